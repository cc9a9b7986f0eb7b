// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fleets.h"

#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<QList<Fleet>> Fleets::list(const std::optional<OrgId> &org) const
{
    const bool isOld = m_client.generation() == Generation::V2_10;
    const Request request =
        Request(isOld ? operations::getFleetsDeprecated : operations::getFleets).query("orgId"_L1, org);
    return typed(m_client, request, &FleetsPage::fleets);
}

Call<FleetMetrics> Fleets::metrics(const FleetId &fleet, const QList<FleetMetricName> &names,
                                   const MetricRange &range, const std::optional<OrgId> &org) const
{
    Request request(operations::getFleetMetrics);
    request.path("fleetId"_L1, fleet).query("metrics"_L1, names).query("orgId"_L1, org);
    addRange(request, range);
    return typed<FleetMetrics>(m_client, request);
}

Call<FleetMetrics> Fleets::regionMetrics(const FleetId &fleet, const Region &region,
                                         const QList<FleetMetricName> &names, const MetricRange &range,
                                         const std::optional<OrgId> &org) const
{
    const bool isOld = m_client.generation() == Generation::V2_10;
    Request request(isOld ? operations::getFleetRegionMetricsDeprecated : operations::getFleetRegionMetrics);
    request.path("fleetId"_L1, fleet)
        .path("region"_L1, region.text())
        .query("metrics"_L1, names)
        .query("orgId"_L1, org);
    addRange(request, range);
    return typed<FleetMetrics>(m_client, request);
}

Call<FleetRegion> Fleets::region(const FleetId &fleet, const Region &region,
                                 const std::optional<OrgId> &org) const
{
    return typed<FleetRegion>(m_client, Request(operations::getFleetRegionDeprecated)
                                            .path("fleetId"_L1, fleet)
                                            .path("region"_L1, region.text())
                                            .query("orgId"_L1, org));
}

} // namespace hathora
