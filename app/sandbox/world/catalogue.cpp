// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/catalogue.h"

#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/processlife.h"
#include "app/sandbox/world/refusal.h"

#include <algorithm>

namespace sandbox {

Application &Catalogue::createApp(const Organization &owner, const AppChange &config, const Caller &caller)
{
    requireFreeName(owner.id, config.name.value_or(""), nullptr);
    auto app = std::make_shared<Application>();
    app->id = "app-" + m_engine.random.uuid();
    app->orgId = owner.id;
    app->secret = "secret-" + m_engine.random.uuid();
    app->createdBy = caller.name;
    app->createdAt = m_engine.now();
    m_engine.state.applications.push_back(app);
    changeApp(*app, config);
    return *app;
}

void Catalogue::changeApp(Application &app, const AppChange &change)
{
    if (change.name) {
        requireFreeName(app.orgId, *change.name, &app);
        app.name = *change.name;
    }
    if (change.authConfiguration)
        app.authConfiguration = *change.authConfiguration;
    if (change.serviceConfig)
        app.serviceConfig = *change.serviceConfig;
}

void Catalogue::deleteApp(Application &app, const Caller &caller)
{
    if (const std::size_t live = app.processes.liveCount(); live > 0)
        throw Refusal(Refusal::Reason::Unacceptable, "appId: " + app.name + " still has " +
                                                         std::to_string(live) +
                                                         " processes that have not ended");
    app.deletedAt = m_engine.now();
    app.deletedBy = caller.name;
}

std::shared_ptr<Build> Catalogue::createBuild(const Organization &owner, const std::string &id,
                                              const std::string &tag, const Caller &caller)
{
    // An id is taken for good: what was deleted must not be mistaken for what comes after it.
    if (!id.empty() &&
        std::ranges::any_of(m_engine.state.builds, [&](const auto &other) { return other->id == id; }))
        throw Refusal(Refusal::Reason::Unacceptable, "buildId: " + id + " is taken");
    auto build = std::make_shared<Build>();
    build->id = id.empty() ? "bld-" + m_engine.random.uuid() : id;
    build->orgId = owner.id;
    build->tag = tag;
    build->createdBy = caller.name;
    build->createdAt = m_engine.now();
    m_engine.state.builds.push_back(build);
    return build;
}

std::shared_ptr<Build> Catalogue::createCountedBuild(Application &app, const std::string &id,
                                                     const std::string &tag, const Caller &caller)
{
    const auto build = createBuild(m_engine.state.organization(app.orgId), id, tag, caller);
    build->appId = app.id;
    build->number = ++app.buildsCounted;
    return build;
}

void Catalogue::deleteBuild(Build &build)
{
    build.deletedAt = m_engine.now();
}

void Catalogue::requireUndeployed(const Build &build) const
{
    for (const auto &app : m_engine.state.applications) {
        if (!app->deletedAt && !app->deployments.empty() && app->deployments.back()->build->id == build.id)
            throw Refusal(Refusal::Reason::Unacceptable,
                          "buildId: " + build.id + " is what " + app->name + " deploys");
    }
}

std::shared_ptr<const Deployment> Catalogue::deployCounted(Application &app, Deployment deployment,
                                                           int buildNumber, const Caller &caller)
{
    const auto build = m_engine.state.build(buildNumber, app);
    deployment.number = app.deploymentsCounted + 1;
    const auto made = deploy(app, std::move(deployment), build->id, caller);
    app.deploymentsCounted = made->number;
    return made;
}

std::shared_ptr<const Deployment> Catalogue::deploy(Application &app, Deployment deployment,
                                                    const std::string &buildId, const Caller &caller)
{
    const State &state = m_engine.state;
    const Organization &owner = state.organization(app.orgId);
    const auto build = state.build(buildId, owner);
    if (build->status != BuildStatus::Succeeded)
        throw Refusal(Refusal::Reason::Unacceptable,
                      "buildId: build " + build->id + " is " + std::string(text(build->status)));
    if (deployment.requestedMemoryMb > owner.maxMemoryMb)
        throw Refusal(Refusal::Reason::Unacceptable,
                      "requestedMemoryMB: more than the organization may ask for");
    if (deployment.fleetId.empty())
        deployment.fleetId = owner.defaultFleetId;
    state.fleet(deployment.fleetId, owner);
    deployment.id = "dep-" + m_engine.random.uuid();
    deployment.appId = app.id;
    deployment.build = build;
    deployment.createdBy = caller.name;
    deployment.createdAt = m_engine.now();
    app.deployments.push_back(std::make_shared<const Deployment>(std::move(deployment)));
    m_processes.drainOlder(app, std::chrono::minutes(4));
    return app.deployments.back();
}

void Catalogue::requireFreeName(const std::string &orgId, const std::string &name,
                                const Application *self) const
{
    for (const auto &app : m_engine.state.applications) {
        if (app.get() != self && app->orgId == orgId && app->name == name && !app->deletedAt)
            throw Refusal(Refusal::Reason::Unacceptable,
                          "appName: " + name + " is taken in this organization");
    }
}

} // namespace sandbox
