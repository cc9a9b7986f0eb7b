// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/processmetricsstore.h"

#include <algorithm>

namespace hathora {

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

const MetricSeries *ProcessMetricsStore::find(ProcessMetricName metric) const
{
    const auto found = std::find_if(m_series.cbegin(), m_series.cend(),
                                    [&](const MetricSeries &series) { return series.name == metric.text(); });
    return found == m_series.cend() ? nullptr : &*found;
}

void ProcessMetricsStore::ask()
{
    m_processes.metrics(m_app, m_process, namesToAsk(m_names), m_span.range(QDateTime::currentDateTimeUtc()))
        .then(this, &ProcessMetricsStore::answered);
}

void ProcessMetricsStore::answered(const Result<ProcessMetrics> &answer)
{
    if (!answer && refusesNames(answer.error(), m_names)) {
        m_names = MetricNames::Old;
        return ask();
    }
    const bool isForgotten = !answer && answer.error().isNotFound();
    if (!answer && !isForgotten)
        return failed(answer.error());
    if (trusts()) {
        m_metrics = answer ? *answer : ProcessMetrics();
        read();
        if (answer)
            Q_EMIT measured(m_metrics);
    }
    succeeded();
}

void ProcessMetricsStore::setPast(const ProcessMetrics &past)
{
    m_past = past;
    read();
}

void ProcessMetricsStore::read()
{
    const ProcessMetrics all = withPast(m_metrics, m_past, m_span.step());
    // Where nothing but the past is there, its values are as far from each other as it keeps them.
    const bool isPast = m_metrics == ProcessMetrics();
    const std::chrono::seconds step = isPast ? std::max(m_span.step(), keptEvery) : m_span.step();
    const QList<MetricSeries> series = readProcessMetrics(all, m_limits, step);
    if (std::exchange(m_series, series) != series)
        Q_EMIT seriesChanged();
}

} // namespace hathora
