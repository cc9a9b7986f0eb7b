// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/operation.h"

#include <array>

/// The contract's operations that are typed so far, each declared once. A test compares them with the
/// contract.
namespace hathora::operations {

inline constexpr Operation getOrgs{"GetOrgs"_L1, Verb::Get, "/orgs/v1"_L1};

inline constexpr Operation getApps{"GetApps"_L1, Verb::Get, "/apps/v2/apps"_L1};
inline constexpr Operation getApp{"GetApp"_L1, Verb::Get, "/apps/v2/apps/{appId}"_L1};
inline constexpr Operation createApp{"CreateApp"_L1, Verb::Post, "/apps/v2/apps"_L1, 201, Traffic::Change};
inline constexpr Operation updateApp{"UpdateApp"_L1, Verb::Post, "/apps/v2/apps/{appId}"_L1, 200,
                                     Traffic::Change};
inline constexpr Operation deleteApp{"DeleteApp"_L1, Verb::Delete, "/apps/v2/apps/{appId}"_L1, 204,
                                     Traffic::Change};

inline constexpr Operation getBuilds{"GetBuilds"_L1, Verb::Get, "/builds/v3/builds"_L1};
inline constexpr Operation getBuild{"GetBuild"_L1, Verb::Get, "/builds/v3/builds/{buildId}"_L1};

inline constexpr Operation getDeployments{"GetDeployments"_L1, Verb::Get,
                                          "/deployments/v3/apps/{appId}/deployments"_L1};
inline constexpr Operation getLatestDeployment{"GetLatestDeployment"_L1, Verb::Get,
                                               "/deployments/v3/apps/{appId}/deployments/latest"_L1};
inline constexpr Operation getDeployment{"GetDeployment"_L1, Verb::Get,
                                         "/deployments/v3/apps/{appId}/deployments/{deploymentId}"_L1};

inline constexpr Operation getLatestProcesses{"GetLatestProcesses"_L1, Verb::Get,
                                              "/processes/v3/apps/{appId}/processes/latest"_L1};
inline constexpr Operation getProcessesCount{"GetProcessesCountExperimental"_L1, Verb::Get,
                                             "/processes/v3/apps/{appId}/processes/count"_L1};
inline constexpr Operation getProcess{"GetProcess"_L1, Verb::Get,
                                      "/processes/v3/apps/{appId}/processes/{processId}"_L1};
inline constexpr Operation stopProcess{"StopProcess"_L1, Verb::Post,
                                       "/processes/v3/apps/{appId}/processes/{processId}/stop"_L1, 204,
                                       Traffic::Change};
inline constexpr Operation createProcess{"CreateProcess"_L1, Verb::Post,
                                         "/processes/v3/apps/{appId}/processes/regions/{region}"_L1, 201,
                                         Traffic::Change};
inline constexpr Operation getProcessMetrics{
    "GetProcessMetrics"_L1, Verb::Get, "/processes/v3/apps/{appId}/processes/process/{processId}/metrics"_L1};

inline constexpr Operation getActiveRooms{"GetActiveRoomsForProcess"_L1, Verb::Get,
                                          "/rooms/v2/{appId}/list/{processId}/active"_L1};
inline constexpr Operation getInactiveRooms{"GetInactiveRoomsForProcess"_L1, Verb::Get,
                                            "/rooms/v2/{appId}/list/{processId}/inactive"_L1};
inline constexpr Operation getRoomInfo{"GetRoomInfo"_L1, Verb::Get, "/rooms/v2/{appId}/info/{roomId}"_L1};
inline constexpr Operation getConnectionInfo{
    "GetConnectionInfo"_L1, Verb::Get, "/rooms/v2/{appId}/connectioninfo/{roomId}"_L1, 200,
    Traffic::Read,          Auth::None};

inline constexpr Operation getLogsForProcess{"GetLogsForProcess"_L1, Verb::Get,
                                             "/logs/v1/{appId}/process/{processId}"_L1, 200, Traffic::Stream};

inline constexpr Operation getFleets{"GetFleets"_L1, Verb::Get, "/fleets/v2/fleets"_L1};
inline constexpr Operation getFleetMetrics{"GetFleetMetrics"_L1, Verb::Get,
                                           "/fleets/v2/fleets/{fleetId}/metrics"_L1};
inline constexpr Operation getFleetRegionMetrics{"GetFleetRegionMetrics"_L1, Verb::Get,
                                                 "/fleets/v2/fleets/{fleetId}/regions/{region}/metrics"_L1};
inline constexpr Operation getFleetsDeprecated{"GetFleetsDeprecated"_L1, Verb::Get, "/fleets/v1/fleets"_L1};
inline constexpr Operation getFleetRegionDeprecated{"GetFleetRegionDeprecated"_L1, Verb::Get,
                                                    "/fleets/v1/fleets/{fleetId}/regions/{region}"_L1};
inline constexpr Operation getFleetRegionMetricsDeprecated{
    "GetFleetRegionMetricsDeprecated"_L1, Verb::Get,
    "/fleets/v1/fleets/{fleetId}/regions/{region}/metrics"_L1};

inline constexpr std::array all{
    getOrgs,
    getApps,
    getApp,
    createApp,
    updateApp,
    deleteApp,
    getBuilds,
    getBuild,
    getDeployments,
    getLatestDeployment,
    getDeployment,
    getLatestProcesses,
    getProcessesCount,
    getProcess,
    stopProcess,
    createProcess,
    getProcessMetrics,
    getActiveRooms,
    getInactiveRooms,
    getRoomInfo,
    getConnectionInfo,
    getLogsForProcess,
    getFleets,
    getFleetMetrics,
    getFleetRegionMetrics,
    getFleetsDeprecated,
    getFleetRegionDeprecated,
    getFleetRegionMetricsDeprecated,
};

} // namespace hathora::operations
