// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"

#include <cstdint>
#include <string>

namespace sandbox {

/// A trouble that the world begins in, for somebody to find.
enum class Story : std::uint8_t {
    None,
    Crash,    ///< the newest deployment crashes a few minutes after its processes started
    Leak,     ///< one process, and no other, never gives memory back
    Capacity, ///< a region has no more nodes to give, and new processes wait for one
};

template <>
struct Names<Story>
{
    static constexpr std::array<std::string_view, 4> list{"none", "crash", "leak", "capacity"};
};

/// Where a story is to be found; empty where it has no such thing.
struct Clues
{
    std::string appId;
    std::string deploymentId;
    std::string processId;
    std::string roomId;
    std::string region;
};

} // namespace sandbox
