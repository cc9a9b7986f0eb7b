// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/nodesize.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

/// The contract's names say what is in them: GPUs where there are any, vCPUs, gigabytes. Which shapes the
/// GPUs' sizes belong to is not published; the first of a shape is the one that V1 shows.
constexpr std::array<NodeSize, 28> sizes{{
    {"cpu-4-8", "shape-amd64-4-8", 0, 4, 8},
    {"cpu-8-16", "shape-amd64-8-16", 0, 8, 16},
    {"cpu-16-32", "shape-amd64-16-32", 0, 16, 32},
    {"cpu-32-64", "shape-amd64-32-64", 0, 32, 64},
    {"cpu-64-128", "shape-amd64-64-128", 0, 64, 128},
    {"cpu-4-16", "shape-amd64-4-16", 0, 4, 16},
    {"cpu-8-32", "shape-amd64-8-32", 0, 8, 32},
    {"cpu-16-64", "shape-amd64-16-64", 0, 16, 64},
    {"cpu-32-128", "shape-amd64-32-128", 0, 32, 128},
    {"gpu-l4-1-4-16", "shape-l4-1-4", 1, 4, 16},
    {"gpu-l4-1-12-48", "shape-l4-1", 1, 12, 48},
    {"gpu-l4-2-24-96", "shape-l4-2", 2, 24, 96},
    {"gpu-l4-4-48-192", "shape-l4-4", 4, 48, 192},
    {"gpu-l4-8-96-384", "shape-l4-8", 8, 96, 384},
    {"gpu-h100-1-28-180", "shape-h100pcie-1", 1, 28, 180},
    {"gpu-h100-1-26-234", "shape-h100pcie-1", 1, 26, 234},
    {"gpu-h100-2-60-360", "shape-h100pcie-2", 2, 60, 360},
    {"gpu-h100-2-52-468", "shape-h100pcie-2", 2, 52, 468},
    {"gpu-h100-4-124-720", "shape-h100pcie-4", 4, 124, 720},
    {"gpu-h100-4-104-936", "shape-h100pcie-4", 4, 104, 936},
    {"gpu-h100-8-252-1440", "shape-h100pcie-8", 8, 252, 1440},
    {"gpu-h100-8-208-1872", "shape-h100pcie-8", 8, 208, 1872},
    {"gpu-h100-8-192-1800", "shape-h100pcie-8", 8, 192, 1800},
    {"gpu-h100-8-192-960", "shape-h100pcie-8", 8, 192, 960},
    {"gpu-h100-1-16-200", "shape-h100sxm5-1", 1, 16, 200},
    {"gpu-h100-8-128-1600", "shape-h100sxm5-8", 8, 128, 1600},
    {"gpu-h200-1-16-200", "shape-h200sxm5-1", 1, 16, 200},
    {"gpu-h200-8-128-1600", "shape-h200sxm5-8", 8, 128, 1600},
}};

constexpr std::string_view twoGb = "AMD64, 2 GB per core";
constexpr std::string_view fourGb = "AMD64, 4 GB per core";
constexpr std::string_view l4 = "NVIDIA L4, 12 cores each";
constexpr std::string_view h100pcie = "NVIDIA H100 PCIe";

constexpr std::array<NodeShape, 22> shapes{{
    {"shape-amd64-4-8", "family-amd64-1-2", twoGb},
    {"shape-amd64-8-16", "family-amd64-1-2", twoGb},
    {"shape-amd64-16-32", "family-amd64-1-2", twoGb},
    {"shape-amd64-32-64", "family-amd64-1-2", twoGb},
    {"shape-amd64-64-128", "family-amd64-1-2", twoGb},
    {"shape-amd64-4-16", "family-amd64-1-4", fourGb},
    {"shape-amd64-8-32", "family-amd64-1-4", fourGb},
    {"shape-amd64-16-64", "family-amd64-1-4", fourGb},
    {"shape-amd64-32-128", "family-amd64-1-4", fourGb},
    {"shape-l4-1-4", "family-l4-1-4", "NVIDIA L4, 4 cores each"},
    {"shape-l4-1", "family-l4-1-12", l4},
    {"shape-l4-2", "family-l4-1-12", l4},
    {"shape-l4-4", "family-l4-1-12", l4},
    {"shape-l4-8", "family-l4-1-12", l4},
    {"shape-h100pcie-1", "family-h100pcie", h100pcie},
    {"shape-h100pcie-2", "family-h100pcie", h100pcie},
    {"shape-h100pcie-4", "family-h100pcie", h100pcie},
    {"shape-h100pcie-8", "family-h100pcie", h100pcie},
    {"shape-h100sxm5-1", "family-h100sxm5", "NVIDIA H100 SXM5"},
    {"shape-h100sxm5-8", "family-h100sxm5", "NVIDIA H100 SXM5"},
    {"shape-h200sxm5-1", "family-h200sxm5", "NVIDIA H200 SXM5"},
    {"shape-h200sxm5-8", "family-h200sxm5", "NVIDIA H200 SXM5"},
}};

NodeSize firstWhere(std::string_view NodeSize::*field, std::string_view text)
{
    const auto found = std::ranges::find(sizes, text, field);
    return found == sizes.end() ? NodeSize() : *found;
}

} // namespace

NodeSize NodeShape::least() const
{
    NodeSize least = sizeOfShape(id);
    for (const NodeSize &size : sizes) {
        if (size.shapeId != id)
            continue;
        least.vcpus = std::min(least.vcpus, size.vcpus);
        least.memoryGb = std::min(least.memoryGb, size.memoryGb);
    }
    return least;
}

std::span<const NodeShape> nodeShapes()
{
    return shapes;
}

NodeSize sizeNamed(std::string_view name)
{
    return firstWhere(&NodeSize::name, name);
}

NodeSize sizeOfShape(std::string_view shapeId)
{
    return firstWhere(&NodeSize::shapeId, shapeId);
}

} // namespace sandbox
