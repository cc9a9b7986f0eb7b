// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/fleet.h"

namespace hathora {

/// A fleet in one region, as a table shows it.
struct FleetRegionRow
{
    Region region;
    FleetRegion settings;
    std::optional<int> nodes;          ///< provisioned; absent while unknown
    std::optional<double> provisioned; ///< vCPUs
    std::optional<double> used;        ///< vCPUs
    bool isUseOld = false;             ///< that was told long ago
    FleetError error;

    bool operator==(const FleetRegionRow &) const = default;
};

} // namespace hathora
