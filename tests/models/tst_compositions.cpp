// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/catalogue.h"
#include "models/fleetsummary.h"
#include "models/navigatormodel.h"
#include "models/stores/appcounts.h"
#include "models/stores/appsstore.h"
#include "models/stores/fleetsstore.h"
#include "models/stores/organizationsstore.h"
#include "models/stores/sparklinestore.h"
#include "tests/models/support/sandboxsession.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using Subject = Selection::Subject;
using Failures = QAbstractItemModelTester::FailureReportingMode;

/// Models that are made of several stores.
class TestCompositions : public QObject
{
    Q_OBJECT

private:
    const StoreTimes m_times = quickTimes();

    struct Tree
    {
        Tree(SandboxSession &session, const StoreTimes &times)
            : orgs(session.api().orgs, times.organizations, session.pace())
            , apps(session.api().apps, session.org(), times.apps, session.pace())
            , fleets(session.api().fleets, session.client(), session.org(), times.fleets, session.pace())
            , counts(session.api().processes, times.appCounts, session.pace())
            , tester(&model, Failures::QtTest)
            , watches{orgs.watch(), apps.watch(), fleets.watch(), counts.watch()}
        {
            model.setOrganizations(&orgs);
            model.setScope(session.org(), &apps, &fleets, &counts);
            counts.setApps({session.app()});
        }
        OrganizationsStore orgs;
        AppsStore apps;
        FleetsStore fleets;
        AppCounts counts;
        NavigatorModel model;
        QAbstractItemModelTester tester;
        Watch watches[4];
    };

    struct FleetView
    {
        FleetView(SandboxSession &session, const StoreTimes &times)
            : deployments(session.api().deployments, session.app(), times.deployments, session.pace())
            , processes(session.api().processes, session.client(), session.app(), times.processes,
                        times.assembly, session.pace())
            , sparklines(session.api().processes, session.app(), times, session.pace())
            , summary(processes, deployments, times.summaryEvery)
            , watches{deployments.watch(), processes.watch()}
        {
            sparklines.setLimits([this](const ProcessId &id) {
                const Process *process = processes.find(id);
                return process ? deployments.limits(process->deployment) : ResourceLimits{};
            });
            connect(&sparklines, &SparklineStore::loaded, &processes, &ProcessStore::setLoads);
        }
        DeploymentsStore deployments;
        ProcessStore processes;
        SparklineStore sparklines;
        FleetSummary summary;
        Watch watches[2];
    };

private Q_SLOTS:
    void theTreeHoldsAppsDeploymentsAndFleets()
    {
        SandboxSession session({.processes = 40});
        Tree tree(session, m_times);
        QTRY_VERIFY(tree.model.indexOf(Subject::App, session.app().text()).isValid());
        const QModelIndex app = tree.model.indexOf(Subject::App, session.app().text());
        QCOMPARE(app.parent(), tree.model.indexOf(Subject::Organization, session.org().text()));
        QTRY_COMPARE(app.data(NavigatorModel::CountRole).toInt(), session.liveProcesses());
        const QModelIndex deployment = tree.model.index(0, 0, app);
        QVERIFY(deployment.data(NavigatorModel::SubjectRole).value<Subject>() == Subject::Deployment);
        QVERIFY(!deployment.data(NavigatorModel::DetailRole).toString().isEmpty());
        QTRY_VERIFY(tree.fleets.model().rowCount() > 0);
        const QModelIndex fleet = tree.model.indexOf(Subject::Fleet, tree.fleets.model().keyAt(0).text());
        QVERIFY(fleet.parent().data(NavigatorModel::GroupRole).value<NavigatorModel::Group>() ==
                NavigatorModel::Group::Fleets);
    }

    void anIndexInTheTreeSurvivesChangesAroundIt()
    {
        SandboxSession session({.processes = 20});
        Tree tree(session, m_times);
        QTRY_VERIFY(tree.model.indexOf(Subject::App, session.app().text()).isValid());
        const QPersistentModelIndex app = tree.model.indexOf(Subject::App, session.app().text());
        session.world().change([&](sandbox::Hands hands) {
            const auto &org = hands.state.organization(session.org().text().toStdString());
            const auto owner = sandbox::Caller::person(hands.state, sandbox::Caller::owner);
            for (const char *name : {"aaa-first", "zzz-last"})
                hands.catalogue.createApp(org, {.name = name, .authConfiguration = {}, .serviceConfig = {}},
                                          owner);
            auto &own = hands.state.application(session.app().text().toStdString());
            hands.catalogue.changeApp(
                own, {.name = "zzzz-behind-all", .authConfiguration = {}, .serviceConfig = {}});
        });
        QTRY_COMPARE(app.data().toString(), QStringLiteral("zzzz-behind-all"));
        QVERIFY(app.isValid());
        QCOMPARE(app.data(KeyRole).toString(), session.app().text());
        QTRY_COMPARE(tree.model.index(0, 0, app.parent()).data().toString(), QStringLiteral("aaa-first"));
        tree.model.setScope({}, nullptr, nullptr, nullptr);
        QVERIFY(!app.isValid());
    }

    void theSummaryCountsWhatIsThere()
    {
        SandboxSession session;
        FleetView view(session, m_times);
        QTRY_VERIFY_WITH_TIMEOUT(view.summary.completeness().isWhole(), 30'000);
        QTRY_COMPARE(view.summary.figures().live(), session.liveProcesses());
        const auto [runningNow, rooms] = session.world().read([&](const sandbox::State &state) {
            const auto &book = state.application(session.app().text().toStdString()).processes;
            std::size_t active = 0;
            for (const auto &process : book.all())
                active += process->ended() ? 0 : process->activeRooms.size();
            sandbox::ProcessFilter filter;
            filter.statuses.set(std::size_t(sandbox::ProcessStatus::Running));
            return std::pair{int(book.count(filter)), int(active)};
        });
        QCOMPARE(view.summary.figures().of(KnownProcessStatus::Running), runningNow);
        QCOMPARE(view.summary.figures().rooms, rooms);
        QTRY_COMPARE(view.summary.count(KnownProcessStatus::Running), runningNow);
        int regional = 0;
        for (const FleetFigures &region : view.summary.regions())
            regional += region.live();
        QCOMPARE(regional, session.liveProcesses());
        QTRY_VERIFY(view.summary.latestDeployment());
        const QList<Process> &failures = view.summary.lastFailures();
        QVERIFY(std::is_sorted(failures.cbegin(), failures.cend(), [](const Process &a, const Process &b) {
            return a.terminatedAt.value_or(a.createdAt) > b.terminatedAt.value_or(b.createdAt);
        }));
    }

    void manyChangesAreCountedOnce()
    {
        SandboxSession session;
        StoreTimes times = m_times;
        times.summaryEvery = 60s;
        FleetView view(session, times);
        QSignalSpy changed(&view.summary, &FleetSummary::changed);
        QTRY_VERIFY_WITH_TIMEOUT(view.summary.completeness().isWhole(), 30'000);
        QCOMPARE(changed.count(), 0);
    }

    void onlyVisibleRowsAreMeasuredOneAfterTheOther()
    {
        SandboxSession session({.processes = 40});
        FleetView view(session, m_times);
        QTRY_VERIFY(view.processes.model().rowCount() >= 10 && view.deployments.hasLoaded());
        QList<ProcessId> visible;
        for (const ProcessRow &row : view.processes.model().records()) {
            if (row.process.status.is(KnownProcessStatus::Running) && visible.size() < 4)
                visible.append(row.process.id);
        }
        QVERIFY(!visible.isEmpty());
        QVERIFY(!QTest::qWaitFor([&] { return session.requests("GetProcessMetrics") > 0; }, 100));
        view.sparklines.setVisible(visible);
        for (const ProcessId &id : visible)
            QTRY_VERIFY(view.sparklines.load(id));
        for (const auto &entry : session.server().requests().entries()) {
            if (entry.operation != "GetProcessMetrics")
                continue;
            const bool isVisible = std::any_of(visible.cbegin(), visible.cend(), [&](const ProcessId &id) {
                return entry.target.find(id.text().toStdString()) != std::string::npos;
            });
            QVERIFY(isVisible);
        }
        const int row = view.processes.model().rowOf(visible.constFirst());
        const QModelIndex cpu = view.processes.model().index(row, view.processes.model().columnOf("cpu"_L1));
        QVERIFY(!cpu.data(SeriesRole).value<QList<QPointF>>().isEmpty());
        QVERIFY(cpu.data(FractionRole).toDouble() > 0);
        QTRY_VERIFY(view.summary.figures().measured > 0);
        QVERIFY(view.summary.figures().cpuFraction());
    }

    void hiddenTheTableMeasuresNothing()
    {
        SandboxSession session({.processes = 20});
        FleetView view(session, m_times);
        QTRY_VERIFY(view.processes.model().rowCount() > 0);
        view.sparklines.setVisible({view.processes.model().keyAt(0)});
        QTRY_VERIFY(session.requests("GetProcessMetrics") >= 2); // again when its time has come
        view.sparklines.setVisible({});
        const int before = session.requests("GetProcessMetrics"); // and perhaps one that is under way
        QVERIFY(!QTest::qWaitFor([&] { return session.requests("GetProcessMetrics") > before + 1; }, 400));
    }
};

QTEST_GUILESS_MAIN(TestCompositions)
#include "tst_compositions.moc"
