// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/roombook.h"

#include "app/sandbox/world/process.h"
#include "app/sandbox/world/random.h"
#include "app/sandbox/world/room.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr std::size_t formerRoomsKept = 40;

Moment leftAt(const Room &room, const Process &process)
{
    const auto stay = std::ranges::find(room.allocations.rbegin(), room.allocations.rend(), process.id,
                                        &Allocation::processId);
    return stay->unscheduledAt.value_or(stay->scheduledAt);
}

} // namespace

std::shared_ptr<Room> RoomBook::add(Room room)
{
    auto added = std::make_shared<Room>(std::move(room));
    m_rooms.emplace(added->id, added);
    return added;
}

std::shared_ptr<Room> RoomBook::find(std::string_view appId, std::string_view roomId) const
{
    const auto found = m_rooms.find(std::string(roomId));
    return found == m_rooms.end() || found->second->appId != appId ? nullptr : found->second;
}

void RoomBook::allocate(const std::shared_ptr<Room> &room, Process &process, Random &random, Moment now)
{
    room->allocations.push_back({random.uuid(), process.id, now, std::nullopt});
    room->region = process.region;
    room->status = process.status == ProcessStatus::Starting ? RoomStatus::Scheduling : RoomStatus::Active;
    std::erase(process.formerRooms, room);
    process.activeRooms.push_back(room);
    process.lastRoomAt = std::max(process.lastRoomAt, now);
}

void RoomBook::release(const std::shared_ptr<Room> &room, Process &process, Moment now)
{
    room->status = RoomStatus::Scheduling;
    room->allocations.back().unscheduledAt = now;
    std::erase(process.activeRooms, room);
    process.formerRooms.push_back(room);
    if (process.formerRooms.size() <= formerRoomsKept)
        return;
    const auto oldest = process.formerRooms.front();
    process.roomsKnownSince = std::max(process.roomsKnownSince, leftAt(*oldest, process));
    process.formerRooms.erase(process.formerRooms.begin());
    forgetEnded(*oldest, process);
}

void RoomBook::destroy(const std::shared_ptr<Room> &room, Process &process, Moment now)
{
    release(room, process, now);
    room->status = RoomStatus::Destroyed;
}

void RoomBook::forget(const Process &process)
{
    for (const auto &room : process.formerRooms)
        forgetEnded(*room, process);
}

/// A room that is suspended, or has moved on to another process, is still somebody's.
void RoomBook::forgetEnded(const Room &room, const Process &process)
{
    if (room.status == RoomStatus::Destroyed && room.allocations.back().processId == process.id)
        m_rooms.erase(room.id);
}

} // namespace sandbox
