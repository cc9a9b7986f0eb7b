// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/buildcalls.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

Answer getBuilds(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        json builds = json::array();
        for (auto build = state.builds.rbegin(); build != state.builds.rend(); ++build) {
            if ((*build)->orgId == owner.id && !(*build)->deletedAt)
                builds.push_back(encode(**build));
        }
        return Answer::of(json{{"builds", std::move(builds)}});
    });
}

Answer getBuild(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        return Answer::of(encode(*state.build(call.arguments.text("buildId"), owner)));
    });
}

} // namespace sandbox
