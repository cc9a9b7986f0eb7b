// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/steps.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/process.h"

namespace sandbox::test {

using nlohmann::json;

namespace {

/// Its log is still kept.
std::string latestStopped(World &world)
{
    return world.read([](const State &state) {
        std::string id;
        for (const auto &process : mainApp(state).processes.all()) {
            if (process->status == ProcessStatus::Stopped)
                id = process->id;
        }
        return id;
    });
}

} // namespace

std::vector<Step> uploadSteps(Running &running)
{
    const std::string builds = "/builds/v3/builds";
    const std::string process = latestStopped(running.world);
    return {
        {"CreateBuild", builds, {{"buildSizeInBytes", 20'000'000}, {"buildId", "short-lived"}}},
        {"DeleteBuild", builds + "/short-lived", {}},
        {"DownloadLogForProcess",
         "/logs/v1/" + mainAppId(running.world) + "/process/" + process + "/download",
         {}},
    };
}

} // namespace sandbox::test
