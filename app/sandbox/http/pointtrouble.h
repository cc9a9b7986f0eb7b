// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>

namespace sandbox {

/// What may be wrong with the points of a metric although the answer is JSON of the right shape, or nearly.
enum class PointTrouble : std::uint8_t {
    Nan,       ///< every third value, the newest too, is the text "NaN"
    Infinity,  ///< "Infinity"
    Hyphen,    ///< "-"
    Empty,     ///< ""
    Null,      ///< null
    Gaps,      ///< the middle third is missing
    Unordered, ///< the newest comes first
    Twice,     ///< each moment comes twice: first with another value
    One,       ///< the newest point alone
    None,      ///< a series without points
    Ahead,     ///< all points are ten minutes later than they were measured
    Behind,    ///< all points are ten minutes earlier
};

template <>
struct Names<PointTrouble>
{
    static constexpr std::array<std::string_view, 12> list{"nan",  "infinity", "hyphen",    "empty",
                                                           "null", "gaps",     "unordered", "twice",
                                                           "one",  "none",     "ahead",     "behind"};
};

/// Does it to each series of an answer.
void troublePoints(nlohmann::json &answer, PointTrouble trouble);

} // namespace sandbox
