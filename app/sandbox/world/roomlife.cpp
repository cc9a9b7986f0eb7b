// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/roomlife.h"

#include "app/sandbox/world/daycurve.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/lobby.h"
#include "app/sandbox/world/processlife.h"
#include "app/sandbox/world/refusal.h"

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr std::array<std::string_view, 6> maps{"harbour",  "canyon",  "rooftops",
                                               "old-mill", "glacier", "depot"};
constexpr std::array<std::string_view, 4> modes{"duel", "squads", "ranked", "practice"};
constexpr Span meanRoomLife = 9min;
constexpr double meanOccupancy = 0.62;
constexpr double lobbyShare = 0.05;
constexpr double publicShare = 0.6;

} // namespace

std::shared_ptr<Room> RoomLife::create(Application &app, const Wish &wish)
{
    if (wish.roomId && m_engine.state.rooms.holds(*wish.roomId))
        throw Refusal(Refusal::Reason::Unacceptable, "roomId: " + *wish.roomId + " is taken");
    const auto process = wish.ground == Ground::Process ? place(app, wish) : nullptr;
    Room room = furnish(app);
    room.region = wish.region;
    room.ground = wish.ground;
    if (wish.roomId)
        room.id = *wish.roomId;
    if (wish.config)
        room.config = wish.config;
    auto added = m_engine.state.rooms.add(std::move(room));
    if (process)
        m_engine.state.rooms.allocate(added, *process, m_engine.random, m_engine.now());
    awaitEnd(app, added);
    return added;
}

void RoomLife::destroy(Application &app, const std::shared_ptr<Room> &room)
{
    const Allocation *stay = room->currentAllocation();
    if (stay == nullptr) {
        room->status = RoomStatus::Destroyed;
        return;
    }
    const auto process = app.processes.find(stay->processId);
    m_engine.state.rooms.destroy(room, *process, m_engine.now());
    m_processes.roomLeft(app, *process);
}

void RoomLife::suspend(Application &app, const std::shared_ptr<Room> &room)
{
    if (room->status == RoomStatus::Destroyed)
        throw Refusal(Refusal::Reason::Unknown, "Room " + room->id + " was destroyed");
    const Allocation *stay = room->currentAllocation();
    if (stay == nullptr)
        return;
    const auto process = app.processes.find(stay->processId);
    m_engine.state.rooms.release(room, *process, m_engine.now());
    m_processes.roomLeft(app, *process);
}

void RoomLife::resume(Application &app, const std::shared_ptr<Room> &room)
{
    if (!room->isSuspended())
        throw Refusal(Refusal::Reason::Unacceptable, "roomId: room " + room->id + " is " +
                                                         std::string(text(room->status)) +
                                                         ", and only a suspended one can be resumed");
    const auto process = place(app, {.region = room->region});
    m_engine.state.rooms.allocate(room, *process, m_engine.random, m_engine.now());
    awaitEnd(app, room);
}

void RoomLife::reconfigure(Room &room, const std::string &config)
{
    if (room.status == RoomStatus::Destroyed)
        throw Refusal(Refusal::Reason::Unacceptable, "roomId: room " + room.id + " was destroyed");
    room.config = config;
}

std::shared_ptr<Room> RoomLife::seat(Application &app, Process &process, Moment since)
{
    auto room = m_engine.state.rooms.add(furnish(app));
    m_engine.state.rooms.allocate(room, process, m_engine.random, since);
    mayOpen(app, room, since);
    awaitEnd(app, room);
    return room;
}

void RoomLife::invite(Application &app)
{
    m_engine.after(m_engine.random.around(gapBetweenRooms(app)), [this, &app] {
        if (app.deletedAt)
            return;
        const auto region = static_cast<Region>(m_engine.random.weighted(regionShares));
        // Rooms beyond what the application's processes hold would grow it without end: they are turned away.
        const auto running = app.processes.running(region);
        const auto process = running.empty() ? nullptr : running[m_engine.random.below(running.size())];
        const bool hasRoom =
            process && process->hasFreeSlot() && process->deployment == app.latestDeployment();
        if (hasRoom)
            mayOpen(app, create(app, {.region = region}), m_engine.now());
        invite(app);
    });
}

std::shared_ptr<Process> RoomLife::place(Application &app, const Wish &wish)
{
    const auto wanted = wish.deployment ? wish.deployment : app.latestDeployment();
    if (!wanted)
        throw Refusal(Refusal::Reason::Unacceptable, "appId: " + app.id + " has no deployment yet");
    constexpr int glances = 8;
    const auto running = app.processes.running(wish.region);
    for (int glance = 0; glance < glances && !running.empty(); ++glance) {
        const auto &process = running[m_engine.random.below(running.size())];
        if (process->deployment == wanted && process->hasFreeSlot())
            return process;
    }
    for (const auto &process : running) {
        if (process->deployment == wanted && process->hasFreeSlot())
            return process;
    }
    m_engine.state.requireCapacity(app, *wanted);
    return m_processes.create(app, wish.region, wanted);
}

Room RoomLife::furnish(const Application &app)
{
    Random &random = m_engine.random;
    Room room;
    room.id = random.letters(13);
    room.appId = app.id;
    room.players = 2 + static_cast<int>(random.below(10));
    room.config = "{\"map\":\"" + std::string(random.oneOf(maps)) + "\",\"mode\":\"" +
                  std::string(random.oneOf(modes)) + "\",\"seats\":" + std::to_string(room.players) + "}";
    return room;
}

/// Some let others find them.
void RoomLife::mayOpen(Application &app, const std::shared_ptr<Room> &room, Moment since)
{
    if (!m_hosts.chance(lobbyShare))
        return;
    const auto visibility = m_hosts.chance(publicShare) ? Visibility::Public : Visibility::Private;
    const std::string host = m_hosts.letters(10);
    app.openLobby(room, {since, host, visibility, m_hosts.letters(4), {{"players", room->players}}});
}

/// Players leave some day; while a room is suspended there are none.
void RoomLife::awaitEnd(Application &app, const std::shared_ptr<Room> &room)
{
    const std::size_t stays = room->allocations.size();
    m_engine.after(45s + m_engine.random.around(meanRoomLife), [this, &app, room, stays] {
        if (room->allocations.size() == stays && !room->isSuspended())
            destroy(app, room);
    });
}

Span RoomLife::gapBetweenRooms(const Application &app) const
{
    const auto deployment = app.latestDeployment();
    const double slots = app.population * (deployment ? deployment->roomsPerProcess : 1);
    const double level = worldDayCurve(m_engine.now());
    const double perMilli =
        slots * meanOccupancy * level / static_cast<double>(Span(meanRoomLife + 45s).count());
    return Span(static_cast<Span::rep>(1.0 / perMilli));
}

} // namespace sandbox
