// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/fleetplanner.h"

#include "app/sandbox/world/nodelife.h"
#include "app/sandbox/world/refusal.h"

namespace sandbox {

using namespace std::chrono_literals;

namespace {

/// A floor may change once in it, by the contract; the clock's time, however fast life goes on.
constexpr Span floorRest = 5min;

void requireWithin(const char *what, int value, int least, int most)
{
    if (value < least || value > most)
        throw Refusal(Refusal::Reason::Unacceptable, std::string(what) + ": must be between " +
                                                         std::to_string(least) + " and " +
                                                         std::to_string(most));
}

} // namespace

Fleet &FleetPlanner::create(const Organization &owner, const Change &config)
{
    // Nothing may be left behind of a fleet that is refused.
    requireFreeName(owner.id, config.name.value(), nullptr);
    requireWithin("autoscalerConfig.scaleUpThreshold", config.scaleUpThreshold, 1, 100);
    Fleet fleet;
    fleet.id = "fleet-" + m_engine.random.uuid();
    fleet.orgId = owner.id;
    fleet.createdAt = m_engine.now();
    fleet.salt = m_engine.random.next();
    // Nobody has set the floors yet, so they may be set at once.
    for (FleetRegion &place : fleet.regions)
        place.baseline.set(m_engine.now() - floorRest, 0);
    m_engine.state.fleets.push_back(std::move(fleet));
    change(m_engine.state.fleets.back(), config);
    return m_engine.state.fleets.back();
}

void FleetPlanner::change(Fleet &fleet, const Change &change)
{
    requireWithin("autoscalerConfig.scaleUpThreshold", change.scaleUpThreshold, 1, 100);
    if (change.name) {
        requireFreeName(fleet.orgId, *change.name, &fleet);
        fleet.name = *change.name;
    }
    FleetPlan plan = fleet.plan.latest();
    plan.size = change.size.value_or(plan.size);
    plan.scaleUpThreshold = change.scaleUpThreshold;
    fleet.plan.set(m_engine.now(), plan);
    m_nodes.tend(fleet);
}

void FleetPlanner::setBaseline(Fleet &fleet, Region region, int nodes)
{
    requireWithin("nodeBaseline", nodes, 0, mostBaselineNodes);
    Timeline<int> &baseline = fleet.regions[static_cast<std::size_t>(region)].baseline;
    if (m_engine.now() < baseline.since() + floorRest)
        throw Refusal(Refusal::Reason::Unacceptable, "region: the floor of " + std::string(text(region)) +
                                                         " may change again at " +
                                                         isoText(baseline.since() + floorRest));
    baseline.set(m_engine.now(), nodes);
    m_nodes.tend(fleet);
}

void FleetPlanner::setVcpuFloor(Fleet &fleet, Region region, int vcpus)
{
    const int perNode = fleet.plan.latest().size.vcpus;
    requireWithin("cloudMinVcpus", vcpus, 0, mostBaselineNodes * perNode);
    if (vcpus % perNode != 0)
        throw Refusal(Refusal::Reason::Unacceptable,
                      "cloudMinVcpus: must be a multiple of " + std::to_string(perNode));
    setBaseline(fleet, region, vcpus / perNode);
}

void FleetPlanner::requireFreeName(const std::string &orgId, const std::string &name, const Fleet *self) const
{
    for (const Fleet &other : m_engine.state.fleets) {
        if (&other != self && other.orgId == orgId && other.name == name)
            throw Refusal(Refusal::Reason::Unacceptable, "name: " + name + " is taken in this organization");
    }
}

} // namespace sandbox
