// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;

class TestLogStore : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 now = 1'772'625'600'000; // 2026-03-04T12:00:00Z

    static QStringList numbered(int from, int count, int length = 100)
    {
        QStringList lines;
        for (int i = from; i < from + count; ++i)
            lines.append(QString::number(i).leftJustified(length, u'.'));
        return lines;
    }

    static LogStore::Options small()
    {
        LogStore::Options options;
        options.mostInMemory = 2 << 20;
        options.mostLines = 100'000;
        return options;
    }

private Q_SLOTS:
    void aLineComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("letters") << QStringLiteral("hello");
        QTest::newRow("nothing") << QString();
        QTest::newRow("of all the world") << QStringLiteral("Zürich 東京 🎮");
        QTest::newRow("a zero within") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
        QTest::newRow("ten megabytes") << QString(10 << 20, u'x');
    }

    void aLineComesBackAsItWent()
    {
        QFETCH(QString, line);
        LogStore store;
        store.addSource();
        store.append(0, {QStringLiteral("before"), line, QStringLiteral("after")});
        QCOMPARE(store.length(2), line.toUtf8().size());
        QVERIFY(QString::fromUtf8(store.bytes(2, store.length(2))) == line);
        QCOMPARE(store.bytes(3, 100), "after");
        QCOMPARE(store.bytes(2, 5).size(), qMin<qsizetype>(5, store.length(2)));
    }

    void halfACharacterDoesNotSpoilTheNextLine()
    {
        LogStore store;
        store.addSource();
        store.append(0, {QString(QChar(0xd83c)), QStringLiteral("whole")});
        QCOMPARE(store.bytes(2, 100), "whole");
    }

    void whatLiesInTheFileIsReadFromThere()
    {
        LogStore store(small());
        store.addSource();
        for (int i = 0; i < 80'000; i += 1000)
            store.append(0, numbered(i, 1000));
        for (const int id : {1, 777, 40'000, 79'999, 80'000})
            QCOMPARE(store.bytes(id, 8).replace('.', ""), QByteArray::number(id - 1));
    }

    void theOldestLeaveBeyondTheCap()
    {
        LogStore store(small());
        store.addSource();
        QSignalSpy dropped(&store, &LogStore::dropped);
        for (int i = 0; i < 150'000; i += 1000)
            store.append(0, numbered(i, 1000));
        QVERIFY(dropped.count() > 0);
        QVERIFY(store.size() <= 100'000);
        QVERIFY(store.size() > 80'000);
        QCOMPARE(store.total(), 150'000);
        QVERIFY(!store.holds(1));
        QCOMPARE(store.bytes(store.firstId(), 8).replace('.', ""), QByteArray::number(store.firstId() - 1));
    }

    void withoutADiskLessIsKept()
    {
        LogStore::Options options = small();
        options.folder = QStringLiteral("/nowhere/at/all");
        LogStore store(options);
        store.addSource();
        for (int i = 0; i < 80'000; i += 1000)
            store.append(0, numbered(i, 1000));
        QVERIFY(store.size() < 30'000);
        QCOMPARE(store.bytes(80'000, 5), "79999");
    }

    void theFileHasNoNameAndLeavesNothingBehind()
    {
        QTemporaryDir folder;
        LogStore::Options options = small();
        options.folder = folder.path();
        {
            LogStore store(options);
            store.addSource();
            store.append(0, numbered(0, 60'000));
            QVERIFY(QDir(folder.path()).isEmpty());
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aSnapshotOutlivesWhatItShows()
    {
        LogStore store(small());
        store.addSource();
        store.append(0, numbered(0, 50'000));
        const LogSnapshot snapshot = store.snapshot(10);
        store.clear();
        QCOMPARE(snapshot.lines(), 50'000 - 9);
        const LogPart first = snapshot.parts.first();
        QCOMPARE(first.chunk->firstId() + first.first, 10);
        QCOMPARE(first.chunk->bytes().size(), first.chunk->size());
        QCOMPARE(store.size(), 0);
        QCOMPARE(store.firstId(), 50'001);
    }

    void aLineIsAtTheTimeThatItSays()
    {
        LogStore store;
        store.addSource();
        store.append(0,
                     {QStringLiteral("2026-03-04T11:00:00Z one"), QStringLiteral("  at two"),
                      QStringLiteral("2026-03-04T10:00:00Z earlier"),
                      QStringLiteral("2036-03-04T10:00:00Z from the future")},
                     now);
        const qint64 eleven = now - 3'600'000;
        QCOMPARE(store.entry(1).time, eleven);
        QCOMPARE(store.entry(2).time, eleven); // belongs to the line before it
        QCOMPARE(store.entry(3).time, eleven); // its own order stays
        QCOMPARE(store.entry(4).time, eleven); // not believed
    }

    void aLineWithoutAStampIsAtTheTimeOfItsArrival()
    {
        LogStore store;
        store.addSource();
        store.append(0, {QStringLiteral("one")}, now);
        store.append(0, {QStringLiteral("two")}, now + 5);
        QCOMPARE(store.entry(1).time, now);
        QCOMPARE(store.entry(2).time, now + 5);
    }

    void aGapIsARowThatIsNoLine()
    {
        LogStore store;
        store.addSource();
        store.appendGap(0); // nothing before it
        QCOMPARE(store.size(), 0);
        store.append(0, {QStringLiteral("one")}, now);
        store.appendGap(0);
        store.appendGap(0);
        QCOMPARE(store.size(), 2);
        QCOMPARE(store.total(), 1);
        QVERIFY(store.entry(2).is(LogEntry::IsGap));
        QCOMPARE(store.entry(2).time, now);
    }
};

QTEST_GUILESS_MAIN(TestLogStore)
#include "tst_logstore.moc"
