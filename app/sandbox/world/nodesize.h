// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace sandbox {

/// A size of nodes as V1 names it, and the shape that V2 has for it.
struct NodeSize
{
    std::string_view name;
    std::string_view shapeId;
    double gpus = 0.0;
    int vcpus = 0;
    int memoryGb = 0;

    bool operator==(const NodeSize &) const = default;
};

/// A size of nodes as V2 offers it. It holds at least what the smallest size of V1 does that it stands for.
struct NodeShape
{
    std::string_view id;
    std::string_view familyId;
    std::string_view familyName;

    NodeSize least() const;
};

std::span<const NodeShape> nodeShapes();

/// By its name in V1; a size of no name where there is none.
NodeSize sizeNamed(std::string_view name);
/// What V1 calls a node of the shape.
NodeSize sizeOfShape(std::string_view shapeId);

} // namespace sandbox
