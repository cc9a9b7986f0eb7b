// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/appcalls.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/http/encodeolder.h"
#include "app/sandbox/world/catalogue.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

constexpr int systemMaximum = 100;

/// What is read back is always complete; what was sent may leave the choice to the server.
json completed(json serviceConfig)
{
    for (json &entry : serviceConfig["staticProcessAllocation"]) {
        if (entry.at("maxProcesses").is_null())
            entry["maxProcesses"] = systemMaximum;
        if (!entry.contains("targetProcesses"))
            entry["targetProcesses"] = entry.at("minProcesses");
    }
    return serviceConfig;
}

json emptyService()
{
    return {{"staticProcessAllocation", json::array()}};
}

Catalogue::AppChange wanted(const json &body)
{
    Catalogue::AppChange change;
    if (body.contains("appName"))
        change.name = body.at("appName").get<std::string>();
    if (body.contains("authConfiguration"))
        change.authConfiguration = body.at("authConfiguration");
    if (body.contains("serviceConfig"))
        change.serviceConfig = completed(body.at("serviceConfig"));
    return change;
}

json listApps(const Call &call, json (*show)(const Application &))
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        json apps = json::array();
        for (const auto &app : state.applications) {
            if (app->orgId == owner.id && !app->deletedAt)
                apps.push_back(show(*app));
        }
        return apps;
    });
}

Answer changeApp(const Call &call, const Catalogue::AppChange &change)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        hands.catalogue.changeApp(app, change);
        return Answer::of(encode(app));
    });
}

} // namespace

Answer getApps(const Call &call)
{
    return Answer::of(json{{"applications", listApps(call, encodeWithLatest)}});
}

Answer getAppsV1(const Call &call)
{
    return Answer::of(listApps(call, encodeV1WithLatest));
}

Answer getApp(const Call &call)
{
    return call.world.read([&](const State &state) {
        return Answer::of(encode(state.application(call.arguments.text("appId"))));
    });
}

Answer createApp(const Call &call)
{
    Catalogue::AppChange config = wanted(call.body);
    if (call.body.contains("loadBalancer")) {
        config.serviceConfig = emptyService();
        (*config.serviceConfig)["loadBalancer"] = call.body.at("loadBalancer");
    }
    return call.world.change([&](const Hands &hands) {
        const Organization &owner = hands.state.organization(call.arguments.text("orgId"));
        return Answer::of(encode(hands.catalogue.createApp(owner, config, call.caller)));
    });
}

Answer updateApp(const Call &call)
{
    Catalogue::AppChange change = wanted(call.body);
    if (!change.serviceConfig)
        change.serviceConfig = json();
    return changeApp(call, change);
}

/// V1 does not know the allocation of processes, and leaves it alone.
Answer updateAppV1(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        Catalogue::AppChange change = wanted(call.body);
        if (call.body.contains("loadBalancer")) {
            change.serviceConfig = app.serviceConfig.is_null() ? emptyService() : app.serviceConfig;
            (*change.serviceConfig)["loadBalancer"] = call.body.at("loadBalancer");
        }
        hands.catalogue.changeApp(app, change);
        return Answer::of(encode(app));
    });
}

Answer patchApp(const Call &call)
{
    return changeApp(call, wanted(call.body));
}

Answer deleteApp(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        hands.catalogue.deleteApp(hands.state.application(call.arguments.text("appId")), call.caller);
        return Answer::done();
    });
}

} // namespace sandbox
