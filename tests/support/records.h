// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"
#include "api/types/billing.h"
#include "api/types/build.h"
#include "api/types/deployment.h"
#include "api/types/fleet.h"
#include "api/types/fleetbody.h"
#include "api/types/lobby.h"
#include "api/types/member.h"
#include "api/types/metric.h"
#include "api/types/node.h"
#include "api/types/org.h"
#include "api/types/orgtoken.h"
#include "api/types/ping.h"
#include "api/types/player.h"
#include "api/types/process.h"
#include "api/types/room.h"
#include "api/types/verification.h"

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
    visit.template operator()<AppChanges>("PartialAppConfigWithServiceConfig");
    visit.template operator()<NewDeployment>("DeploymentConfigV3");
    visit.template operator()<NewBuild>("CreateMultipartBuildParams");
    visit.template operator()<BuildToUpload>("CreatedBuildV3WithMultipartUrls");
    visit.template operator()<BuildPart>("BuildPart");
    visit.template operator()<NewRegistryBuild>("CreateBuildV3Params");
    visit.template operator()<RegistryImage>("RegistryConfig");
    visit.template operator()<CreatedRoom>("RoomConnectionData");
    visit.template operator()<ResumedRoom>("RoomAllocationData");
    visit.template operator()<NewRoom>("CreateRoomParams");
    visit.template operator()<NewRoomConfig>("UpdateRoomConfigParams");
    visit.template operator()<Lobby>("LobbyV3");
    visit.template operator()<NewLobby>("CreateLobbyV3Params");
    visit.template operator()<PlayerLoginAnswer>("PlayerTokenObject");
    visit.template operator()<Nickname>("NicknameObject");
    visit.template operator()<GoogleIdToken>("GoogleIdTokenObject");
    visit.template operator()<Node>("NodeV1");
    visit.template operator()<OrgToken>("OrgToken");
    visit.template operator()<OrgTokensPage>("ListOrgTokens");
    visit.template operator()<NewOrgToken>("CreateOrgToken");
    visit.template operator()<CreatedOrgToken>("CreatedOrgToken");
    visit.template operator()<Invite>("PendingOrgInvite");
    visit.template operator()<InvitesPage>("PendingOrgInvitesPage");
    visit.template operator()<Member>("OrgMember");
    visit.template operator()<MembersPage>("OrgMembersPage");
    visit.template operator()<NewInvite>("CreateUserInvite");
    visit.template operator()<InviteChange>("UpdateUserInvite");
    visit.template operator()<InviteWithdrawal>("RescindUserInvite");
    visit.template operator()<Invoice>("Invoice");
    visit.template operator()<InvoiceItem>("InvoiceItem");
    visit.template operator()<InvoiceItemsPage>("InvoiceItemPage");
    visit.template operator()<UpcomingInvoiceTotal>("UpcomingInvoiceTotal");
    visit.template operator()<PaymentMethod>("PaymentMethod");
    visit.template operator()<CardPayment>("CardPaymentMethod");
    visit.template operator()<BankPayment>("AchPaymentMethod");
    visit.template operator()<LinkPayment>("LinkPaymentMethod");
    visit.template operator()<PortalReturn>("CustomerPortalUrl");
    visit.template operator()<PingEndpoint>("PingEndpoints");
    visit.template operator()<VerificationEmail>("VerificationEmailRequest");
    visit.template operator()<NodeShape>("NodeShapeV2");
    visit.template operator()<NewFleet>("CreateFleetV2");
    visit.template operator()<FleetChanges>("UpdateFleetV2");
    visit.template operator()<NodeBaseline>("FleetRegionConfigV2");
    visit.template operator()<NewFleetV1>("CreateFleet");
    visit.template operator()<FleetChangesV1>("UpdateFleet");
    visit.template operator()<VcpuFloor>("FleetRegionConfig");
    visit.template operator()<UsageLimits>("UsageLimits");
}

} // namespace hathora::testing
