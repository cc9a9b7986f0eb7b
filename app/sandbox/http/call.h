// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/arguments.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>

namespace sandbox {

class PlayerPasses;
class Storage;
class World;
struct Caller;
struct PingPlace;
struct Player;

/// One checked request, as a handler sees it.
struct Call
{
    World &world;
    Storage &storage;
    const Arguments &arguments;
    const nlohmann::json &body;
    /// Nobody, where the operation needs no token.
    const Caller &caller;
    const PingPlace &ping;
    const PlayerPasses &passes;
    /// Nobody, where the operation wants no player.
    const Player &player;
    Generation generation = Generation::Newest;
    std::size_t pageSize = 10;
    std::int64_t buildSpace = 0;
};

} // namespace sandbox
