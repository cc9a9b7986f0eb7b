// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/nodelife.h"

#include "app/sandbox/world/fleetmetrics.h"

namespace sandbox {

using namespace std::chrono_literals;

namespace {

constexpr Span round = 1min;
/// What runs on a node that is to go has so long to end.
constexpr Span drainTime = 3min;
constexpr Span remembered = 1h;

void drain(Node &node, Moment now)
{
    node.status = NodeStatus::Draining;
    node.drainingAt = now;
}

} // namespace

NodeLife::NodeLife(Engine &engine)
    : m_engine(engine)
    , m_random(Random::mix(engine.state.seed + 1))
{
}

void NodeLife::begin()
{
    for (Fleet &fleet : m_engine.state.fleets) {
        tend(fleet);
        for (FleetRegion &place : fleet.regions) {
            for (Node &node : place.nodes)
                node.startedAt -= m_random.between(10min, node.hosting == Hosting::Metal ? 480h : 30h);
            std::ranges::sort(place.nodes, {}, &Node::startedAt);
        }
    }
    goOn();
}

void NodeLife::goOn()
{
    m_engine.after(round, [this] {
        for (Fleet &fleet : m_engine.state.fleets)
            tend(fleet);
        goOn();
    });
}

void NodeLife::tend(Fleet &fleet)
{
    const FleetMetrics metrics(m_engine.state, fleet);
    const NodeSize &size = fleet.plan.latest().size;
    for (std::size_t i = 0; i < countOf<Region>; ++i) {
        const auto region = static_cast<Region>(i);
        FleetRegion &place = fleet.regions[i];
        retire(place);
        keep(place, region, Hosting::Metal, size, place.bareMetalNodes);
        keep(place, region, Hosting::Cloud, size, metrics.cloudNodesNeeded(region, m_engine.now()));
    }
    fleet.tendedAt = m_engine.now();
}

/// Takes back those that drain before it starts new ones; lets go first who came last.
void NodeLife::keep(FleetRegion &place, Region region, Hosting hosting, const NodeSize &size, int wanted)
{
    int running = 0;
    for (Node &node : place.nodes) {
        if (node.hosting != hosting || node.status != NodeStatus::Running)
            continue;
        if (node.size == size)
            ++running;
        else
            drain(node, m_engine.now());
    }
    for (Node &node : place.nodes) {
        if (running >= wanted || node.hosting != hosting || node.status != NodeStatus::Draining ||
            node.size != size)
            continue;
        node.status = NodeStatus::Running;
        node.drainingAt.reset();
        ++running;
    }
    for (; running < wanted; ++running)
        place.nodes.push_back(make(region, hosting, size));
    for (auto node = place.nodes.rbegin(); node != place.nodes.rend() && running > wanted; ++node) {
        if (node->hosting == hosting && node->status == NodeStatus::Running) {
            drain(*node, m_engine.now());
            --running;
        }
    }
}

void NodeLife::retire(FleetRegion &place) const
{
    const Moment now = m_engine.now();
    for (Node &node : place.nodes) {
        if (node.status == NodeStatus::Draining && now >= *node.drainingAt + m_engine.paced(drainTime)) {
            node.status = NodeStatus::Stopped;
            node.stoppedAt = now;
        }
    }
    std::erase_if(place.nodes,
                  [&](const Node &node) { return node.stoppedAt && now >= *node.stoppedAt + remembered; });
}

Node NodeLife::make(Region region, Hosting hosting, const NodeSize &size)
{
    Node node;
    node.id = "node-" + m_random.uuid();
    node.host = m_random.letters(6) + ".node.sandbox.example";
    node.region = region;
    node.hosting = hosting;
    node.size = size;
    node.startedAt = m_engine.now();
    return node;
}

} // namespace sandbox
