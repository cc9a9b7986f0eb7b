// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/fleet.h"

#include <chrono>

namespace hathora {

/// How much of a fleet there is in a region at least, in the unit that the server counts in.
struct FleetFloor
{
    enum class Unit {
        Nodes, ///< since 2.25.3
        Vcpus,
    };

    Unit unit = Unit::Nodes;
    int amount = 0;

    bool operator==(const FleetFloor &) const = default;

    static FleetFloor of(const FleetRegion &region);

    /// What amounts go up in; 1 where the server tells none.
    static int step(const FleetRegion &region);

    /// A floor may change once in so long (contract: FleetRegion).
    static constexpr std::chrono::minutes rest{5};

    /// By the server's clock.
    static QDateTime settableFrom(const FleetRegion &region);
};

} // namespace hathora
