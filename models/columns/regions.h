// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/region.h"
#include "models/column.h"

#include <QPointF>

namespace hathora {

/// A region: how far it is from this machine, and what of the chosen application runs there.
struct RegionRow
{
    Region region;
    bool isReached = true; ///< by the last round of pings, or none has been
    // Milliseconds; absent while no echo came.
    std::optional<double> latest;
    std::optional<double> median;
    std::optional<double> percentile95;
    std::optional<double> jitter;
    std::optional<double> loss; ///< 0 to 1
    QList<QPointF> history;     ///< each round's median in ms, over ms since epoch; NaN where no echo came
    // Of the chosen application; absent while it is not known.
    std::optional<int> processes;      ///< live ones
    std::optional<int> rooms;          ///< on them
    std::optional<double> used;        ///< vCPUs of the fleet
    std::optional<double> provisioned; ///< vCPUs of the fleet

    bool operator==(const RegionRow &) const = default;
};

/// Keys: region, latency, median, p95, jitter, loss, processes, rooms, use.
QList<Column<RegionRow>> regionColumns();

} // namespace hathora
