// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"

#include <array>

/// Bounds on inputs that are published beside the contract (its x-limits). Forms warn by them; nothing here
/// refuses anything, since a server may know better. A test compares them with the contract.
namespace hathora::limits {

struct Limit
{
    QLatin1StringView owner; ///< the contract's schema, or the operation for a parameter
    QLatin1StringView field;
    std::optional<double> least = {}; ///< of a number
    std::optional<double> most = {};
    std::optional<int> decimals = {};
    std::optional<int> shortest = {}; ///< of a text, in characters; of a list, in items
    std::optional<int> longest = {};
    QLatin1StringView pattern = {}; ///< regular expression
};

inline constexpr Limit appName{
    .owner = "CreateAppConfig"_L1, .field = "appName"_L1, .longest = 64, .pattern = "^[a-z0-9-]+$"_L1};
inline constexpr Limit buildTag{
    .owner = "CreateMultipartBuildParams"_L1, .field = "buildTag"_L1, .longest = 1000};

inline constexpr Limit cpu{
    .owner = "DeploymentConfigV3"_L1, .field = "requestedCPU"_L1, .least = 0.25, .most = 8, .decimals = 2};
inline constexpr Limit memory{
    .owner = "DeploymentConfigV3"_L1, .field = "requestedMemoryMB"_L1, .least = 512, .most = 16384};
inline constexpr Limit roomsPerProcess{
    .owner = "DeploymentConfigV3"_L1, .field = "roomsPerProcess"_L1, .least = 1, .most = 10000};
inline constexpr Limit containerPort{
    .owner = "DeploymentConfigV3"_L1, .field = "containerPort"_L1, .least = 1, .most = 65535};
inline constexpr Limit additionalPorts{
    .owner = "DeploymentConfigV3"_L1, .field = "additionalContainerPorts"_L1, .longest = 2};
inline constexpr Limit portName{.owner = "ContainerPort"_L1,
                                .field = "name"_L1,
                                .shortest = 1,
                                .longest = 100,
                                .pattern = "^[a-z][a-z0-9-]*$"_L1};
inline constexpr Limit port{.owner = "ContainerPort"_L1, .field = "port"_L1, .least = 1, .most = 65535};
inline constexpr Limit env{.owner = "DeploymentConfigV3"_L1, .field = "env"_L1, .longest = 100};
inline constexpr Limit envName{.owner = "EnvVar"_L1,
                               .field = "name"_L1,
                               .shortest = 1,
                               .longest = 100,
                               .pattern = "^[a-zA-Z_][a-zA-Z0-9_]*$"_L1};
inline constexpr Limit envValue{.owner = "EnvVar"_L1, .field = "value"_L1, .longest = 5000};

inline constexpr Limit roomId{.owner = "CreateRoom"_L1,
                              .field = "roomId"_L1,
                              .shortest = 1,
                              .longest = 100,
                              .pattern = "^[a-zA-Z0-9_-]*$"_L1};
inline constexpr Limit roomConfig{.owner = "CreateRoomParams"_L1, .field = "roomConfig"_L1, .longest = 10000};
inline constexpr Limit shortCode{.owner = "CreateLobby"_L1, .field = "shortCode"_L1, .longest = 100};
inline constexpr Limit tokenName{.owner = "CreateOrgToken"_L1, .field = "name"_L1, .longest = 64};
inline constexpr Limit tailLines{
    .owner = "GetLogsForProcess"_L1, .field = "tailLines"_L1, .least = 1, .most = 5000};

inline constexpr std::array all{
    appName, buildTag, cpu,      memory, roomsPerProcess, containerPort, additionalPorts, portName,  port,
    env,     envName,  envValue, roomId, roomConfig,      shortCode,     tokenName,       tailLines,
};

} // namespace hathora::limits
