// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"
#include "app/sandbox/world/fleet.h"

namespace sandbox {

/// Machines come and go as the floors, the load and the autoscaler want it; looked at once in a minute.
class NodeLife
{
public:
    explicit NodeLife(Engine &engine);

    /// Gives every fleet the nodes that it has when the world begins, and goes on from there.
    void begin();
    /// Brings the fleet's nodes to what is needed by now.
    void tend(Fleet &fleet);

private:
    void goOn();
    void keep(FleetRegion &place, Region region, Hosting hosting, const NodeSize &size, int wanted);
    void retire(FleetRegion &place) const;
    Node make(Region region, Hosting hosting, const NodeSize &size);

    Engine &m_engine;
    /// Of its own, so that nothing else in the world depends on it.
    Random m_random;
};

} // namespace sandbox
