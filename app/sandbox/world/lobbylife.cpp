// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/lobbylife.h"

#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/room.h"

namespace sandbox {

std::shared_ptr<Room> LobbyLife::create(Application &app, const Wish &wish)
{
    auto room = m_rooms.create(app, wish.room);
    // Without a configuration of the player's there is none: the world's own would be a surprise to the game.
    room->config = wish.room.config;
    app.openLobby(room, {m_engine.now(), wish.createdBy, wish.visibility, wish.shortCode, {}});
    return room;
}

void LobbyLife::setState(Room &room, nlohmann::json state)
{
    if (room.status == RoomStatus::Destroyed)
        throw Refusal(Refusal::Reason::Unacceptable, "roomId: room " + room.id + " was destroyed");
    room.lobby->state = std::move(state);
}

} // namespace sandbox
