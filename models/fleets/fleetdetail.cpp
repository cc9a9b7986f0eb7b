// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleets/fleetdetail.h"

#include "api/api.h"

namespace hathora {

FleetDetail::FleetDetail(const Api &api, const FleetId &shown, const OrgId &org, RefreshTimes times,
                         Pace &pace)
    : fleet(shown)
    , nodes(api.nodes, shown, org, times, pace)
    , regions(api.fleets, shown, org, times, pace)
{
    // One store's news is another's input; each knows nothing of the other.
    QObject::connect(&nodes, &Store::refreshed, &regions, [this] {
        if (nodes.isServed())
            regions.setNodes(nodes.byRegion());
    });
}

} // namespace hathora
