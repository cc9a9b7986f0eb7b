// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metricunits.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr double bytesPerMegabyte = 1024 * 1024;

/// Measured use goes a little over what is granted; a percentage goes far over it.
constexpr double tolerance = 1.25;

double greatest(const QList<MetricPoint> &points)
{
    double most = 0;
    for (const MetricPoint &point : points)
        most = std::max(most, point.value);
    return most;
}

MetricReading cpuReading(const QList<MetricPoint> &points, const ResourceLimits &limits)
{
    const double most = greatest(points);
    if (!limits.cores || most <= *limits.cores * tolerance)
        return {MetricUnit::Cores, 1, limits.cores};
    return most <= 100 * tolerance ? MetricReading{MetricUnit::Percent, 1, 100.0}
                                   : MetricReading{MetricUnit::Cores, 1, limits.cores};
}

MetricReading memoryReading(const QList<MetricPoint> &points, const ResourceLimits &limits)
{
    const std::optional<double> limit =
        limits.megabytes ? std::optional(*limits.megabytes * bytesPerMegabyte) : std::nullopt;
    const bool isMegabytes = limits.megabytes && greatest(points) <= *limits.megabytes * tolerance;
    return {MetricUnit::Bytes, isMegabytes ? bytesPerMegabyte : 1, limit};
}

} // namespace

MetricReading readingOf(ProcessMetric metric, const QList<MetricPoint> &points, const ResourceLimits &limits)
{
    switch (metric) {
    case ProcessMetric::Cpu:
        return cpuReading(points, limits);
    case ProcessMetric::Memory:
        return memoryReading(points, limits);
    case ProcessMetric::RateEgress:
        return {MetricUnit::BytesPerSecond, 1, {}};
    case ProcessMetric::TotalEgress:
    case ProcessMetric::GpuMemory:
        return {MetricUnit::Bytes, 1, {}};
    case ProcessMetric::ActiveConnections:
        return {MetricUnit::Count, 1, {}};
    case ProcessMetric::GpuUtilization:
        return {MetricUnit::Percent, 1, 100.0};
    }
    return {};
}

MetricReading readingOf(FleetMetric)
{
    return {MetricUnit::Cores, 1, {}};
}

double metricTime(double timestamp)
{
    static constexpr double mostSeconds = 1e11;
    return timestamp > mostSeconds ? timestamp : timestamp * 1000;
}

} // namespace hathora
