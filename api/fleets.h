// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/processes.h"
#include "api/types/fleet.h"
#include "api/types/metric.h"

namespace hathora {

/// Machines of an organization (contract: FleetsV2, and FleetsV1 where the server has no other).
///
/// A server of generation 2.10 answers 404 to GetFleets: whoever listens sets the client's generation and
/// asks again, and FleetsV1 is asked for the rest of the session.
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
