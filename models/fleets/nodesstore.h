// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/nodes.h"
#include "models/columns/nodes.h"
#include "models/store.h"

#include <QHash>

namespace hathora {

/// The running and draining machines of one fleet, where the server tells them (since 2.21.2).
class NodesStore final : public RecordStore<Node, NodeId>
{
    Q_OBJECT

public:
    NodesStore(Nodes nodes, FleetId fleet, OrgId org, RefreshTimes times, Pace &pace,
               QObject *parent = nullptr);

    bool isServed() const { return m_isServed; } ///< as far as is known
    QHash<Region, int> byRegion() const;

protected:
    void ask() override;

private:
    void answered(const Result<QList<Node>> &answer);

    Nodes m_nodes;
    FleetId m_fleet;
    OrgId m_org;
    bool m_isServed = true;
};

} // namespace hathora
