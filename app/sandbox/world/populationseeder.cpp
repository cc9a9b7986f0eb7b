// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/populationseeder.h"

#include "app/sandbox/world/build.h"
#include "app/sandbox/world/daycurve.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/population.h"
#include "app/sandbox/world/processlife.h"
#include "app/sandbox/world/processmetrics.h"
#include "app/sandbox/world/roomlife.h"
#include "app/sandbox/world/storyteller.h"

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr int mostFormerOnes = 600;
constexpr Span longestAgo = 96h;
constexpr std::array<std::string_view, 5> failures{"Segmentation fault (signal 11)", "Exited with code 1",
                                                   "Exited with code 139", "Killed by signal 9",
                                                   "Port was not bound within 100 seconds"};

/// The deployment that new processes got at the moment.
std::shared_ptr<const Deployment> deploymentAt(const Application &app, Moment moment)
{
    std::shared_ptr<const Deployment> found = app.deployments.front();
    for (const auto &deployment : app.deployments) {
        if (deployment->createdAt <= moment)
            found = deployment;
    }
    return found;
}

} // namespace

void PopulationSeeder::seed(Application &app)
{
    if (app.deployments.empty())
        return;
    auto drafts = formerOnes(app);
    auto living = livingOnes(app);
    std::move(living.begin(), living.end(), std::back_inserter(drafts));
    m_storyteller.tell(app, drafts);
    std::ranges::stable_sort(drafts, {}, &Process::createdAt);
    for (Process &process : drafts) {
        const auto added = app.processes.add(std::move(process));
        if (added->status == ProcessStatus::Running || added->status == ProcessStatus::Draining)
            fill(app, *added);
        m_processes.resume(app, added);
    }
    openMeter(app);
}

std::vector<Process> PopulationSeeder::formerOnes(const Application &app)
{
    Random &random = m_engine.random;
    std::vector<Process> processes;
    const int number = std::min(mostFormerOnes, 20 + app.population * 3 / 2);
    for (int i = 0; i < number; ++i) {
        const auto region = static_cast<Region>(random.weighted(regionShares));
        // Most of them ended lately: the density falls with the square of the distance.
        const double back = random.unit();
        const auto ago = Span(static_cast<Span::rep>(back * back * static_cast<double>(longestAgo.count())));
        const Span life = random.between(2min, 2h + 50min);
        Process process = draft(app, region, m_engine.now() - ago - life - 1min);
        bringUp(process);
        endIt(process, life);
        processes.push_back(std::move(process));
    }
    return processes;
}

std::vector<Process> PopulationSeeder::livingOnes(const Application &app)
{
    Random &random = m_engine.random;
    std::vector<Process> processes;
    for (std::size_t i = 0; i < countOf<Region>; ++i) {
        const auto region = static_cast<Region>(i);
        const int number = Population::share(app.population, region);
        for (int made = 0; made < number; ++made) {
            const bool starting = random.chance(0.03);
            const Span settled =
                random.chance(0.75) ? random.between(40s, 24min) : random.between(24min, 2h + 50min);
            const Span age = starting ? random.between(500ms, 6s) : settled;
            Process process = draft(app, region, m_engine.now() - age);
            if (!starting) {
                bringUp(process);
                if (process.deployment != app.latestDeployment() && random.chance(0.35))
                    process.status = ProcessStatus::Draining;
                if (random.chance(0.015)) {
                    process.status = ProcessStatus::Stopping;
                    process.stoppingAt = m_engine.now() - random.between(200ms, 1500ms);
                }
            } else if (age > 2500ms) {
                process.scheduledAt = process.createdAt + random.between(300ms, 1800ms);
            }
            processes.push_back(std::move(process));
        }
    }
    return processes;
}

Process PopulationSeeder::draft(const Application &app, Region region, Moment createdAt)
{
    Random &random = m_engine.random;
    Process process;
    process.id = random.uuid();
    process.appId = app.id;
    process.deployment = deploymentAt(app, createdAt);
    process.region = region;
    process.hosting = random.chance(0.3) ? Hosting::Metal : Hosting::Cloud;
    process.createdAt = createdAt;
    process.roomsKnownSince = m_engine.now();
    process.host = random.letters(6) + ".edge.sandbox.example";
    process.basePort = 20000 + static_cast<int>(random.below(40000));
    process.salt = random.next();
    if (process.deployment->build->leaks)
        process.memoryFullAfter = ProcessLife::leakFills(process.salt);
    if (process.deployment->build->crashes)
        process.crashesAfter = ProcessLife::crashComes(process.salt);
    return process;
}

void PopulationSeeder::bringUp(Process &process)
{
    Random &random = m_engine.random;
    process.scheduledAt = process.createdAt + random.between(300ms, 2500ms);
    process.bootedAt = *process.scheduledAt + random.between(1500ms, 8s);
    process.startedAt = *process.bootedAt + random.between(2s, 12s);
    process.status = ProcessStatus::Running;
}

void PopulationSeeder::endIt(Process &process, Span life)
{
    Random &random = m_engine.random;
    process.stoppingAt = process.createdAt + life;
    if (random.chance(0.08)) {
        process.status = ProcessStatus::Failed;
        process.terminatedAt = process.stoppingAt;
        process.exitReason = random.oneOf(failures);
        if (process.exitReason.starts_with("Port")) {
            process.startedAt.reset();
            process.stoppingAt = std::min(*process.bootedAt + 100s, m_engine.now() - 1s);
            process.terminatedAt = process.stoppingAt;
        }
    } else {
        process.status = ProcessStatus::Stopped;
        process.terminatedAt = *process.stoppingAt + random.between(1500ms, 9s);
        process.exitReason = "Exited with code 0";
    }
}

/// The application is taken to have been as busy before as it is now.
void PopulationSeeder::openMeter(const Application &app)
{
    Meter &meter = m_engine.state.ownerOf(app).meter;
    Load load;
    for (const auto &process : app.processes.all()) {
        if (process->ended())
            continue;
        const Deployment &deployment = *process->deployment;
        meter.processBegan(process->hosting, deployment.requestedCpu, m_engine.now());
        load.vcpus[static_cast<std::size_t>(process->hosting)] += deployment.requestedCpu;
        load.egressPerSecond += ProcessMetrics::usualEgress(deployment);
    }
    meter.assume(app.createdAt, load, Random::saltOf(app.id));
}

void PopulationSeeder::fill(Application &app, Process &process)
{
    Random &random = m_engine.random;
    const double level = 0.75 * dayCurve(process.region, m_engine.now());
    // A process with many slots is rarely full of people who all came within the quarter of an hour.
    const int slots = std::min(process.deployment->roomsPerProcess, 12);
    for (int slot = 0; slot < slots; ++slot) {
        if (!random.chance(level))
            continue;
        const Span age = std::min<Span>(random.between(1s, 14min), m_engine.now() - *process.startedAt);
        m_rooms.seat(app, process, m_engine.now() - age);
    }
}

} // namespace sandbox
