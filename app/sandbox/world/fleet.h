// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/node.h"
#include "app/sandbox/world/nodesize.h"
#include "app/sandbox/world/region.h"
#include "app/sandbox/world/timeline.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

/// The most nodes that an organization may have as a floor in one region.
inline constexpr int mostBaselineNodes = 10;

/// A fleet in one region.
struct FleetRegion
{
    /// The floor: how many nodes in the cloud there are at least.
    Timeline<int> baseline;
    int bareMetalNodes = 0;
    /// As many as the cloud has to give; absent where it has enough.
    std::optional<int> mostCloudNodes;
    /// Since when all of those are in use; before it the use rose.
    Moment fullSince{};
    /// When the cloud last had no node to give for what waits there.
    std::optional<Moment> refusedAt;
    /// Oldest first; those that have stopped are remembered for a while.
    std::vector<Node> nodes;
};

/// What a fleet is made of, and when it grows.
struct FleetPlan
{
    NodeSize size;
    /// Percent of the vCPUs in use; without it, or with 100, no node is added ahead of need.
    std::optional<int> scaleUpThreshold;
};

struct Fleet
{
    std::string id;
    std::string orgId;
    std::string name;
    Moment createdAt{};
    Timeline<FleetPlan> plan;
    std::uint64_t salt = 0;
    std::array<FleetRegion, countOf<Region>> regions{};
    /// When its nodes were last brought to what is needed.
    Moment tendedAt{};
};

} // namespace sandbox
