// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"

namespace hathora {

/// How far back a chart looks: until now, moving along, or between two times.
struct MetricSpan
{
    std::chrono::seconds length{3600}; ///< back from now
    std::optional<QDateTime> from;     ///< both set: a fixed stretch instead
    std::optional<QDateTime> to;

    /// Contract README: kept for 72 h. A step that gives at most some three hundred points.
    MetricRange range(const QDateTime &now) const;
    std::chrono::seconds step() const;

    bool operator==(const MetricSpan &) const = default;
};

} // namespace hathora
