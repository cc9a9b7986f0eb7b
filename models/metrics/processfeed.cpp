// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/processfeed.h"

#include "models/workbench.h"

namespace hathora {

ProcessFeed::ProcessFeed(Workbench &workbench, ProcessMetricName metric, const ChartFrame &frame)
    : m_scope(*workbench.app())
    , m_metric(std::move(metric))
{
    for (const ProcessId &process : frame.processes)
        m_today.append(workbench.metricsOf(process, frame.span));
    if (frame.compare == ChartFrame::Compare::Yesterday) {
        for (const ProcessId &process : frame.processes)
            m_earlier.append(workbench.metricsOf(process, yesterday(frame.span)));
    }
    for (const Shared &store : m_today + m_earlier)
        follow(store);
    connect(&m_scope.deployments, &Store::refreshed, this, &ProcessFeed::learn);
    connect(&m_scope.processes, &Store::refreshed, this, &ProcessFeed::learn);
    learn();
}

void ProcessFeed::follow(const Shared &store)
{
    connect(store.get(), &ProcessMetricsStore::seriesChanged, this, &ChartFeed::changed);
    connect(store.get(), &Store::stateChanged, this, &ChartFeed::changed);
    connect(store.get(), &Store::refreshed, this, &ChartFeed::changed); // the time goes on
}

/// On what a process runs, and what happened to it, may become known later than what it uses.
void ProcessFeed::learn()
{
    for (const Shared &store : m_today + m_earlier) {
        const Process *process = m_scope.processes.find(store->process());
        if (process)
            store->setLimits(m_scope.deployments.limits(process->deployment));
    }
    const QList<ChartEvent> now = events();
    if (std::exchange(m_events, now) != now)
        Q_EMIT changed();
}

QList<Store *> ProcessFeed::stores() const
{
    QList<Store *> stores;
    for (const Shared &store : m_today + m_earlier)
        stores.append(store.get());
    return stores + QList<Store *>{&m_scope.processes, &m_scope.deployments};
}

QList<ChartLine> ProcessFeed::lines() const
{
    QList<ChartLine> lines;
    for (qsizetype i = 0; i < m_today.size(); ++i) {
        lines.append(line(m_today.at(i), ChartLine::Role::Value));
        if (!m_earlier.isEmpty())
            lines.append(line(m_earlier.at(i), ChartLine::Role::Earlier));
    }
    return lines;
}

/// Without points where there are none: the line is still wanted.
ChartLine ProcessFeed::line(const Shared &store, ChartLine::Role role) const
{
    ChartLine line;
    line.key = store->process().text();
    line.role = role;
    line.series.name = m_metric.text();
    const MetricSeries *series = store->find(m_metric);
    if (!series)
        return line;
    const Process *process = m_scope.processes.find(store->process());
    line.series =
        inCores(*series, process ? m_scope.deployments.limits(process->deployment).cores : std::nullopt);
    if (role == ChartLine::Role::Earlier)
        line.series = aDayLater(line.series);
    return line;
}

QList<ChartEvent> ProcessFeed::events() const
{
    using What = ChartEvent::What;
    QList<ChartEvent> events = deploymentEvents(m_scope);
    for (const Shared &store : m_today) {
        const Process *process = m_scope.processes.find(store->process());
        if (!process)
            continue;
        const auto add = [&](const std::optional<QDateTime> &at, What what) {
            if (at)
                events.append({at->toMSecsSinceEpoch(), what, process->id.text()});
        };
        add(process->createdAt, What::Created);
        add(process->startedAt, What::Started);
        add(process->stoppingAt, What::Stopping);
        add(process->terminatedAt, What::Ended);
    }
    return events;
}

QList<ChartEvent> deploymentEvents(const AppScope &scope)
{
    QList<ChartEvent> events;
    for (const Deployment &deployment : scope.deployments.model().records())
        events.append({deployment.createdAt.toMSecsSinceEpoch(), ChartEvent::What::Deployed,
                       deployment.deploymentTag.value_or(deployment.id.text())});
    return events;
}

} // namespace hathora
