// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tones.h"
#include "tests/views/support/dockbench.h"
#include "tests/views/support/rest.h"
#include "views/changestrip.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/processesdock.h"
#include "views/docks/regionmenu.h"
#include "views/messagestrip.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

using Kind = sandbox::Fault::Kind;
using Face = StateOverlay::Face;

/// The dock on screen, of an application with a small fleet.
struct Bench : DockBench
{
    explicit Bench(const SandboxSession::Options &options = fewProcesses())
        : DockBench(options)
        , dock(std::make_unique<ProcessesDock>(workbench))
        , pane(dock->findChild<TablePane *>())
    {
    }

    void open()
    {
        choose();
        show(*dock);
    }

    bool openWhole()
    {
        open();
        return QTest::qWaitFor([this] { return known() > 0 && known() == session.liveProcesses(); }, 20'000);
    }

    int known() const { return workbench.app() ? workbench.app()->processes.completeness().known : 0; }
    StateOverlay *overlay() const
    {
        return dock->findChild<StateOverlay *>(QStringLiteral("processes.overlay"));
    }
    QAction *action(const char *name) const { return dock->findChild<QAction *>(QLatin1String(name)); }
    ConfirmDialog *dialog() const { return dock->findChild<ConfirmDialog *>(); }
    QToolButton *chip(const char *status) const
    {
        return dock->findChild<QToolButton *>(QStringLiteral("processes.status.") + QLatin1String(status));
    }
    QString told() const { return dock->findChild<ChangeStrip *>()->text(); }

    /// Running ones, so that there is something to stop.
    QStringList selectRunning(int count)
    {
        pane->setFilter(QStringLiteral("status:running"));
        QStringList keys;
        pane->view().clearSelection();
        for (int row = 0; row < count && row < pane->rows().rowCount(); ++row) {
            pane->view().selectionModel()->select(pane->rows().index(row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
            keys.append(pane->rows().keyAt(row));
        }
        return keys;
    }

    KnownProcessStatus statusOf(const QString &process) const
    {
        const Process *known = workbench.app()->processes.find(ProcessId(process));
        return known ? known->status.known().value_or(KnownProcessStatus::Failed)
                     : KnownProcessStatus::Failed;
    }

    std::unique_ptr<ProcessesDock> dock;
    TablePane *pane;
};

} // namespace

class ProcessesDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnApplicationItSaysToChooseOne()
    {
        Bench bench;
        bench.show(*bench.dock);
        QCOMPARE(bench.overlay()->face(), Face::Empty);
        QVERIFY(textOf(*bench.dock, "faceSentence").contains(QStringLiteral("application")));
        QVERIFY(!bench.dock->findChild<QToolButton *>(QStringLiteral("processes.start"))->isEnabled());
    }

    void theFleetComesTogetherAndItSaysHowMuchIsKnown()
    {
        Bench bench;
        const QAbstractItemModelTester tester(&bench.pane->rows(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.choose();
        bench.dock->show();
        QCOMPARE(bench.overlay()->face(), Face::Loading); // nobody can have answered yet
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        QTRY_COMPARE(bench.known(), bench.session.liveProcesses());
        QTRY_VERIFY(textOf(*bench.dock, "processes.summary").contains(QString::number(bench.known())));
    }

    void aChipFiltersByItsStateAndNoLonger()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        QTRY_VERIFY(bench.chip("running")->isVisible());
        QTest::mouseClick(bench.chip("running"), Qt::LeftButton);
        QCOMPARE(bench.pane->filter(), QStringLiteral("status:running"));
        QVERIFY(bench.pane->rows().rowCount() > 0);
        for (int row = 0; row < bench.pane->rows().rowCount(); ++row)
            QCOMPARE(bench.statusOf(bench.pane->rows().keyAt(row)), KnownProcessStatus::Running);
        QTest::mouseClick(bench.chip("running"), Qt::LeftButton);
        QCOMPARE(bench.pane->filter(), QString());
    }

    void aChipLeavesTheRestOfTheFilterAlone()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        QTRY_VERIFY(bench.chip("running")->isVisible());
        bench.pane->setFilter(QStringLiteral("Seattle status:failed -exit:memory"));
        QVERIFY(bench.chip("failed")->isChecked());
        QTest::mouseClick(bench.chip("running"), Qt::LeftButton);
        QCOMPARE(bench.pane->filter(), QStringLiteral("status:running,failed Seattle -exit:memory"));
    }

    void anotherViewCanAskForRows()
    {
        Bench bench;
        bench.open();
        Q_EMIT bench.workbench.processesWanted(QStringLiteral("region:Seattle"));
        QCOMPARE(bench.pane->filter(), QStringLiteral("region:Seattle"));
    }

    void whatIsChosenHereIsChosenEverywhereAndTheOtherWayRound()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        bench.pane->select(bench.pane->rows().keyAt(2));
        QCOMPARE(bench.workbench.selection().process().text(), bench.pane->rows().keyAt(2));
        bench.workbench.selection().setProcess(ProcessId(bench.pane->rows().keyAt(5)));
        QCOMPARE(bench.pane->currentKey(), bench.pane->rows().keyAt(5));
    }

    void enterOpensTheProcessAndKeysItsLogAndRooms()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        const QSignalSpy page(&bench.workbench, &Workbench::processWanted);
        const QSignalSpy log(&bench.workbench, &Workbench::logsWanted);
        const QSignalSpy rooms(&bench.workbench, &Workbench::roomsWanted);
        bench.pane->select(bench.pane->rows().keyAt(0));
        QTest::keyClick(&bench.pane->view(), Qt::Key_Return);
        bench.action("processes.logs")->trigger();
        bench.action("processes.rooms")->trigger();
        QCOMPARE(page.count(), 1);
        QCOMPARE(log.count(), 1);
        QCOMPARE(rooms.count(), 1);
    }

    void stoppingAsksFirstAndCancelStopsNothing()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        const QStringList keys = bench.selectRunning(2);
        QCOMPARE(keys.size(), 2);
        int rooms = 0;
        for (const QString &key : keys)
            rooms += bench.workbench.app()->processes.find(ProcessId(key))->roomsAllocated;
        bench.action("processes.stop")->trigger();
        QVERIFY(bench.dialog());
        QVERIFY(textOf(*bench.dialog(), "confirmTitle").contains(QLatin1Char('2')));
        QVERIFY(textOf(*bench.dialog(), "confirmConsequence").contains(QString::number(rooms)) || rooms == 0);
        QTest::keyClick(bench.dialog(), Qt::Key_Return); // the default is to cancel
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(never([&bench] { return bench.session.requests("StopProcess") > 0; }, 100ms));
    }

    void aConfirmedStopReachesTheServerAndIsTold()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        const QStringList keys = bench.selectRunning(2);
        bench.action("processes.stop")->trigger();
        bench.dialog()->accept();
        QVERIFY(!bench.told().isEmpty());
        QTRY_COMPARE(bench.session.requests("StopProcess"), 2);
        for (const QString &key : keys)
            QTRY_VERIFY(bench.statusOf(key) != KnownProcessStatus::Running);
    }

    void theKeyboardAloneStopsAProcess()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        bench.dock->activateWindow();
        bench.selectRunning(1);
        bench.pane->view().setFocus();
        QTRY_VERIFY(bench.pane->view().hasFocus());
        QTest::keyClick(&bench.pane->view(), Qt::Key_Delete);
        QTRY_VERIFY(bench.dialog() && bench.dialog()->isVisible());
        auto *verb = bench.dialog()->findChild<QAbstractButton *>(QStringLiteral("confirmVerb"));
        verb->setFocus(Qt::TabFocusReason);
        QTest::keyClick(verb, Qt::Key_Space);
        QTRY_COMPARE(bench.session.requests("StopProcess"), 1);
    }

    void aRefusedStopSaysSo()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        bench.selectRunning(1);
        bench.session.fail("StopProcess", Kind::Status, 1, 422);
        bench.action("processes.stop")->trigger();
        bench.dialog()->accept();
        QTRY_VERIFY(bench.told().contains(QStringLiteral("was not stopped")));
    }

    void aStopWhoseAnswerIsLostIsLookedInto()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        bench.selectRunning(1);
        bench.session.fail("StopProcess", Kind::Swallow);
        bench.action("processes.stop")->trigger();
        bench.dialog()->accept();
        QTRY_VERIFY(bench.told().contains(QStringLiteral("was told to stop")));
        QCOMPARE(bench.session.requests("StopProcess"), 1);
    }

    void whatHasEndedCannotBeStopped()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        QTRY_VERIFY(bench.workbench.app()->processes.model().rowCount() > bench.known());
        bench.pane->setFilter(QStringLiteral("status:stopped,failed"));
        QVERIFY(bench.pane->rows().rowCount() > 0);
        bench.pane->select(bench.pane->rows().keyAt(0));
        QVERIFY(!bench.action("processes.stop")->isEnabled());
    }

    void aProcessIsStartedInTheRegionChosen()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        auto *regions = bench.dock->findChild<RegionMenu *>();
        regions->findChild<QAction *>(QStringLiteral("Tokyo"))->trigger();
        QVERIFY(bench.told().contains(QStringLiteral("Tokyo")));
        QTRY_COMPARE(bench.session.requests("CreateProcess"), 1);
        QTRY_VERIFY(bench.told().contains(QStringLiteral("was started")));
    }

    void aServerThatFailsIsToldWithNothingToShow_data()
    {
        QTest::addColumn<sandbox::Fault::Kind>("kind");
        QTest::newRow("500") << Kind::Status;
        QTest::newRow("a page of HTML") << Kind::Html;
        QTest::newRow("half a body") << Kind::Cut;
        QTest::newRow("wrong types") << Kind::WrongType;
        QTest::newRow("no answer") << Kind::Swallow;
    }

    void aServerThatFailsIsToldWithNothingToShow()
    {
        QFETCH(sandbox::Fault::Kind, kind);
        Bench bench;
        bench.session.fail("GetLatestProcesses", kind, 1000);
        bench.open();
        QTRY_COMPARE(bench.overlay()->face(), Face::Failed);
        QVERIFY(!textOf(*bench.dock, "faceDetail").isEmpty());
        bench.session.server().faults().clear();
        retry(bench);
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
    }

    void aServerThatFailsLaterLeavesTheRows()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        const int rows = bench.pane->rows().rowCount();
        bench.session.fail("*", Kind::Status, 100'000);
        QTRY_COMPARE(bench.overlay()->face(), Face::Stale);
        QVERIFY(bench.pane->rows().rowCount() >= rows);
        bench.session.server().faults().clear();
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
    }

    void wordsThatNoVersionKnowsAreShownAsTheyCame()
    {
        Bench bench;
        bench.session.fail("GetLatestProcesses", Kind::UnknownEnum, 1);
        bench.open();
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        QVERIFY(bench.pane->rows().rowCount() > 0);
    }

    void aFleetWithoutProcessesOffersToStartOne()
    {
        Bench empty;
        empty.session.world().change([&empty](sandbox::Hands hands) {
            sandbox::Application &app = hands.state.application(empty.session.app().text().toStdString());
            app.processes = sandbox::ProcessBook();
        });
        empty.open();
        QTRY_COMPARE(empty.overlay()->face(), Face::Empty);
        QVERIFY(!textOf(*empty.dock, "faceAction").isEmpty());
    }

    void aHiddenDockAsksNothing()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        bench.dock->hide();
        QVERIFY(comesToRest(bench.session));
        bench.session.server().requests().reset();
        QVERIFY(never([&bench] { return bench.session.server().requests().total() > 0; }, 1s));
    }

    void loadsAreAskedOnlyForRowsInSight()
    {
        SandboxSession::Options many = DockBench::fewProcesses();
        many.processes = 60;
        Bench bench(many);
        bench.choose();
        bench.show(*bench.dock, {900, 320});
        QTRY_COMPARE_WITH_TIMEOUT(bench.known(), bench.session.liveProcesses(), 20'000);
        // Rows that still come move others into sight, and those are asked for a moment later.
        QTRY_VERIFY_WITH_TIMEOUT(bench.workbench.app()->processes.assembler().hasSwept(), 20'000);
        QTRY_VERIFY(steady([&bench] { return bench.pane->keysInSight(); }, 300ms));
        bench.session.server().requests().reset();
        QTRY_VERIFY(bench.session.requests("GetProcessMetrics") > 0);
        const QStringList sight = bench.pane->keysInSight();
        QVERIFY(sight.size() < 20);
        for (const sandbox::RequestLog::Entry &entry : bench.session.server().requests().entries()) {
            if (entry.operation != "GetProcessMetrics")
                continue;
            QVERIFY(sight.contains(QString::fromStdString(entry.target).section(u'/', 7, 7)));
        }
    }

    void anotherApplicationBringsItsOwnRows()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        bench.workbench.selection().setApp({});
        QCOMPARE(bench.pane->rows().rowCount(), 0);
        QCOMPARE(bench.overlay()->face(), Face::Empty);
        bench.workbench.selection().setApp(bench.session.app());
        QTRY_VERIFY(bench.pane->rows().rowCount() > 0);
    }

    void itsStateComesBack()
    {
        Bench bench;
        bench.open();
        bench.pane->setFilter(QStringLiteral("status:running"));
        const QVariantMap state = bench.dock->viewState();
        ProcessesDock other(bench.workbench);
        other.setViewState(state);
        QCOMPARE(other.viewState(), state);
    }

    void itMayGoAwayWhileItLoads()
    {
        Bench bench;
        bench.open();
        bench.dock.reset();
        QVERIFY(bench.workbench.app());
        QVERIFY(!bench.workbench.app()->processes.refresher().isWatched());
    }

private:
    static void retry(Bench &bench)
    {
        auto *button = bench.overlay()->findChild<QAbstractButton *>(QStringLiteral("faceAction"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
};

QTEST_MAIN(ProcessesDockTest)
#include "tst_processesdock.moc"
