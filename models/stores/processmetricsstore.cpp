// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/processmetricsstore.h"

namespace hathora {

namespace {

constexpr int mostPoints = 400;

QList<ProcessMetricName> allMetrics()
{
    QList<ProcessMetricName> names;
    for (const EnumName<ProcessMetric> &each : enumNames(ProcessMetric{}))
        names.append(each.value);
    return names;
}

/// A server of generation 2.10 refuses the two of graphics cards.
QList<ProcessMetricName> oldMetrics()
{
    using enum ProcessMetric;
    return {Cpu, Memory, RateEgress, TotalEgress, ActiveConnections};
}

} // namespace

ProcessMetricsStore::ProcessMetricsStore(Processes processes, AppId app, ProcessId process,
                                         ResourceLimits limits, MetricSpan span, RefreshTimes times,
                                         Pace &pace, QObject *parent)
    : Store(times, pace, parent)
    , m_processes(processes)
    , m_app(std::move(app))
    , m_process(std::move(process))
    , m_limits(limits)
    , m_span(span)
{
}

void ProcessMetricsStore::setLimits(const ResourceLimits &limits)
{
    if (std::exchange(m_limits, limits) != limits)
        read();
}

void ProcessMetricsStore::ask()
{
    m_processes
        .metrics(m_app, m_process, m_asksAll ? allMetrics() : oldMetrics(),
                 m_span.range(QDateTime::currentDateTimeUtc()))
        .then(this, &ProcessMetricsStore::answered);
}

void ProcessMetricsStore::answered(const Result<ProcessMetrics> &answer)
{
    static constexpr int unprocessable = 422;
    if (!answer && answer.error().status == unprocessable && std::exchange(m_asksAll, false))
        return ask();
    if (!answer)
        return failed(answer.error());
    if (trusts()) {
        m_metrics = *answer;
        read();
    }
    succeeded();
}

void ProcessMetricsStore::read()
{
    QList<MetricSeries> series;
    const auto add = [&](ProcessMetric metric, const std::optional<QList<MetricPoint>> &points) {
        if (points && !points->isEmpty())
            series.append(seriesOf(ProcessMetricName(metric).text(), *points,
                                   readingOf(metric, *points, m_limits), m_span.step(), mostPoints));
    };
    add(ProcessMetric::Cpu, m_metrics.cpu);
    add(ProcessMetric::Memory, m_metrics.memory);
    add(ProcessMetric::RateEgress, m_metrics.rateEgress);
    add(ProcessMetric::TotalEgress, m_metrics.totalEgress);
    add(ProcessMetric::ActiveConnections, m_metrics.activeConnections);
    add(ProcessMetric::GpuMemory, m_metrics.gpuMemory);
    add(ProcessMetric::GpuUtilization, m_metrics.gpuUtilization);
    if (std::exchange(m_series, series) != series)
        Q_EMIT seriesChanged();
}

} // namespace hathora
