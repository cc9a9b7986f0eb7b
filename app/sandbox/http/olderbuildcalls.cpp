// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/olderbuildcalls.h"

#include "app/sandbox/http/buildrun.h"
#include "app/sandbox/http/encodeolder.h"
#include "app/sandbox/http/storage.h"
#include "app/sandbox/http/uploadwish.h"
#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

std::shared_ptr<Build> newBuild(const Call &call, const Hands &hands)
{
    Application &app = hands.state.application(call.arguments.text("appId"));
    return hands.catalogue.createCountedBuild(app, chosenBuildId(call), call.body.value("buildTag", ""),
                                              call.caller);
}

/// The build waits for what comes that way.
Answer withUpload(const Call &call, const std::shared_ptr<Build> &build, const std::string &uploadId,
                  const json &way)
{
    return call.world.change([&](const Hands &) {
        build->uploadId = uploadId;
        json answer = encodeV2(*build);
        answer.update(way);
        return Answer::of(std::move(answer));
    });
}

} // namespace

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
    return call.world.change(
        [&](const Hands &hands) { return Answer::of(encodeV2(*newBuild(call, hands))); });
}

Answer createBuildWithUploadUrlV2(const Call &call)
{
    const auto build = call.world.change([&](const Hands &hands) { return newBuild(call, hands); });
    const Storage::Form form = call.storage.inviteForm();
    json fields = json::array();
    for (const auto &[key, value] : form.fields)
        fields.push_back({{"key", key}, {"value", value}});
    return withUpload(call, build, form.uploadId,
                      {{"uploadUrl", form.url}, {"uploadBodyParams", std::move(fields)}});
}

Answer createWithMultipartUploadsV2(const Call &call)
{
    const std::int64_t size = archiveSize(call);
    const auto build = call.world.change([&](const Hands &hands) { return newBuild(call, hands); });
    const Storage::Invitation invitation = call.storage.invite(size);
    return withUpload(call, build, invitation.uploadId, encode(invitation));
}

Answer runBuildV2(const Call &call)
{
    const auto build = call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        return state.build(call.arguments.whole("buildId"), app);
    });
    if (call.body.contains("file"))
        return runArchive(call, build, call.body.at("file").get_ref<const std::string &>());
    return runArchive(call, build);
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
