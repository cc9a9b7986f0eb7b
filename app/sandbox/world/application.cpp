// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/application.h"

#include "app/sandbox/world/lobby.h"
#include "app/sandbox/world/room.h"

#include <algorithm>

namespace sandbox {

void Application::openLobby(const std::shared_ptr<Room> &room, Lobby lobby)
{
    std::erase_if(lobbies, [](const auto &other) { return other->status == RoomStatus::Destroyed; });
    room->lobby = std::make_shared<Lobby>(std::move(lobby));
    const auto opened = [](const auto &other) { return other->lobby->createdAt; };
    lobbies.insert(std::ranges::upper_bound(lobbies, opened(room), {}, opened), room);
}

} // namespace sandbox
