// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apps.h"
#include "api/builds.h"
#include "api/deployments.h"
#include "api/fleets.h"
#include "api/logs.h"
#include "api/orgs.h"
#include "api/processes.h"
#include "api/rooms.h"

namespace hathora {

/// Every group of operations on one client. Copies nothing; lives as long as the client.
struct Api
{
    explicit Api(Client &c)
        : client(c)
        , orgs(c)
        , apps(c)
        , builds(c)
        , deployments(c)
        , processes(c)
        , rooms(c)
        , fleets(c)
        , logs(c)
    {
    }

    Client &client;
    Orgs orgs;
    Apps apps;
    Builds builds;
    Deployments deployments;
    Processes processes;
    Rooms rooms;
    Fleets fleets;
    Logs logs;
};

} // namespace hathora
