// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"
#include "api/types/build.h"
#include "api/types/deployment.h"
#include "api/types/fleet.h"
#include "api/types/metric.h"
#include "api/types/org.h"
#include "api/types/process.h"
#include "api/types/room.h"

namespace hathora::testing {

/// Calls `visit.operator()<T>("Schema")` for each of our types and the contract's name for it. What stands
/// only inside of others (AutoscalerTarget, FleetError, …) is reached through them.
template <typename Visitor>
void forEachRecord(Visitor visit)
{
    visit.template operator()<App>("Application");
    visit.template operator()<AppWithDeployment>("ApplicationWithLatestDeploymentAndBuild");
    visit.template operator()<AppsPage>("ApplicationsPage");
    visit.template operator()<AuthConfiguration>("AuthConfiguration");
    visit.template operator()<ServiceConfig>("ServiceConfig");
    visit.template operator()<ServiceConfigWrite>("ServiceConfigWrite");
    visit.template operator()<NewApp>("CreateAppConfig");
    visit.template operator()<AppConfig>("AppConfigWithServiceConfig");
    visit.template operator()<Build>("BuildV3");
    visit.template operator()<BuildsPage>("BuildsV3Page");
    visit.template operator()<Deployment>("DeploymentV3");
    visit.template operator()<DeploymentWithBuild>("DeploymentV3WithBuild");
    visit.template operator()<DeploymentsPage>("DeploymentsV3Page");
    visit.template operator()<EnvVar>("EnvVar");
    visit.template operator()<ContainerPort>("ContainerPort");
    visit.template operator()<ExposedPort>("ExposedPort");
    visit.template operator()<Process>("ProcessV3");
    visit.template operator()<ProcessCount>("ProcessCount");
    visit.template operator()<MetricPoint>("MetricValue");
    visit.template operator()<ProcessMetrics>("ProcessMetricsData");
    visit.template operator()<FleetMetrics>("FleetMetricsData");
    visit.template operator()<Fleet>("Fleet");
    visit.template operator()<Fleet>("FleetV2");
    visit.template operator()<FleetsPage>("FleetsPage");
    visit.template operator()<FleetsPage>("FleetsPageV2");
    visit.template operator()<FleetRegion>("FleetRegion");
    visit.template operator()<Organization>("Organization");
    visit.template operator()<OrgsPage>("OrgsPage");
    visit.template operator()<Room>("RoomWithoutAllocations");
    visit.template operator()<RoomWithHistory>("Room");
    visit.template operator()<RoomAllocation>("RoomAllocation");
    visit.template operator()<ConnectionInfo>("ConnectionInfoV2");
}

} // namespace hathora::testing
