// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleets/fleetfloor.h"

#include <algorithm>

namespace hathora {

FleetFloor FleetFloor::of(const FleetRegion &region)
{
    if (region.nodeBaseline)
        return {Unit::Nodes, *region.nodeBaseline};
    return {Unit::Vcpus, region.cloudMinVcpus};
}

int FleetFloor::step(const FleetRegion &region)
{
    return region.nodeBaseline ? 1 : std::max(region.scaleIncrementVcpus, 1);
}

QDateTime FleetFloor::settableFrom(const FleetRegion &region)
{
    return region.cloudMinVcpusUpdatedAt.addDuration(rest);
}

} // namespace hathora
