// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/form.h"
#include "tests/sandbox/olderbodies.h"
#include "tests/sandbox/running.h"
#include "tests/sandbox/steps.h"
#include "tests/sandbox/tarball.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/catalogue.h"

namespace sandbox::test {

using nlohmann::json;

namespace {

void addApps(std::vector<Step> &steps, const std::string &app, const std::string &mayfly)
{
    const json made{{"appName", "made-the-old-way"}, {"authConfiguration", json::object()}};
    const json changed{{"appName", "changed-the-old-way"}, {"authConfiguration", json::object()}};
    steps.insert(steps.end(), {{"GetAppsV1Deprecated", "/apps/v1/list", {}},
                               {"CreateAppV1Deprecated", "/apps/v1/create", made},
                               {"GetAppInfoV1Deprecated", "/apps/v1/info/" + app, {}},
                               {"UpdateAppV1Deprecated", "/apps/v1/update/" + mayfly, changed},
                               {"DeleteAppV1Deprecated", "/apps/v1/delete/" + mayfly, {}}});
}

void addBuilds(std::vector<Step> &steps, const std::string &app)
{
    const std::string v1 = "/builds/v1/" + app;
    const std::string v2 = "/builds/v2/" + app;
    const std::string form = formOf({{"file", tarballOf("FROM scratch\n")}});
    steps.insert(steps.end(),
                 {{"CreateBuildDeprecated", v1 + "/create", json::object()},
                  {"CreateBuildV2Deprecated", v2 + "/create", {{"buildTag", "mine"}}},
                  {"CreateBuildWithUploadUrlV2Deprecated", v2 + "/createWithUploadUrl", json::object()},
                  {"CreateWithMultipartUploadsV2Deprecated",
                   v2 + "/createWithMultipartUploads",
                   {{"buildSizeInBytes", 7}}},
                  {"GetBuildInfoDeprecated", v1 + "/info/4", {}},
                  {"GetBuildInfoV2Deprecated", v2 + "/info/5", {}},
                  {"RunBuildDeprecated", v1 + "/run/4", {}, "right", true, form},
                  {"RunBuildV2Deprecated", v2 + "/run/5", {}, "right", true, form},
                  {"GetBuildsDeprecated", v1 + "/list", {}},
                  {"GetBuildsV2Deprecated", v2 + "/list", {}},
                  {"DeleteBuildDeprecated", v1 + "/delete/4", {}},
                  {"DeleteBuildV2Deprecated", v2 + "/delete/5", {}}});
}

void addDeployments(std::vector<Step> &steps, const std::string &app, const std::string &newerApp)
{
    const std::string v1 = "/deployments/v1/" + app;
    const std::string v2 = "/deployments/v2/" + app;
    steps.insert(steps.end(), {{"CreateDeploymentV1Deprecated", v1 + "/create/1", deploymentV1("tiny")},
                               {"CreateDeploymentV2Deprecated", v2 + "/create/2", deploymentV2(2.0, 1024.0)},
                               {"GetDeploymentInfoV1Deprecated", v1 + "/info/3", {}},
                               {"GetDeploymentInfoV2Deprecated", v2 + "/info/4", {}},
                               {"GetLatestDeploymentV1Deprecated", v1 + "/latest", {}},
                               {"GetLatestDeploymentV2Deprecated", v2 + "/latest", {}},
                               {"GetDeploymentsV1Deprecated", "/deployments/v1/" + newerApp + "/list", {}},
                               {"GetDeploymentsV2Deprecated", "/deployments/v2/" + newerApp + "/list", {}}});
}

void addProcesses(std::vector<Step> &steps, const std::string &app, const std::string &process)
{
    const std::string v1 = "/processes/v1/" + app;
    const std::string v2 = "/processes/v2/" + app;
    const std::string metrics = "/metrics/v1/" + app + "/process/" + process;
    steps.insert(steps.end(),
                 {{"GetProcessInfoDeprecated", v1 + "/info/" + process, {}},
                  {"GetRunningProcesses", v1 + "/list/running", {}},
                  {"GetStoppedProcesses", v1 + "/list/stopped?region=Tokyo", {}},
                  {"GetProcessesCountExperimentalV2Deprecated", v2 + "/count?status=running", {}},
                  {"CreateProcessV2Deprecated", v2 + "/create/Chicago", {}},
                  {"GetProcessInfoV2Deprecated", v2 + "/info/" + process, {}},
                  {"GetLatestProcessesV2Deprecated", v2 + "/list/latest?region=Tokyo&region=London", {}},
                  {"GetMetricsDeprecated", metrics + "?metrics=rate_egress&metrics=active_connections", {}},
                  {"StopProcessV2Deprecated", v2 + "/stop/" + process, {}}});
}

void addRooms(std::vector<Step> &steps, const std::string &app, const std::string &process)
{
    const std::string rooms = "/rooms/v1/" + app;
    steps.insert(steps.end(),
                 {{"CreateRoomDeprecated", rooms + "/create?roomId=older", {{"region", "Tokyo"}}},
                  {"GetRoomInfoDeprecated", rooms + "/info/older", {}},
                  {"GetConnectionInfoDeprecated", rooms + "/connectioninfo/older", {}},
                  {"SuspendRoomDeprecated", rooms + "/suspend/older", {}},
                  {"DestroyRoomDeprecated", rooms + "/destroy/older", {}},
                  {"GetActiveRoomsForProcessDeprecated", rooms + "/list/" + process + "/active", {}},
                  {"GetInactiveRoomsForProcessDeprecated", rooms + "/list/" + process + "/inactive", {}}});
}

} // namespace

std::vector<Step> olderSteps(Running &running)
{
    World &world = running.world;
    const std::string counted = countedAppId(world);
    const std::string newer = mainAppId(world);
    const std::string mayfly = world.change([](const Hands &hands) {
        return hands.catalogue
            .createApp(hands.state.organizations.front(), {"mayfly", {}, {}},
                       Caller::person(hands.state, Caller::owner))
            .id;
    });
    std::vector<Step> steps;
    addApps(steps, counted, mayfly);
    addDeployments(steps, counted, newer);
    const std::string process = processIn(world, ProcessStatus::Draining);
    addProcesses(steps, newer, process);
    addRooms(steps, newer, process);
    steps.push_back({"GetLogsForApp", "/logs/v1/" + counted + "/all?region=Tokyo", {}});
    steps.push_back({"GetLogsForDeployment", "/logs/v1/" + counted + "/deployment/1", {}});
    addBuilds(steps, counted); // last: how much of the world's time they take is the machine's matter
    return steps;
}

} // namespace sandbox::test
