// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getFleets(const Call &call);
Answer getFleet(const Call &call);
Answer getFleetsV1(const Call &call);
Answer getFleetV1(const Call &call);
/// The same in both generations of the fleet API.
Answer getFleetRegion(const Call &call);

Answer createFleet(const Call &call);
Answer createFleetV1(const Call &call);
Answer updateFleet(const Call &call);
Answer updateFleetV1(const Call &call);
/// The floor in nodes.
Answer updateFleetRegion(const Call &call);
/// The floor in vCPUs, as V1 and the older form of V2 have it.
Answer updateFleetRegionVcpus(const Call &call);

} // namespace sandbox
