// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/names.h"
#include "app/sandbox/world/room.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>

namespace sandbox {

/// Who finds a lobby: those who are told its id, everybody, or those on the developer's machine.
enum class Visibility : std::uint8_t { Private, Public, Local };

template <>
struct Names<Visibility>
{
    static constexpr std::array<std::string_view, 3> list{"private", "public", "local"};
};

/// What makes a room a lobby. Its configuration is the room's: what V1 and V2 call initialConfig and V3
/// calls roomConfig is one text.
struct Lobby
{
    Moment createdAt{};
    /// The player's id.
    std::string createdBy;
    Visibility visibility = Visibility::Public;
    /// Empty where nobody chose one.
    std::string shortCode;
    /// What the game server stored; null before.
    nlohmann::json state;
};

/// The code a lobby is found by. Of those without one V3 has to say something: the room's id.
inline const std::string &shortCodeOf(const Room &room)
{
    return room.lobby->shortCode.empty() ? room.id : room.lobby->shortCode;
}

} // namespace sandbox
