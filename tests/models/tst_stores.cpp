// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/roomlife.h"
#include "models/stores/appcounts.h"
#include "models/stores/appsstore.h"
#include "models/stores/buildsstore.h"
#include "models/stores/deploymentsstore.h"
#include "models/stores/fleetmetricsstore.h"
#include "models/stores/fleetsstore.h"
#include "models/stores/organizationsstore.h"
#include "models/stores/processmetricsstore.h"
#include "models/stores/roomlookup.h"
#include "models/stores/roomsstore.h"
#include "tests/models/support/sandboxsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using ServerGeneration = sandbox::Generation;
using Failures = QAbstractItemModelTester::FailureReportingMode;

class TestStores : public QObject
{
    Q_OBJECT

private:
    const StoreTimes m_times = quickTimes();

    static ProcessId busyProcess(SandboxSession &session)
    {
        return session.world().read([&](const sandbox::State &state) {
            for (const auto &process :
                 state.application(session.app().text().toStdString()).processes.all()) {
                if (!process->activeRooms.empty() && process->status == sandbox::ProcessStatus::Running)
                    return ProcessId(QString::fromStdString(process->id));
            }
            return ProcessId();
        });
    }

    static void generations()
    {
        QTest::addColumn<ServerGeneration>("generation");
        QTest::newRow("newest") << ServerGeneration::Newest;
        QTest::newRow("2.10") << ServerGeneration::Seed;
    }

private Q_SLOTS:
    void organizationsAndAppsAreThere_data() { generations(); }
    void organizationsAndAppsAreThere()
    {
        QFETCH(ServerGeneration, generation);
        SandboxSession session({.generation = generation, .processes = 30});
        OrganizationsStore orgs(session.api().orgs, m_times.organizations, session.pace());
        AppsStore apps(session.api().apps, session.org(), m_times.apps, session.pace());
        QAbstractItemModelTester orgsTester(&orgs.model(), Failures::QtTest);
        QAbstractItemModelTester appsTester(&apps.model(), Failures::QtTest);
        const Watch watches[] = {orgs.watch(), apps.watch()};
        QVERIFY(orgs.state() == StoreState::Empty);
        QTRY_VERIFY(orgs.state() == StoreState::Fresh && apps.state() == StoreState::Fresh);
        QVERIFY(orgs.model().find(session.org()));
        QVERIFY(apps.model().find(session.app()));
        QVERIFY(!apps.buildUsers().isEmpty());
    }

    void buildsKnowWhoUsesThem_data() { generations(); }
    void buildsKnowWhoUsesThem()
    {
        QFETCH(ServerGeneration, generation);
        SandboxSession session({.generation = generation, .processes = 30});
        AppsStore apps(session.api().apps, session.org(), m_times.apps, session.pace());
        BuildsStore builds(session.api().builds, session.org(), m_times.builds, m_times.runningBuild,
                           session.pace());
        QAbstractItemModelTester tester(&builds.model(), Failures::QtTest);
        const Watch watches[] = {builds.watch(), apps.watch()};
        QTRY_VERIFY(builds.state() == StoreState::Fresh && apps.state() == StoreState::Fresh);
        builds.setUsers(apps.buildUsers());
        const AppWithDeployment *app = apps.model().find(session.app());
        const BuildRow *row = builds.model().find(app->deployment->build);
        QVERIFY(row && row->usedBy.contains(app->name));
        QSignalSpy refreshed(&builds, &Store::refreshed);
        QVERIFY(refreshed.wait());
        QVERIFY(builds.model().find(app->deployment->build)->usedBy.contains(app->name));
    }

    void aBuildThatRunsIsLookedAtMoreOften()
    {
        SandboxSession session({.processes = 20});
        BuildsStore builds(session.api().builds, session.org(), {10'000ms, 20'000ms}, {30ms, 60ms},
                           session.pace());
        const Watch watch = builds.watch();
        QTRY_VERIFY(builds.state() == StoreState::Fresh);
        const bool isOneRunning =
            std::any_of(builds.model().records().cbegin(), builds.model().records().cend(),
                        [](const BuildRow &row) { return row.build.status.is(KnownBuildStatus::Running); });
        QCOMPARE(builds.refresher().interval(), isOneRunning ? 30ms : 10'000ms);
    }

    void allDeploymentsAreThere_data() { generations(); }
    void allDeploymentsAreThere()
    {
        QFETCH(ServerGeneration, generation);
        SandboxSession session({.generation = generation, .processes = 30, .pageSize = 10});
        const int expected = session.world().read([&](const sandbox::State &state) {
            return int(state.application(session.app().text().toStdString()).deployments.size());
        });
        DeploymentsStore store(session.api().deployments, session.app(), m_times.deployments, session.pace());
        QAbstractItemModelTester tester(&store.model(), Failures::QtTest);
        QVERIFY(!store.latest());
        const Watch watch = store.watch();
        QTRY_VERIFY(store.state() == StoreState::Fresh);
        QCOMPARE(store.model().rowCount(), expected);
        const std::string latest = session.world().read([&](const sandbox::State &state) {
            return state.application(session.app().text().toStdString()).latestDeployment()->id;
        });
        QCOMPARE(store.latest()->id.text(), QString::fromStdString(latest));
        QVERIFY(store.limits(store.latest()->id).cores);
        QVERIFY(!store.limits(DeploymentId(QStringLiteral("dep-none"))).cores);
    }

    void roomsActiveAndPastAreThere_data() { generations(); }
    void roomsActiveAndPastAreThere()
    {
        QFETCH(ServerGeneration, generation);
        SandboxSession session({.generation = generation, .processes = 60});
        const ProcessId process = busyProcess(session);
        const int active = session.world().read([&](const sandbox::State &state) {
            const auto &app = state.application(session.app().text().toStdString());
            return int(state.process(app, process.text().toStdString())->activeRooms.size());
        });
        RoomsStore store(session.api().rooms, session.app(), process, m_times.rooms, session.pace());
        QAbstractItemModelTester tester(&store.model(), Failures::QtTest);
        const Watch watch = store.watch();
        QTRY_VERIFY(store.state() == StoreState::Fresh);
        int shown = 0;
        for (const Room &room : store.model().records())
            shown += room.currentAllocation ? 1 : 0;
        QCOMPARE(shown, active);
    }

    void aRoomIsFoundByItsId()
    {
        SandboxSession session({.processes = 60});
        RoomsStore rooms(session.api().rooms, session.app(), busyProcess(session), m_times.rooms,
                         session.pace());
        const Watch watch = rooms.watch();
        QTRY_VERIFY(rooms.model().rowCount() > 0);
        const auto &all = rooms.model().records();
        const auto active = std::find_if(all.cbegin(), all.cend(), [](const Room &room) {
            return room.status.is(KnownRoomStatus::Active);
        });
        QVERIFY(active != all.cend());
        RoomLookup lookup(session.api().rooms, session.app(), active->id, m_times.room, session.pace());
        const Watch lookupWatch = lookup.watch();
        QTRY_VERIFY(lookup.state() == StoreState::Fresh);
        QCOMPARE(lookup.room()->id, active->id);
        QVERIFY(lookup.connection() && lookup.connection()->exposedPort);
    }

    void theWayToARoomIsAskedOnceAPlace()
    {
        SandboxSession session({.processes = 20});
        const std::string id = session.world().read([&](const sandbox::State &state) {
            for (const auto &each : state.application(session.app().text().toStdString()).processes.all()) {
                if (each->status == sandbox::ProcessStatus::Running && !each->activeRooms.empty())
                    return each->activeRooms.front()->id;
            }
            return std::string();
        });
        RoomLookup lookup(session.api().rooms, session.app(), RoomId(QString::fromStdString(id)),
                          m_times.room, session.pace());
        const Watch watch = lookup.watch();
        const auto asksOnAndOn = [&] {
            const int asked = session.requests("GetRoomInfo");
            return QTest::qWaitFor([&] { return session.requests("GetRoomInfo") >= asked + 3; });
        };
        QTRY_VERIFY(lookup.connection() && lookup.connection()->exposedPort);
        QVERIFY(asksOnAndOn());
        QCOMPARE(session.requests("GetConnectionInfo"), 1); // a room suspended meanwhile is not woken

        const auto inWorld = [&](auto act) {
            session.world().change([&](const sandbox::Hands &hands) {
                auto &app = hands.state.application(session.app().text().toStdString());
                act(hands, app, hands.state.room(app.id, id));
            });
        };
        inWorld(
            [](const sandbox::Hands &hands, auto &app, const auto &room) { hands.rooms.suspend(app, room); });
        QTRY_VERIFY(!lookup.connection());
        inWorld(
            [](const sandbox::Hands &hands, auto &app, const auto &room) { hands.rooms.resume(app, room); });
        QTRY_VERIFY(lookup.connection()); // on another process, or as another stay on this one
    }

    void aRoomThatIsNotThereFailsWithNothingToShow()
    {
        SandboxSession session({.processes = 20});
        RoomLookup lookup(session.api().rooms, session.app(), RoomId(QStringLiteral("nosuchroom")),
                          m_times.room, session.pace());
        const Watch watch = lookup.watch();
        QTRY_VERIFY(lookup.state() == StoreState::Failed);
        QVERIFY(lookup.lastError()->isNotFound());
        QVERIFY(!lookup.room());
    }

    void fleetsAreThereAndTellTheGeneration_data() { generations(); }
    void fleetsAreThereAndTellTheGeneration()
    {
        QFETCH(ServerGeneration, generation);
        SandboxSession session({.generation = generation, .processes = 20});
        FleetsStore store(session.api().fleets, session.client(), session.org(), m_times.fleets,
                          session.pace());
        QAbstractItemModelTester tester(&store.model(), Failures::QtTest);
        const Watch watch = store.watch();
        QTRY_VERIFY(store.state() == StoreState::Fresh);
        QVERIFY(store.model().rowCount() > 0);
        QVERIFY(session.client().generation() == (generation == ServerGeneration::Seed
                                                      ? hathora::Generation::V2_10
                                                      : hathora::Generation::Newest));
    }

    void metricsOfAProcessAreSeries_data() { generations(); }
    void metricsOfAProcessAreSeries()
    {
        QFETCH(ServerGeneration, generation);
        SandboxSession session({.generation = generation, .processes = 60});
        const MetricSpan span{3600s, {}, {}};
        ProcessMetricsStore store(session.api().processes, session.app(), busyProcess(session), {}, span,
                                  m_times.metrics, session.pace());
        QSignalSpy changed(&store, &ProcessMetricsStore::seriesChanged);
        const Watch watch = store.watch();
        QTRY_VERIFY(!store.series().isEmpty());
        QVERIFY(changed.count() >= 1);
        QCOMPARE(store.series().constFirst().name, QStringLiteral("cpu"));
        QVERIFY(store.series().constFirst().last);
        store.setLimits({4.0, 4096.0});
        QVERIFY(store.series().constFirst().limit);
    }

    void metricsOfAFleetAreSeries_data() { generations(); }
    void metricsOfAFleetAreSeries()
    {
        QFETCH(ServerGeneration, generation);
        SandboxSession session({.generation = generation, .processes = 60});
        FleetsStore fleets(session.api().fleets, session.client(), session.org(), m_times.fleets,
                           session.pace());
        const Watch fleetsWatch = fleets.watch();
        QTRY_VERIFY(fleets.model().rowCount() > 0);
        const std::optional<Region> region =
            generation == ServerGeneration::Seed ? std::optional<Region>(KnownRegion::Seattle) : std::nullopt;
        FleetMetricsStore store(session.api().fleets, fleets.model().keyAt(0), region, session.org(), {},
                                m_times.metrics, session.pace());
        const Watch watch = store.watch();
        QTRY_VERIFY(store.latest(FleetMetric::ProvisionedTotal));
        QVERIFY(store.latest(FleetMetric::Utilized));
    }

    void liveProcessesOfEachAppAreCounted()
    {
        SandboxSession session({.processes = 60});
        AppsStore apps(session.api().apps, session.org(), m_times.apps, session.pace());
        const Watch appsWatch = apps.watch();
        QTRY_VERIFY(apps.state() == StoreState::Fresh);
        AppCounts counts(session.api().processes, m_times.appCounts, session.pace());
        const Watch watch = counts.watch();
        QList<AppId> ids;
        for (const AppWithDeployment &app : apps.model().records())
            ids.append(app.id);
        QVERIFY(!counts.live(session.app()));
        counts.setApps(ids);
        QTRY_COMPARE(counts.live(session.app()), session.liveProcesses());
        for (const AppId &app : ids)
            QTRY_VERIFY(counts.live(app));
        counts.setApps({});
        QVERIFY(!counts.live(session.app()));
    }

    void whatIsNotAnsweredTwiceAsLongAsAPeriodIsStale()
    {
        SandboxSession session({.processes = 20});
        AppsStore apps(session.api().apps, session.org(), m_times.apps, session.pace());
        const Watch watch = apps.watch();
        QTRY_VERIFY(apps.state() == StoreState::Fresh);
        session.fail("GetApps", sandbox::Fault::Kind::Silent);
        QSignalSpy changed(&apps, &Store::stateChanged);
        QTRY_VERIFY(apps.state() == StoreState::Stale);
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(!apps.lastError());
        QVERIFY(*apps.age() >= 100ms);
        QVERIFY(apps.model().rowCount() > 0);
    }

    void aFailureWithNothingToShowIsAFailureAndARetryHeals()
    {
        SandboxSession session({.processes = 20});
        AppsStore apps(session.api().apps, session.org(), {60'000ms, 60'000ms}, session.pace());
        session.fail("GetApps", sandbox::Fault::Kind::Status, 1, 503);
        const Watch watch = apps.watch();
        QTRY_VERIFY(apps.state() == StoreState::Failed);
        QCOMPARE(apps.lastError()->status, 503);
        QVERIFY(!apps.age());
        apps.refresh();
        QTRY_VERIFY(apps.state() == StoreState::Fresh);
    }

    void anAnswerThatLeftBeforeAChangeIsNotShown()
    {
        SandboxSession session({.processes = 20});
        AppsStore apps(session.api().apps, session.org(), {60'000ms, 60'000ms}, session.pace());
        sandbox::Fault late;
        late.operation = "GetApps";
        late.kind = sandbox::Fault::Kind::Delay;
        late.delay = 1s;
        session.server().faults().arm(late);
        const Watch watch = apps.watch();
        QTRY_COMPARE(session.requests("GetApps"), 1);
        apps.invalidate();
        QSignalSpy refreshed(&apps, &Store::refreshed);
        QVERIFY(refreshed.wait());
        QCOMPARE(apps.model().rowCount(), 0);
        QTRY_VERIFY(apps.model().rowCount() > 0);
        QCOMPARE(session.requests("GetApps"), 2);
    }

    void eachStoreMayEndInTheMiddleOfARequest()
    {
        SandboxSession session({.processes = 20});
        sandbox::Fault late;
        late.kind = sandbox::Fault::Kind::Delay;
        late.delay = 200ms;
        late.count = 100;
        session.server().faults().arm(late);
        Api &api = session.api();
        Pace &pace = session.pace();
        std::vector<std::unique_ptr<Store>> stores;
        stores.push_back(std::make_unique<OrganizationsStore>(api.orgs, m_times.organizations, pace));
        stores.push_back(std::make_unique<AppsStore>(api.apps, session.org(), m_times.apps, pace));
        stores.push_back(std::make_unique<BuildsStore>(api.builds, session.org(), m_times.builds,
                                                       m_times.runningBuild, pace));
        stores.push_back(
            std::make_unique<DeploymentsStore>(api.deployments, session.app(), m_times.deployments, pace));
        stores.push_back(
            std::make_unique<FleetsStore>(api.fleets, session.client(), session.org(), m_times.fleets, pace));
        stores.push_back(std::make_unique<RoomsStore>(api.rooms, session.app(),
                                                      ProcessId(QStringLiteral("p")), m_times.rooms, pace));
        stores.push_back(std::make_unique<RoomLookup>(api.rooms, session.app(), RoomId(QStringLiteral("r")),
                                                      m_times.room, pace));
        std::vector<Watch> watches;
        for (const auto &store : stores)
            watches.push_back(store->watch());
        QTRY_VERIFY(session.client().inFlight() >= 4);
        stores.clear();
        QTRY_COMPARE(session.client().inFlight(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
