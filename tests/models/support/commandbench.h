// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/appcommands.h"
#include "models/commands/buildcommands.h"
#include "models/commands/deploymentcommands.h"
#include "models/commands/fleetcommands.h"
#include "models/commands/invitecommands.h"
#include "models/commands/lobbycommands.h"
#include "models/commands/orgtokencommands.h"
#include "models/commands/processcommands.h"
#include "models/commands/roomcommands.h"
#include "tests/support/signedin.h"

#include <algorithm>

namespace hathora::testing {

using namespace std::chrono_literals;

/// All commands on one server under test, and what their changes went through.
struct CommandBench
{
    CommandBench()
        : appsStore(it.api->apps, org, {60s, 60s}, pace)
        , buildsStore(it.api->builds, org, {60s, 60s}, {60s, 60s}, pace)
        , deploymentsStore(it.api->deployments, app, {60s, 60s}, pace)
        , fleetsStore(it.api->fleets, *it.client, org, {60s, 60s}, pace)
        , processStore(it.api->processes, *it.client, app, {60s, 60s}, {}, pace)
        , apps(*it.client, appsStore, quick)
        , builds(it.api->builds, org, &buildsStore, quick)
        , deployments(it.api->deployments, deploymentsStore, quick)
        , fleets(it.api->fleets, *it.client, fleetsStore, org, quick)
        , invites(it.api->orgs, org, quick)
        , lobbies(it.api->lobbies, it.api->playerLogin, app, quick)
        , processes(it.api->processes, processStore, quick)
        , rooms(it.api->rooms, app, quick)
        , tokens(it.api->orgTokens, org, quick)
    {
        for (const Commands *each : std::initializer_list<Commands *>{
                 &apps, &builds, &deployments, &fleets, &invites, &lobbies, &processes, &rooms, &tokens})
            QObject::connect(each, &Commands::changed, &watcher,
                             [this](const Change &change) { states.append(change.state); });
    }

    int changesOf(const QByteArray &method) const
    {
        const QList<HttpRequest> all = it.server.received();
        return int(std::count_if(all.begin(), all.end(),
                                 [&](const HttpRequest &each) { return each.method == method; }));
    }

    static inline const AppId app{QStringLiteral("app-1")};
    static inline const OrgId org{QStringLiteral("org-1")};
    static constexpr CheckTimes quick{1ms, 3};

    SignedIn it;
    Pace pace;
    AppsStore appsStore;
    BuildsStore buildsStore;
    DeploymentsStore deploymentsStore;
    FleetsStore fleetsStore;
    ProcessStore processStore;
    AppCommands apps;
    BuildCommands builds;
    DeploymentCommands deployments;
    FleetCommands fleets;
    InviteCommands invites;
    LobbyCommands lobbies;
    ProcessCommands processes;
    RoomCommands rooms;
    OrgTokenCommands tokens;
    QObject watcher;
    QList<Change::State> states;
};

} // namespace hathora::testing
