// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logrecorder.h"
#include "tests/support/memory.h"
#include "tests/support/waiting.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

using Choice = LogRecorder::Choice;

const HistoryScope arena{u"p1"_s, u"https://one.example"_s, AppId(u"app-arena"_s)};
const HistoryScope race{u"p1"_s, u"https://one.example"_s, AppId(u"app-race"_s)};
const ProcessId process(u"process-1"_s);

constexpr int patience = 20'000; // ms: a thread of its own writes and reads, and gives way to all others

/// What a reading comes to.
struct Reading
{
    Reading(LogRecorder &recorder, const std::optional<ProcessId> &whose)
        : reading(recorder.read(arena, whose, &recorder))
        , ended(reading, &RecordReading::ended)
    {
        QObject::connect(reading, &RecordReading::read, reading, [this](const QList<RecordedPiece> &pieces) {
            ++times;
            for (const RecordedPiece &piece : pieces) {
                lines += piece.lines;
                lost += piece.lost;
            }
        });
    }

    RecordReading *reading;
    QSignalSpy ended;
    int times = 0;
    QStringList lines;
    qint64 lost = 0;
};

} // namespace

class TestLogRecorder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    RecordPlace m_place;

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_place = {m_temporary->filePath(u"recorder"_s), 256 << 20};
    }

    void nothingIsWrittenUnlessItIsWanted()
    {
        {
            LogRecorder recorder(m_place);
            recorder.record(arena, process, {u"one"_s});
            recorder.choose(arena, Choice::On);
            recorder.choose(arena, Choice::Off);
            recorder.record(arena, process, {u"two"_s});
            recorder.recordGap(arena, process);
        }
        QVERIFY(!QFileInfo::exists(m_place.folder));
    }

    void onlyWhatWasChosenIsRecorded()
    {
        LogRecorder recorder(m_place);
        QSignalSpy chosen(&recorder, &LogRecorder::chosenChanged);
        recorder.choose(arena, Choice::On);
        recorder.choose(arena, Choice::On);
        QCOMPARE(chosen.count(), 1);
        recorder.record(arena, process, {u"one"_s});
        recorder.record(race, process, {u"two"_s});
        QTRY_VERIFY(recorder.recorded(arena, process));
        QVERIFY(recorder.recorded(race).isEmpty());
    }

    void whatAnEarlierRunRecordedIsOffered()
    {
        {
            LogRecorder before(m_place);
            before.choose(arena, Choice::On);
            before.record(arena, process, {u"one"_s, u"two"_s});
        }
        LogRecorder recorder(m_place);
        QVERIFY(!recorder.isReady());
        QVERIFY(!recorder.recorded(arena, process));
        QVERIFY(QSignalSpy(&recorder, &LogRecorder::ready).wait(patience));
        QCOMPARE(recorder.recorded(arena, process)->lines, 2);
        Reading reading(recorder, process);
        QTRY_COMPARE(reading.ended.count(), 1);
        QCOMPARE(reading.lines, (QStringList{u"one"_s, u"two"_s}));
    }

    void muchIsReadInPieces()
    {
        LogRecorder recorder(m_place);
        recorder.choose(arena, Choice::On);
        for (int i = 0; i < 2000; ++i)
            recorder.record(arena, process, QStringList(10, QString(100, u'x')));
        Reading reading(recorder, {});
        QTRY_COMPARE_WITH_TIMEOUT(reading.ended.count(), 1, patience);
        QCOMPARE(reading.lines.size(), 20'000);
        QVERIFY(reading.times >= 8);
        QCOMPARE(reading.ended.constFirst().constFirst().toLongLong(), 0);
    }

    void aReadingThatIsDeletedIsNotHeardOfAgain()
    {
        LogRecorder recorder(m_place);
        recorder.choose(arena, Choice::On);
        for (int i = 0; i < 200; ++i)
            recorder.record(arena, process, QStringList(100, QString(100, u'x')));
        Reading reading(recorder, process);
        connect(reading.reading, &RecordReading::read, reading.reading, &QObject::deleteLater);
        QTRY_COMPARE_WITH_TIMEOUT(reading.times, 1, patience);
        QVERIFY(never([&] { return reading.times > 1; }, std::chrono::milliseconds(50)));
        QCOMPARE(reading.ended.count(), 0);
    }

    void itMayGoWhileSomethingIsRead()
    {
        auto recorder = std::make_unique<LogRecorder>(m_place);
        recorder->choose(arena, Choice::On);
        recorder->record(arena, process, QStringList(10'000, QString(100, u'x')));
        recorder->read(arena, process, recorder.get());
        recorder.reset();
        LogRecorder again(m_place);
        QVERIFY(QSignalSpy(&again, &LogRecorder::ready).wait(patience));
        QCOMPARE(again.recorded(arena, process)->lines, 10'000);
    }

    /// Faster than any disk: 400 MB without a pause.
    void aFirehoseFillsNoMemoryAndWhatIsLostIsSaid()
    {
        constexpr int batches = 2000;
        const QStringList batch(1000, QString(100, u'x'));
        const qint64 before = residentBytes();
        {
            LogRecorder recorder({m_place.folder, 32 << 20});
            recorder.choose(arena, Choice::On);
            for (int i = 0; i < batches; ++i)
                recorder.record(arena, process, batch);
            QVERIFY2(residentBytes() - before < 100'000'000, "lines pile up in memory");
            recorder.record(arena, process, {u"the last one"_s});
        }
        LogRecorder recorder(m_place);
        QVERIFY(QSignalSpy(&recorder, &LogRecorder::ready).wait(patience));
        QVERIFY(recorder.health().bytes <= 32 << 20);
        const RecordedLog log = *recorder.recorded(arena, process);
        QVERIFY(log.lines > 100'000);
        QVERIFY(log.lost > 0);
    }

    void forgettingIsSaid()
    {
        LogRecorder recorder(m_place);
        recorder.choose(arena, Choice::On);
        recorder.record(arena, process, {u"one"_s});
        QSignalSpy forgotten(&recorder, &LogRecorder::forgotten);
        recorder.forget();
        QVERIFY(forgotten.wait(patience));
        QVERIFY(!recorder.recorded(arena, process));
        QCOMPARE(recorder.health().bytes, 0);
        QVERIFY(recorder.isChosen(arena));
    }

    void changesAreTold()
    {
        LogRecorder recorder(m_place);
        recorder.choose(arena, Choice::On);
        QSignalSpy changed(&recorder, &LogRecorder::recordedChanged);
        for (int i = 0; i < 100; ++i)
            recorder.record(arena, process, {u"one"_s});
        QVERIFY(changed.wait(patience));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(recorder.recorded(arena).constFirst().lines, 100);
    }
};

QTEST_GUILESS_MAIN(TestLogRecorder)
#include "tst_logrecorder.moc"
