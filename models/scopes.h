// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/appcommands.h"
#include "models/commands/billingcommands.h"
#include "models/commands/buildcommands.h"
#include "models/commands/deploymentcommands.h"
#include "models/commands/fleetcommands.h"
#include "models/commands/invitecommands.h"
#include "models/commands/lobbycommands.h"
#include "models/commands/orgtokencommands.h"
#include "models/commands/processcommands.h"
#include "models/commands/roomcommands.h"
#include "models/fleetsummary.h"
#include "models/stores/appcounts.h"
#include "models/stores/appsstore.h"
#include "models/stores/buildsstore.h"
#include "models/stores/deploymentsstore.h"
#include "models/stores/fleetsstore.h"
#include "models/stores/invitesstore.h"
#include "models/stores/membersstore.h"
#include "models/stores/orgtokensstore.h"
#include "models/stores/processstore.h"
#include "models/stores/sparklinestore.h"
#include "models/stores/usagestore.h"

namespace hathora {

struct Api;

/// What is known of one organization. Replaced, never pointed at another one.
struct OrgScope
{
    OrgScope(const Api &api, const OrgId &org, const StoreTimes &times, Pace &pace);

    QList<Commands *> commands();

    OrgId org;
    AppsStore apps;
    AppCounts appCounts;
    BuildsStore builds;
    FleetsStore fleets;
    UsageStore usage;
    MembersStore members;
    InvitesStore invites;
    OrgTokensStore tokens;
    AppCommands appCommands;
    BillingCommands billingCommands;
    BuildCommands buildCommands;
    FleetCommands fleetCommands;
    InviteCommands inviteCommands;
    OrgTokenCommands orgTokenCommands;
};

/// What is known of one application. Replaced, never pointed at another one.
struct AppScope
{
    AppScope(const Api &api, const AppId &app, const StoreTimes &times, Pace &pace);

    QList<Commands *> commands();

    AppId app;
    DeploymentsStore deployments;
    ProcessStore processes;
    SparklineStore sparklines;
    FleetSummary summary;
    DeploymentCommands deploymentCommands;
    LobbyCommands lobbyCommands;
    ProcessCommands processCommands;
    RoomCommands roomCommands;
};

} // namespace hathora
