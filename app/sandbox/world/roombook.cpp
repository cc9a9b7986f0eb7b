// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/roombook.h"

#include "app/sandbox/world/process.h"
#include "app/sandbox/world/random.h"
#include "app/sandbox/world/room.h"

#include <algorithm>

namespace sandbox {

namespace {
constexpr std::size_t formerRoomsKept = 40;
}

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
    room->status = process.status == ProcessStatus::Starting ? RoomStatus::Scheduling : RoomStatus::Active;
    process.activeRooms.push_back(room);
    process.lastRoomAt = std::max(process.lastRoomAt, now);
}

void RoomBook::destroy(const std::shared_ptr<Room> &room, Process &process, Moment now)
{
    room->status = RoomStatus::Destroyed;
    room->allocations.back().unscheduledAt = now;
    std::erase(process.activeRooms, room);
    process.formerRooms.push_back(room);
    if (process.formerRooms.size() > formerRoomsKept) {
        m_rooms.erase(process.formerRooms.front()->id);
        process.roomsKnownSince =
            std::max(process.roomsKnownSince, *process.formerRooms.front()->allocations.back().unscheduledAt);
        process.formerRooms.erase(process.formerRooms.begin());
    }
}

void RoomBook::forget(const Process &process)
{
    for (const auto &room : process.formerRooms)
        m_rooms.erase(room->id);
}

} // namespace sandbox
