// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleets/nodesstore.h"

#include "models/jsontext.h"

namespace hathora {

NodesStore::NodesStore(Nodes nodes, FleetId fleet, OrgId org, RefreshTimes times, Pace &pace, QObject *parent)
    : RecordStore(
          nodeColumns(), [](const Node &node) { return node.id; },
          [](const Node &node) { return jsonText(node, Secrets::Masked); }, times, pace, parent)
    , m_nodes(nodes)
    , m_fleet(std::move(fleet))
    , m_org(std::move(org))
{
}

QHash<Region, int> NodesStore::byRegion() const
{
    QHash<Region, int> nodes;
    for (const Node &node : model().records())
        ++nodes[node.region];
    return nodes;
}

void NodesStore::ask()
{
    m_nodes.list(m_fleet, {}, m_org).then(this, &NodesStore::answered);
}

/// A server that does not know the operation has answered, too.
void NodesStore::answered(const Result<QList<Node>> &answer)
{
    m_isServed = answer || !answer.error().isNotFound();
    take(m_isServed ? answer : Result<QList<Node>>(QList<Node>()));
}

} // namespace hathora
