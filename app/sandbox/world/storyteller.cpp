// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/storyteller.h"

#include "app/sandbox/world/build.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/fleetmetrics.h"
#include "app/sandbox/world/population.h"
#include "app/sandbox/world/processlife.h"
#include "app/sandbox/world/room.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr Region fullRegion = Region::Frankfurt;
constexpr int waitingOnes = 8;
constexpr const char *lostRoom = "grand-final-7";

void moveBy(Process &process, Span later)
{
    process.createdAt += later;
    for (auto *moment : {&process.scheduledAt, &process.bootedAt, &process.startedAt}) {
        if (*moment)
            **moment += later;
    }
}

/// On a crashing build there is nobody who lives longer than until its crash.
void beYoung(Process &process, Moment now)
{
    const Moment earliest = now - *process.crashesAfter + 25s;
    moveBy(process, std::max(earliest - process.createdAt, Span(0)));
}

} // namespace

bool Storyteller::isAbout(const Application &app) const
{
    const auto &all = m_engine.state.applications;
    const auto biggest = std::ranges::max_element(all, {}, [](const auto &each) { return each->population; });
    return m_story != Story::None && biggest != all.end() && biggest->get() == &app;
}

void Storyteller::tell(Application &app, std::vector<Process> &drafts)
{
    if (!isAbout(app))
        return;
    m_clues.appId = app.id;
    if (m_story == Story::Crash)
        crash(app, drafts);
    else if (m_story == Story::Leak)
        leak(app, drafts);
    else
        fill(app, drafts);
}

/// Half of those on the newest deployment have crashed already, the others will soon. One of them had the
/// room that somebody will ask about.
void Storyteller::crash(Application &app, std::vector<Process> &drafts)
{
    m_clues.deploymentId = app.latestDeployment()->id;
    bool isNext = false;
    for (Process &process : drafts) {
        if (!process.crashesAfter || process.ended())
            continue;
        isNext = !isNext;
        const bool canHaveCrashed =
            process.startedAt && *process.startedAt + *process.crashesAfter < m_engine.now() - 5s;
        if (isNext && canHaveCrashed) {
            endByCrash(process);
            if (m_clues.roomId.empty())
                haveCrashedIn(app, process);
        } else {
            beYoung(process, m_engine.now());
        }
    }
}

void Storyteller::endByCrash(Process &process)
{
    process.status = ProcessStatus::Failed;
    process.stoppingAt = *process.startedAt + *process.crashesAfter;
    process.terminatedAt = process.stoppingAt;
    process.exitReason = ProcessLife::crashOfBuild;
}

/// The room came half a minute before.
void Storyteller::haveCrashedIn(Application &app, Process &process)
{
    Room room;
    room.id = lostRoom;
    room.appId = app.id;
    room.region = process.region;
    room.config = R"({"map":"harbour","mode":"final"})";
    room.players = 10;
    const auto shared = m_engine.state.rooms.add(std::move(room));
    m_engine.state.rooms.allocate(shared, process, m_engine.random, *process.terminatedAt - 30s);
    m_engine.state.rooms.destroy(shared, process, *process.terminatedAt);
    process.roomsKnownSince = *process.terminatedAt - 31s;
    m_clues.processId = process.id;
    m_clues.roomId = lostRoom;
}

/// It has run for a while, and has a few minutes left.
void Storyteller::leak(const Application &app, std::vector<Process> &drafts)
{
    const auto latest = app.latestDeployment();
    const auto found = std::ranges::find_if(drafts, [&latest](const Process &process) {
        return process.status == ProcessStatus::Running && process.deployment == latest;
    });
    if (found == drafts.end())
        return;
    moveBy(*found, m_engine.now() - 52min - *found->startedAt);
    found->memoryFullAfter = 64min;
    m_clues.processId = found->id;
    m_clues.region = text(found->region);
}

/// The rush is over what the nodes there hold: it fills them, and the rest of it waits.
void Storyteller::fill(const Application &app, std::vector<Process> &drafts)
{
    const auto isThere = [](const Process &process) {
        return process.region == fullRegion && process.status == ProcessStatus::Running;
    };
    const auto pattern = std::ranges::find_if(drafts, isThere);
    if (pattern == drafts.end())
        return;
    const Process usual = *pattern;
    const double each = app.latestDeployment()->requestedCpu;
    double unused = limit(app, drafts);
    for (; unused >= each; unused -= each)
        drafts.push_back(another(usual, usual.createdAt - m_engine.random.between(1s, 9min)));
    for (int i = 0; i < waitingOnes; ++i)
        drafts.push_back(waiting(usual, m_engine.now() - (i + 1) * 75s));
    m_clues.region = text(fullRegion);
}

/// As many nodes as what there is needs. Returns the vCPUs that this leaves unused.
double Storyteller::limit(const Application &app, const std::vector<Process> &drafts)
{
    const auto fleet = std::ranges::find(m_engine.state.fleets, app.latestDeployment()->fleetId, &Fleet::id);
    double asked = 0.0;
    for (const Process &process : drafts) {
        if (process.region == fullRegion && !process.ended())
            asked += process.deployment->requestedCpu;
    }
    for (const auto &other : m_engine.state.applications) {
        const auto latest = other->latestDeployment();
        if (other.get() != &app && latest && latest->fleetId == fleet->id)
            asked += latest->requestedCpu * Population::share(other->population, fullRegion);
    }
    const double perNode = FleetMetrics::usable(fleet->plan.latest().size.vcpus);
    const int nodes = static_cast<int>(std::ceil(asked / perNode));
    FleetRegion &place = fleet->regions[static_cast<std::size_t>(fullRegion)];
    place.bareMetalNodes = std::min(place.bareMetalNodes, nodes);
    place.mostCloudNodes = nodes - place.bareMetalNodes;
    place.fullSince = m_engine.now() - 12min;
    place.refusedAt = m_engine.now();
    return nodes * perNode - asked;
}

Process Storyteller::another(const Process &usual, Moment createdAt)
{
    Process process = usual;
    process.id = m_engine.random.uuid();
    process.host = m_engine.random.letters(6) + ".edge.sandbox.example";
    process.salt = m_engine.random.next();
    moveBy(process, createdAt - usual.createdAt);
    return process;
}

Process Storyteller::waiting(const Process &usual, Moment createdAt)
{
    Process process = another(usual, createdAt);
    process.status = ProcessStatus::Starting;
    process.scheduledAt.reset();
    process.bootedAt.reset();
    process.startedAt.reset();
    return process;
}

} // namespace sandbox
