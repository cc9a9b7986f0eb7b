// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/nodecalls.h"

#include "app/sandbox/world/world.h"

#include <cmath>

namespace sandbox {

using nlohmann::json;

namespace {

constexpr double mbPerGb = 1024.0;

/// Such as "2 GPUs, 24 vCPU, 96 GB".
std::string nameOf(const NodeSize &size)
{
    const auto gpus = std::lround(size.gpus);
    const std::string gpuText = gpus == 0 ? "" : std::to_string(gpus) + (gpus == 1 ? " GPU, " : " GPUs, ");
    return gpuText + std::to_string(size.vcpus) + " vCPU, " + std::to_string(size.memoryGb) + " GB";
}

json encode(const NodeShape &shape)
{
    const NodeSize least = shape.least();
    return {{"nodeShapeId", shape.id},    {"name", nameOf(least)},
            {"familyId", shape.familyId}, {"familyName", shape.familyName},
            {"minCPU", least.vcpus},      {"minMemoryMB", least.memoryGb * mbPerGb},
            {"minGPU", least.gpus}};
}

json encode(const Node &node)
{
    return {{"nodeId", node.id},
            {"host", node.host},
            {"region", text(node.region)},
            {"hosting", text(node.hosting)},
            {"status", text(node.status)},
            {"cpu", node.size.vcpus},
            {"memoryMb", node.size.memoryGb * mbPerGb},
            {"gpu", node.size.gpus > 0.0 ? json(node.size.gpus) : json()},
            {"startedAt", isoText(node.startedAt)},
            {"stoppedAt", node.stoppedAt ? json(isoText(*node.stoppedAt)) : json()}};
}

} // namespace

Answer getNodeShapes(const Call &call)
{
    return call.world.read([&](const State &state) {
        state.organization(call.arguments.text("orgId"));
        json list = json::array();
        for (const NodeShape &shape : nodeShapes())
            list.push_back(encode(shape));
        return Answer::of(std::move(list));
    });
}

Answer getNode(const Call &call)
{
    return call.world.read([&](const State &state) {
        return Answer::of(encode(state.node(call.arguments.text("nodeId"), call.caller)));
    });
}

Answer listProvisionedNodes(const Call &call)
{
    const bool everywhere = !call.arguments.has("region");
    const auto region = everywhere ? Region{} : call.arguments.word<Region>("region");
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        json list = json::array();
        for (const FleetRegion &place : state.fleet(call.arguments.text("fleetId"), owner).regions) {
            for (const Node &node : place.nodes) {
                if (node.isProvisioned() && (everywhere || node.region == region))
                    list.push_back(encode(node));
            }
        }
        return Answer::of(std::move(list));
    });
}

} // namespace sandbox
