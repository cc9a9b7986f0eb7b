// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace hathora {

/// How much of a fleet is on screen: "198 of 214".
struct Completeness
{
    int known = 0;            ///< live processes among the rows
    std::optional<int> total; ///< live processes by the server's count, once it is known

    bool isWhole() const { return total && known >= *total; }
    bool operator==(const Completeness &) const = default;
};

} // namespace hathora
