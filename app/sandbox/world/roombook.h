// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sandbox {

class Random;
struct Process;
struct Room;

/// All rooms by id, and the two sides of an allocation kept in step.
class RoomBook
{
public:
    std::shared_ptr<Room> add(Room room);
    std::shared_ptr<Room> find(std::string_view appId, std::string_view roomId) const;
    bool holds(const std::string &roomId) const { return m_rooms.contains(roomId); }
    std::size_t size() const { return m_rooms.size(); }

    /// Puts the room on the process; it is active once the process runs.
    void allocate(const std::shared_ptr<Room> &room, Process &process, Random &random, Moment now);
    /// Ends its stay, and nothing else; the process remembers it among its former rooms.
    void release(const std::shared_ptr<Room> &room, Process &process, Moment now);
    /// Ends the room and its stay.
    void destroy(const std::shared_ptr<Room> &room, Process &process, Moment now);
    /// Forgets the ended rooms that only this process remembers.
    void forget(const Process &process);

private:
    void forgetEnded(const Room &room, const Process &process);

    std::unordered_map<std::string, std::shared_ptr<Room>> m_rooms;
};

} // namespace sandbox
