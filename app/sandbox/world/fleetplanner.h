// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"

#include <optional>
#include <string>

namespace sandbox {

class NodeLife;

/// What a studio sets of its fleets by hand. The nodes follow at once.
class FleetPlanner
{
public:
    /// What is to be different; what is absent stays.
    struct Change
    {
        std::optional<std::string> name;
        std::optional<NodeSize> size;
        int scaleUpThreshold = 100;
    };

    FleetPlanner(Engine &engine, NodeLife &nodes)
        : m_engine(engine)
        , m_nodes(nodes)
    {
    }

    /// The name and the size are needed.
    Fleet &create(const Organization &owner, const Change &config);
    void change(Fleet &fleet, const Change &change);
    /// Refused within five minutes of the last time.
    void setBaseline(Fleet &fleet, Region region, int nodes);
    /// The same in vCPUs, of which a node has so many.
    void setVcpuFloor(Fleet &fleet, Region region, int vcpus);

private:
    void requireFreeName(const std::string &orgId, const std::string &name, const Fleet *self) const;

    Engine &m_engine;
    NodeLife &m_nodes;
};

} // namespace sandbox
