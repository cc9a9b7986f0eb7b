// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/metric.h"
#include "models/resourcelimits.h"

#include <QDateTime>

namespace hathora {

/// What a metric's values mean.
enum class MetricUnit { Cores, Percent, Bytes, BytesPerSecond, Count };

/// How a series as it came is to be read: its values times a factor are in that unit.
struct MetricReading
{
    MetricUnit unit = MetricUnit::Count;
    double factor = 1;
    std::optional<double> limit; ///< what the deployment grants, in that unit

    bool operator==(const MetricReading &) const = default;
};

/// Units are not published; this is the one place where they are guessed, from the bounds that are known.
MetricReading readingOf(ProcessMetric metric, const QList<MetricPoint> &points, const ResourceLimits &limits);
MetricReading readingOf(FleetMetric metric);

/// A timestamp as it came, in ms since epoch: seconds are presumed, over 10^11 it can only be milliseconds.
double metricTime(double timestamp);

} // namespace hathora
