// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/olderbuildcalls.h"

#include "app/sandbox/http/encodeolder.h"
#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

Answer getBuildsV2(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        json builds = json::array();
        for (auto build = state.builds.rbegin(); build != state.builds.rend(); ++build) {
            if ((*build)->appId == app.id && !(*build)->deletedAt)
                builds.push_back(encodeV2(**build));
        }
        return Answer::of(std::move(builds));
    });
}

Answer getBuildV2(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        return Answer::of(encodeV2(*state.build(call.arguments.whole("buildId"), app)));
    });
}

Answer createBuildV2(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        return Answer::of(encodeV2(
            *hands.catalogue.createCountedBuild(app, "", call.body.value("buildTag", ""), call.caller)));
    });
}

Answer deleteBuildV2(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        const Application &app = hands.state.application(call.arguments.text("appId"));
        hands.catalogue.deleteBuild(*hands.state.build(call.arguments.whole("buildId"), app));
        return Answer::done();
    });
}

} // namespace sandbox
