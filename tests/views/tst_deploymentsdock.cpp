// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/room.h"
#include "models/history/history.h"
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "views/charts/deploymenttimeline.h"
#include "views/charts/rangechips.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/deploymentsdock.h"
#include "views/docks/drainpanel.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <memory>
#include <numeric>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

using Face = StateOverlay::Face;

struct Bench : DockBench
{
    explicit Bench(const SandboxSession::Options &options = fewProcesses())
        : DockBench(options)
        , dock(std::make_unique<DeploymentsDock>(workbench))
        , pane(dock->findChild<TablePane *>())
    {
    }

    StateOverlay *overlay() const
    {
        return dock->findChild<StateOverlay *>(QStringLiteral("deployments.overlay"));
    }
    DeploymentTimeline *timeline() const { return dock->findChild<DeploymentTimeline *>(); }
    QTableView *board() const { return dock->findChild<QTableView *>(QStringLiteral("deployments.drain")); }
    const DrainBoard &drained() const { return dock->findChild<DrainPanel *>()->model().board(); }
    QListWidget *results() const
    {
        return dock->findChild<QListWidget *>(QStringLiteral("deployments.stopResults.list"));
    }

    bool openWhole()
    {
        choose();
        show(*dock);
        return QTest::qWaitFor(
            [this] {
                return workbench.app()->processes.completeness().isWhole() &&
                       !timeline()->lanes().lanes.isEmpty();
            },
            20'000);
    }

    bool openBoard()
    {
        if (!openWhole())
            return false;
        dock->findChild<QTabWidget *>(QStringLiteral("deployments.pictures"))->setCurrentIndex(1);
        return QTest::qWaitFor([this] { return !drained().rows.isEmpty(); }, 20'000);
    }

    /// Another version is deployed, and so many processes of the old ones lose their rooms.
    void emptyOldOnes(int count)
    {
        session.world().change([&](sandbox::Hands hands) {
            auto &app = hands.state.application(session.app().text().toStdString());
            const sandbox::Deployment same = *app.latestDeployment();
            hands.catalogue.deploy(app, same, same.build->id,
                                   sandbox::Caller::person(hands.state, sandbox::Caller::owner));
            for (const auto &process : app.processes.all()) {
                if (process->status != sandbox::ProcessStatus::Running || count == 0)
                    continue;
                while (!process->activeRooms.empty())
                    hands.state.rooms.destroy(process->activeRooms.back(), *process, hands.state.now);
                --count;
            }
        });
    }

    QAction *action(const char *name) const { return dock->findChild<QAction *>(QLatin1String(name)); }

    /// Values of all environment variables of the application's deployments.
    QStringList secrets()
    {
        return session.world().read([this](const sandbox::State &state) {
            QStringList values;
            for (const auto &each : state.application(session.app().text().toStdString()).deployments) {
                for (const auto &[name, value] : each->env)
                    values.append(QString::fromStdString(value));
            }
            return values;
        });
    }

    std::unique_ptr<DeploymentsDock> dock;
    TablePane *pane;
};

} // namespace

class DeploymentsDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnApplicationItSaysToChooseOne()
    {
        Bench bench;
        bench.show(*bench.dock);
        QCOMPARE(bench.overlay()->face(), Face::Empty);
    }

    void theNewestDeploymentComesFirst()
    {
        Bench bench;
        bench.choose();
        bench.show(*bench.dock);
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        QCOMPARE(bench.pane->rows().keyAt(0), bench.workbench.app()->deployments.latest()->id.text());
    }

    void aFailureIsToldAndRetried()
    {
        Bench bench;
        bench.session.fail("GetDeployments", sandbox::Fault::Kind::Html, 1000);
        bench.choose();
        bench.show(*bench.dock);
        QTRY_COMPARE(bench.overlay()->face(), Face::Failed);
        bench.session.server().faults().clear();
        Q_EMIT bench.overlay()->retryRequested();
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        bench.session.fail("GetDeployments", sandbox::Fault::Kind::Status, 1000);
        bench.workbench.app()->deployments.refresh();
        QTRY_COMPARE(bench.overlay()->face(), Face::Stale);
        QVERIFY(bench.pane->rows().rowCount() > 0);
    }

    void aChosenRowIsTheChosenDeployment()
    {
        Bench bench;
        bench.choose();
        bench.show(*bench.dock);
        QTRY_VERIFY(bench.pane->rows().rowCount() > 1);
        bench.pane->select(bench.pane->rows().keyAt(1));
        QCOMPARE(bench.workbench.selection().deployment().text(), bench.pane->rows().keyAt(1));
        const QSignalSpy wanted(&bench.workbench, &Workbench::processesWanted);
        bench.action("deployments.processes")->trigger();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.first().first().toString().contains(bench.pane->rows().keyAt(1)));
    }

    void whatIsCopiedHoldsNoValueOfTheEnvironment()
    {
        Bench bench;
        const QStringList secrets = bench.secrets();
        QVERIFY(!secrets.isEmpty());
        bench.choose();
        bench.show(*bench.dock);
        QTRY_VERIFY(bench.pane->rows().rowCount() > 0);
        bench.pane->view().selectAll();
        for (const char *name : {"deployments.copyJson", "deployments.copyRow"}) {
            bench.action(name)->trigger();
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY(!copied.isEmpty());
            for (const QString &secret : secrets)
                QVERIFY2(secret.size() < 6 || !copied.contains(secret), qPrintable(secret));
        }
    }

    void aHiddenDockAsksNothing()
    {
        Bench bench;
        bench.choose();
        QVERIFY(never([&bench] { return bench.session.requests("GetDeployments") > 0; }, 200ms));
        bench.show(*bench.dock);
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        bench.dock->hide();
        QVERIFY(!bench.workbench.app()->deployments.refresher().isWatched());
    }

    void thePictureHasALaneForEachDeploymentAndCountsWhatRuns()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        const DeploymentLanes &lanes = bench.timeline()->lanes();
        QTRY_COMPARE(lanes.lanes.size(), bench.workbench.app()->deployments.model().records().size());
        QTRY_COMPARE(std::accumulate(lanes.lanes.cbegin(), lanes.lanes.cend(), 0,
                                     [](int sum, const Lane &lane) { return sum + lane.now; }),
                     bench.session.liveProcesses());
        QVERIFY(lanes.lanes.first().isLatest);
        QTRY_VERIFY(lanes.lanes.first().built);
    }

    void whatIsChosenInOneIsChosenInAll()
    {
        Bench bench;
        QVERIFY(bench.openBoard());
        const DrainRow old = bench.drained().rows.last(); // the board is counted anew all the time
        bench.board()->setCurrentIndex(
            bench.board()->model()->index(int(bench.drained().rows.size()) - 1, 0));
        QTRY_COMPARE(bench.pane->currentKey(), old.deployment.id.text());
        QCOMPARE(bench.timeline()->current(), old.deployment.id);
        bench.dock->findChild<QTabWidget *>(QStringLiteral("deployments.pictures"))->setCurrentIndex(0);
        QTest::keyClick(bench.timeline(), Qt::Key_Up);
        QTRY_COMPARE(bench.pane->currentKey(), bench.timeline()->current().text());
        QVERIFY(bench.timeline()->current() != old.deployment.id);
        bench.pane->view().selectRow(0);
        QTRY_COMPARE(bench.timeline()->current().text(), bench.pane->currentKey());
    }

    void theReadoutSaysWhatThePointerIsOn()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        const TimelineGeometry shape = bench.timeline()->places();
        QTest::mouseMove(bench.timeline()->viewport(),
                         {shape.plot().center().x(), shape.lane(0).center().y()});
        QCOMPARE(textOf(*bench.dock, "deployments.readout"), bench.timeline()->readout());
        QVERIFY(!bench.timeline()->readout().isEmpty());
        QVERIFY(!textOf(*bench.dock, "deployments.since").isEmpty());
    }

    void aChipSetsTheSpanAndZoomingByHandChoosesNone()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        auto *chips = bench.dock->findChild<RangeChips *>();
        chips->setRange(24h);
        QCOMPARE(bench.timeline()->span().length(), std::chrono::milliseconds(24h));
        QTest::keyClick(bench.timeline(), Qt::Key_Plus);
        QCOMPARE(chips->range(), 0s);
        QTest::keyClick(bench.timeline(), Qt::Key_Minus);
        QCOMPARE(chips->range(), std::chrono::seconds(24h));
    }

    void whatWasKeptIsInThePicture()
    {
        Bench bench;
        History history({{}, HistoryPlace::Use::ThisRun});
        bench.workbench.setHistory(&history, QStringLiteral("profile-1"), QStringLiteral("server"));
        QVERIFY(bench.openWhole());
        QTRY_VERIFY_WITH_TIMEOUT(bench.timeline()->lanes().since, 20'000);
        QVERIFY(textOf(*bench.dock, "deployments.since").startsWith(QStringLiteral("Counted since")));
    }

    void aHistoryThatCannotBeKeptIsSaid()
    {
        Bench bench;
        History history({QStringLiteral("/dev/null/history.db")});
        bench.workbench.setHistory(&history, QStringLiteral("profile-1"), QStringLiteral("server"));
        QVERIFY(bench.openWhole());
        const auto *strip = bench.dock->findChild<QWidget *>(QStringLiteral("deployments.historyTrouble"));
        QTRY_VERIFY(strip->isVisible());
    }

    void theBoardCountsWhatIsLeft()
    {
        Bench bench;
        QVERIFY(bench.openBoard());
        const auto processes = [&bench] {
            const QList<DrainRow> &rows = bench.drained().rows;
            return std::accumulate(rows.cbegin(), rows.cend(), 0,
                                   [](int sum, const DrainRow &row) { return sum + row.all.processes; });
        };
        QTRY_COMPARE(processes(), bench.session.liveProcesses());
        QVERIFY(bench.drained().rows.size() > 1);
        QTRY_VERIFY(textOf(*bench.dock, "deployments.drainSummary").contains(QStringLiteral("idle")));
    }

    void whileTheFleetIsNotWholeTheBoardSaysSo()
    {
        SandboxSession::Options options = DockBench::fewProcesses();
        options.processes = 214;
        Bench bench(options);
        bench.choose();
        // After the first page nothing comes for a while.
        const auto firstPage = QObject::connect(
            &bench.workbench.app()->processes, &Store::refreshed, bench.dock.get(), [&bench] {
                for (const char *operation : {"GetProcess", "GetLatestProcesses"})
                    bench.session.fail(operation, sandbox::Fault::Kind::Status, sandbox::Fault::withoutEnd);
            });
        bench.show(*bench.dock);
        bench.dock->findChild<QTabWidget *>(QStringLiteral("deployments.pictures"))->setCurrentIndex(1);
        QTRY_VERIFY(
            textOf(*bench.dock, "deployments.drainSummary").contains(QStringLiteral("there may be more")));
        QObject::disconnect(firstPage);
        bench.session.server().faults().clear();
        QTRY_VERIFY_WITH_TIMEOUT(
            !textOf(*bench.dock, "deployments.drainSummary").contains(QStringLiteral("there may be more")),
            30'000);
    }

    void idleOnesAreNamedCountedAndStopped()
    {
        Bench bench;
        bench.emptyOldOnes(3);
        QVERIFY(bench.openBoard());
        QTRY_VERIFY(bench.drained().idle.size() >= 3);
        const auto idle = bench.drained().idle;
        bench.action("deployments.stopIdle")->trigger();
        auto *dialog = bench.dock->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        auto *names = dialog->findChild<QListWidget *>(QStringLiteral("confirmNames"));
        QCOMPARE(names->count(), idle.size());
        QVERIFY(names->item(0)->text().contains(idle.first().id.text()));
        QVERIFY(textOf(*dialog, "confirmVerb").contains(QString::number(idle.size())));
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(bench.results()->count(), idle.size(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session.requests("StopProcess"), idle.size(), 20'000);
        QTRY_VERIFY(textOf(*bench.dock, "deployments.stopResults.summary")
                        .contains(QStringLiteral("%1 stopped").arg(idle.size())));
        QTRY_VERIFY_WITH_TIMEOUT(bench.drained().idle.isEmpty(), 20'000);
        QVERIFY(!bench.action("deployments.stopIdle")->isEnabled());
    }

    void whoGotARoomMeanwhileIsLeftAloneAndSaidToBe()
    {
        Bench bench;
        bench.emptyOldOnes(1);
        QVERIFY(bench.openBoard());
        QTRY_VERIFY(!bench.drained().idle.isEmpty());
        const QString id = bench.drained().idle.first().id.text();
        bench.action("deployments.stopIdle")->trigger();
        bench.session.world().change([&](sandbox::Hands hands) {
            auto &app = hands.state.application(bench.session.app().text().toStdString());
            app.processes.find(id.toStdString())->activeRooms.push_back(std::make_shared<sandbox::Room>());
        });
        bench.dock->findChild<ConfirmDialog *>()->accept();
        QTRY_VERIFY_WITH_TIMEOUT(
            textOf(*bench.dock, "deployments.stopResults.summary").contains(QStringLiteral("left alone")),
            20'000);
        QVERIFY(bench.results()
                    ->findItems(id, Qt::MatchContains)
                    .first()
                    ->text()
                    .contains(QStringLiteral("left alone")));
    }

    void whoMayOnlyReadStopsNothing()
    {
        Bench bench;
        bench.session.client().setAccess(Access::ReadOnly);
        bench.emptyOldOnes(1);
        QVERIFY(bench.openBoard());
        QTRY_VERIFY(!bench.drained().idle.isEmpty());
        QVERIFY(!bench.action("deployments.stopIdle")->isEnabled());
    }

    void howItIsArrangedIsKept()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        bench.dock->findChild<QTabWidget *>(QStringLiteral("deployments.pictures"))->setCurrentIndex(1);
        bench.dock->findChild<QSplitter *>(QStringLiteral("deployments.split"))->setSizes({200, 440});
        bench.dock->findChild<RangeChips *>()->setRange(6h);
        const QVariantMap state = bench.dock->viewState();
        Bench other;
        other.show(*other.dock);
        other.dock->setViewState(state);
        QCOMPARE(other.dock->viewState(), state);
        QCOMPARE(other.timeline()->span().length(), std::chrono::milliseconds(6h));
    }

    void itFitsASmallWindow()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        QVERIFY2(bench.dock->minimumSizeHint().height() <= 420,
                 qPrintable(QString::number(bench.dock->minimumSizeHint().height())));
        QVERIFY2(bench.dock->minimumSizeHint().width() <= 480,
                 qPrintable(QString::number(bench.dock->minimumSizeHint().width())));
    }
};

QTEST_MAIN(DeploymentsDockTest)
#include "tst_deploymentsdock.moc"
