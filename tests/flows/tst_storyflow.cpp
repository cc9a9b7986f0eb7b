// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "tests/app/localhathora.h"
#include "tests/flows/keyboard.h"
#include "views/charts/metricchart.h"
#include "views/logs/logsourcelist.h"
#include "views/logs/logview.h"
#include "views/tablepane.h"

#include <QSet>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 30'000;
constexpr double granted = 2048.0 * 1024 * 1024; // bytes of memory a process may have

namespace {

/// Somebody on duty while a story is told, who has nothing but a keyboard.
struct OnDuty
{
    explicit OnDuty(sandbox::Story story)
        : hathora("right", 7, LocalHathora::Time::Runs, story)
    {
        person.setTimes(shortTimes());
    }
    TablePane &processes() { return *person.window().dock(u"processes"_s)->findChild<TablePane *>(); }
    bool isInFront(const char *dock) { return person.window().dock(QLatin1String(dock))->isSeen(); }
    LogView &log() { return *person.window().dock(u"logs"_s)->findChild<LogView *>(); }
    QString lastLine()
    {
        LogRows *rows = log().rows();
        return rows && rows->count() > 0 ? rows->wholeLine(rows->count() - 1) : QString();
    }
    /// How many processes the lines are of.
    qsizetype writers()
    {
        QSet<int> sources;
        LogRows *rows = log().rows();
        for (int row = 0; rows && row < rows->count(); ++row)
            sources.insert(rows->row(row).source);
        return sources.size();
    }
    MetricChart *memoryChart() { return person.window().findChild<MetricChart *>(u"process.chart.memory"_s); }
    QList<QPointF> memory()
    {
        const MetricChart *chart = memoryChart();
        return chart && !chart->series().isEmpty() ? chart->series().first().points : QList<QPointF>();
    }
    /// Of the listed processes, those that wait for a place in this region; -1 where one is of another.
    int waiting(const QString &region)
    {
        const ProcessStore &store = person.workbench().app()->processes;
        int waiting = 0; // others boot
        for (int row = 0; row < processes().rows().rowCount(); ++row) {
            const Process *process = store.find(ProcessId(processes().rows().keyAt(row)));
            if (!process || process->region.text() != region)
                return -1;
            waiting += process->scheduledAt ? 0 : 1;
        }
        return waiting;
    }
    void bringUp(const QString &view, const char *dock)
    {
        keys.openPalette();
        keys.type(view);
        keys.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isInFront(dock), aWhile);
    }

    LocalHathora hathora;
    Person person;
    Keyboard keys{person};
};

} // namespace

/// Troubles of the sandbox's stories, found by the keyboard alone.
class TestStoryFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a player tells is a room's id: from there to the line that says what went wrong in it, at the
    /// minute of the crash.
    void aPastedRoomLeadsToTheGuiltyLine()
    {
        OnDuty it(sandbox::Story::Crash);
        QVERIFY(it.person.goIn(it.hathora.url(), u"right"_s));
        const sandbox::Clues clues = it.hathora.world().clues();
        it.keys.openPalette();
        it.keys.paste(QString::fromStdString(clues.roomId));
        it.keys.countAnew();
        it.keys.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(it.isInFront("logs"), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(it.lastLine().contains(u"Exited with code 134"_s), aWhile);
        it.keys.press(Qt::Key_F8);
        QTRY_VERIFY(it.log().currentRow() >= 0);
        LogRows &rows = *it.log().rows();
        const QString line = rows.wholeLine(it.log().currentRow());
        QVERIFY2(line.contains(u"room grand-final-7: player slot"_s), qPrintable(line));
        // A moment before the end, which may be on the other side of a full minute.
        const QDateTime then = rows.row(it.log().currentRow()).time;
        const QDateTime end = rows.row(rows.count() - 1).time;
        QVERIFY2(then.isValid() && then <= end && then.secsTo(end) < 60, qPrintable(it.lastLine()));
        qInfo("%d keys after the paste", it.keys.presses());
        QVERIFY(it.keys.presses() <= 3);
    }

    /// What all processes of an application write, together; from whatever workspace is there first.
    void theLogsOfAllProcessesAreFollowed()
    {
        OnDuty it(sandbox::Story::None);
        QVERIFY(it.person.goIn(it.hathora.url(), u"right"_s));
        it.keys.countAnew();
        it.keys.press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(it.isInFront("logs"));
        it.keys.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        auto *followed = it.person.window().dock(u"logs"_s)->findChild<LogSourceList *>();
        QTRY_VERIFY_WITH_TIMEOUT(followed->sources().rowCount() > 20, aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(it.writers() > 10, aWhile);
        qInfo("%d keys, %d processes", it.keys.presses(), followed->sources().rowCount());
        QVERIFY(it.keys.presses() <= 6);
    }

    /// A process that somebody names: its memory only grows, and nearly fills what it may have.
    void aLeakIsSeenOnThePageOfItsProcess()
    {
        OnDuty it(sandbox::Story::Leak);
        QVERIFY(it.person.goIn(it.hathora.url(), u"right"_s));
        it.keys.openPalette();
        it.keys.paste(QString::fromStdString(it.hathora.world().clues().processId));
        it.keys.countAnew();
        it.keys.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(it.isInFront("process"), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(it.memory().size() > 10, aWhile);
        const QList<QPointF> memory = it.memory();
        QVERIFY(memory.last().y() > 0.75 * granted);
        QVERIFY(memory.last().y() > 1.2 * memory.first().y());
        qInfo("%d keys after the paste", it.keys.presses());
        QVERIFY(it.keys.presses() <= 3);
    }

    /// The region is short in the overview; of its processes, those that wait are listed.
    void aRegionWithoutPlaceIsFoundAndWhoWaitsThere()
    {
        OnDuty it(sandbox::Story::Capacity);
        QVERIFY(it.person.goIn(it.hathora.url(), u"right"_s));
        it.keys.countAnew();
        it.bringUp(u"overview"_s, "overview");
        QTRY_VERIFY_WITH_TIMEOUT(it.person.seen("overview.region.Frankfurt"), aWhile);
        QVERIFY(it.keys.tabTo("overview.region.Frankfurt"));
        it.keys.press(Qt::Key_Return);
        QTRY_VERIFY(it.isInFront("processes"));
        QCOMPARE(it.processes().filter(), u"region:Frankfurt"_s);
        it.keys.press(Qt::Key_F, Qt::ControlModifier);
        it.keys.press(Qt::Key_End);
        it.keys.type(u" status:starting"_s);
        QTRY_VERIFY_WITH_TIMEOUT(it.waiting(u"Frankfurt"_s) >= 3, aWhile);
        qInfo("%d keys", it.keys.presses());
        QVERIFY(it.keys.presses() <= 80); // most of them Tab and letters
    }
};

QTEST_MAIN(TestStoryFlow)
#include "tst_storyflow.moc"
