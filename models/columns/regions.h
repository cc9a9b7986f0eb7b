// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/region.h"
#include "models/column.h"

namespace hathora {

/// What a round of pings came to.
struct PingPoint
{
    qint64 at = 0;                ///< ms since epoch
    std::optional<double> median; ///< ms; absent where no echo came

    bool operator==(const PingPoint &) const = default;
};

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
    QList<PingPoint> history;
    // Of the chosen application; absent while it is not known.
    std::optional<int> processes;      ///< live ones
    std::optional<int> rooms;          ///< on them
    std::optional<double> used;        ///< vCPUs of the fleet
    std::optional<double> provisioned; ///< vCPUs of the fleet
    bool isUseOld = false;             ///< that was told long ago

    bool operator==(const RegionRow &) const = default;
};

/// Milliseconds without their unit, and as many decimals as tell something.
QString latencyFigure(double milliseconds);

/// Keys: region, latency, median, rooms, processes, use, p95, jitter, loss. A figure of use with a tone is an
/// old one.
QList<Column<RegionRow>> regionColumns();

} // namespace hathora
