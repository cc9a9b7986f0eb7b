// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/fleets.h"
#include "models/metricseries.h"
#include "models/store.h"
#include "models/stores/metricspan.h"

namespace hathora {

/// Capacity and use of one fleet over a span: of all of it, or of one region.
class FleetMetricsStore final : public Store
{
    Q_OBJECT

public:
    FleetMetricsStore(Fleets fleets, FleetId fleet, std::optional<Region> region, std::optional<OrgId> org,
                      MetricSpan span, RefreshTimes times, Pace &pace, QObject *parent = nullptr);

    const FleetId &fleet() const { return m_fleet; }
    const std::optional<Region> &region() const { return m_region; }
    const std::optional<OrgId> &org() const { return m_org; }
    const MetricSpan &span() const { return m_span; }
    const QList<MetricSeries> &series() const { return m_series; } ///< those that have data

    /// The newest value in vCPUs, absent while unknown.
    std::optional<double> latest(FleetMetric metric) const;

Q_SIGNALS:
    void seriesChanged();

protected:
    void ask() override;

private:
    void answered(const Result<FleetMetrics> &answer);
    void read(const FleetMetrics &metrics);

    Fleets m_fleets;
    FleetId m_fleet;
    std::optional<Region> m_region;
    std::optional<OrgId> m_org;
    MetricSpan m_span;
    QList<MetricSeries> m_series;
    bool m_asksAll = true;
};

} // namespace hathora
