// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/region.h"
#include "app/sandbox/world/samples.h"

#include <array>
#include <cstdint>
#include <optional>

namespace sandbox {

struct Fleet;
struct State;

enum class FleetMetric : std::uint8_t {
    ProvisionedTotal,
    ProvisionedBareMetal,
    ProvisionedCloud,
    Utilized,
    SystemOverhead,
};

template <>
struct Names<FleetMetric>
{
    static constexpr std::array<std::string_view, 5> list{"provisionedTotal", "provisionedBareMetal",
                                                          "provisionedCloud", "utilized", "systemOverhead"};
};

/// vCPUs of a fleet: today's use is what its processes asked for, and the past follows the day's curve. Since
/// its nodes were last looked at, what is provisioned is what they have; before, what was needed.
class FleetMetrics
{
public:
    /// Both must outlive it.
    FleetMetrics(const State &state, const Fleet &fleet);

    /// Of the vCPUs of nodes, those that processes can get.
    static double usable(double vcpus);
    /// Whether the process's fleet has a node for it in its region, or can get one.
    static bool hasPlaceFor(const Process &process, const State &state);

    Samples series(FleetMetric metric, Region region, const Window &window) const;
    /// Summed over the regions.
    Samples series(FleetMetric metric, const Window &window) const;
    /// Whether something waits there for a node that the cloud does not have.
    bool lacksNodes(Region region) const;
    /// How many nodes the cloud has to give, beside those of bare metal.
    int cloudNodesNeeded(Region region, Moment at) const;

private:
    double value(FleetMetric metric, Region region, Moment at) const;
    double provisioned(Hosting hosting, Region region, Moment at) const;
    double utilized(Region region, Moment at) const;
    bool hasPlaceFor(double vcpus, Region region) const;

    const Fleet &m_fleet;
    Moment m_now;
    std::array<double, countOf<Region>> m_askedNow{};
    /// What the least of the processes that wait for a node asks for.
    std::array<std::optional<double>, countOf<Region>> m_waiting{};
};

} // namespace sandbox
