// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/build.h"
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/processlife.h"
#include "app/sandbox/world/room.h"

#include <QTest>

#include <set>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;

namespace {

/// Empty when the process's moments and state agree with each other.
std::string contradiction(const Process &process, Moment now)
{
    const std::array moments{std::optional(process.createdAt),
                             process.scheduledAt,
                             process.bootedAt,
                             process.startedAt,
                             process.stoppingAt,
                             process.terminatedAt};
    Moment last = process.createdAt;
    for (const auto &moment : moments) {
        if (moment && *moment < last)
            return "moments out of order";
        last = moment.value_or(last);
    }
    if (last > now + 50ms)
        return "something happened in the future";
    const bool stopping = process.stoppingAt.has_value();
    const bool gone = process.terminatedAt.has_value();
    switch (process.status) {
    case ProcessStatus::Starting:
        return process.startedAt || stopping || gone ? "starting, yet further" : "";
    case ProcessStatus::Running:
    case ProcessStatus::Draining:
        return !process.startedAt || stopping || gone ? "running, yet not started or stopping" : "";
    case ProcessStatus::Stopping:
        return !stopping || gone ? "stopping, yet not told or gone" : "";
    case ProcessStatus::Stopped:
    case ProcessStatus::Failed:
        if (!process.activeRooms.empty())
            return "ended with rooms on it";
        return !gone || process.exitReason.empty() ? "ended without moment or reason" : "";
    }
    return "no such state";
}

std::set<std::pair<ProcessStatus, ProcessStatus>> legalSteps()
{
    using enum ProcessStatus;
    return {{Starting, Running}, {Starting, Draining}, {Starting, Stopping}, {Starting, Failed},
            {Running, Draining}, {Running, Stopping},  {Running, Failed},    {Draining, Stopping},
            {Draining, Failed},  {Stopping, Stopped}};
}

} // namespace

class TestWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameWorld();
    void anotherSeedGivesAnotherWorld();
    void lookingOftenChangesNothing();
    void thereAreProcessesInAllStatesAndRegions();
    void thereAreBuildsInAllStates();
    void everyProcessIsConsistentFromTheBeginningAndAnHourOn();
    void processesOnlyTakeLegalSteps();
    void thePopulationStaysAboutTheSame();
    void processesAreNeverInTwoPlacesOfTheList();
    void roomsComeAndGo();
    void theRunningBuildFinishes();
    void aNewDeploymentDrainsTheOlderOnes();
    void aStoppedProcessEndsAndTakesItsRoomsAlong();
    void aFasterWorldSeesMoreHappen();
};

void TestWorld::theSameSeedGivesTheSameWorld()
{
    World one(stillWorld(7));
    World other(stillWorld(7));
    QCOMPARE(dump(one).dump(), dump(other).dump());
    one.advance(30min);
    other.advance(30min);
    QCOMPARE(dump(one).dump(), dump(other).dump());
}

void TestWorld::anotherSeedGivesAnotherWorld()
{
    World one(stillWorld(7));
    World other(stillWorld(8));
    QVERIFY(dump(one) != dump(other));
}

void TestWorld::lookingOftenChangesNothing()
{
    World watched(stillWorld());
    World leftAlone(stillWorld());
    for (int i = 0; i < 600; ++i) {
        watched.advance(1s);
        watched.read([](const State &) {});
    }
    leftAlone.advance(600s);
    QCOMPARE(dump(watched).dump(), dump(leftAlone).dump());
}

void TestWorld::thereAreProcessesInAllStatesAndRegions()
{
    World world(stillWorld());
    world.read([](const State &state) {
        const ProcessBook &book = mainApp(state).processes;
        QCOMPARE(book.liveCount(), std::size_t{214});
        for (std::size_t i = 0; i < countOf<Region>; ++i)
            QVERIFY(book.liveCount(static_cast<Region>(i)) > 0);
        for (std::size_t i = 0; i < countOf<ProcessStatus>; ++i) {
            ProcessFilter filter;
            filter.statuses.set(i);
            QVERIFY2(book.count(filter) > 0, text(static_cast<ProcessStatus>(i)).data());
        }
    });
}

void TestWorld::thereAreBuildsInAllStates()
{
    World world(stillWorld());
    world.read([](const State &state) {
        QVERIFY(state.builds.size() > 12);
        std::set<BuildStatus> seen;
        for (const auto &build : state.builds)
            seen.insert(build->status);
        QCOMPARE(seen.size(), countOf<BuildStatus>);
    });
}

void TestWorld::everyProcessIsConsistentFromTheBeginningAndAnHourOn()
{
    World world(stillWorld());
    for (int step = 0; step < 4; ++step) {
        world.read([](const State &state) {
            for (const auto &app : state.applications) {
                for (const auto &process : app->processes.all()) {
                    const std::string wrong = contradiction(*process, state.now);
                    QVERIFY2(wrong.empty(), wrong.c_str());
                }
            }
        });
        world.advance(20min);
    }
}

void TestWorld::processesOnlyTakeLegalSteps()
{
    World world(stillWorld());
    std::map<std::string, ProcessStatus> before;
    std::set<std::pair<ProcessStatus, ProcessStatus>> seen;
    for (int second = 0; second < 1800; ++second) {
        world.read([&](const State &state) {
            for (const auto &process : mainApp(state).processes.all()) {
                const auto [known, isNew] = before.try_emplace(process->id, process->status);
                if (!isNew && known->second != process->status) {
                    seen.emplace(known->second, process->status);
                    known->second = process->status;
                }
            }
        });
        world.advance(1s);
    }
    const auto legal = legalSteps();
    for (const auto &step : seen)
        QVERIFY2(legal.contains(step),
                 (std::string(text(step.first)) + " to " + std::string(text(step.second))).c_str());
    using enum ProcessStatus;
    for (const auto &step : {std::pair{Starting, Running},
                             {Running, Draining},
                             {Draining, Stopping},
                             {Stopping, Stopped},
                             {Running, Failed}})
        QVERIFY2(seen.contains(step),
                 (std::string(text(step.first)) + " to " + std::string(text(step.second))).c_str());
}

void TestWorld::thePopulationStaysAboutTheSame()
{
    World world(stillWorld());
    for (int i = 0; i < 36; ++i) {
        world.advance(5min);
        const auto live = world.read([](const State &state) { return mainApp(state).processes.liveCount(); });
        QVERIFY2(live > 180 && live < 240, std::to_string(live).c_str());
    }
}

void TestWorld::processesAreNeverInTwoPlacesOfTheList()
{
    World world(stillWorld());
    world.advance(1h);
    world.read([](const State &state) {
        Moment last{};
        for (const auto &process : mainApp(state).processes.all()) {
            QVERIFY(process->createdAt > last);
            last = process->createdAt;
        }
    });
}

void TestWorld::roomsComeAndGo()
{
    World world(stillWorld());
    const std::string id = processIn(world, ProcessStatus::Running);
    const auto rooms = [&world] {
        return world.read([](const State &state) {
            std::size_t active = 0;
            std::size_t former = 0;
            for (const auto &process : mainApp(state).processes.all()) {
                active += process->activeRooms.size();
                former += process->formerRooms.size();
            }
            return std::pair{active, former};
        });
    };
    const auto [activeBefore, formerBefore] = rooms();
    world.advance(20min);
    const auto [activeAfter, formerAfter] = rooms();
    QVERIFY(formerAfter > formerBefore + 100);
    QVERIFY(activeAfter > activeBefore / 3);
}

void TestWorld::theRunningBuildFinishes()
{
    World world(stillWorld());
    const auto count = [&world](BuildStatus status) {
        return world.read([status](const State &state) {
            return std::ranges::count_if(state.builds,
                                         [&](const auto &build) { return build->status == status; });
        });
    };
    QCOMPARE(count(BuildStatus::Running), 1);
    const auto succeeded = count(BuildStatus::Succeeded);
    world.advance(5min);
    QCOMPARE(count(BuildStatus::Running), 0);
    QCOMPARE(count(BuildStatus::Succeeded), succeeded + 1);
}

void TestWorld::aNewDeploymentDrainsTheOlderOnes()
{
    World world(stillWorld());
    world.change([](const Hands &hands) {
        Application &app = *hands.state.applications.front();
        const auto latest = app.latestDeployment();
        hands.catalogue.deploy(app, *latest, latest->build->id, Caller::person(hands.state, Caller::owner));
    });
    world.advance(5min);
    world.read([](const State &state) {
        for (const auto &process : mainApp(state).processes.all()) {
            if (process->status == ProcessStatus::Running)
                QCOMPARE(process->deployment->id, mainApp(state).latestDeployment()->id);
        }
        QVERIFY(mainApp(state).processes.liveCount() > 150);
    });
}

void TestWorld::aStoppedProcessEndsAndTakesItsRoomsAlong()
{
    World world(stillWorld());
    const std::string id = processIn(world, ProcessStatus::Running);
    std::vector<std::shared_ptr<Room>> rooms;
    world.change([&](const Hands &hands) {
        Application &app = *hands.state.applications.front();
        const auto process = app.processes.find(id);
        hands.processes.stop(app, *process);
        QCOMPARE(process->status, ProcessStatus::Stopping);
        rooms = process->activeRooms;
    });
    world.advance(1min);
    world.read([&](const State &state) {
        QCOMPARE(mainApp(state).processes.find(id)->status, ProcessStatus::Stopped);
        for (const auto &room : rooms)
            QCOMPARE(room->status, RoomStatus::Destroyed);
    });
}

void TestWorld::aFasterWorldSeesMoreHappen()
{
    WorldOptions fast = stillWorld();
    fast.speed = 10;
    World quick(fast);
    World usual(stillWorld());
    const auto born = [](World &world) {
        const auto before =
            world.read([](const State &state) { return mainApp(state).processes.all().size(); });
        world.advance(10min);
        return world.read([](const State &state) { return mainApp(state).processes.all().size(); }) - before;
    };
    QVERIFY(born(quick) > 3 * born(usual));
}

QTEST_APPLESS_MAIN(TestWorld)
#include "tst_world.moc"
