// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "tests/views/support/dockbench.h"
#include "views/charts/lifeline.h"
#include "views/charts/metricchart.h"
#include "views/charts/rangechips.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/processdock.h"
#include "views/docks/processesdock.h"
#include "views/plainlabel.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace hathora;
using namespace hathora::testing;

constexpr int aWhile = 100; // ms

using Face = StateOverlay::Face;

namespace {

struct Page : DockBench
{
    Page()
        : dock(workbench)
    {
    }

    /// The process is asked for alone, and its fleet, its rooms and its metrics beside it: each answers when
    /// it likes.
    void begin(sandbox::ProcessStatus status = sandbox::ProcessStatus::Running)
    {
        choose();
        chosen = process(status);
        QVERIFY(!chosen.isEmpty());
        workbench.selection().setProcess(chosen);
        show(dock, {900, 900});
        QTRY_COMPARE(textOf(dock, "process.id"), chosen.text());
    }
    /// And its page can be seen.
    void open(sandbox::ProcessStatus status = sandbox::ProcessStatus::Running)
    {
        begin(status);
        QTRY_COMPARE(overlay().face(), Face::Content);
    }
    StateOverlay &overlay() { return *dock.findChild<StateOverlay *>(QString(), Qt::FindDirectChildrenOnly); }
    QAction &action(const char *name) { return *dock.findChild<QAction *>(QLatin1String(name)); }
    QList<MetricChart *> charts()
    {
        QList<MetricChart *> shown = dock.findChildren<MetricChart *>();
        shown.removeIf([](const MetricChart *chart) { return chart->isHidden(); });
        return shown;
    }

    ProcessDock dock;
    ProcessId chosen;
};

} // namespace

class TestProcessDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAProcessItSaysWhatToDo()
    {
        Page page;
        page.choose();
        page.show(page.dock);
        QTRY_COMPARE(page.overlay().face(), Face::Empty);
    }

    void aHiddenPageAsksForNothing()
    {
        Page page;
        page.choose();
        page.workbench.selection().setProcess(page.process(sandbox::ProcessStatus::Running));
        QTest::qWait(aWhile); // nothing but the one look at the process may happen
        QCOMPARE(page.session.requests("GetProcessMetrics"), 0);
        QCOMPARE(page.session.requests("GetActiveRoomsForProcess"), 0);
        QCOMPARE(page.session.requests("GetLatestProcesses"), 0);
    }

    void itTellsTheLifeOfTheProcess()
    {
        Page page;
        page.open();
        const QList<LifeStep> &steps = page.dock.findChild<LifeLine *>()->steps();
        QCOMPARE(steps.constFirst().name, QStringLiteral("created"));
        QVERIFY(steps.constFirst().at.isValid());
        QCOMPARE(steps.constLast().name, QStringLiteral("terminated"));
        QVERIFY(!steps.constLast().at.isValid());
    }

    void anEndedProcessSaysWhyItEnded()
    {
        Page page;
        page.open(sandbox::ProcessStatus::Failed);
        QVERIFY(!textOf(page.dock, "process.exit").isEmpty());
        for (const LifeStep &step : page.dock.findChild<LifeLine *>()->steps())
            QVERIFY2(step.at.isValid(), qPrintable(step.name)); // what never happened is left out
        QVERIFY(!page.action("process.stop").isEnabled());
    }

    void anAddressIsCopied()
    {
        Page page;
        page.open();
        auto *copy = page.dock.findChild<QToolButton *>(QStringLiteral("process.copyAddress0"));
        QVERIFY(copy);
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), textOf(page.dock, "process.address0"));
        QVERIFY(QApplication::clipboard()->text().contains(u':'));
    }

    void everyMetricThatHasDataGetsAChart()
    {
        Page page;
        page.open();
        QTRY_VERIFY(page.charts().size() >= 4);
        QVERIFY(page.dock.findChild<MetricChart *>(QStringLiteral("process.chart.cpu")));
    }

    void anotherRangeIsAskedForAtOnce()
    {
        Page page;
        page.open();
        QTRY_VERIFY(!page.charts().isEmpty());
        const int before = page.session.requests("GetProcessMetrics");
        auto *chips = page.dock.findChild<RangeChips *>();
        chips->setRange(std::chrono::hours(6));
        QTRY_VERIFY(page.session.requests("GetProcessMetrics") > before);
        QCOMPARE(page.dock.viewState().value(QStringLiteral("range")).toInt(), 6 * 3600);
    }

    void aRangeBeyondWhatIsKeptSaysSo()
    {
        Page page;
        page.open();
        auto *panel = page.dock.findChild<QWidget *>(QStringLiteral("process.metrics"));
        const auto isSaid = [panel] {
            for (const PlainLabel *label : panel->findChildren<PlainLabel *>()) {
                if (label->isVisible() && label->fullText().contains(QStringLiteral("72 hours")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(panel->isVisible() && !page.charts().isEmpty());
        QVERIFY(!isSaid());
        panel->findChild<RangeChips *>()->setRange(std::chrono::hours(24 * 7));
        QVERIFY(isSaid());
    }

    void itsRoomsAreListed()
    {
        Page page;
        page.open();
        auto *table = page.dock.findChild<QTableView *>(QStringLiteral("process.rooms.table"));
        QVERIFY(table);
        const int rooms = page.session.world().read([&](const sandbox::State &state) {
            const auto process = state.application(page.session.app().text().toStdString())
                                     .processes.find(page.chosen.text().toStdString());
            return int(process->activeRooms.size() + process->formerRooms.size());
        });
        QTRY_COMPARE(table->model()->rowCount(), rooms);
    }

    void stoppingHasTheKeyThatItHasInTheTable()
    {
        Page page;
        const ProcessesDock table(page.workbench);
        const auto *there = table.findChild<QAction *>(QStringLiteral("processes.stop"));
        QVERIFY(!there->shortcut().isEmpty());
        QCOMPARE(page.action("process.stop").shortcut(), there->shortcut());
    }

    void stoppingAsksFirst()
    {
        Page page;
        page.open();
        QVERIFY(page.action("process.stop").isEnabled());
        page.action("process.stop").trigger();
        auto *dialog = page.dock.findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QCOMPARE(page.session.requests("StopProcess"), 0);
        dialog->accept();
        QTRY_COMPARE(page.session.requests("StopProcess"), 1);
        QTRY_VERIFY(!page.action("process.stop").isEnabled());
    }

    void aSessionThatMayOnlyReadStopsNothing()
    {
        Page page;
        page.open();
        page.session.client().setAccess(Access::ReadOnly);
        QVERIFY(!page.action("process.stop").isEnabled());
        QVERIFY(page.action("process.stop").toolTip().contains(QStringLiteral("read-only")));
        QVERIFY(page.action("process.log").isEnabled());
    }

    void logsAndRoomsAreWantedByTheOthers()
    {
        Page page;
        page.open();
        QSignalSpy logs(&page.workbench, &Workbench::logsWanted);
        QSignalSpy rooms(&page.workbench, &Workbench::roomsWanted);
        page.action("process.log").trigger();
        page.action("process.rooms").trigger();
        QCOMPARE(logs.size(), 1);
        QCOMPARE(rooms.size(), 1);
    }

    void metricsThatFailLeaveTheRest()
    {
        Page page;
        page.session.fail("GetProcessMetrics", sandbox::Fault::Kind::WrongType, 1000);
        page.open();
        auto *panel = page.dock.findChild<QWidget *>(QStringLiteral("process.metrics"));
        QTRY_COMPARE(panel->findChild<StateOverlay *>()->face(), Face::Failed);
        QTRY_COMPARE(page.overlay().face(), Face::Content);
    }

    void aFailingFleetLeavesTheProcess()
    {
        Page page;
        page.open();
        page.session.fail("GetLatestProcesses", sandbox::Fault::Kind::Html, 1000);
        QTRY_COMPARE(page.overlay().face(), Face::Stale);
        QCOMPARE(textOf(page.dock, "process.id"), page.chosen.text());
    }

    void hostileTextIsShownLiterally()
    {
        Page page;
        page.open(sandbox::ProcessStatus::Failed);
        const Patience patience;
        page.session.world().change([&](sandbox::Hands hands) {
            hands.state.application(page.session.app().text().toStdString())
                .processes.find(page.chosen.text().toStdString())
                ->exitReason = hostileText().toStdString();
        });
        page.workbench.app()->processes.lookAt(page.chosen);
        QTRY_VERIFY(textOf(page.dock, "process.exit").contains(QStringLiteral("<b>bold</b>")));
        page.dock.grab();
        QVERIFY(patience.lasts());
    }

    void everyControlHasAName()
    {
        Page page;
        page.open();
        QTRY_VERIFY(!page.charts().isEmpty());
        QCOMPARE(unnamed(page.dock), QString());
    }

    void itsEndInTheMiddleOfEverythingIsClean()
    {
        auto page = std::make_unique<Page>();
        page->begin();
        page.reset();
    }
};

QTEST_MAIN(TestProcessDock)
#include "tst_processdock.moc"
