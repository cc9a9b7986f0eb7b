// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/moment.h"
#include "app/sandbox/world/region.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace sandbox {

/// A fleet's floor in one region.
struct FleetRegion
{
    int nodeBaseline = 0;
    int bareMetalNodes = 0;
    Moment floorSetAt{};
};

struct Fleet
{
    std::string id;
    std::string orgId;
    std::string name;
    /// First-generation and second-generation name of the same node size.
    std::string nodeShape;
    std::string nodeShapeId;
    int vcpusPerNode = 0;
    std::optional<int> scaleUpThreshold;
    std::uint64_t salt = 0;
    std::array<FleetRegion, countOf<Region>> regions{};
};

} // namespace sandbox
