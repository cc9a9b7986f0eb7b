// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/recordring.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace hathora;
using namespace Qt::StringLiterals;

namespace {

using Kind = RecordedPiece::Kind;
using Trouble = RecordHealth::Trouble;

const HistoryScope arena{u"p1"_s, u"https://one.example"_s, AppId(u"app-arena"_s)};
const HistoryScope race{u"p1"_s, u"https://one.example"_s, AppId(u"app-race"_s)};
const ProcessId first(u"process-1"_s);
const ProcessId second(u"process-2"_s);

RecordedPiece said(const ProcessId &process, const QStringList &lines, qint64 at = 1000)
{
    return {process, Kind::Lines, at, lines, 0};
}

RecordedPiece gap(const ProcessId &process, qint64 lost = 0, qint64 at = 1000)
{
    return {process, Kind::Gap, at, {}, lost};
}

/// One program's ring, as it is after the start.
struct Program
{
    explicit Program(const QString &folder, qint64 mostBytes = 1 << 20)
        : ring({folder, mostBytes}, index)
    {
        ring.begin();
    }

    RecordIndex index;
    RecordRing ring;
};

QList<RecordedPiece> all(RecordCursor cursor)
{
    return cursor.next(std::numeric_limits<qsizetype>::max());
}

QStringList files(const QString &folder)
{
    QStringList paths;
    QDirIterator entries(folder, {u"*.log"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths.append(entries.next());
    paths.sort();
    return paths;
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (const QString &path : files(folder))
        bytes += QFileInfo(path).size();
    return bytes;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestRecordRing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(u"recorder"_s);
    }

    void whatIsTooMuchGoesWhenLessMayBeKept()
    {
        Program program(m_folder, 1 << 20);
        for (int i = 0; i < 60; ++i)
            program.ring.write(arena, said(first, {QString(10'000, QChar(u'a' + i % 26))}, i));
        const qint64 before = program.ring.health().bytes;
        program.ring.setMostBytes(200'000);
        QVERIFY(program.ring.health().bytes < before);
        QVERIFY(program.ring.health().bytes <= 200'000);
        QCOMPARE(program.ring.health().bytes, bytesIn(m_folder));
        QCOMPARE(all(program.ring.read(arena, {})).constLast().at, 59);
    }

    void whatWasWrittenIsReadInItsOrder()
    {
        Program program(m_folder);
        const QList<RecordedPiece> written{said(first, {u"one"_s, u"two"_s}, 10),
                                           said(second, {u"drei"_s}, 20), gap(first, 0, 30),
                                           said(first, {u"four"_s}, 40)};
        for (const RecordedPiece &piece : written)
            program.ring.write(arena, piece);
        QCOMPARE(all(program.ring.read(arena, {})), written);
        QCOMPARE(all(program.ring.read(arena, second)), written.mid(1, 1));
        QVERIFY(all(program.ring.read(race, first)).isEmpty());
    }

    void theNextRunKnowsWhatThereIs()
    {
        {
            Program before(m_folder);
            before.ring.write(arena, said(first, {u"one"_s, u"two"_s}, 10));
            before.ring.write(arena, gap(first, 7, 15));
        }
        Program program(m_folder);
        program.ring.write(arena, said(first, {u"three"_s}, 20));
        const RecordedLog log = *program.index.find(arena, first);
        QCOMPARE(log.since, 10);
        QCOMPARE(log.until, 20);
        QCOMPARE(log.lines, 3);
        QCOMPARE(log.lost, 7);
        QCOMPARE(log.gaps, 1);
        QCOMPARE(all(program.ring.read(arena, first)).size(), 3);
        QCOMPARE(program.ring.health().bytes, bytesIn(m_folder));
    }

    void linesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("an empty line")
            << QStringList{u""_s, u"a"_s, u""_s} << QStringList{u""_s, u"a"_s, u""_s};
        QTest::newRow("controls") << QStringList{u"\x1b[31mred"_s + QChar(0) + u"\r\u202e"_s}
                                  << QStringList{u"\x1b[31mred"_s + QChar(0) + u"\r\u202e"_s};
        QTest::newRow("half a character") << QStringList{u"a"_s + QChar(0xd83d)} << QStringList{u"a?"_s};
        QTest::newRow("a line with an end in it") << QStringList{u"a\nb"_s} << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a long one") << QStringList{QString(100'000, u'x')}
                                    << QStringList{QString(100'000, u'x')};
    }

    void linesComeBackAsTheyWere()
    {
        QFETCH(QStringList, given);
        QFETCH(QStringList, kept);
        Program program(m_folder);
        program.ring.write(arena, said(first, given));
        QCOMPARE(all(program.ring.read(arena, first)).value(0).lines, kept);
        QCOMPARE(program.index.find(arena, first)->lines, kept.size());
    }

    void ofTooMuchTheOldestLeaves()
    {
        constexpr qint64 most = 100'000;
        Program program(m_folder, most);
        for (int i = 0; i < 5000; ++i) {
            program.ring.write(i % 3 ? arena : race, said(first, {u"line %1"_s.arg(i).leftJustified(80)}, i));
            QVERIFY2(program.ring.health().bytes <= most, "more than the ring holds");
        }
        QCOMPARE(bytesIn(m_folder), program.ring.health().bytes);
        QVERIFY(bytesIn(m_folder) > most * 9 / 10);
        const auto kept = all(program.ring.read(arena, first));
        QCOMPARE(kept.constLast().at, 4999);
        QCOMPARE(kept.constFirst().at, program.index.find(arena, first)->since);
        QCOMPARE(kept.size(), program.index.find(arena, first)->lines);
    }

    void theEndIsReadWithoutTheRest()
    {
        Program program(m_folder, 100'000);
        for (int i = 0; i < 1000; ++i)
            program.ring.write(arena, said(first, {u"line %1"_s.arg(i)}, i));
        program.ring.write(arena, said(second, {u"another's"_s}));
        const auto end = all(program.ring.read(arena, first, RecordRing::Stretch::End));
        QCOMPARE(end.constLast().at, 999);
        QVERIFY(end.size() < 100);
        QVERIFY(all(program.ring.read(race, first, RecordRing::Stretch::End)).isEmpty());
    }

    void aQuietApplicationLeavesBeforeABusyOne()
    {
        Program program(m_folder, 50'000);
        program.ring.write(race, said(second, {u"quiet"_s}));
        for (int i = 0; i < 1000; ++i)
            program.ring.write(arena, said(first, {QString(100, u'x')}));
        QVERIFY(!program.index.find(race, second));
        program.ring.write(race, said(second, {u"again"_s}));
        QCOMPARE(all(program.ring.read(race, second)).value(0).lines, QStringList{u"again"_s});
    }

    void aKillLosesNothingThatWasWritten()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            Program program(m_folder);
            for (int i = 0; i < 500; ++i)
                program.ring.write(arena, said(first, {u"line %1"_s.arg(i)}));
            ::raise(SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        Program program(m_folder);
        QCOMPARE(program.index.find(arena, first)->lines, 500);
        program.ring.write(arena, said(first, {u"goes on"_s}));
        QCOMPARE(program.ring.health().trouble, Trouble::None);
        QCOMPARE(all(program.ring.read(arena, first)).size(), 501);
    }

    void whereverAWriteWasCutOffAllBeforeItIsThere()
    {
        {
            Program before(m_folder);
            before.ring.write(arena, said(first, {u"whole"_s}));
            before.ring.write(arena, said(first, {u"cut off"_s}));
        }
        const QString path = files(m_folder).value(0);
        const QByteArray whole = contents(path);
        const qsizetype end = whole.size() - encodeRecord(said(first, {u"cut off"_s})).size();
        for (qsizetype size = 0; size < whole.size(); ++size) {
            overwrite(path, whole.first(size));
            Program program(m_folder);
            QCOMPARE(all(program.ring.read(arena, first)).size(), size < end ? 0 : 1);
        }
    }

    void aDamagedPieceIsPassedOverAndCounted()
    {
        {
            Program before(m_folder);
            for (const QString &line : {u"one"_s, u"two"_s, u"three"_s})
                before.ring.write(arena, said(first, {line}));
        }
        const QString path = files(m_folder).value(0);
        overwrite(path, contents(path).replace("two", "tvo"));
        Program program(m_folder);
        RecordCursor cursor = program.ring.read(arena, first);
        QCOMPARE(cursor.next(1'000'000).size(), 2);
        QCOMPARE(cursor.damaged(), encodeRecord(said(first, {u"two"_s})).size());
    }

    void noBytesMakeItStumble()
    {
        QVERIFY(QDir().mkpath(m_folder + u"/x"_s));
        quint32 seed = 1;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes(200, '\0');
            for (char &byte : bytes)
                byte = char((seed = seed * 1'664'525 + 1'013'904'223) >> 24);
            const QByteArray block = encodeRecord(said(first, {u"one"_s}));
            bytes.replace(round % 100, block.size(), block);
            overwrite(m_folder + u"/x/00000000000%1.log"_s.arg(round % 10), bytes);
            Program program(m_folder);
            QVERIFY(program.ring.health().bytes >= 0);
            QVERIFY(!RecordBlock::first(bytes) || RecordBlock::first(bytes)->size <= bytes.size());
        }
    }

    void aSecondProgramReadsAndDoesNotWrite()
    {
        Program one(m_folder);
        one.ring.write(arena, said(first, {u"one"_s}));
        Program two(m_folder);
        two.ring.write(arena, said(first, {u"two"_s}));
        QCOMPARE(two.ring.health().trouble, Trouble::Locked);
        QVERIFY(!two.ring.forget());
        QCOMPARE(all(two.ring.read(arena, first)).value(0).lines, QStringList{u"one"_s});
    }

    void whatWasLostIsWrittenDown()
    {
        auto one = std::make_unique<Program>(m_folder);
        one->ring.write(race, said(second, {u"holds the lock"_s}));
        Program two(m_folder);
        two.ring.write(arena, said(first, {u"lost"_s, u"lost too"_s}, 10));
        two.ring.lose(arena, first, 20, 3);
        one.reset();
        two.ring.write(arena, said(first, {u"kept"_s}, 30));
        const QList<RecordedPiece> expected{gap(first, 5, 10), said(first, {u"kept"_s}, 30)};
        QCOMPARE(all(two.ring.read(arena, first)), expected);
        QCOMPARE(two.index.find(arena, first)->lost, 5);
        QCOMPARE(two.ring.health().trouble, Trouble::None);
    }

    void whatIsLargerThanTheRingIsLost()
    {
        Program program(m_folder, 100'000);
        program.ring.write(arena, said(first, {QString(90'000, u'x')}));
        program.ring.write(arena, said(first, {u"next"_s}));
        QCOMPARE(program.index.find(arena, first)->lost, 1);
        QCOMPARE(program.index.find(arena, first)->lines, 1);
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        overwrite(m_folder, "a file is in the way");
        Program program(m_folder);
        program.ring.write(arena, said(first, {u"one"_s}));
        QCOMPARE(program.ring.health().trouble, Trouble::Unusable);
        QVERIFY(all(program.ring.read(arena, first)).isEmpty());
    }

    void nobodyElseMayRead()
    {
        Program program(m_folder);
        program.ring.write(arena, said(first, {u"one"_s}));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        const QString path = files(m_folder).value(0);
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & others));
        QVERIFY(!(QFile::permissions(m_folder) & others));
    }

    void oneApplicationIsForgottenAndNotTheOther()
    {
        Program program(m_folder);
        program.ring.write(arena, said(first, {u"one"_s}));
        program.ring.write(race, said(second, {u"two"_s}));
        QVERIFY(program.ring.forget(arena));
        QVERIFY(!program.index.find(arena, first));
        QCOMPARE(all(program.ring.read(race, second)).size(), 1);
        QCOMPARE(bytesIn(m_folder), program.ring.health().bytes);
        program.ring.write(arena, said(first, {u"anew"_s}));
        QCOMPARE(all(program.ring.read(arena, first)).size(), 1);
    }

    void forgettingAllLeavesNoFile()
    {
        Program program(m_folder);
        program.ring.write(arena, said(first, {u"one"_s}));
        overwrite(QFileInfo(files(m_folder).value(0)).path() + u"/unreadable.log"_s, "?");
        QVERIFY(program.ring.forget());
        QVERIFY(files(m_folder).isEmpty());
        QCOMPARE(program.ring.health().bytes, 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordRing)
#include "tst_recordring.moc"
