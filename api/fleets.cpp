// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/fleets.h"

#include "api/json/measured.h"
#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

using Measured = MeasuredAnswer<FleetMetrics>;

const Operation &Fleets::either(const Operation &newest, const Operation &old) const
{
    return m_client.generation() == Generation::V2_10 ? old : newest;
}

Call<QList<Fleet>> Fleets::list(const std::optional<OrgId> &org) const
{
    return typed(
        m_client,
        Request(either(operations::getFleets, operations::getFleetsDeprecated)).query("orgId"_L1, org),
        &FleetsPage::fleets);
}

Call<Fleet> Fleets::get(const FleetId &fleet, const std::optional<OrgId> &org) const
{
    return typed<Fleet>(m_client, Request(either(operations::getFleet, operations::getFleetDeprecated))
                                      .path("fleetId"_L1, fleet)
                                      .query("orgId"_L1, org));
}

Call<QList<Fleet>> Fleets::errorStates(const std::optional<OrgId> &org) const
{
    return typed(
        m_client,
        Request(operations::getFleetsDeprecated).query("orgId"_L1, org).priority(Priority::Background),
        &FleetsPage::fleets);
}

Call<QList<NodeShape>> Fleets::nodeShapes(const std::optional<OrgId> &org) const
{
    return typed<QList<NodeShape>>(m_client, Request(operations::getNodeShapes).query("orgId"_L1, org));
}

Call<Fleet> Fleets::create(const NewFleet &fleet, const std::optional<OrgId> &org) const
{
    return typed<Fleet>(m_client,
                        Request(operations::createFleet).query("orgId"_L1, org).body(bodyOf(fleet)));
}

Call<Fleet> Fleets::createV1(const NewFleetV1 &fleet, const std::optional<OrgId> &org) const
{
    return typed<Fleet>(
        m_client, Request(operations::createFleetDeprecated).query("orgId"_L1, org).body(bodyOf(fleet)));
}

Call<void> Fleets::update(const FleetId &fleet, const FleetChanges &changes,
                          const std::optional<OrgId> &org) const
{
    return typed<void>(m_client, Request(operations::updateFleet)
                                     .path("fleetId"_L1, fleet)
                                     .query("orgId"_L1, org)
                                     .body(bodyOf(changes)));
}

Call<void> Fleets::updateV1(const FleetId &fleet, const FleetChangesV1 &changes,
                            const std::optional<OrgId> &org) const
{
    return typed<void>(m_client, Request(operations::updateFleetDeprecated)
                                     .path("fleetId"_L1, fleet)
                                     .query("orgId"_L1, org)
                                     .body(bodyOf(changes)));
}

Call<FleetMetrics> Fleets::metrics(const FleetId &fleet, const QList<FleetMetricName> &names,
                                   const MetricRange &range, const std::optional<OrgId> &org) const
{
    Request request(either(operations::getFleetMetrics, operations::getFleetMetricsDeprecated));
    request.path("fleetId"_L1, fleet).query("metrics"_L1, names).query("orgId"_L1, org);
    addRange(request, range);
    return typed<Measured>(m_client, request, &Measured::metrics);
}

Call<FleetMetrics> Fleets::regionMetrics(const FleetId &fleet, const Region &region,
                                         const QList<FleetMetricName> &names, const MetricRange &range,
                                         const std::optional<OrgId> &org) const
{
    Request request(either(operations::getFleetRegionMetrics, operations::getFleetRegionMetricsDeprecated));
    request.path("fleetId"_L1, fleet)
        .text("region"_L1, region.text())
        .query("metrics"_L1, names)
        .query("orgId"_L1, org);
    addRange(request, range);
    return typed<Measured>(m_client, request, &Measured::metrics);
}

Call<FleetRegion> Fleets::region(const FleetId &fleet, const Region &region, const std::optional<OrgId> &org,
                                 Priority priority) const
{
    return typed<FleetRegion>(
        m_client, Request(either(operations::getFleetRegion, operations::getFleetRegionDeprecated))
                      .path("fleetId"_L1, fleet)
                      .text("region"_L1, region.text())
                      .query("orgId"_L1, org)
                      .priority(priority));
}

Call<void> Fleets::setNodeBaseline(const FleetId &fleet, const Region &region, const NodeBaseline &floor,
                                   const std::optional<OrgId> &org) const
{
    return typed<void>(m_client, Request(operations::updateFleetRegion)
                                     .path("fleetId"_L1, fleet)
                                     .text("region"_L1, region.text())
                                     .query("orgId"_L1, org)
                                     .body(bodyOf(floor)));
}

Call<void> Fleets::setVcpuFloor(const FleetId &fleet, const Region &region, const VcpuFloor &floor,
                                const std::optional<OrgId> &org) const
{
    return typed<void>(
        m_client, Request(either(operations::updateFleetRegionVcpus, operations::updateFleetRegionDeprecated))
                      .path("fleetId"_L1, fleet)
                      .text("region"_L1, region.text())
                      .query("orgId"_L1, org)
                      .body(bodyOf(floor)));
}

} // namespace hathora
