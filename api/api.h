// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apps.h"
#include "api/billing.h"
#include "api/builds.h"
#include "api/deployments.h"
#include "api/discovery.h"
#include "api/fleets.h"
#include "api/lobbies.h"
#include "api/logs.h"
#include "api/management.h"
#include "api/nodes.h"
#include "api/orgs.h"
#include "api/orgtokens.h"
#include "api/playerlogin.h"
#include "api/processes.h"
#include "api/rooms.h"

namespace hathora {

/// Every group of operations on one client. Copies nothing; lives as long as the client.
struct Api
{
    explicit Api(Client &c)
        : client(c)
        , orgs(c)
        , orgTokens(c)
        , billing(c)
        , management(c)
        , apps(c)
        , builds(c)
        , deployments(c)
        , processes(c)
        , rooms(c)
        , lobbies(c)
        , playerLogin(c)
        , fleets(c)
        , nodes(c)
        , logs(c)
        , discovery(c)
    {
    }

    Client &client;
    Orgs orgs;
    OrgTokens orgTokens;
    Billing billing;
    Management management;
    Apps apps;
    Builds builds;
    Deployments deployments;
    Processes processes;
    Rooms rooms;
    Lobbies lobbies;
    PlayerLogin playerLogin;
    Fleets fleets;
    Nodes nodes;
    Logs logs;
    Discovery discovery;
};

} // namespace hathora
