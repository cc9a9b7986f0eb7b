// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fleets/fleetregionsstore.h"
#include "models/fleets/nodesstore.h"

namespace hathora {

struct Api;

/// What is known of one fleet: its regions and its nodes. Replaced, never pointed at another one.
struct FleetDetail
{
    FleetDetail(const Api &api, const FleetId &fleet, const OrgId &org, RefreshTimes times, Pace &pace);

    FleetId fleet;
    NodesStore nodes;
    FleetRegionsStore regions;
};

} // namespace hathora
