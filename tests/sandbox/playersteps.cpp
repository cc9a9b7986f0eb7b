// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/passes.h"
#include "tests/sandbox/running.h"
#include "tests/sandbox/steps.h"
#include "tests/sandbox/worlds.h"

namespace sandbox::test {

using nlohmann::json;

namespace {

std::vector<Step> roomSteps(const std::string &app)
{
    const std::string rooms = "/rooms/v2/" + app;
    return {
        {"CreateRoom", rooms + "/create?roomId=aside", {{"region", "Dubai"}}},
        {"SuspendRoomV2Deprecated", rooms + "/suspend/aside", {}},
        {"ResumeRoom", rooms + "/resume/aside", {}},
        {"UpdateRoomConfig", rooms + "/update/aside", {{"roomConfig", "{}"}}},
    };
}

std::vector<Step> loginSteps(const std::string &app, const std::string &clientId)
{
    const std::string login = "/auth/v1/" + app + "/login";
    return {
        {"LoginAnonymous", login + "/anonymous", {}, ""},
        {"LoginNickname", login + "/nickname", {{"nickname", "otterpilot"}}, ""},
        {"LoginGoogle", login + "/google", {{"idToken", googleToken(googleClaims(clientId))}}, ""},
    };
}

std::vector<Step> lobbySteps(const std::string &app, const std::string &player)
{
    const std::string v1 = "/lobby/v1/" + app;
    const std::string v2 = "/lobby/v2/" + app;
    const std::string v3 = "/lobby/v3/" + app;
    const json any{{"region", "London"}, {"visibility", "public"}};
    json anyV2 = any;
    anyV2["initialConfig"] = json::object();
    const json fixed{{"region", "Chicago"}, {"initialConfig", {{"map", "pier"}}}};
    return {
        {"CreateLobby", v3 + "/create?roomId=v3&shortCode=KR7Q", any, player},
        {"GetLobbyInfoByRoomId", v3 + "/info/roomid/v3", {}, ""},
        {"GetLobbyInfoByShortCode", v3 + "/info/shortcode/KR7Q", {}, ""},
        {"ListActivePublicLobbies", v3 + "/list/public?region=London", {}, ""},
        {"CreateLobbyDeprecated", v2 + "/create?roomId=v2", anyV2, player},
        {"CreateLocalLobby", v2 + "/create/local", fixed, player},
        {"CreatePrivateLobby", v2 + "/create/private", fixed, player},
        {"CreatePublicLobby", v2 + "/create/public", fixed, player},
        {"SetLobbyState", v2 + "/setState/v2", {{"state", {{"players", 3}}}}},
        {"GetLobbyInfo", v2 + "/info/v2", {}, ""},
        {"ListActivePublicLobbiesDeprecatedV2", v2 + "/list/public", {}, ""},
        {"CreatePrivateLobbyDeprecated", v1 + "/create/private?region=Tokyo", {}, player},
        {"CreatePublicLobbyDeprecated", v1 + "/create/public?local=true", {}, player},
        {"ListActivePublicLobbiesDeprecatedV1", v1 + "/list?local=true", {}, ""},
    };
}

std::vector<Step> fleetSteps(const std::string &fleet, const std::string &node)
{
    const std::string v1 = "/fleets/v1/fleets";
    const std::string v2 = "/fleets/v2/fleets";
    const json autoscaler{{"scaleUpThreshold", 80}};
    return {
        {"CreateFleet",
         v2,
         {{"name", "v2"}, {"nodeShapeId", "shape-l4-1"}, {"autoscalerConfig", autoscaler}}},
        {"UpdateFleet", v2 + "/" + fleet, {{"name", "changed"}, {"autoscalerConfig", autoscaler}}},
        {"UpdateFleetRegion", v2 + "/" + fleet + "/regions/Tokyo/v2", {{"nodeBaseline", 2}}},
        {"DeprecatedUpdateFleetRegionV2", v2 + "/" + fleet + "/regions/London", {{"cloudMinVcpus", 32}}},
        {"GetNodeShapes", "/fleets/v2/nodeShapes", {}},
        {"GetNode", "/nodes/v1/" + node, {}},
        {"ListProvisionedNodes", "/nodes/v1/fleet/" + fleet + "/listProvisioned?region=Tokyo", {}},
        {"CreateFleetDeprecated",
         v1,
         {{"name", "v1"}, {"nodeShape", "gpu-l4-1-4-16"}, {"autoscalerConfig", autoscaler}}},
        {"UpdateFleetDeprecated", v1 + "/" + fleet, {{"autoscalerConfig", autoscaler}}},
        {"UpdateFleetRegionDeprecated", v1 + "/" + fleet + "/regions/Dallas", {{"cloudMinVcpus", 16}}},
    };
}

std::vector<Step> pingSteps()
{
    return {{"GetPingServiceEndpoints", "/discovery/v2/ping", {}, ""},
            {"GetPingServiceEndpointsDeprecated", "/discovery/v1/ping", {}, ""}};
}

} // namespace

std::vector<Step> playerSteps(Running &running)
{
    const std::string app = mainAppId(running.world);
    const auto [fleet, node] = running.world.read([](const State &state) {
        const Fleet &first = state.fleets.front();
        return std::pair(first.id, first.regions.front().nodes.front().id);
    });
    std::vector<Step> all = roomSteps(app);
    for (const auto &more :
         {loginSteps(app, allowGoogle(running, app)), lobbySteps(app, anonymousToken(running, app)),
          fleetSteps(fleet, node), pingSteps()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace sandbox::test
