// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/fleetfeed.h"

#include "models/metrics/processfeed.h"
#include "models/workbench.h"

#include <algorithm>

namespace hathora {

namespace {

using LineRole = ChartLine::Role;

const MetricSeries *find(const QList<MetricSeries> &series, FleetMetric metric)
{
    const QString name = FleetMetricName(metric).text();
    const auto found = std::find_if(series.cbegin(), series.cend(),
                                    [&](const MetricSeries &each) { return each.name == name; });
    return found == series.cend() ? nullptr : &*found;
}

} // namespace

FleetFeed::FleetFeed(Workbench &workbench, const QString &region, const ChartFrame &frame)
    : m_scope(*workbench.app())
    , m_fleets(workbench.org() ? &workbench.org()->fleets : nullptr)
    , m_fleet(frame.fleet)
{
    const auto where = region.isEmpty() ? std::nullopt : std::optional(Region(region));
    m_today = workbench.metricsOf(frame.fleet, where, frame.span);
    if (frame.compare == ChartFrame::Compare::Yesterday)
        m_earlier = workbench.metricsOf(frame.fleet, where, yesterday(frame.span));
    for (const auto &store : {m_today, m_earlier}) {
        if (!store)
            continue;
        connect(store.get(), &FleetMetricsStore::seriesChanged, this, &ChartFeed::changed);
        connect(store.get(), &Store::stateChanged, this, &ChartFeed::changed);
        connect(store.get(), &Store::refreshed, this, &ChartFeed::changed); // the time goes on
    }
    if (m_fleets)
        connect(m_fleets, &Store::refreshed, this, &ChartFeed::changed);
}

QList<Store *> FleetFeed::stores() const
{
    QList<Store *> stores{m_today.get()};
    if (m_earlier)
        stores.append(m_earlier.get());
    stores.append(&m_scope.deployments);
    if (m_fleets)
        stores.append(m_fleets);
    return stores;
}

/// Provided is what bare metal and cloud provide together, stacked; where a server tells only the whole,
/// that.
QList<ChartLine> FleetFeed::lines() const
{
    using enum FleetMetric;
    const QList<MetricSeries> &series = m_today->series();
    QList<ChartLine> lines;
    const auto add = [&](FleetMetric metric, LineRole role) {
        if (const MetricSeries *found = find(series, metric))
            lines.append({found->name, *found, role});
    };
    add(ProvisionedBareMetal, LineRole::Stacked);
    add(ProvisionedCloud, LineRole::Stacked);
    if (lines.isEmpty())
        add(ProvisionedTotal, LineRole::Value);
    add(Utilized, LineRole::Value);
    add(SystemOverhead, LineRole::Value);
    const MetricSeries *earlier = m_earlier ? find(m_earlier->series(), Utilized) : nullptr;
    if (earlier)
        lines.append({earlier->name, aDayLater(*earlier), LineRole::Earlier});
    if (const auto limit = threshold())
        lines.append(*limit);
    return lines;
}

/// From so much use on the autoscaler adds machines.
std::optional<ChartLine> FleetFeed::threshold() const
{
    const Fleet *fleet = m_fleets ? m_fleets->model().find(m_fleet) : nullptr;
    const MetricSeries *provided = find(m_today->series(), FleetMetric::ProvisionedTotal);
    if (!fleet || !fleet->autoscaler || !provided)
        return {};
    MetricSeries limit = *provided;
    const double share = double(fleet->autoscaler->scaleUpThreshold) / 100;
    for (QPointF &point : limit.points)
        point.setY(point.y() * share);
    if (limit.last)
        *limit.last *= share;
    return ChartLine{QStringLiteral("scaleUpThreshold"), limit, LineRole::Threshold};
}

QList<ChartEvent> FleetFeed::events() const
{
    return deploymentEvents(m_scope);
}

} // namespace hathora
