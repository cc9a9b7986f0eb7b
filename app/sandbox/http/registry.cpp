// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/registry.h"

#include "app/sandbox/http/appcalls.h"
#include "app/sandbox/http/authcalls.h"
#include "app/sandbox/http/billingcalls.h"
#include "app/sandbox/http/buildcalls.h"
#include "app/sandbox/http/deploymentcalls.h"
#include "app/sandbox/http/discoverycalls.h"
#include "app/sandbox/http/fleetcalls.h"
#include "app/sandbox/http/lobbycalls.h"
#include "app/sandbox/http/logcalls.h"
#include "app/sandbox/http/managementcalls.h"
#include "app/sandbox/http/metriccalls.h"
#include "app/sandbox/http/nodecalls.h"
#include "app/sandbox/http/olderbuildcalls.h"
#include "app/sandbox/http/olderdeploymentcalls.h"
#include "app/sandbox/http/olderprocesscalls.h"
#include "app/sandbox/http/orgcalls.h"
#include "app/sandbox/http/processcalls.h"
#include "app/sandbox/http/roomcalls.h"
#include "app/sandbox/http/tokencalls.h"

namespace sandbox {

Registry::Registry()
    : m_handlers{
          {"GetOrgs", getOrgs},
          {"GetUsageLimits", getUsageLimits},
          {"GetOrgMembers", getOrgMembers},
          {"GetOrgPendingInvites", getOrgPendingInvites},
          {"GetUserPendingInvites", getUserPendingInvites},
          {"InviteUser", inviteUser},
          {"UpdateUserInvite", updateUserInvite},
          {"RescindInvite", rescindInvite},
          {"AcceptInvite", acceptInvite},
          {"RejectInvite", rejectInvite},
          {"GetOrgTokens", getOrgTokens},
          {"CreateOrgToken", createOrgToken},
          {"RevokeOrgToken", revokeOrgToken},
          {"GetBalance", getBalance},
          {"GetInvoices", getInvoices},
          {"GetPaymentMethod", getPaymentMethod},
          {"GetUpcomingInvoiceItems", getUpcomingInvoiceItems},
          {"GetUpcomingInvoiceTotal", getUpcomingInvoiceTotal},
          {"InitStripeCustomerPortalUrl", initStripeCustomerPortalUrl},
          {"SendVerificationEmail", sendVerificationEmail},
          {"GetApps", getApps},
          {"GetApp", getApp},
          {"CreateApp", createApp},
          {"UpdateApp", updateApp},
          {"PatchApp", patchApp},
          {"DeleteApp", deleteApp},
          {"GetBuilds", getBuilds},
          {"GetBuild", getBuild},
          {"CreateBuild", createBuild},
          {"RunBuild", runBuild},
          {"CreateBuildRegistry", createBuildRegistry},
          {"RunBuildRegistry", runBuildRegistry},
          {"DeleteBuild", deleteBuild},
          {"GetDeployments", getDeployments},
          {"GetLatestDeployment", getLatestDeployment},
          {"GetDeployment", getDeployment},
          {"CreateDeployment", createDeployment},
          {"GetLatestProcesses", getLatestProcesses},
          {"GetProcessesCountExperimental", getProcessesCount},
          {"GetProcess", getProcess},
          {"StopProcess", stopProcess},
          {"CreateProcess", createProcess},
          {"GetProcessMetrics", getProcessMetrics},
          {"GetActiveRoomsForProcess", getActiveRooms},
          {"GetInactiveRoomsForProcess", getInactiveRooms},
          {"GetRoomInfo", getRoomInfo},
          {"GetConnectionInfo", getConnectionInfo},
          {"CreateRoom", createRoom},
          {"DestroyRoom", destroyRoom},
          {"SuspendRoomV2Deprecated", suspendRoom},
          {"ResumeRoom", resumeRoom},
          {"UpdateRoomConfig", updateRoomConfig},
          {"GetLogsForProcess", getLogsForProcess},
          {"DownloadLogForProcess", downloadLogForProcess},
          {"CreateAppV1Deprecated", createApp},
          {"DeleteAppV1Deprecated", deleteApp},
          {"GetAppInfoV1Deprecated", getApp},
          {"GetAppsV1Deprecated", getAppsV1},
          {"UpdateAppV1Deprecated", updateAppV1},
          {"CreateBuildDeprecated", createBuildV2},
          {"DeleteBuildDeprecated", deleteBuildV2},
          {"GetBuildInfoDeprecated", getBuildV2},
          {"GetBuildsDeprecated", getBuildsV2},
          {"RunBuildDeprecated", runBuildV2},
          {"CreateBuildV2Deprecated", createBuildV2},
          {"CreateBuildWithUploadUrlV2Deprecated", createBuildWithUploadUrlV2},
          {"CreateWithMultipartUploadsV2Deprecated", createWithMultipartUploadsV2},
          {"RunBuildV2Deprecated", runBuildV2},
          {"DeleteBuildV2Deprecated", deleteBuildV2},
          {"GetBuildInfoV2Deprecated", getBuildV2},
          {"GetBuildsV2Deprecated", getBuildsV2},
          {"CreateDeploymentV1Deprecated", createDeploymentV1},
          {"GetDeploymentInfoV1Deprecated", getDeploymentV1},
          {"GetLatestDeploymentV1Deprecated", getLatestDeploymentV1},
          {"GetDeploymentsV1Deprecated", getDeploymentsV1},
          {"CreateDeploymentV2Deprecated", createDeploymentV2},
          {"GetDeploymentInfoV2Deprecated", getDeploymentV2},
          {"GetLatestDeploymentV2Deprecated", getLatestDeploymentV2},
          {"GetDeploymentsV2Deprecated", getDeploymentsV2},
          {"GetProcessInfoDeprecated", getProcessV1},
          {"GetRunningProcesses", getRunningProcesses},
          {"GetStoppedProcesses", getStoppedProcesses},
          {"GetProcessesCountExperimentalV2Deprecated", getProcessesCount},
          {"CreateProcessV2Deprecated", createProcessV2},
          {"GetProcessInfoV2Deprecated", getProcessV2},
          {"GetLatestProcessesV2Deprecated", getLatestProcessesV2},
          {"StopProcessV2Deprecated", stopProcess},
          {"GetMetricsDeprecated", getProcessMetricsV1},
          {"GetConnectionInfoDeprecated", getConnectionInfoV1},
          {"CreateRoomDeprecated", createRoomV1},
          {"DestroyRoomDeprecated", destroyRoom},
          {"GetRoomInfoDeprecated", getRoomInfo},
          {"GetActiveRoomsForProcessDeprecated", getActiveRooms},
          {"GetInactiveRoomsForProcessDeprecated", getInactiveRooms},
          {"SuspendRoomDeprecated", suspendRoom},
          {"LoginAnonymous", loginAnonymous},
          {"LoginNickname", loginNickname},
          {"LoginGoogle", loginGoogle},
          {"CreateLobby", createLobby},
          {"GetLobbyInfoByRoomId", getLobbyByRoomId},
          {"GetLobbyInfoByShortCode", getLobbyByShortCode},
          {"ListActivePublicLobbies", listPublicLobbies},
          {"CreateLobbyDeprecated", createLobbyV2},
          {"CreateLocalLobby", createLocalLobbyV2},
          {"CreatePrivateLobby", createPrivateLobbyV2},
          {"CreatePublicLobby", createPublicLobbyV2},
          {"GetLobbyInfo", getLobbyV2},
          {"ListActivePublicLobbiesDeprecatedV2", listPublicLobbiesV2},
          {"SetLobbyState", setLobbyState},
          {"CreatePrivateLobbyDeprecated", createPrivateLobbyV1},
          {"CreatePublicLobbyDeprecated", createPublicLobbyV1},
          {"ListActivePublicLobbiesDeprecatedV1", listPublicLobbiesV1},
          {"GetLogsForApp", getLogsForApp},
          {"GetLogsForDeployment", getLogsForDeployment},
          {"GetPingServiceEndpoints", getPingEndpoints},
          {"GetPingServiceEndpointsDeprecated", getPingEndpoints},
          {"GetFleets", getFleets},
          {"GetFleet", getFleet},
          {"GetFleetRegion", getFleetRegion},
          {"GetFleetMetrics", getFleetMetrics},
          {"GetFleetRegionMetrics", getFleetRegionMetrics},
          {"CreateFleet", createFleet},
          {"UpdateFleet", updateFleet},
          {"UpdateFleetRegion", updateFleetRegion},
          {"DeprecatedUpdateFleetRegionV2", updateFleetRegionVcpus},
          {"CreateFleetDeprecated", createFleetV1},
          {"UpdateFleetDeprecated", updateFleetV1},
          {"UpdateFleetRegionDeprecated", updateFleetRegionVcpus},
          {"GetNodeShapes", getNodeShapes},
          {"GetNode", getNode},
          {"ListProvisionedNodes", listProvisionedNodes},
          {"GetFleetsDeprecated", getFleetsV1},
          {"GetFleetDeprecated", getFleetV1},
          {"GetFleetRegionDeprecated", getFleetRegion},
          {"GetFleetMetricsDeprecated", getFleetMetrics},
          {"GetFleetRegionMetricsDeprecated", getFleetRegionMetrics},
      }
{
}

const Registry::Handler &Registry::of(const std::string &operationId) const
{
    return m_handlers.at(operationId);
}

std::vector<std::string> Registry::operationIds() const
{
    std::vector<std::string> ids;
    for (const auto &[id, handler] : m_handlers)
        ids.push_back(id);
    return ids;
}

} // namespace sandbox
