// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/node.h"

namespace hathora {

/// Machines of fleets (contract: NodesV1, since 2.21.2).
class Nodes
{
public:
    explicit Nodes(Client &client)
        : m_client(client)
    {
    }

    Call<Node> get(const NodeId &node) const; ///< GetNode
    /// ListProvisionedNodes: running and draining ones.
    Call<QList<Node>> list(const FleetId &fleet, const std::optional<Region> &region,
                           const std::optional<OrgId> &org) const;

private:
    Client &m_client;
};

} // namespace hathora
