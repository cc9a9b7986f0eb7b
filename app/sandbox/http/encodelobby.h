// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

namespace sandbox {

struct Room;

// Rooms that are lobbies.

nlohmann::json encodeLobby(const Room &room);
/// V1 and V2 have the same shape.
nlohmann::json encodeLobbyV2(const Room &room);

} // namespace sandbox
