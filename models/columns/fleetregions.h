// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"
#include "models/fleets/fleetregionrow.h"

namespace hathora {

/// Keys: region, baseline, baselineVcpus, nodes, use, provisioned, changed, error, errorAt.
QList<Column<FleetRegionRow>> fleetRegionColumns();

} // namespace hathora
