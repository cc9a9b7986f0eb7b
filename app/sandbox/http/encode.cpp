// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/encode.h"

#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/fleetmetrics.h"
#include "app/sandbox/world/random.h"
#include "app/sandbox/world/room.h"
#include "app/sandbox/world/state.h"

namespace sandbox {

using nlohmann::json;

namespace {

json orNull(const std::optional<Moment> &moment)
{
    return moment ? json(isoText(*moment)) : json();
}

/// What became of the last attempts to get nodes, by region (contract: FleetErrorState).
json encodeErrors(const Fleet &fleet, const State &state)
{
    const FleetMetrics metrics(state, fleet);
    json errors = json::object();
    for (std::size_t i = 0; i < countOf<Region>; ++i) {
        const auto region = static_cast<Region>(i);
        const std::optional<Moment> &at = fleet.regions[i].refusedAt;
        errors[text(region)] = {
            {"inError", at && metrics.lacksNodes(region)},
            {"lastErrorTimestamp", orNull(at)},
            {"lastErrorMessage",
             at ? json("No capacity for shape " + std::string(fleet.plan.latest().size.name)) : json()},
            {"lastErrorLogId", at ? json(Random(fleet.salt ^ i).letters(8)) : json()}};
    }
    return errors;
}

json encode(const ScopeSet &scopes)
{
    json words = json::array();
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        if (scopes.test(i))
            words.push_back(text(static_cast<Scope>(i)));
    }
    return words;
}

json encodeInside(const Port &port)
{
    return {{"name", port.name}, {"transportType", port.transport}, {"port", port.number}};
}

json encodeOutside(const Port &port)
{
    json value = encodeInside(port);
    value["host"] = port.host;
    return value;
}

json encodeOutside(const std::vector<Port> &ports)
{
    json list = json::array();
    for (const Port &port : ports)
        list.push_back(encodeOutside(port));
    return list;
}

json encode(const Allocation &allocation)
{
    return {{"roomAllocationId", allocation.id},
            {"processId", allocation.processId},
            {"scheduledAt", isoText(allocation.scheduledAt)},
            {"unscheduledAt", orNull(allocation.unscheduledAt)}};
}

} // namespace

json encode(const Organization &organization, const ScopeSet &scopes)
{
    json value{{"orgId", organization.id},
               {"name", organization.name},
               {"stripeCustomerId", organization.stripeCustomerId},
               {"defaultFleetId", organization.defaultFleetId},
               {"isSingleTenant", organization.singleTenant},
               {"scopes", encode(scopes)},
               {"maxRequestedMemoryMB", organization.maxMemoryMb},
               {"enabledFeatureFlags", {"fleets"}},
               {"logRetentionPeriodHours", 72},
               {"maxProcessConnections", 1024},
               {"maxCloudBaseline", mostBaselineNodes},
               {"podMaxLifespanHrs", 48}};
    if (organization.vcpuLimit)
        value["concurrentProcessVcpusLimit"] = *organization.vcpuLimit;
    if (organization.vcpuHoursLimit)
        value["monthlyProcessVcpuHoursLimit"] = *organization.vcpuHoursLimit;
    return value;
}

json encode(const Application &app)
{
    return {{"appId", app.id},
            {"orgId", app.orgId},
            {"appName", app.name},
            {"appSecret", app.secret},
            {"authConfiguration", app.authConfiguration},
            {"serviceConfig", app.serviceConfig},
            {"createdAt", isoText(app.createdAt)},
            {"createdBy", app.createdBy},
            {"deletedAt", orNull(app.deletedAt)},
            {"deletedBy", app.deletedAt ? json(app.deletedBy) : json()}};
}

json encodeWithLatest(const Application &app)
{
    json value = encode(app);
    if (const auto deployment = app.latestDeployment()) {
        value["deployment"] = encode(*deployment);
        value["deployment"]["build"] = encode(*deployment->build);
    }
    return value;
}

json encode(const Build &build)
{
    json value{{"buildId", build.id},
               {"orgId", build.orgId},
               {"status", text(build.status)},
               {"imageSize", build.imageSize},
               {"createdAt", isoText(build.createdAt)},
               {"createdBy", build.createdBy},
               {"startedAt", orNull(build.startedAt)},
               {"finishedAt", orNull(build.finishedAt)},
               {"deletedAt", orNull(build.deletedAt)},
               {"shareUrl", "https://console.sandbox.example/builds/" + build.id}};
    if (!build.contentHash.empty())
        value["contentHash"] = build.contentHash;
    if (!build.tag.empty())
        value["buildTag"] = build.tag;
    return value;
}

json encode(const Deployment &deployment)
{
    json value{{"deploymentId", deployment.id},
               {"appId", deployment.appId},
               {"buildId", deployment.build->id},
               {"fleetId", deployment.fleetId},
               {"createdAt", isoText(deployment.createdAt)},
               {"createdBy", deployment.createdBy},
               {"requestedCPU", deployment.requestedCpu},
               {"requestedMemoryMB", deployment.requestedMemoryMb},
               {"roomsPerProcess", deployment.roomsPerProcess},
               {"idleTimeoutEnabled", deployment.idleTimeoutEnabled},
               {"defaultContainerPort", encodeInside(deployment.defaultPort)},
               {"additionalContainerPorts", json::array()},
               {"env", json::array()}};
    for (const Port &port : deployment.additionalPorts)
        value["additionalContainerPorts"].push_back(encodeInside(port));
    for (const auto &[name, content] : deployment.env)
        value["env"].push_back({{"name", name}, {"value", content}});
    if (!deployment.build->tag.empty())
        value["buildTag"] = deployment.build->tag;
    if (!deployment.tag.empty())
        value["deploymentTag"] = deployment.tag;
    if (deployment.requestedGpu)
        value["requestedGPU"] = *deployment.requestedGpu;
    return value;
}

json encode(const Process &process)
{
    const auto port = process.exposedPort();
    json value{{"processId", process.id},
               {"appId", process.appId},
               {"deploymentId", process.deployment->id},
               {"fleetId", process.deployment->fleetId},
               {"region", text(process.region)},
               {"hosting", text(process.hosting)},
               {"status", text(process.status)},
               {"roomsAllocated", process.activeRooms.size()},
               {"roomsPerProcess", process.deployment->roomsPerProcess},
               {"exposedPort", port ? encodeOutside(*port) : json()},
               {"additionalExposedPorts", encodeOutside(process.additionalExposedPorts())},
               {"createdAt", isoText(process.createdAt)},
               {"scheduledAt", orNull(process.scheduledAt)},
               {"bootedAt", orNull(process.bootedAt)},
               {"startedAt", orNull(process.startedAt)},
               {"stoppingAt", orNull(process.stoppingAt)},
               {"terminatedAt", orNull(process.terminatedAt)}};
    if (process.ended())
        value["summaryExitReason"] = process.exitReason;
    return value;
}

json encodeWithoutAllocations(const Room &room)
{
    const Allocation *stay = room.currentAllocation();
    return {{"roomId", room.id},
            {"appId", room.appId},
            {"status", text(room.status)},
            {"roomConfig", room.config ? json(*room.config) : json()},
            {"currentAllocation", stay != nullptr ? encode(*stay) : json()}};
}

json encode(const Room &room)
{
    json value = encodeWithoutAllocations(room);
    value["allocations"] = json::array();
    for (const Allocation &allocation : room.allocations)
        value["allocations"].push_back(encode(allocation));
    return value;
}

json encodeConnection(const Room &room, const Process &process)
{
    const bool active = room.status == RoomStatus::Active;
    json value{
        {"roomId", room.id},
        {"status", active ? "active" : "starting"},
        {"additionalExposedPorts", active ? encodeOutside(process.additionalExposedPorts()) : json::array()}};
    if (const auto port = process.exposedPort(); active && port)
        value["exposedPort"] = encodeOutside(*port);
    return value;
}

json encode(const Fleet &fleet)
{
    const FleetPlan &plan = fleet.plan.latest();
    json value{{"fleetId", fleet.id},
               {"orgId", fleet.orgId},
               {"name", fleet.name},
               {"nodeShapeId", plan.size.shapeId}};
    if (plan.scaleUpThreshold)
        value["autoscalerConfig"] = {{"scaleUpThreshold", *plan.scaleUpThreshold}};
    return value;
}

json encodeV1(const Fleet &fleet, const State &state)
{
    json value = encode(fleet);
    value.erase("nodeShapeId");
    value["nodeShape"] = fleet.plan.latest().size.name;
    value["errorState"] = encodeErrors(fleet, state);
    return value;
}

json encode(const FleetRegion &region, const Fleet &fleet)
{
    const int baseline = region.baseline.latest();
    const int perNode = fleet.plan.latest().size.vcpus;
    return {{"nodeBaseline", baseline},
            {"cloudMinVcpus", baseline * perNode},
            {"cloudMinVcpusUpdatedAt", isoText(region.baseline.since())},
            {"scaleIncrementVcpus", perNode}};
}

} // namespace sandbox
