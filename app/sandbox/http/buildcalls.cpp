// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/buildcalls.h"

#include "app/sandbox/builder/registrypull.h"
#include "app/sandbox/http/buildlogstream.h"
#include "app/sandbox/http/buildrun.h"
#include "app/sandbox/http/encode.h"
#include "app/sandbox/http/storage.h"
#include "app/sandbox/http/uploadwish.h"
#include "app/sandbox/world/buildlife.h"
#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

std::shared_ptr<Build> newBuild(const Call &call, const Hands &hands)
{
    const Organization &owner = hands.state.organization(call.arguments.text("orgId"));
    return hands.catalogue.createBuild(owner, chosenBuildId(call), call.body.value("buildTag", ""),
                                       call.caller);
}

std::shared_ptr<Build> namedBuild(const Call &call, const State &state)
{
    return state.build(call.arguments.text("buildId"), state.organization(call.arguments.text("orgId")));
}

} // namespace

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
    return call.world.read([&](const State &state) { return Answer::of(encode(*namedBuild(call, state))); });
}

Answer createBuild(const Call &call)
{
    const std::int64_t size = archiveSize(call);
    const auto build = call.world.change([&](const Hands &hands) { return newBuild(call, hands); });
    const Storage::Invitation invitation = call.storage.invite(size);
    return call.world.change([&](const Hands &) {
        build->uploadId = invitation.uploadId;
        json answer = encode(*build);
        answer.update(encode(invitation));
        return Answer::of(std::move(answer));
    });
}

Answer runBuild(const Call &call)
{
    return runArchive(call, call.world.read([&](const State &state) { return namedBuild(call, state); }));
}

Answer createBuildRegistry(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        const auto build = newBuild(call, hands);
        build->source = BuildSource::Registry;
        return Answer::of(encode(*build));
    });
}

Answer runBuildRegistry(const Call &call)
{
    const std::string image = call.body.at("image");
    const BuildScript script =
        RegistryPull::script({image, call.body.value("registryUrl", ""), call.body.value("auth", "")});
    return call.world.change([&](const Hands &hands) {
        const auto build = namedBuild(call, hands.state);
        hands.builds.begin(*build, BuildSource::Registry, "Pulling image " + image);
        hands.builds.carryOut(build, script);
        return Answer::of(std::make_shared<BuildLogStream>(call.world, build, nullptr));
    });
}

Answer deleteBuild(const Call &call)
{
    const std::string uploadId = call.world.change([&](const Hands &hands) {
        const auto build = namedBuild(call, hands.state);
        hands.catalogue.requireUndeployed(*build);
        hands.catalogue.deleteBuild(*build);
        return build->uploadId;
    });
    call.storage.uploads().forget(uploadId);
    return Answer::of(json::object());
}

} // namespace sandbox
