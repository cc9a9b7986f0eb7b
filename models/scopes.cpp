// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scopes.h"

#include "api/api.h"

namespace hathora {

OrgScope::OrgScope(const Api &api, const OrgId &organization, const StoreTimes &times, Pace &pace)
    : org(organization)
    , apps(api.apps, organization, times.apps, pace)
    , appCounts(api.processes, times.appCounts, pace)
    , builds(api.builds, organization, times.builds, times.runningBuild, pace)
    , fleets(api.fleets, api.client, organization, times.fleets, pace)
    , usage(api.orgs, organization, times.usage, pace)
    , members(api.orgs, organization, times.people, pace)
    , invites(api.orgs, organization, times.people, pace)
    , tokens(api.orgTokens, organization, times.people, pace)
    , appCommands(api.client, apps, times.check)
    , billingCommands(api.billing, organization, times.check)
    , buildCommands(api.builds, organization, &builds, times.check)
    , fleetCommands(api.fleets, api.client, fleets, organization, times.check)
    , inviteCommands(api.orgs, organization, times.check)
    , orgTokenCommands(api.orgTokens, organization, times.check)
{
    // One store's news is another's input; each knows nothing of the other.
    QObject::connect(&apps, &Store::refreshed, &builds, [this] { builds.setUsers(apps.buildUsers()); });
    QObject::connect(&apps, &Store::refreshed, &appCounts, [this] {
        QList<AppId> ids;
        for (const AppWithDeployment &app : apps.model().records())
            ids.append(app.id);
        appCounts.setApps(ids);
    });
    QObject::connect(&inviteCommands, &Commands::changed, &members, [this](const Change &change) {
        if (!change.isOver())
            return;
        members.invalidate();
        invites.invalidate();
    });
    QObject::connect(&orgTokenCommands, &Commands::changed, &tokens, [this](const Change &change) {
        if (change.isOver())
            tokens.invalidate();
    });
}

QList<Commands *> OrgScope::commands()
{
    return {&appCommands,   &billingCommands, &buildCommands,
            &fleetCommands, &inviteCommands,  &orgTokenCommands};
}

AppScope::AppScope(const Api &api, const AppId &application, const StoreTimes &times, Pace &pace)
    : app(application)
    , deployments(api.deployments, application, times.deployments, pace)
    , processes(api.processes, api.client, application, times.processes, times.assembly, pace)
    , sparklines(api.processes, application, times, pace)
    , summary(processes, deployments, times.summaryEvery)
    , deploymentCommands(api.deployments, deployments, times.check)
    , lobbyCommands(api.lobbies, api.playerLogin, application, times.check)
    , processCommands(api.processes, processes, times.check)
    , roomCommands(api.rooms, application, times.check)
{
    sparklines.setLimits([this](const ProcessId &process) {
        const Process *known = processes.find(process);
        return known ? deployments.limits(known->deployment) : ResourceLimits();
    });
    QObject::connect(&sparklines, &SparklineStore::loaded, &processes, &ProcessStore::setLoads);
}

QList<Commands *> AppScope::commands()
{
    return {&deploymentCommands, &lobbyCommands, &processCommands, &roomCommands};
}

} // namespace hathora
