// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/operation.h"

#include <array>

/// The contract's operations that are typed, each declared once, by the contract's tags: all current ones,
/// FleetsV1 for servers that have no other, and what has no successor. A test compares them with the
/// contract.
namespace hathora::operations {

// OrganizationsV1
inline constexpr Operation getOrgs{"GetOrgs"_L1, Verb::Get, "/orgs/v1"_L1};
inline constexpr Operation updateUserInvite{"UpdateUserInvite"_L1, Verb::Post, "/orgs/v1/{orgId}/invites"_L1,
                                            200, Traffic::Change};
inline constexpr Operation inviteUser{"InviteUser"_L1, Verb::Put, "/orgs/v1/{orgId}/invites"_L1, 200,
                                      Traffic::Change};
inline constexpr Operation acceptInvite{"AcceptInvite"_L1, Verb::Post, "/orgs/v1/{orgId}/invites/accept"_L1,
                                        204, Traffic::Change};
inline constexpr Operation getOrgPendingInvites{"GetOrgPendingInvites"_L1, Verb::Get,
                                                "/orgs/v1/{orgId}/invites/pending"_L1};
inline constexpr Operation rejectInvite{"RejectInvite"_L1, Verb::Post, "/orgs/v1/{orgId}/invites/reject"_L1,
                                        204, Traffic::Change};
inline constexpr Operation rescindInvite{"RescindInvite"_L1, Verb::Post,
                                         "/orgs/v1/{orgId}/invites/rescind"_L1, 204, Traffic::Change};
inline constexpr Operation getOrgMembers{"GetOrgMembers"_L1, Verb::Get, "/orgs/v1/{orgId}/members"_L1};
inline constexpr Operation getUsageLimits{"GetUsageLimits"_L1, Verb::Get, "/orgs/v1/metadata/usageLimits"_L1};
inline constexpr Operation getUserPendingInvites{"GetUserPendingInvites"_L1, Verb::Get,
                                                 "/orgs/v1/user/invites/pending"_L1};

// TokensV1
inline constexpr Operation getOrgTokens{"GetOrgTokens"_L1, Verb::Get, "/tokens/v1/orgs/{orgId}"_L1};
inline constexpr Operation createOrgToken{"CreateOrgToken"_L1, Verb::Post,
                                          "/tokens/v1/orgs/{orgId}/create"_L1, 201, Traffic::Change};
inline constexpr Operation revokeOrgToken{"RevokeOrgToken"_L1, Verb::Post,
                                          "/tokens/v1/orgs/{orgId}/tokens/{orgTokenId}/revoke"_L1, 200,
                                          Traffic::Change};

// BillingV1
inline constexpr Operation getBalance{"GetBalance"_L1, Verb::Get, "/billing/v1/balance"_L1};
inline constexpr Operation initStripeCustomerPortalUrl{
    "InitStripeCustomerPortalUrl"_L1, Verb::Post, "/billing/v1/customerportalurl"_L1, 200, Traffic::Change};
inline constexpr Operation getInvoices{"GetInvoices"_L1, Verb::Get, "/billing/v1/invoices"_L1};
inline constexpr Operation getPaymentMethod{"GetPaymentMethod"_L1, Verb::Get, "/billing/v1/paymentmethod"_L1};
inline constexpr Operation getUpcomingInvoiceItems{"GetUpcomingInvoiceItems"_L1, Verb::Get,
                                                   "/billing/v1/upcoming/items"_L1};
inline constexpr Operation getUpcomingInvoiceTotal{"GetUpcomingInvoiceTotal"_L1, Verb::Get,
                                                   "/billing/v1/upcoming/total"_L1};

// ManagementV1
inline constexpr Operation sendVerificationEmail{"SendVerificationEmail"_L1,
                                                 Verb::Post,
                                                 "/management/v1/sendverificationemail"_L1,
                                                 200,
                                                 Traffic::Change,
                                                 Auth::None};

// AppsV2
inline constexpr Operation getApps{"GetApps"_L1, Verb::Get, "/apps/v2/apps"_L1};
inline constexpr Operation createApp{"CreateApp"_L1, Verb::Post, "/apps/v2/apps"_L1, 201, Traffic::Change};
inline constexpr Operation deleteApp{"DeleteApp"_L1, Verb::Delete, "/apps/v2/apps/{appId}"_L1, 204,
                                     Traffic::Change};
inline constexpr Operation getApp{"GetApp"_L1, Verb::Get, "/apps/v2/apps/{appId}"_L1};
inline constexpr Operation patchApp{"PatchApp"_L1, Verb::Patch, "/apps/v2/apps/{appId}"_L1, 200,
                                    Traffic::Change};
inline constexpr Operation updateApp{"UpdateApp"_L1, Verb::Post, "/apps/v2/apps/{appId}"_L1, 200,
                                     Traffic::Change};

// BuildsV3
inline constexpr Operation getBuilds{"GetBuilds"_L1, Verb::Get, "/builds/v3/builds"_L1};
inline constexpr Operation createBuild{"CreateBuild"_L1, Verb::Post, "/builds/v3/builds"_L1, 201,
                                       Traffic::Change};
inline constexpr Operation deleteBuild{"DeleteBuild"_L1, Verb::Delete, "/builds/v3/builds/{buildId}"_L1, 200,
                                       Traffic::Change};
inline constexpr Operation getBuild{"GetBuild"_L1, Verb::Get, "/builds/v3/builds/{buildId}"_L1};
inline constexpr Operation runBuild{"RunBuild"_L1, Verb::Post, "/builds/v3/builds/{buildId}/run"_L1, 200,
                                    Traffic::Stream};
inline constexpr Operation runBuildRegistry{
    "RunBuildRegistry"_L1, Verb::Post, "/builds/v3/builds/{buildId}/runRegistry"_L1, 200, Traffic::Stream};
inline constexpr Operation createBuildRegistry{"CreateBuildRegistry"_L1, Verb::Post,
                                               "/builds/v3/builds/registry"_L1, 201, Traffic::Change};

// DeploymentsV3
inline constexpr Operation getDeployments{"GetDeployments"_L1, Verb::Get,
                                          "/deployments/v3/apps/{appId}/deployments"_L1};
inline constexpr Operation createDeployment{
    "CreateDeployment"_L1, Verb::Post, "/deployments/v3/apps/{appId}/deployments"_L1, 201, Traffic::Change};
inline constexpr Operation getDeployment{"GetDeployment"_L1, Verb::Get,
                                         "/deployments/v3/apps/{appId}/deployments/{deploymentId}"_L1};
inline constexpr Operation getLatestDeployment{"GetLatestDeployment"_L1, Verb::Get,
                                               "/deployments/v3/apps/{appId}/deployments/latest"_L1};

// ProcessesV3
inline constexpr Operation getProcess{"GetProcess"_L1, Verb::Get,
                                      "/processes/v3/apps/{appId}/processes/{processId}"_L1};
inline constexpr Operation stopProcess{"StopProcess"_L1, Verb::Post,
                                       "/processes/v3/apps/{appId}/processes/{processId}/stop"_L1, 204,
                                       Traffic::Change};
inline constexpr Operation getProcessesCount{"GetProcessesCountExperimental"_L1, Verb::Get,
                                             "/processes/v3/apps/{appId}/processes/count"_L1};
inline constexpr Operation getLatestProcesses{"GetLatestProcesses"_L1, Verb::Get,
                                              "/processes/v3/apps/{appId}/processes/latest"_L1};
inline constexpr Operation getProcessMetrics{
    "GetProcessMetrics"_L1, Verb::Get, "/processes/v3/apps/{appId}/processes/process/{processId}/metrics"_L1};
inline constexpr Operation createProcess{"CreateProcess"_L1, Verb::Post,
                                         "/processes/v3/apps/{appId}/processes/regions/{region}"_L1, 201,
                                         Traffic::Change};

// LogsV1
inline constexpr Operation getLogsForProcess{"GetLogsForProcess"_L1, Verb::Get,
                                             "/logs/v1/{appId}/process/{processId}"_L1, 200, Traffic::Stream};
inline constexpr Operation downloadLogForProcess{"DownloadLogForProcess"_L1, Verb::Get,
                                                 "/logs/v1/{appId}/process/{processId}/download"_L1, 200,
                                                 Traffic::Stream};

// RoomsV2
inline constexpr Operation getConnectionInfo{
    "GetConnectionInfo"_L1, Verb::Get, "/rooms/v2/{appId}/connectioninfo/{roomId}"_L1, 200,
    Traffic::Read,          Auth::None};
inline constexpr Operation createRoom{"CreateRoom"_L1, Verb::Post, "/rooms/v2/{appId}/create"_L1, 201,
                                      Traffic::Change};
inline constexpr Operation destroyRoom{"DestroyRoom"_L1, Verb::Post, "/rooms/v2/{appId}/destroy/{roomId}"_L1,
                                       204, Traffic::Change};
inline constexpr Operation getRoomInfo{"GetRoomInfo"_L1, Verb::Get, "/rooms/v2/{appId}/info/{roomId}"_L1};
inline constexpr Operation getActiveRooms{"GetActiveRoomsForProcess"_L1, Verb::Get,
                                          "/rooms/v2/{appId}/list/{processId}/active"_L1};
inline constexpr Operation getInactiveRooms{"GetInactiveRoomsForProcess"_L1, Verb::Get,
                                            "/rooms/v2/{appId}/list/{processId}/inactive"_L1};
inline constexpr Operation resumeRoom{"ResumeRoom"_L1, Verb::Post, "/rooms/v2/{appId}/resume/{roomId}"_L1,
                                      200, Traffic::Change};
inline constexpr Operation suspendRoom{"SuspendRoomV2Deprecated"_L1, Verb::Post,
                                       "/rooms/v2/{appId}/suspend/{roomId}"_L1, 204, Traffic::Change};
inline constexpr Operation updateRoomConfig{"UpdateRoomConfig"_L1, Verb::Post,
                                            "/rooms/v2/{appId}/update/{roomId}"_L1, 204, Traffic::Change};

// LobbiesV3
inline constexpr Operation createLobby{"CreateLobby"_L1, Verb::Post,  "/lobby/v3/{appId}/create"_L1, 201,
                                       Traffic::Change,  Auth::Player};
inline constexpr Operation getLobbyInfoByRoomId{"GetLobbyInfoByRoomId"_L1,
                                                Verb::Get,
                                                "/lobby/v3/{appId}/info/roomid/{roomId}"_L1,
                                                200,
                                                Traffic::Read,
                                                Auth::None};
inline constexpr Operation getLobbyInfoByShortCode{"GetLobbyInfoByShortCode"_L1,
                                                   Verb::Get,
                                                   "/lobby/v3/{appId}/info/shortcode/{shortCode}"_L1,
                                                   200,
                                                   Traffic::Read,
                                                   Auth::None};
inline constexpr Operation listActivePublicLobbies{"ListActivePublicLobbies"_L1,
                                                   Verb::Get,
                                                   "/lobby/v3/{appId}/list/public"_L1,
                                                   200,
                                                   Traffic::Read,
                                                   Auth::None};

// AuthV1
inline constexpr Operation loginAnonymous{
    "LoginAnonymous"_L1, Verb::Post, "/auth/v1/{appId}/login/anonymous"_L1, 200, Traffic::Change, Auth::None};
inline constexpr Operation loginGoogle{"LoginGoogle"_L1, Verb::Post, "/auth/v1/{appId}/login/google"_L1, 200,
                                       Traffic::Change,  Auth::None};
inline constexpr Operation loginNickname{
    "LoginNickname"_L1, Verb::Post, "/auth/v1/{appId}/login/nickname"_L1, 200, Traffic::Change, Auth::None};

// LobbiesV2, which has no successor here
inline constexpr Operation setLobbyState{"SetLobbyState"_L1, Verb::Post,
                                         "/lobby/v2/{appId}/setState/{roomId}"_L1, 200, Traffic::Change};

// FleetsV2
inline constexpr Operation getFleets{"GetFleets"_L1, Verb::Get, "/fleets/v2/fleets"_L1};
inline constexpr Operation createFleet{"CreateFleet"_L1, Verb::Post, "/fleets/v2/fleets"_L1, 200,
                                       Traffic::Change};
inline constexpr Operation getFleet{"GetFleet"_L1, Verb::Get, "/fleets/v2/fleets/{fleetId}"_L1};
inline constexpr Operation updateFleet{"UpdateFleet"_L1, Verb::Post, "/fleets/v2/fleets/{fleetId}"_L1, 204,
                                       Traffic::Change};
inline constexpr Operation getFleetMetrics{"GetFleetMetrics"_L1, Verb::Get,
                                           "/fleets/v2/fleets/{fleetId}/metrics"_L1};
inline constexpr Operation getFleetRegion{"GetFleetRegion"_L1, Verb::Get,
                                          "/fleets/v2/fleets/{fleetId}/regions/{region}"_L1};
inline constexpr Operation updateFleetRegionVcpus{"DeprecatedUpdateFleetRegionV2"_L1, Verb::Put,
                                                  "/fleets/v2/fleets/{fleetId}/regions/{region}"_L1, 204,
                                                  Traffic::Change};
inline constexpr Operation getFleetRegionMetrics{"GetFleetRegionMetrics"_L1, Verb::Get,
                                                 "/fleets/v2/fleets/{fleetId}/regions/{region}/metrics"_L1};
inline constexpr Operation updateFleetRegion{"UpdateFleetRegion"_L1, Verb::Put,
                                             "/fleets/v2/fleets/{fleetId}/regions/{region}/v2"_L1, 204,
                                             Traffic::Change};
inline constexpr Operation getNodeShapes{"GetNodeShapes"_L1, Verb::Get, "/fleets/v2/nodeShapes"_L1};

// FleetsV1
inline constexpr Operation getFleetsDeprecated{"GetFleetsDeprecated"_L1, Verb::Get, "/fleets/v1/fleets"_L1};
inline constexpr Operation createFleetDeprecated{"CreateFleetDeprecated"_L1, Verb::Post,
                                                 "/fleets/v1/fleets"_L1, 200, Traffic::Change};
inline constexpr Operation getFleetDeprecated{"GetFleetDeprecated"_L1, Verb::Get,
                                              "/fleets/v1/fleets/{fleetId}"_L1};
inline constexpr Operation updateFleetDeprecated{"UpdateFleetDeprecated"_L1, Verb::Post,
                                                 "/fleets/v1/fleets/{fleetId}"_L1, 204, Traffic::Change};
inline constexpr Operation getFleetMetricsDeprecated{"GetFleetMetricsDeprecated"_L1, Verb::Get,
                                                     "/fleets/v1/fleets/{fleetId}/metrics"_L1};
inline constexpr Operation getFleetRegionDeprecated{"GetFleetRegionDeprecated"_L1, Verb::Get,
                                                    "/fleets/v1/fleets/{fleetId}/regions/{region}"_L1};
inline constexpr Operation updateFleetRegionDeprecated{"UpdateFleetRegionDeprecated"_L1, Verb::Put,
                                                       "/fleets/v1/fleets/{fleetId}/regions/{region}"_L1, 204,
                                                       Traffic::Change};
inline constexpr Operation getFleetRegionMetricsDeprecated{
    "GetFleetRegionMetricsDeprecated"_L1, Verb::Get,
    "/fleets/v1/fleets/{fleetId}/regions/{region}/metrics"_L1};

// NodesV1
inline constexpr Operation getNode{"GetNode"_L1, Verb::Get, "/nodes/v1/{nodeId}"_L1};
inline constexpr Operation listProvisionedNodes{"ListProvisionedNodes"_L1, Verb::Get,
                                                "/nodes/v1/fleet/{fleetId}/listProvisioned"_L1};

// DiscoveryV2
inline constexpr Operation getPingServiceEndpoints{
    "GetPingServiceEndpoints"_L1, Verb::Get, "/discovery/v2/ping"_L1, 200, Traffic::Read, Auth::None};

inline constexpr std::array all{
    getOrgs,
    updateUserInvite,
    inviteUser,
    acceptInvite,
    getOrgPendingInvites,
    rejectInvite,
    rescindInvite,
    getOrgMembers,
    getUsageLimits,
    getUserPendingInvites,
    getOrgTokens,
    createOrgToken,
    revokeOrgToken,
    getBalance,
    initStripeCustomerPortalUrl,
    getInvoices,
    getPaymentMethod,
    getUpcomingInvoiceItems,
    getUpcomingInvoiceTotal,
    sendVerificationEmail,
    getApps,
    createApp,
    deleteApp,
    getApp,
    patchApp,
    updateApp,
    getBuilds,
    createBuild,
    deleteBuild,
    getBuild,
    runBuild,
    runBuildRegistry,
    createBuildRegistry,
    getDeployments,
    createDeployment,
    getDeployment,
    getLatestDeployment,
    getProcess,
    stopProcess,
    getProcessesCount,
    getLatestProcesses,
    getProcessMetrics,
    createProcess,
    getLogsForProcess,
    downloadLogForProcess,
    getConnectionInfo,
    createRoom,
    destroyRoom,
    getRoomInfo,
    getActiveRooms,
    getInactiveRooms,
    resumeRoom,
    suspendRoom,
    updateRoomConfig,
    createLobby,
    getLobbyInfoByRoomId,
    getLobbyInfoByShortCode,
    listActivePublicLobbies,
    setLobbyState,
    loginAnonymous,
    loginGoogle,
    loginNickname,
    getFleets,
    createFleet,
    getFleet,
    updateFleet,
    getFleetMetrics,
    getFleetRegion,
    updateFleetRegionVcpus,
    getFleetRegionMetrics,
    updateFleetRegion,
    getNodeShapes,
    getFleetsDeprecated,
    createFleetDeprecated,
    getFleetDeprecated,
    updateFleetDeprecated,
    getFleetMetricsDeprecated,
    getFleetRegionDeprecated,
    updateFleetRegionDeprecated,
    getFleetRegionMetricsDeprecated,
    getNode,
    listProvisionedNodes,
    getPingServiceEndpoints,
};

} // namespace hathora::operations
