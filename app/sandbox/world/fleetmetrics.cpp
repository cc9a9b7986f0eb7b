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

/// Where there is not enough, what waits for a node uses none.
bool isLimited(const Fleet &fleet, Region region)
{
    return fleet.regions[static_cast<std::size_t>(region)].mostCloudNodes.has_value();
}

/// Up to when a region was full, as a part of what it is then.
double riseTo(Moment full, Moment at)
{
    constexpr double least = 0.45;
    constexpr double minutes = 50.0;
    const double before = static_cast<double>((full - at).count()) / 60'000.0;
    return std::clamp(1.0 - (1.0 - least) * before / minutes, least, 1.0);
}
} // namespace

double FleetMetrics::usable(double vcpus)
{
    return vcpus * (1.0 - overheadShare);
}

bool FleetMetrics::hasPlaceFor(const Process &process, const State &state)
{
    for (const Fleet &fleet : state.fleets) {
        const FleetRegion &place = fleet.regions[static_cast<std::size_t>(process.region)];
        if (fleet.id != process.deployment->fleetId || !place.mostCloudNodes)
            continue;
        const FleetMetrics metrics(state, fleet);
        const int nodes = place.bareMetalNodes + *place.mostCloudNodes;
        const double vcpus = usable(nodes * fleet.plan.latest().size.vcpus);
        return metrics.m_askedNow[static_cast<std::size_t>(process.region)] +
                   process.deployment->requestedCpu <=
               vcpus;
    }
    return true;
}

FleetMetrics::FleetMetrics(const State &state, const Fleet &fleet)
    : m_fleet(fleet)
    , m_now(state.now)
{
    for (const auto &app : state.applications) {
        if (app->orgId != fleet.orgId)
            continue;
        for (const auto &process : app->processes.all()) {
            const bool isPlaced = process->scheduledAt || !isLimited(fleet, process->region);
            if (!process->ended() && isPlaced && process->deployment->fleetId == fleet.id)
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
    const int wanted = std::max(place.baseline.at(at), static_cast<int>(needed) - place.bareMetalNodes);
    return place.mostCloudNodes ? std::min(wanted, *place.mostCloudNodes) : wanted;
}

double FleetMetrics::utilized(Region region, Moment at) const
{
    const auto index = static_cast<std::size_t>(region);
    if (isLimited(m_fleet, region))
        return std::round(m_askedNow[index] * riseTo(m_fleet.regions[index].fullSince, at) * 4.0) / 4.0;
    const double wobble = 0.94 + 0.12 * Random::smooth(m_fleet.salt ^ index, unixSeconds(at) / 240.0);
    const double asked = m_askedNow[index] * dayCurve(region, at) / dayCurve(region, m_now) * wobble;
    return std::round(asked * 4.0) / 4.0;
}

} // namespace sandbox
