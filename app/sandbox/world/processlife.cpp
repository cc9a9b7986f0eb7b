// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/processlife.h"

#include "app/sandbox/world/build.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/fleetmetrics.h"
#include "app/sandbox/world/processmetrics.h"
#include "app/sandbox/world/room.h"

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::string_view, 4> crashes{"Segmentation fault (signal 11)", "Exited with code 1",
                                                  "Unhandled exception in room tick", "Exited with code 139"};

constexpr double bootFailureShare = 0.015;
constexpr double crashShare = 0.04;
constexpr Span meanLife = 26min;
constexpr Span idleTimeout = 5min;

/// When a leak ends it, if nothing does before. A leak that is one process's alone has no other end.
std::optional<Moment> endByLeak(const Process &process, Moment due)
{
    if (!process.memoryFullAfter)
        return std::nullopt;
    const Moment full = *process.startedAt + *process.memoryFullAfter;
    const bool isAlone = !process.deployment->build->leaks;
    return isAlone || full < due ? std::optional(full) : std::nullopt;
}

} // namespace

Span ProcessLife::crashComes(std::uint64_t salt)
{
    return Span(80s) + Span(static_cast<Span::rep>(Random::fixed(salt, 1) * 160.0 * 1000.0));
}

Span ProcessLife::leakFills(std::uint64_t salt)
{
    return Span(35min) + Span(static_cast<Span::rep>(Random::fixed(salt, 0) * 45.0 * 60'000.0));
}

std::shared_ptr<Process> ProcessLife::create(Application &app, Region region,
                                             const std::shared_ptr<const Deployment> &deployment)
{
    Random &random = m_engine.random;
    Process process;
    process.id = random.uuid();
    process.appId = app.id;
    process.deployment = deployment;
    process.region = region;
    process.createdAt = m_engine.now();
    process.roomsKnownSince = process.createdAt;
    process.hosting = random.chance(0.3) ? Hosting::Metal : Hosting::Cloud;
    process.host = random.letters(6) + ".edge.sandbox.example";
    process.basePort = 20000 + static_cast<int>(random.below(40000));
    process.salt = random.next();
    if (deployment->build->leaks)
        process.memoryFullAfter = m_engine.paced(leakFills(process.salt));
    if (deployment->build->crashes)
        process.crashesAfter = m_engine.paced(crashComes(process.salt));
    m_engine.state.ownerOf(app).meter.processBegan(process.hosting, deployment->requestedCpu,
                                                   process.createdAt);
    auto created = app.processes.add(std::move(process));
    awaitNode(app, created);
    return created;
}

void ProcessLife::resume(Application &app, const std::shared_ptr<Process> &process)
{
    switch (process->status) {
    case ProcessStatus::Starting:
        if (process->bootedAt)
            awaitStart(app, process);
        else if (process->scheduledAt)
            awaitBoot(app, process);
        else
            awaitNode(app, process);
        break;
    case ProcessStatus::Running:
        awaitEnd(app, process);
        awaitIdleness(app, process);
        break;
    case ProcessStatus::Draining:
        roomLeft(app, *process);
        break;
    case ProcessStatus::Stopping:
        awaitGone(app, process);
        break;
    case ProcessStatus::Stopped:
    case ProcessStatus::Failed:
        break;
    }
}

void ProcessLife::awaitNode(Application &app, const std::shared_ptr<Process> &process)
{
    const bool needsNewNode = m_engine.random.chance(0.08);
    const Span gap =
        needsNewNode ? m_engine.random.between(20s, 50s) : m_engine.random.between(300ms, 2500ms);
    m_engine.after(gap, [this, &app, process] {
        if (process->status != ProcessStatus::Starting)
            return;
        if (!FleetMetrics::hasPlaceFor(*process, m_engine.state)) {
            noteRefusal(*process);
            return awaitNode(app, process);
        }
        process->scheduledAt = m_engine.now();
        awaitBoot(app, process);
    });
}

void ProcessLife::noteRefusal(const Process &process)
{
    for (Fleet &fleet : m_engine.state.fleets) {
        if (fleet.id == process.deployment->fleetId)
            fleet.regions[static_cast<std::size_t>(process.region)].refusedAt = m_engine.now();
    }
}

void ProcessLife::awaitBoot(Application &app, const std::shared_ptr<Process> &process)
{
    m_engine.after(m_engine.random.between(1500ms, 8s), [this, &app, process] {
        if (process->status != ProcessStatus::Starting)
            return;
        process->bootedAt = m_engine.now();
        awaitStart(app, process);
    });
}

void ProcessLife::awaitStart(Application &app, const std::shared_ptr<Process> &process)
{
    const bool fails = m_engine.random.chance(bootFailureShare);
    m_engine.after(fails ? Span(100s) : m_engine.random.between(2s, 12s), [this, &app, process, fails] {
        if (process->status != ProcessStatus::Starting)
            return;
        if (fails)
            fail(app, *process, "Port was not bound within 100 seconds");
        else
            start(app, *process);
    });
}

void ProcessLife::start(Application &app, Process &process)
{
    process.startedAt = m_engine.now();
    app.processes.setStatus(process, ProcessStatus::Running);
    for (const auto &room : process.activeRooms)
        room->status = RoomStatus::Active;
    const auto shared = app.processes.find(process.id);
    awaitEnd(app, shared);
    awaitIdleness(app, shared);
    if (process.deployment != app.latestDeployment())
        drain(app, process);
}

/// Nobody lives for ever: some crash, the others are drained when their time has come.
void ProcessLife::awaitEnd(Application &app, const std::shared_ptr<Process> &process)
{
    const Span life = m_engine.paced(90s + m_engine.random.around(meanLife));
    const Moment due = m_engine.now() + life;
    if (process->crashesAfter) {
        failAt(app, process, *process->startedAt + *process->crashesAfter, crashOfBuild);
    } else if (const auto full = endByLeak(*process, due)) {
        const int limit = static_cast<int>(process->deployment->requestedMemoryMb);
        failAt(app, process, *full, "Out of memory (killed at " + std::to_string(limit) + " MB)");
    } else if (m_engine.random.chance(crashShare)) {
        failAt(app, process, due, std::string(m_engine.random.oneOf(crashes)));
    } else {
        m_engine.agenda.note(due, [this, &app, process] { drain(app, *process); });
    }
}

void ProcessLife::failAt(Application &app, const std::shared_ptr<Process> &process, Moment due,
                         const std::string &reason)
{
    m_engine.agenda.note(due, [this, &app, process, reason] {
        if (process->status == ProcessStatus::Running || process->status == ProcessStatus::Draining)
            fail(app, *process, reason);
    });
}

void ProcessLife::drain(Application &app, Process &process)
{
    if (process.status != ProcessStatus::Running)
        return;
    app.processes.setStatus(process, ProcessStatus::Draining);
    roomLeft(app, process);
}

void ProcessLife::roomLeft(Application &app, Process &process)
{
    if (!process.activeRooms.empty())
        return;
    const auto shared = app.processes.find(process.id);
    if (process.status == ProcessStatus::Draining) {
        m_engine.after(m_engine.random.between(2s, 10s), [this, &app, shared] {
            if (shared->status == ProcessStatus::Draining)
                stop(app, *shared);
        });
    } else if (process.status == ProcessStatus::Running) {
        awaitIdleness(app, shared);
    }
}

void ProcessLife::awaitIdleness(Application &app, const std::shared_ptr<Process> &process)
{
    if (!process->activeRooms.empty() || !process->deployment->idleTimeoutEnabled)
        return;
    const Moment since = m_engine.now();
    m_engine.after(idleTimeout, [this, &app, process, since] {
        const bool stayedIdle = process->activeRooms.empty() && process->lastRoomAt <= since;
        if (process->status == ProcessStatus::Running && stayedIdle)
            stop(app, *process);
    });
}

void ProcessLife::stop(Application &app, Process &process)
{
    if (process.ended() || process.status == ProcessStatus::Stopping)
        return;
    process.stoppingAt = m_engine.now();
    app.processes.setStatus(process, ProcessStatus::Stopping);
    awaitGone(app, app.processes.find(process.id));
}

void ProcessLife::awaitGone(Application &app, const std::shared_ptr<Process> &process)
{
    m_engine.after(m_engine.random.between(1500ms, 9s), [this, &app, process] {
        if (process->status != ProcessStatus::Stopping)
            return;
        process->exitReason = "Exited with code 0";
        end(app, *process, ProcessStatus::Stopped);
    });
}

void ProcessLife::fail(Application &app, Process &process, const std::string &reason)
{
    process.exitReason = reason;
    process.stoppingAt = m_engine.now();
    end(app, process, ProcessStatus::Failed);
}

void ProcessLife::end(Application &app, Process &process, ProcessStatus status)
{
    process.terminatedAt = m_engine.now();
    app.processes.setStatus(process, status);
    while (!process.activeRooms.empty())
        m_engine.state.rooms.destroy(process.activeRooms.back(), process, m_engine.now());
    settle(app, process);
}

void ProcessLife::settle(const Application &app, const Process &process)
{
    Meter &meter = m_engine.state.ownerOf(app).meter;
    const Moment now = m_engine.now();
    meter.processEnded(process.hosting, process.deployment->requestedCpu, now);
    const ProcessMetrics metrics(process, now);
    const Moment first = std::max(meter.openedAt(), process.createdAt);
    for (Month month = monthOf(first); month <= monthOf(now); month += std::chrono::months(1)) {
        const Moment from = std::max(first, beginOf(month));
        meter.addEgress(month, metrics.egressBetween(from, std::min(now, endOf(month))));
    }
}

void ProcessLife::drainOlder(Application &app, Span within)
{
    const auto latest = app.latestDeployment();
    for (const auto &process : app.processes.all()) {
        if (process->status != ProcessStatus::Running || process->deployment == latest)
            continue;
        m_engine.after(m_engine.random.between(5s, within), [this, &app, process] { drain(app, *process); });
    }
}

} // namespace sandbox
