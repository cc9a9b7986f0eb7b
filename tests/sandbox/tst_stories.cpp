// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/fleetmetrics.h"
#include "app/sandbox/world/processlife.h"
#include "app/sandbox/world/processlog.h"
#include "app/sandbox/world/processmetrics.h"
#include "app/sandbox/world/room.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;

/// The troubles that a world can begin in, and that they can be found.
class TestStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAStoryNothingIsTold();
    void theSameSeedTellsTheSameStory();
    void aCrashIsOfTheNewestDeploymentAlone();
    void aCrashGoesOn();
    void theLogOfACrashNamesTheRoom();
    void aLeakIsOfOneProcessAlone();
    void aLeakEndsTheProcess();
    void aFullRegionHasNoMoreNodes();
    void aFullRegionHasFilledUp();
    void elsewhereThereIsPlace();
};

namespace {

WorldOptions told(Story story)
{
    WorldOptions options = stillWorld();
    options.story = story;
    return options;
}

std::size_t among(const State &state, const std::function<bool(const Process &)> &isMeant)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        mainApp(state).processes.all(), [&](const auto &process) { return isMeant(*process); }));
}

double memoryShare(const Process &process, Moment now)
{
    const Samples samples =
        ProcessMetrics(process, now).series(ProcessMetric::Memory, {now - 1min, now, 60s}).value();
    return samples.back().value / (process.deployment->requestedMemoryMb * 1024.0 * 1024.0);
}

bool isWaiting(const Process &process)
{
    return process.status == ProcessStatus::Starting && !process.scheduledAt;
}

} // namespace

void TestStories::withoutAStoryNothingIsTold()
{
    const World world(stillWorld());
    QCOMPARE(world.clues().appId, std::string());
}

void TestStories::theSameSeedTellsTheSameStory()
{
    for (const Story story : {Story::Crash, Story::Leak, Story::Capacity}) {
        World one(told(story));
        World other(told(story));
        QVERIFY(dump(one) == dump(other));
        QCOMPARE(one.clues().appId, mainAppId(one));
    }
}

void TestStories::aCrashIsOfTheNewestDeploymentAlone()
{
    World world(told(Story::Crash));
    const Clues clues = world.clues();
    world.read([&](const State &state) {
        QCOMPARE(mainApp(state).latestDeployment()->id, clues.deploymentId);
        QVERIFY(among(state, [](const Process &each) {
                    return each.exitReason == ProcessLife::crashOfBuild;
                }) >= 10);
        QCOMPARE(among(state,
                       [&](const Process &each) {
                           return each.exitReason == ProcessLife::crashOfBuild &&
                                  each.deployment->id != clues.deploymentId;
                       }),
                 std::size_t(0));
    });
}

void TestStories::aCrashGoesOn()
{
    World world(told(Story::Crash));
    const auto crashes = [&world] {
        return world.read([](const State &state) {
            return among(state,
                         [](const Process &each) { return each.exitReason == ProcessLife::crashOfBuild; });
        });
    };
    const std::size_t before = crashes();
    world.advance(5min);
    QVERIFY(crashes() >= before + 10);
}

void TestStories::theLogOfACrashNamesTheRoom()
{
    World world(told(Story::Crash));
    const Clues clues = world.clues();
    world.read([&](const State &state) {
        const auto room = state.room(clues.appId, clues.roomId);
        QCOMPARE(room->allocations.back().processId, clues.processId);
        const auto process = state.process(mainApp(state), clues.processId);
        const ProcessLog log(*process, state.now);
        int named = 0;
        for (std::size_t i = log.size() - 5; i < log.size(); ++i)
            named += log.line(i).find("room " + clues.roomId + ": player slot") != std::string::npos ? 1 : 0;
        QCOMPARE(named, 1);
        QCOMPARE(log.line(log.size() - 1).find(ProcessLife::crashOfBuild) != std::string::npos, true);
    });
}

void TestStories::aLeakIsOfOneProcessAlone()
{
    World world(told(Story::Leak));
    const std::string leaking = world.clues().processId;
    world.read([&](const State &state) {
        for (const auto &each : mainApp(state).processes.all()) {
            if (each->status == ProcessStatus::Running)
                QCOMPARE(memoryShare(*each, state.now) > 0.75, each->id == leaking);
        }
    });
}

void TestStories::aLeakEndsTheProcess()
{
    World world(told(Story::Leak));
    world.advance(20min);
    world.read([&](const State &state) {
        const auto process = state.process(mainApp(state), world.clues().processId);
        QVERIFY(process->ended());
        QVERIFY(process->exitReason.starts_with("Out of memory"));
    });
}

void TestStories::aFullRegionHasNoMoreNodes()
{
    World world(told(Story::Capacity));
    const auto waiting = [&world] {
        return world.read([&](const State &state) {
            return among(state, [&](const Process &each) {
                return isWaiting(each) && text(each.region) == world.clues().region &&
                       state.now - each.createdAt > 2min;
            });
        });
    };
    QVERIFY(waiting() >= 5);
    world.advance(3min);
    QVERIFY(waiting() >= 3);
}

void TestStories::aFullRegionHasFilledUp()
{
    World world(told(Story::Capacity));
    world.advance(1min);
    world.read([&](const State &state) {
        const Application &app = mainApp(state);
        const auto fleet = std::ranges::find(state.fleets, app.latestDeployment()->fleetId, &Fleet::id);
        const FleetMetrics metrics(state, *fleet);
        const Region region = *named<Region>(world.clues().region);
        const Window hour{state.now - 1h, state.now, 60s};
        const double used = metrics.series(FleetMetric::Utilized, region, hour).back().value;
        const double before = metrics.series(FleetMetric::Utilized, region, hour).front().value;
        const double provided = metrics.series(FleetMetric::ProvisionedTotal, region, hour).back().value;
        QVERIFY2(used > 0.85 * provided && used < 1.1 * provided,
                 qPrintable(QStringLiteral("%1 of %2").arg(used).arg(provided)));
        QVERIFY(before < 0.7 * used);
    });
}

void TestStories::elsewhereThereIsPlace()
{
    World world(told(Story::Capacity));
    world.advance(3min);
    world.read([&](const State &state) {
        QVERIFY(among(state, [&](const Process &each) {
                    return isWaiting(each) && text(each.region) != world.clues().region &&
                           state.now - each.createdAt > 2min;
                }) == 0);
    });
}

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"
