// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"

#include <cstdint>

namespace sandbox {

/// Which Hathora this is: the one of SDK 2.10.3, or the newest the contract knows.
enum class Generation : std::uint8_t { Seed, Newest };

template <>
struct Names<Generation>
{
    static constexpr std::array<std::string_view, 2> list{"2.10", "newest"};
};

} // namespace sandbox
