// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/olderdeploymentcalls.h"

#include "app/sandbox/http/deploymentconfig.h"
#include "app/sandbox/http/encodeolder.h"
#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

/// The generations differ in the shape alone.
using Show = json (*)(const Deployment &);

Answer showAll(const Call &call, Show show)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        json list = json::array();
        for (auto made = app.deployments.rbegin(); made != app.deployments.rend(); ++made)
            list.push_back(show(**made));
        return Answer::of(std::move(list));
    });
}

Answer showLatest(const Call &call, Show show)
{
    return call.world.read([&](const State &state) {
        const auto latest = state.application(call.arguments.text("appId")).latestDeployment();
        if (!latest)
            throw Refusal(Refusal::Reason::Unknown, "The application has no deployment yet");
        return Answer::of(show(*latest));
    });
}

Answer showOne(const Call &call, Show show)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        return Answer::of(show(*state.deployment(call.arguments.whole("deploymentId"), app)));
    });
}

Answer createAndShow(const Call &call, const Deployment &wanted, Show show)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        return Answer::of(
            show(*hands.catalogue.deployCounted(app, wanted, call.arguments.whole("buildId"), call.caller)));
    });
}

} // namespace

Answer getDeploymentsV1(const Call &call)
{
    return showAll(call, encodeV1);
}

Answer getDeploymentsV2(const Call &call)
{
    return showAll(call, encodeV2);
}

Answer getLatestDeploymentV1(const Call &call)
{
    return showLatest(call, encodeV1);
}

Answer getLatestDeploymentV2(const Call &call)
{
    return showLatest(call, encodeV2);
}

Answer getDeploymentV1(const Call &call)
{
    return showOne(call, encodeV1);
}

Answer getDeploymentV2(const Call &call)
{
    return showOne(call, encodeV2);
}

Answer createDeploymentV1(const Call &call)
{
    return createAndShow(call, readDeploymentV1(call.body), encodeV1);
}

Answer createDeploymentV2(const Call &call)
{
    return createAndShow(call, readDeployment(call.body), encodeV2);
}

} // namespace sandbox
