// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/deploymentconfig.h"

#include "app/sandbox/world/plan.h"

namespace sandbox {

using nlohmann::json;

Deployment readDeployment(const json &body)
{
    Deployment deployment;
    deployment.tag = body.value("deploymentTag", "");
    deployment.fleetId = body.value("fleetId", "");
    deployment.requestedCpu = body.at("requestedCPU");
    deployment.requestedMemoryMb = body.at("requestedMemoryMB");
    deployment.roomsPerProcess = body.at("roomsPerProcess");
    deployment.idleTimeoutEnabled = body.value("idleTimeoutEnabled", true);
    deployment.defaultPort = {"default", body.at("transportType"), body.at("containerPort"), ""};
    for (const char *name : {"requestedGPU", "experimentalRequestedGPU"}) {
        if (body.contains(name))
            deployment.requestedGpu = body.at(name).get<double>();
    }
    for (const json &port : body.value("additionalContainerPorts", json::array()))
        deployment.additionalPorts.push_back(
            {port.at("name"), port.at("transportType"), port.at("port"), ""});
    for (const json &variable : body.at("env"))
        deployment.env.emplace_back(variable.at("name"), variable.at("value"));
    return deployment;
}

Deployment readDeploymentV1(json body)
{
    const PlanSize size = sizeOf(*named<Plan>(body.at("planName").get_ref<const std::string &>()));
    body["requestedCPU"] = size.cpu;
    body["requestedMemoryMB"] = size.memoryMb;
    return readDeployment(body);
}

} // namespace sandbox
