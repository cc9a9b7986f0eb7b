// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/fleetmetrics.h"

#include "app/sandbox/world/daycurve.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/random.h"
#include "app/sandbox/world/state.h"

#include <algorithm>
#include <cmath>

namespace sandbox {

namespace {
constexpr double overheadShare = 0.06;
constexpr Span kept = std::chrono::hours(72);
} // namespace

FleetMetrics::FleetMetrics(const State &state, const Fleet &fleet)
    : m_fleet(fleet)
    , m_now(state.now)
{
    for (const auto &app : state.applications) {
        if (app->orgId != fleet.orgId)
            continue;
        for (const auto &process : app->processes.all()) {
            if (!process->ended() && process->deployment->fleetId == fleet.id)
                m_askedNow[static_cast<std::size_t>(process->region)] += process->deployment->requestedCpu;
        }
    }
}

Samples FleetMetrics::series(FleetMetric metric, Region region, const Window &window) const
{
    return window.within(m_now - kept, m_now).sample([&](Moment at) { return value(metric, region, at); });
}

Samples FleetMetrics::series(FleetMetric metric, const Window &window) const
{
    return window.within(m_now - kept, m_now).sample([&](Moment at) {
        double total = 0.0;
        for (std::size_t region = 0; region < countOf<Region>; ++region)
            total += value(metric, static_cast<Region>(region), at);
        return total;
    });
}

double FleetMetrics::value(FleetMetric metric, Region region, Moment at) const
{
    if (at < m_fleet.createdAt)
        return 0.0;
    const double metal = provisioned(Hosting::Metal, region, at);
    const double cloud = provisioned(Hosting::Cloud, region, at);
    switch (metric) {
    case FleetMetric::ProvisionedTotal:
        return metal + cloud;
    case FleetMetric::ProvisionedBareMetal:
        return metal;
    case FleetMetric::ProvisionedCloud:
        return cloud;
    case FleetMetric::Utilized:
        return utilized(region, at);
    case FleetMetric::SystemOverhead:
        return (metal + cloud) * overheadShare;
    }
    return 0.0;
}

double FleetMetrics::provisioned(Hosting hosting, Region region, Moment at) const
{
    const FleetRegion &place = m_fleet.regions[static_cast<std::size_t>(region)];
    if (at < m_fleet.tendedAt) {
        const int nodes = hosting == Hosting::Metal ? place.bareMetalNodes : cloudNodesNeeded(region, at);
        return nodes * m_fleet.plan.at(at).size.vcpus;
    }
    double vcpus = 0.0;
    for (const Node &node : place.nodes) {
        if (node.hosting == hosting && node.isProvisioned())
            vcpus += node.size.vcpus;
    }
    return vcpus;
}

int FleetMetrics::cloudNodesNeeded(Region region, Moment at) const
{
    const FleetRegion &place = m_fleet.regions[static_cast<std::size_t>(region)];
    const FleetPlan &plan = m_fleet.plan.at(at);
    const double mostInUse = std::min(1.0 - overheadShare, plan.scaleUpThreshold.value_or(100) / 100.0);
    const double needed = std::ceil(utilized(region, at) / mostInUse / plan.size.vcpus);
    return std::max(place.baseline.at(at), static_cast<int>(needed) - place.bareMetalNodes);
}

double FleetMetrics::utilized(Region region, Moment at) const
{
    const auto index = static_cast<std::size_t>(region);
    const double wobble = 0.94 + 0.12 * Random::smooth(m_fleet.salt ^ index, unixSeconds(at) / 240.0);
    const double asked = m_askedNow[index] * dayCurve(region, at) / dayCurve(region, m_now) * wobble;
    return std::round(asked * 4.0) / 4.0;
}

} // namespace sandbox
