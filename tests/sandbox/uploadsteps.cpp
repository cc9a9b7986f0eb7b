// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/steps.h"
#include "tests/sandbox/tarball.h"
#include "tests/sandbox/uploader.h"
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

std::string uploadedBuild(Running &running)
{
    Uploader uploader(running, tarballOf("FROM scratch\nCOPY . /app\n"));
    uploader.upload();
    return uploader.buildId();
}

} // namespace

std::vector<Step> uploadSteps(Running &running)
{
    const std::string builds = "/builds/v3/builds";
    const std::string process = latestStopped(running.world);
    return {
        {"CreateBuild", builds, {{"buildSizeInBytes", 20'000'000}, {"buildId", "short-lived"}}},
        {"RunBuild", builds + "/" + uploadedBuild(running) + "/run", {}, "right", true},
        {"CreateBuildRegistry", builds + "/registry", {{"buildId", "from-outside"}, {"buildTag", "1.4"}}},
        {"RunBuildRegistry", builds + "/from-outside/runRegistry", {{"image", "nginx"}}, "right", true},
        {"DeleteBuild", builds + "/short-lived", {}},
        {"DownloadLogForProcess",
         "/logs/v1/" + mainAppId(running.world) + "/process/" + process + "/download",
         {}},
    };
}

} // namespace sandbox::test
