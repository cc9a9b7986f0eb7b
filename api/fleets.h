// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/processes.h"
#include "api/types/fleet.h"
#include "api/types/metric.h"

namespace hathora {

/// Machines of an organization (contract: FleetsV2, and FleetsV1 where the server has no other).
///
/// The first 404 of GetFleets tells that the server is of generation 2.10: the client remembers that for the
/// session, the call fails with it, and asking again asks FleetsV1.
class Fleets
{
public:
    explicit Fleets(Client &client)
        : m_client(client)
    {
    }

    Call<QList<Fleet>> list(const std::optional<OrgId> &org) const; ///< GetFleets, GetFleetsDeprecated

    /// GetFleetMetrics: summed over the fleet. A server of generation 2.10 has none: 404.
    Call<FleetMetrics> metrics(const FleetId &fleet, const QList<FleetMetricName> &names,
                               const MetricRange &range, const std::optional<OrgId> &org) const;

    /// GetFleetRegionMetrics, GetFleetRegionMetricsDeprecated.
    Call<FleetMetrics> regionMetrics(const FleetId &fleet, const Region &region,
                                     const QList<FleetMetricName> &names, const MetricRange &range,
                                     const std::optional<OrgId> &org) const;

    /// GetFleetRegionDeprecated: settings in one region.
    Call<FleetRegion> region(const FleetId &fleet, const Region &region,
                             const std::optional<OrgId> &org) const;

private:
    Client &m_client;
};

} // namespace hathora
