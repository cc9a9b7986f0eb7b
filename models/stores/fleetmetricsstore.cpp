// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/fleetmetricsstore.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr int mostPoints = 400;

const QList<FleetMetricName> &oldMetrics()
{
    using enum FleetMetric;
    static const QList<FleetMetricName> names{ProvisionedTotal, ProvisionedBareMetal, ProvisionedCloud,
                                              Utilized};
    return names;
}

/// A server before 2.19.3 refuses the last one.
QList<FleetMetricName> allMetrics()
{
    return oldMetrics() + QList<FleetMetricName>{FleetMetric::SystemOverhead};
}

} // namespace

FleetMetricsStore::FleetMetricsStore(Fleets fleets, FleetId fleet, std::optional<Region> region,
                                     std::optional<OrgId> org, MetricSpan span, RefreshTimes times,
                                     Pace &pace, QObject *parent)
    : Store(times, pace, parent)
    , m_fleets(fleets)
    , m_fleet(std::move(fleet))
    , m_region(std::move(region))
    , m_org(std::move(org))
    , m_span(span)
{
}

std::optional<double> FleetMetricsStore::latest(FleetMetric metric) const
{
    const QString name = FleetMetricName(metric).text();
    const auto found = std::find_if(m_series.cbegin(), m_series.cend(),
                                    [&](const MetricSeries &series) { return series.name == name; });
    return found == m_series.cend() ? std::nullopt : found->last;
}

void FleetMetricsStore::ask()
{
    const QList<FleetMetricName> names = m_asksAll ? allMetrics() : oldMetrics();
    const MetricRange range = m_span.range(QDateTime::currentDateTimeUtc());
    if (m_region)
        m_fleets.regionMetrics(m_fleet, *m_region, names, range, m_org)
            .then(this, &FleetMetricsStore::answered);
    else
        m_fleets.metrics(m_fleet, names, range, m_org).then(this, &FleetMetricsStore::answered);
}

void FleetMetricsStore::answered(const Result<FleetMetrics> &answer)
{
    static constexpr int unprocessable = 422;
    if (!answer && answer.error().status == unprocessable && std::exchange(m_asksAll, false))
        return ask();
    if (!answer)
        return failed(answer.error());
    if (trusts())
        read(*answer);
    succeeded();
}

void FleetMetricsStore::read(const FleetMetrics &metrics)
{
    QList<MetricSeries> series;
    const auto add = [&](FleetMetric metric, const std::optional<QList<MetricPoint>> &points) {
        if (points && !points->isEmpty())
            series.append(seriesOf(FleetMetricName(metric).text(), *points, readingOf(metric), m_span.step(),
                                   mostPoints));
    };
    add(FleetMetric::ProvisionedTotal, metrics.provisionedTotal);
    add(FleetMetric::ProvisionedBareMetal, metrics.provisionedBareMetal);
    add(FleetMetric::ProvisionedCloud, metrics.provisionedCloud);
    add(FleetMetric::Utilized, metrics.utilized);
    add(FleetMetric::SystemOverhead, metrics.systemOverhead);
    if (std::exchange(m_series, series) != series)
        Q_EMIT seriesChanged();
}

} // namespace hathora
