// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/nodes.h"

#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<Node> Nodes::get(const NodeId &node) const
{
    return typed<Node>(m_client, Request(operations::getNode).path("nodeId"_L1, node));
}

Call<QList<Node>> Nodes::list(const FleetId &fleet, const std::optional<Region> &region,
                              const std::optional<OrgId> &org) const
{
    return typed<QList<Node>>(m_client, Request(operations::listProvisionedNodes)
                                            .path("fleetId"_L1, fleet)
                                            .query("orgId"_L1, org)
                                            .query("region"_L1, region));
}

} // namespace hathora
