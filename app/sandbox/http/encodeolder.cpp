// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/encodeolder.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/build.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/oldernumbers.h"
#include "app/sandbox/world/plan.h"
#include "app/sandbox/world/processmetrics.h"
#include "app/sandbox/world/room.h"

#include <cmath>

namespace sandbox {

using nlohmann::json;

namespace {

/// An older shape is mostly the newer one without what came later.
json without(json value, std::initializer_list<const char *> later)
{
    for (const char *name : later)
        value.erase(name);
    return value;
}

json regionalTags(const Build &build, const std::string &appId, int number)
{
    json tags = json::array();
    if (build.status != BuildStatus::Succeeded)
        return tags;
    for (const std::string_view region : Names<Region>::list) {
        tags.push_back(
            {{"region", region},
             {"containerTag", "registry.sandbox.example/" + appId + ":" + std::to_string(number)}});
    }
    return tags;
}

json encodeNumbered(const Build &build, const std::string &appId, int number)
{
    json value = without(encode(build), {"orgId", "contentHash", "shareUrl"});
    value["appId"] = appId;
    value["buildId"] = number;
    value["regionalContainerTags"] = regionalTags(build, appId, number);
    return value;
}

double latest(const ProcessMetrics &metrics, ProcessMetric metric, Moment at)
{
    const auto samples = metrics.series(metric, {at, at});
    return samples && !samples->empty() ? samples->back().value : 0.0;
}

json idleSince(const Process &process)
{
    if (process.status != ProcessStatus::Running || !process.activeRooms.empty())
        return nullptr;
    Moment since = *process.startedAt;
    for (const auto &room : process.formerRooms) {
        for (const Allocation &stay : room->allocations) {
            if (stay.processId == process.id)
                since = std::max(since, stay.unscheduledAt.value_or(since));
        }
    }
    return isoText(since);
}

} // namespace

json encodeV1WithLatest(const Application &app)
{
    json value = encode(app);
    if (const auto deployment = app.latestDeployment()) {
        value["deployment"] = encodeV2(*deployment);
        value["deployment"]["build"] =
            encodeNumbered(*deployment->build, app.id, OlderNumbers(*deployment).build);
    }
    return value;
}

json encodeV2(const Build &build)
{
    return encodeNumbered(build, build.appId, build.number);
}

json encodeV1(const Deployment &deployment)
{
    json value = encodeV2(deployment);
    value["planName"] = text(planFor(deployment.requestedCpu, deployment.requestedMemoryMb));
    value["requestedMemoryMB"] = std::lround(deployment.requestedMemoryMb);
    value["transportType"] = deployment.defaultPort.transport;
    value["containerPort"] = deployment.defaultPort.number;
    return value;
}

json encodeV2(const Deployment &deployment)
{
    const OlderNumbers numbers(deployment);
    json value = without(encode(deployment), {"fleetId", "buildTag", "deploymentTag", "requestedGPU"});
    value["deploymentId"] = numbers.deployment;
    value["buildId"] = numbers.build;
    return value;
}

json encodeV1(const Process &process, Moment now)
{
    const Moment counted = std::min(now, process.terminatedAt.value_or(now));
    const auto slots = static_cast<std::size_t>(process.deployment->roomsPerProcess);
    const ProcessMetrics metrics(process, now);
    json value = without(encodeV2(process), {"status", "createdAt"});
    const json &port = value.at("exposedPort");
    value["host"] = port.is_null() ? json("") : port.at("host");
    value["port"] = port.is_null() ? json(0) : port.at("port");
    value["startingAt"] = isoText(process.createdAt);
    value["draining"] = process.status == ProcessStatus::Draining;
    value["idleSince"] = idleSince(process);
    value["egressedBytes"] = std::llround(latest(metrics, ProcessMetric::TotalEgress, counted));
    value["activeConnections"] =
        process.ended() ? 0 : std::lround(latest(metrics, ProcessMetric::ActiveConnections, counted));
    value["roomSlotsAvailable"] = process.ended() ? 0 : slots - process.activeRooms.size();
    for (const char *moment :
         {"activeConnectionsUpdatedAt", "roomsAllocatedUpdatedAt", "roomSlotsAvailableUpdatedAt"})
        value[moment] = isoText(counted);
    return value;
}

json encodeV1WithRooms(const Process &process, Moment now)
{
    json value = encodeV1(process, now);
    value["rooms"] = json::array();
    for (const auto &room : process.activeRooms)
        value["rooms"].push_back(encodeWithoutAllocations(*room));
    value["totalRooms"] = process.activeRooms.size() + process.formerRooms.size();
    return value;
}

json encodeV2(const Process &process)
{
    json value =
        without(encode(process), {"fleetId", "hosting", "scheduledAt", "bootedAt", "summaryExitReason"});
    value["deploymentId"] = OlderNumbers(*process.deployment).deployment;
    return value;
}

json encodeConnectionV1(const Room &room, const Process &process)
{
    const auto port = process.exposedPort();
    if (room.status != RoomStatus::Active || !port)
        return {{"roomId", room.id}, {"status", "starting"}};
    return {{"roomId", room.id},
            {"status", "active"},
            {"host", port->host},
            {"port", port->number},
            {"transportType", port->transport}};
}

} // namespace sandbox
