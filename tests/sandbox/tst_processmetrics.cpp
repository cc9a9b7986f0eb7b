// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/processmetrics.h"
#include "app/sandbox/world/room.h"

#include <QTest>

#include <algorithm>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;

class TestProcessMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesStayWithinWhatTheProcessAskedFor();
    void theTotalNeverFalls();
    void moreRoomsMeanMoreConnectionsAndMoreCpu();
    void memoryOfALeakingBuildGrows();
    void memoryOfAnotherBuildDoesNot();
    void pointsLieWithinTheProcessesLife();
    void askingTwiceGivesTheSame();
    void thereIsNothingBeforeTheStart();
    void thereIsNoGpuWithoutOne();
};

namespace {

Samples series(const Process &process, ProcessMetric metric, Moment now, Span step = 60s)
{
    return ProcessMetrics(process, now).series(metric, {now - 3h, now, step}).value();
}

template <class Visit>
void forRunning(World &world, Visit visit)
{
    world.read([&](const State &state) {
        int seen = 0;
        for (const auto &app : state.applications) {
            for (const auto &process : app->processes.all()) {
                if (process->status == ProcessStatus::Running) {
                    visit(*process, state.now);
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 100);
    });
}

std::shared_ptr<Process> alone(int rooms)
{
    Deployment deployment;
    deployment.requestedCpu = 2;
    deployment.requestedMemoryMb = 1024;
    deployment.roomsPerProcess = 4;
    auto process = std::make_shared<Process>();
    process->id = std::string("p");
    process->salt = 42;
    process->deployment = std::make_shared<const Deployment>(deployment);
    process->createdAt = noon() - 1h;
    process->startedAt = noon() - 1h;
    process->roomsKnownSince = noon() - 1h;
    for (int i = 0; i < rooms; ++i) {
        auto room = std::make_shared<Room>();
        room->players = 8;
        room->allocations.push_back({{}, process->id, noon() - 1h, std::nullopt});
        process->activeRooms.push_back(std::move(room));
    }
    return process;
}

} // namespace

void TestProcessMetrics::valuesStayWithinWhatTheProcessAskedFor()
{
    World world(stillWorld());
    world.advance(30min);
    forRunning(world, [](const Process &process, Moment now) {
        for (const Sample &sample : series(process, ProcessMetric::Cpu, now))
            QVERIFY(sample.value >= 0.0 && sample.value <= process.deployment->requestedCpu);
        for (const Sample &sample : series(process, ProcessMetric::Memory, now)) {
            QVERIFY(sample.value > 0.0);
            QVERIFY(sample.value <= process.deployment->requestedMemoryMb * 1024 * 1024);
        }
        for (const Sample &sample : series(process, ProcessMetric::ActiveConnections, now))
            QVERIFY(sample.value >= 0.0 && sample.value == static_cast<int>(sample.value));
    });
}

void TestProcessMetrics::theTotalNeverFalls()
{
    World world(stillWorld());
    world.advance(10min);
    forRunning(world, [](const Process &process, Moment now) {
        const Samples totals = series(process, ProcessMetric::TotalEgress, now, 20s);
        QVERIFY(std::ranges::is_sorted(totals, {}, &Sample::value));
    });
}

void TestProcessMetrics::moreRoomsMeanMoreConnectionsAndMoreCpu()
{
    const auto mean = [](const Process &process, ProcessMetric metric) {
        const Samples samples = series(process, metric, noon());
        double sum = 0.0;
        for (const Sample &sample : samples)
            sum += sample.value;
        return sum / static_cast<double>(samples.size());
    };
    const auto quiet = alone(1);
    const auto busy = alone(4);
    for (const ProcessMetric metric :
         {ProcessMetric::ActiveConnections, ProcessMetric::Cpu, ProcessMetric::RateEgress})
        QVERIFY(mean(*busy, metric) > 2.0 * mean(*quiet, metric));
}

void TestProcessMetrics::memoryOfALeakingBuildGrows()
{
    const auto process = alone(2);
    process->memoryFullAfter = 1h;
    const Samples memory = series(*process, ProcessMetric::Memory, noon());
    constexpr double limit = 1024.0 * 1024 * 1024;
    QVERIFY(memory.front().value < 0.6 * limit);
    QVERIFY(memory[memory.size() / 2].value > memory.front().value + 0.15 * limit);
    QVERIFY(memory.back().value > 0.97 * limit);
}

void TestProcessMetrics::memoryOfAnotherBuildDoesNot()
{
    const auto process = alone(2);
    const Samples memory = series(*process, ProcessMetric::Memory, noon());
    const auto [least, most] = std::ranges::minmax(memory, {}, &Sample::value);
    QVERIFY(most.value - least.value < 0.2 * 1024 * 1024 * 1024);
}

void TestProcessMetrics::pointsLieWithinTheProcessesLife()
{
    const auto process = alone(1);
    process->terminatedAt = noon() - 20min;
    const Samples samples = series(*process, ProcessMetric::Cpu, noon());
    QCOMPARE(samples.size(), std::size_t{41});
    QVERIFY(samples.front().at >= *process->startedAt);
    QVERIFY(samples.back().at <= *process->terminatedAt);
}

void TestProcessMetrics::askingTwiceGivesTheSame()
{
    const auto process = alone(3);
    const Samples first = series(*process, ProcessMetric::Cpu, noon());
    // Later, with a window that covers the same moments.
    const Samples second = ProcessMetrics(*process, noon() + 10min)
                               .series(ProcessMetric::Cpu, {noon() - 3h, noon(), 60s})
                               .value();
    QVERIFY(std::ranges::equal(first, second, {}, &Sample::value, &Sample::value));
}

void TestProcessMetrics::thereIsNothingBeforeTheStart()
{
    const auto process = alone(0);
    process->startedAt.reset();
    QVERIFY(!ProcessMetrics(*process, noon()).series(ProcessMetric::Cpu, {noon() - 1h, noon(), 60s}));
}

void TestProcessMetrics::thereIsNoGpuWithoutOne()
{
    QVERIFY(!ProcessMetrics(*alone(1), noon()).series(ProcessMetric::GpuMemory, {noon() - 1h, noon(), 60s}));
}

QTEST_APPLESS_MAIN(TestProcessMetrics)
#include "tst_processmetrics.moc"
