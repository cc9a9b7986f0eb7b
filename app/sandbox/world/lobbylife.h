// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"
#include "app/sandbox/world/lobby.h"
#include "app/sandbox/world/roomlife.h"

#include <memory>
#include <string>
#include <string_view>

namespace sandbox {

/// Lobbies: rooms that players make, and find. A lobby lives as long as its room does.
class LobbyLife
{
public:
    struct Wish
    {
        RoomLife::Wish room;
        std::string createdBy;
        Visibility visibility = Visibility::Public;
        /// Empty stands for none.
        std::string shortCode;
    };

    LobbyLife(Engine &engine, RoomLife &rooms)
        : m_engine(engine)
        , m_rooms(rooms)
    {
    }

    /// The id of somebody who was not here before.
    std::string newPlayerId() { return m_engine.random.letters(10); }
    std::shared_ptr<Room> create(Application &app, const Wish &wish);
    void setState(Room &room, nlohmann::json state);

private:
    Engine &m_engine;
    RoomLife &m_rooms;
};

} // namespace sandbox
