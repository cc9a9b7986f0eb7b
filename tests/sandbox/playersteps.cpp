// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

std::vector<Step> playerSteps(Running &running)
{
    return roomSteps(mainAppId(running.world));
}

} // namespace sandbox::test
