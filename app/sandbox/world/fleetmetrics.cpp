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
    const auto fleet = std::ranges::find(state.fleets, process.deployment->fleetId, &Fleet::id);
    return fleet == state.fleets.end() ||
           FleetMetrics(state, *fleet).hasPlaceFor(process.deployment->requestedCpu, process.region);
}

FleetMetrics::FleetMetrics(const State &state, const Fleet &fleet)
    : m_fleet(fleet)
    , m_now(state.now)
{
    for (const auto &app : state.applications) {
        if (app->orgId != fleet.orgId)
            continue;
        for (const auto &process : app->processes.all()) {
            if (process->ended() || process->deployment->fleetId != fleet.id)
                continue;
            const double vcpus = process->deployment->requestedCpu;
            const auto region = static_cast<std::size_t>(process->region);
            if (process->scheduledAt || !isLimited(fleet, process->region))
                m_askedNow[region] += vcpus;
            else
                m_waiting[region] = std::min(vcpus, m_waiting[region].value_or(vcpus));
        }
    }
}

bool FleetMetrics::hasPlaceFor(double vcpus, Region region) const
{
    const FleetRegion &place = m_fleet.regions[static_cast<std::size_t>(region)];
    if (!place.mostCloudNodes)
        return true;
    const int nodes = place.bareMetalNodes + *place.mostCloudNodes;
    return m_askedNow[static_cast<std::size_t>(region)] + vcpus <=
           usable(nodes * m_fleet.plan.latest().size.vcpus);
}

bool FleetMetrics::lacksNodes(Region region) const
{
    const std::optional<double> &least = m_waiting[static_cast<std::size_t>(region)];
    return least && !hasPlaceFor(*least, region);
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
