// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/processreading.h"

namespace hathora {

namespace {

constexpr int mostPoints = 400;

} // namespace

QList<ProcessMetricName> namesToAsk(MetricNames names)
{
    using enum ProcessMetric;
    if (names == MetricNames::Old)
        return {Cpu, Memory, RateEgress, TotalEgress, ActiveConnections};
    QList<ProcessMetricName> all;
    for (const EnumName<ProcessMetric> &each : enumNames(ProcessMetric{}))
        all.append(each.value);
    return all;
}

bool refusesNames(const Error &error, MetricNames asked)
{
    static constexpr int unprocessable = 422;
    return asked == MetricNames::All && error.status == unprocessable;
}

QList<MetricSeries> readProcessMetrics(const ProcessMetrics &metrics, const ResourceLimits &limits,
                                       std::chrono::seconds step)
{
    QList<MetricSeries> series;
    const auto add = [&](ProcessMetric metric, const std::optional<QList<MetricPoint>> &points) {
        if (points && !points->isEmpty())
            series.append(seriesOf(ProcessMetricName(metric).text(), *points,
                                   readingOf(metric, *points, limits), step, mostPoints));
    };
    add(ProcessMetric::Cpu, metrics.cpu);
    add(ProcessMetric::Memory, metrics.memory);
    add(ProcessMetric::RateEgress, metrics.rateEgress);
    add(ProcessMetric::TotalEgress, metrics.totalEgress);
    add(ProcessMetric::ActiveConnections, metrics.activeConnections);
    add(ProcessMetric::GpuMemory, metrics.gpuMemory);
    add(ProcessMetric::GpuUtilization, metrics.gpuUtilization);
    return series;
}

} // namespace hathora
