// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "tests/app/localhathora.h"
#include "tests/flows/keyboard.h"
#include "views/charts/metricchart.h"
#include "views/docks/chartcard.h"
#include "views/docks/metricsdock.h"
#include "views/logs/logsourcelist.h"
#include "views/logs/logview.h"
#include "views/tablepane.h"

#include <QApplication>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 30'000;

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
    void bringUp(const QString &view, const char *dock)
    {
        keys.openPalette();
        keys.type(view);
        keys.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isInFront(dock), aWhile);
    }
    /// What a chart of this metric tells of the process, of what it may have; nothing yet: 0.
    double share(ProcessMetric metric, const QString &process)
    {
        const auto cards = person.window().dock(u"metrics"_s)->findChildren<ChartCard *>();
        for (ChartCard *card : cards) {
            if (card->spec() != ChartSpec{ChartSpec::About::Processes, metric, {}})
                continue;
            for (const ChartSeries &line : card->chart().series()) {
                if (line.name == process && !line.points.isEmpty())
                    return line.points.constLast().y() / (2048.0 * 1024 * 1024);
            }
        }
        return 0;
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
        const QString line = it.log().rows()->wholeLine(it.log().currentRow());
        QVERIFY2(line.contains(u"room grand-final-7: player slot"_s), qPrintable(line));
        const QString minute = it.lastLine().section(u':', 0, 1);
        QVERIFY2(line.contains(minute), qPrintable(minute));
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

    /// By the table: the greatest memory first, then its curve.
    void aLeakIsFoundAndItsCurveSeen()
    {
        OnDuty it(sandbox::Story::Leak);
        QVERIFY(it.person.goIn(it.hathora.url(), u"right"_s));
        const QString leaking = QString::fromStdString(it.hathora.world().clues().processId);
        it.keys.countAnew();
        it.bringUp(u"processes"_s, "processes");
        QVERIFY(it.keys.tabTo("processes.columns", Qt::Key_Backtab));
        it.keys.press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        it.keys.press(Qt::Key_Up);
        it.keys.press(Qt::Key_Up);
        it.keys.press(Qt::Key_Right);
        it.keys.type(u"m"_s);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QTRY_COMPARE_WITH_TIMEOUT(it.processes().rows().keyAt(0), leaking, aWhile);
        QVERIFY(it.keys.tabTo("processes.table"));
        it.keys.press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(it.processes().selectedKeys(), QStringList{leaking});
        it.keys.press(Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(it.isInFront("metrics"));
        QTRY_VERIFY_WITH_TIMEOUT(it.share(ProcessMetric::Memory, leaking) > 0.75, aWhile);
        qInfo("%d keys", it.keys.presses());
        QVERIFY(it.keys.presses() <= 30);
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
        QTRY_VERIFY_WITH_TIMEOUT(it.processes().rows().rowCount() >= 5, aWhile);
        const ProcessStore &store = it.person.workbench().app()->processes;
        for (int row = 0; row < it.processes().rows().rowCount(); ++row) {
            const Process *process = store.find(ProcessId(it.processes().rows().keyAt(row)));
            QVERIFY(process && process->region.text() == u"Frankfurt"_s && !process->scheduledAt);
        }
        qInfo("%d keys", it.keys.presses());
        QVERIFY(it.keys.presses() <= 60);
    }
};

QTEST_MAIN(TestStoryFlow)
#include "tst_storyflow.moc"
