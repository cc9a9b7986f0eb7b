// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/arguments.h"

#include <nlohmann/json.hpp>

#include <cstddef>

namespace sandbox {

class World;

/// One checked request, as a handler sees it.
struct Call
{
    World &world;
    const Arguments &arguments;
    const nlohmann::json &body;
    Generation generation = Generation::Newest;
    std::size_t pageSize = 10;
};

} // namespace sandbox
