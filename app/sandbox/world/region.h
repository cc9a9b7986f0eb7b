// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"

#include <cstdint>

namespace sandbox {

enum class Region : std::uint8_t {
    Seattle,
    LosAngeles,
    WashingtonDc,
    Chicago,
    London,
    Frankfurt,
    Mumbai,
    Singapore,
    Tokyo,
    Sydney,
    SaoPaulo,
    Dallas,
    Johannesburg,
    Dubai,
};

template <>
struct Names<Region>
{
    static constexpr std::array<std::string_view, 14> list{
        "Seattle",   "Los_Angeles", "Washington_DC", "Chicago",   "London", "Frankfurt",    "Mumbai",
        "Singapore", "Tokyo",       "Sydney",        "Sao_Paulo", "Dallas", "Johannesburg", "Dubai"};
};

/// Where the players are: shares of the rooms, in the order of Region.
inline constexpr std::array<double, countOf<Region>> regionShares{6, 9, 12, 8, 9, 14, 5, 7, 9, 4, 6, 6, 2, 3};

/// Hours to add to UTC for the evening peak to fall into the region's evening.
inline constexpr std::array<int, countOf<Region>> regionHours{-8, -8, -5, -6, 0,  1, 5,
                                                              8,  9,  10, -3, -6, 2, 4};

} // namespace sandbox
