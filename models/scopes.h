// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/appcommands.h"
#include "models/commands/processcommands.h"
#include "models/fleetsummary.h"
#include "models/stores/appcounts.h"
#include "models/stores/appsstore.h"
#include "models/stores/buildsstore.h"
#include "models/stores/deploymentsstore.h"
#include "models/stores/fleetsstore.h"
#include "models/stores/processstore.h"
#include "models/stores/sparklinestore.h"

namespace hathora {

struct Api;

/// What is known of one organization. Replaced, never pointed at another one.
struct OrgScope
{
    OrgScope(const Api &api, const OrgId &org, const StoreTimes &times, Pace &pace);

    OrgId org;
    AppsStore apps;
    AppCounts appCounts;
    BuildsStore builds;
    FleetsStore fleets;
    AppCommands appCommands;
};

/// What is known of one application. Replaced, never pointed at another one.
struct AppScope
{
    AppScope(const Api &api, const AppId &app, const StoreTimes &times, Pace &pace);

    AppId app;
    DeploymentsStore deployments;
    ProcessStore processes;
    SparklineStore sparklines;
    FleetSummary summary;
    ProcessCommands processCommands;
};

} // namespace hathora
