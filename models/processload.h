// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <memory>
#include <optional>

namespace hathora {

/// What a process uses, over the last while; for its table row.
struct ProcessLoad
{
    QList<QPointF> cpu;                   ///< cores over ms since epoch, thinned; NaN is a gap
    QList<QPointF> memory;                ///< bytes over ms since epoch, thinned; NaN is a gap
    std::optional<double> cores;          ///< now
    std::optional<double> memoryBytes;    ///< now
    std::optional<double> cpuFraction;    ///< of what the deployment grants
    std::optional<double> memoryFraction; ///< of what the deployment grants
    std::optional<double> egress;         ///< bytes per second, now
    std::optional<int> connections;
};

/// Shared, because most of 20,000 rows have none and the others rarely change.
using SharedLoad = std::shared_ptr<const ProcessLoad>;

} // namespace hathora
