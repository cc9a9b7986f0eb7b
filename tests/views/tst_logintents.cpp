// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/docks/deploymentsdock.h"
#include "views/docks/overviewdock.h"
#include "views/docks/processesdock.h"
#include "views/docks/roomsdock.h"
#include "views/logs/logfollowmenu.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

/// A dock on screen, and what it wants of the logs.
template <typename Dock>
struct Page : DockBench
{
    Page()
        : dock(workbench)
        , wanted(&workbench, &Workbench::logsWanted)
    {
        choose();
        show(dock);
    }

    TablePane &pane() { return *dock.template findChild<TablePane *>(); }
    bool hasRows(int least)
    {
        return QTest::qWaitFor([this, least] { return pane().rows().rowCount() >= least; }, 20'000);
    }
    void trigger(const char *action) { dock.template findChild<QAction *>(QLatin1String(action))->trigger(); }
    LogSubject subject() const { return wanted.value(0).value(0).template value<LogSubject>(); }

    Dock dock;
    QSignalSpy wanted;
};

} // namespace

/// What leads from other docks to logs that are followed together.
class TestLogIntents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allChosenProcessesAreFollowedTogether()
    {
        Page<ProcessesDock> page;
        QVERIFY(page.hasRows(3));
        page.pane().view().selectAll();
        page.trigger("processes.logs");
        QVERIFY(page.subject().kind == LogSubject::Kind::Processes);
        QCOMPARE(page.subject().processes.size(), page.pane().rows().rowCount());
    }

    void aKeyFollowsWhateverRuns()
    {
        Page<ProcessesDock> page;
        QVERIFY(page.hasRows(1));
        page.trigger("processes.allLogs");
        QVERIFY(page.subject() == LogSubject::ofApplication());
    }

    void aDeploymentLeadsToWhatRunsIt()
    {
        Page<DeploymentsDock> page;
        QVERIFY(page.hasRows(1));
        page.pane().select(page.pane().rows().keyAt(0));
        page.trigger("deployments.logs");
        QVERIFY(page.subject() == LogSubject::of(DeploymentId(page.pane().rows().keyAt(0))));
    }

    void theFailuresLeadToAllThatFailedToday()
    {
        Page<OverviewDock> page;
        auto *button = page.dock.findChild<QPushButton *>(QStringLiteral("overview.failureLogs"));
        button->click();
        QVERIFY(page.subject() == LogSubject::ofFailedToday());
    }

    void aRoomLeadsToTheProcessesItHasBeenOn()
    {
        Page<RoomsDock> page;
        page.workbench.selection().setProcess(page.process(sandbox::ProcessStatus::Running));
        QVERIFY(page.hasRows(1));
        page.pane().select(page.pane().rows().keyAt(0));
        auto *button = page.dock.findChild<QPushButton *>(QStringLiteral("rooms.logs"));
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QVERIFY(page.subject().processes.contains(page.workbench.selection().process()));
    }

    void theMenuOffersRegionsAndDeployments()
    {
        Page<ProcessesDock> page;
        QVERIFY(page.hasRows(1));
        LogFollowMenu menu;
        menu.setScope(page.workbench.app());
        QSignalSpy wanted(&menu, &LogFollowMenu::wanted);
        menu.findChild<QMenu *>(QStringLiteral("logs.regions"))->actions().constFirst()->trigger();
        QVERIFY(wanted.value(0).value(0).value<LogSubject>().kind == LogSubject::Kind::InRegion);
    }
};

QTEST_MAIN(TestLogIntents)
#include "tst_logintents.moc"
