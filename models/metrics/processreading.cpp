// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/processreading.h"

#include <QMap>

#include <algorithm>

namespace hathora {

namespace {

constexpr int mostPoints = 400;

/// Of each step the last, of those that lie outside of what is known.
QList<MetricPoint> sparse(const QList<MetricPoint> &past, const QList<MetricPoint> &now, double step)
{
    const auto isEarlier = [](const MetricPoint &a, const MetricPoint &b) {
        return a.timestamp < b.timestamp;
    };
    const auto [first, last] = std::minmax_element(now.cbegin(), now.cend(), isEarlier);
    QMap<qint64, MetricPoint> bySteps;
    for (const MetricPoint &point : past) {
        const double at = metricTime(point.timestamp);
        const bool isKnown = !now.isEmpty() && at > metricTime(first->timestamp) - step / 2 &&
                             at < metricTime(last->timestamp) + step / 2;
        if (!isKnown)
            bySteps.insert(qint64(at / step), point);
    }
    return bySteps.values();
}

} // namespace

const std::array<MetricMember, 7> &metricMembers()
{
    static constexpr std::array<MetricMember, 7> members{
        {{ProcessMetric::Cpu, &ProcessMetrics::cpu},
         {ProcessMetric::Memory, &ProcessMetrics::memory},
         {ProcessMetric::RateEgress, &ProcessMetrics::rateEgress},
         {ProcessMetric::TotalEgress, &ProcessMetrics::totalEgress},
         {ProcessMetric::ActiveConnections, &ProcessMetrics::activeConnections},
         {ProcessMetric::GpuMemory, &ProcessMetrics::gpuMemory},
         {ProcessMetric::GpuUtilization, &ProcessMetrics::gpuUtilization}}};
    return members;
}

ProcessMetrics withPast(ProcessMetrics now, const ProcessMetrics &past, std::chrono::seconds step)
{
    const double each = double(std::chrono::milliseconds(std::max(step, keptEvery)).count());
    for (const MetricMember &member : metricMembers()) {
        const std::optional<QList<MetricPoint>> &kept = past.*member.points;
        if (!kept)
            continue;
        QList<MetricPoint> all = (now.*member.points).value_or(QList<MetricPoint>());
        all += sparse(*kept, all, each);
        std::stable_sort(all.begin(), all.end(), [](const MetricPoint &a, const MetricPoint &b) {
            return metricTime(a.timestamp) < metricTime(b.timestamp);
        });
        now.*member.points = all;
    }
    return now;
}

QList<ProcessMetricName> namesToAsk(MetricNames names)
{
    using enum ProcessMetric;
    if (names == MetricNames::Old)
        return {Cpu, Memory, RateEgress, TotalEgress, ActiveConnections};
    QList<ProcessMetricName> all;
    for (const MetricMember &member : metricMembers())
        all.append(member.metric);
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
    for (const MetricMember &member : metricMembers()) {
        const std::optional<QList<MetricPoint>> &points = metrics.*member.points;
        if (points && !points->isEmpty())
            series.append(seriesOf(ProcessMetricName(member.metric).text(), *points,
                                   readingOf(member.metric, *points, limits), step, mostPoints));
    }
    return series;
}

} // namespace hathora
