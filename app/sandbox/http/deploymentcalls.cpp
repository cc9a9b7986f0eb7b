// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/deploymentcalls.h"

#include "app/sandbox/http/deploymentconfig.h"
#include "app/sandbox/http/encode.h"
#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

#include <algorithm>

namespace sandbox {

using nlohmann::json;

namespace {

bool matches(const Deployment &deployment, const Arguments &wanted)
{
    return (!wanted.has("deploymentTag") || deployment.tag == wanted.text("deploymentTag")) &&
           (!wanted.has("buildTag") || deployment.build->tag == wanted.text("buildTag"));
}

/// The token is the last deployment of the page before; the next page begins below it.
std::size_t pageStart(const Application &app, const Arguments &arguments)
{
    if (!arguments.has("nextPageToken"))
        return app.deployments.size();
    const auto found = std::ranges::find_if(app.deployments, [&](const auto &deployment) {
        return "after-" + deployment->id == arguments.text("nextPageToken");
    });
    if (found == app.deployments.end())
        throw Refusal(Refusal::Reason::Unacceptable, "nextPageToken: is not a token of this list");
    return static_cast<std::size_t>(found - app.deployments.begin());
}

} // namespace

Answer getDeployments(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        // The seed's list came whole.
        const std::size_t most = call.generation == Generation::Seed
                                     ? app.deployments.size()
                                     : std::max<std::size_t>(call.pageSize, 1);
        json page{{"deployments", json::array()}};
        std::string last;
        for (std::size_t i = pageStart(app, call.arguments); i-- > 0;) {
            const Deployment &deployment = *app.deployments[i];
            if (!matches(deployment, call.arguments))
                continue;
            if (page["deployments"].size() == most) {
                page["nextPageToken"] = "after-" + last;
                break;
            }
            page["deployments"].push_back(encode(deployment));
            last = deployment.id;
        }
        return Answer::of(std::move(page));
    });
}

Answer getLatestDeployment(const Call &call)
{
    return call.world.read([&](const State &state) {
        const auto latest = state.application(call.arguments.text("appId")).latestDeployment();
        if (!latest)
            throw Refusal(Refusal::Reason::Unknown, "The application has no deployment yet");
        return Answer::of(encode(*latest));
    });
}

Answer getDeployment(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        return Answer::of(encode(*state.deployment(app, call.arguments.text("deploymentId"))));
    });
}

Answer createDeployment(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        return Answer::of(encode(
            *hands.catalogue.deploy(app, readDeployment(call.body), call.body.at("buildId"), call.caller)));
    });
}

} // namespace sandbox
