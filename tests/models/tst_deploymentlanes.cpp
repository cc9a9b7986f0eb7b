// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploymentlanes.h"
#include "tests/models/support/records.h"
#include "tests/support/cputime.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

using Knowledge = LaneCell::Knowledge;

constexpr qint64 minute = 60'000;
constexpr qint64 now = 29'000'000 * minute;
constexpr LaneWindow lastHour{now - 59 * minute, now + minute, 60}; // a column is a minute, the last is now

SeenDeployment seen(int number, qint64 createdAt)
{
    return {DeploymentId(u"dep-%1"_s.arg(number)), BuildId(u"bld-%1"_s.arg(number)), {}, {}, createdAt};
}

HistorySample sample(qint64 at, int running, int deployment = 1, bool whole = true)
{
    return {
        at, whole, {{DeploymentId(u"dep-%1"_s.arg(deployment)), {}, u"running"_s, running, 0, running * 2}}};
}

/// A process that ran on dep-1 from so many minutes ago on.
Process aged(int minutes)
{
    Process made = process(minutes);
    made.createdAt = QDateTime::fromMSecsSinceEpoch(now - minutes * minute, Qt::UTC);
    made.startedAt = made.createdAt;
    made.roomsAllocated = 3;
    return made;
}

LaneSources sources()
{
    LaneSources sources;
    sources.listed = {seen(1, now - 500 * minute), seen(2, now - 10 * minute)};
    sources.completeness = {0, 0};
    sources.now = now;
    return sources;
}

const Lane &laneOf(const DeploymentLanes &lanes, int number)
{
    static const Lane none;
    for (const Lane &lane : lanes.lanes) {
        if (lane.deployment.id.text() == u"dep-%1"_s.arg(number))
            return lane;
    }
    return none;
}

int running(const DeploymentLanes &lanes, int deployment, int column)
{
    return laneOf(lanes, deployment).cells.value(column).processes.at(1);
}

} // namespace

class DeploymentLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsFirstAndTheLatest()
    {
        const DeploymentLanes lanes = deploymentLanes(sources(), lastHour);
        QCOMPARE(lanes.lanes.size(), 2);
        QCOMPARE(lanes.lanes.first().deployment.id.text(), u"dep-2"_s);
        QVERIFY(lanes.lanes.first().isLatest);
        QVERIFY(!lanes.lanes.last().isLatest);
    }

    void aSampleHoldsUntilTheNextAndNoLongerThanItReaches()
    {
        LaneSources from = sources();
        from.samples = {sample(now - 50 * minute, 7), sample(now - 45 * minute, 9)};
        const DeploymentLanes lanes = deploymentLanes(from, lastHour);
        QCOMPARE(running(lanes, 1, 8), 7);
        QCOMPARE(running(lanes, 1, 13), 9);
        QCOMPARE(running(lanes, 1, 20), 9);
        QCOMPARE(laneOf(lanes, 1).cells.at(40).knowledge, Knowledge::Nothing); // nobody looked
        QCOMPARE(laneOf(lanes, 1).cells.at(8).rooms, 14);
    }

    void whatWasNotWholeIsAtLeastThat()
    {
        LaneSources from = sources();
        from.samples = {sample(now - 30 * minute, 7, 1, false)};
        QCOMPARE(laneOf(deploymentLanes(from, lastHour), 1).cells.at(30).knowledge, Knowledge::AtLeast);
    }

    void whereOthersWereCountedAnEmptyLaneIsKnownToBeEmpty()
    {
        LaneSources from = sources();
        from.samples = {sample(now - 31 * minute, 7, 1), sample(now - 30 * minute, 7, 2)};
        const LaneCell left = laneOf(deploymentLanes(from, lastHour), 1).cells.at(29);
        QCOMPARE(left.knowledge, Knowledge::Counted);
        QCOMPARE(left.total(), 0);
        QCOMPARE(left.rooms, 0);
    }

    void whereNobodyCountedTheLivesOfProcessesAreDrawn()
    {
        LaneSources from = sources();
        from.processes = {{aged(30), {}}, {aged(20), {}}};
        from.completeness = {2, 2};
        const DeploymentLanes lanes = deploymentLanes(from, lastHour);
        QCOMPARE(running(lanes, 1, 20), 0);
        QCOMPARE(running(lanes, 1, 35), 1);
        QCOMPARE(running(lanes, 1, 45), 2);
        QCOMPARE(laneOf(lanes, 1).cells.at(45).knowledge, Knowledge::AtLeast);
        QVERIFY(laneOf(lanes, 1).cells.at(45).rooms < 0); // who had rooms when, nobody knows
    }

    void whatHasEndedIsDrawnToItsEnd()
    {
        Process over = aged(30);
        over.status = KnownProcessStatus::Stopped;
        over.stoppingAt = QDateTime::fromMSecsSinceEpoch(now - 20 * minute, Qt::UTC);
        over.terminatedAt = QDateTime::fromMSecsSinceEpoch(now - 15 * minute, Qt::UTC);
        LaneSources from = sources();
        from.processes = {{over, {}}};
        const DeploymentLanes lanes = deploymentLanes(from, lastHour);
        QCOMPARE(running(lanes, 1, 35), 1);
        QCOMPARE(laneOf(lanes, 1).cells.at(41).processes.at(3), 1); // stopping
        QCOMPARE(laneOf(lanes, 1).cells.at(46).total(), 0);
        QCOMPARE(laneOf(lanes, 1).now, 0);
    }

    void aCountIsBelievedBeforeLives()
    {
        LaneSources from = sources();
        from.processes = {{aged(50), {}}};
        from.samples = {sample(now - 30 * minute, 8)};
        const DeploymentLanes lanes = deploymentLanes(from, lastHour);
        QCOMPARE(running(lanes, 1, 20), 1);
        QCOMPARE(running(lanes, 1, 30), 8);
    }

    void theColumnOfNowIsWhatIsKnownNow()
    {
        LaneSources from = sources();
        from.processes = {{aged(50), {}}};
        from.completeness = {1, 1};
        from.samples = {sample(now - minute, 8)};
        const LaneCell last = laneOf(deploymentLanes(from, lastHour), 1).cells.last();
        QCOMPARE(last.total(), 1);
        QCOMPARE(last.rooms, 3);
        QCOMPARE(last.knowledge, Knowledge::Counted);
        QCOMPARE(laneOf(deploymentLanes(from, lastHour), 1).now, 1);
    }

    void theFutureIsNotKnown()
    {
        LaneSources from = sources();
        from.processes = {{aged(50), {}}};
        const LaneWindow window{now - 29 * minute, now + 31 * minute, 60};
        const Lane lane = laneOf(deploymentLanes(from, window), 1);
        QCOMPARE(lane.cells.at(29).total(), 1);
        QCOMPARE(lane.cells.at(30).knowledge, Knowledge::Nothing);
    }

    void whatIsListedNoMoreIsThereForItsPast()
    {
        LaneSources from = sources();
        from.kept = {seen(1, now - 500 * minute), seen(3, now - 900 * minute), seen(4, now - 950 * minute)};
        from.samples = {sample(now - 30 * minute, 2, 3)};
        const DeploymentLanes lanes = deploymentLanes(from, lastHour);
        QCOMPARE(lanes.lanes.size(), 3);
        QCOMPARE(lanes.lanes.last().deployment.id.text(), u"dep-3"_s);
        QVERIFY(!lanes.lanes.last().isListed);
    }

    void whenABuildWasDoneIsMarked()
    {
        LaneSources from = sources();
        from.built = {{BuildId(u"bld-2"_s), now - 12 * minute}};
        QCOMPARE(laneOf(deploymentLanes(from, lastHour), 2).built, std::optional(now - 12 * minute));
        QVERIFY(!laneOf(deploymentLanes(from, lastHour), 1).built);
    }

    void stateThatNobodyKnowsHasItsOwnPlace()
    {
        LaneSources from = sources();
        from.samples = {{now - 30 * minute, true, {{DeploymentId(u"dep-1"_s), {}, u"dreaming"_s, 4, 0, 0}}}};
        QCOMPARE(laneOf(deploymentLanes(from, lastHour), 1).cells.at(30).processes.back(), 4);
    }

    /// The GUI thread does this once a second.
    void aLargeFleetIsCutInTime()
    {
        LaneSources from = sources();
        for (int i = 0; i < 20'000; ++i)
            from.processes.append({aged(i % 600), {}});
        double best = std::numeric_limits<double>::max(); // others may have the processor's caches
        for (int round = 0; round < 5; ++round) {
            const CpuTime time;
            deploymentLanes(from, {now - 599 * minute, now + minute, 600});
            best = std::min(best, time.ms());
        }
        qInfo("20,000 processes in 600 columns: %.1f ms", best);
        QVERIFY(best < 20);
    }
};

QTEST_GUILESS_MAIN(DeploymentLanesTest)
#include "tst_deploymentlanes.moc"
