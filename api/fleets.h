// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/metricrange.h"
#include "api/types/fleetbody.h"
#include "api/types/metric.h"

namespace hathora {

/// Machines of an organization (contract: FleetsV2, and FleetsV1 where the server has no other).
///
/// A server without FleetsV2 answers 404 to GetFleets: whoever listens sets the client's generation and asks
/// again, and FleetsV1 is asked for the rest of the session. What the generations do not share has a name of
/// its own.
class Fleets
{
public:
    explicit Fleets(Client &client)
        : m_client(client)
    {
    }

    Call<QList<Fleet>> list(const std::optional<OrgId> &org) const; ///< GetFleets, GetFleetsDeprecated
    Call<Fleet> get(const FleetId &fleet,
                    const std::optional<OrgId> &org) const; ///< GetFleet, GetFleetDeprecated (since 2.20.25)
    /// GetFleetsDeprecated, as an aside: the fleets with their error states, of which FleetsV2 tells nothing.
    Call<QList<Fleet>> errorStates(const std::optional<OrgId> &org) const;
    Call<QList<NodeShape>> nodeShapes(const std::optional<OrgId> &org) const; ///< GetNodeShapes, since 2.24.1

    Call<Fleet> create(const NewFleet &fleet, const std::optional<OrgId> &org) const; ///< CreateFleet
    Call<Fleet> createV1(const NewFleetV1 &fleet,
                         const std::optional<OrgId> &org) const; ///< CreateFleetDeprecated
    Call<void> update(const FleetId &fleet, const FleetChanges &changes,
                      const std::optional<OrgId> &org) const; ///< UpdateFleet
    Call<void> updateV1(const FleetId &fleet, const FleetChangesV1 &changes,
                        const std::optional<OrgId> &org) const; ///< UpdateFleetDeprecated

    /// GetFleetMetrics, GetFleetMetricsDeprecated (since 2.20.28): summed over the fleet.
    Call<FleetMetrics> metrics(const FleetId &fleet, const QList<FleetMetricName> &names,
                               const MetricRange &range, const std::optional<OrgId> &org) const;

    /// GetFleetRegionMetrics, GetFleetRegionMetricsDeprecated.
    Call<FleetMetrics> regionMetrics(const FleetId &fleet, const Region &region,
                                     const QList<FleetMetricName> &names, const MetricRange &range,
                                     const std::optional<OrgId> &org) const;

    /// GetFleetRegion, GetFleetRegionDeprecated: settings in one region.
    Call<FleetRegion> region(const FleetId &fleet, const Region &region, const std::optional<OrgId> &org,
                             Priority priority = Priority::Normal) const;
    /// UpdateFleetRegion, since 2.25.3. A floor may change once in five minutes.
    Call<void> setNodeBaseline(const FleetId &fleet, const Region &region, const NodeBaseline &floor,
                               const std::optional<OrgId> &org) const;
    /// UpdateFleetRegionDeprecated, DeprecatedUpdateFleetRegionV2: for servers before that.
    Call<void> setVcpuFloor(const FleetId &fleet, const Region &region, const VcpuFloor &floor,
                            const std::optional<OrgId> &org) const;

private:
    const Operation &either(const Operation &newest, const Operation &old) const;

    Client &m_client;
};

} // namespace hathora
