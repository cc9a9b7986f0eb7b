// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"
#include "api/types/port.h"
#include "api/types/region.h"

#include <QDateTime>
#include <QList>

namespace hathora {

/// starting → running → (draining) → stopping → stopped, or failed.
enum class KnownProcessStatus { Starting, Running, Draining, Stopping, Stopped, Failed };

constexpr std::array<EnumName<KnownProcessStatus>, 6> enumNames(KnownProcessStatus)
{
    return {{{KnownProcessStatus::Starting, "starting"_L1},
             {KnownProcessStatus::Running, "running"_L1},
             {KnownProcessStatus::Draining, "draining"_L1},
             {KnownProcessStatus::Stopping, "stopping"_L1},
             {KnownProcessStatus::Stopped, "stopped"_L1},
             {KnownProcessStatus::Failed, "failed"_L1}}};
}

using ProcessStatus = OpenEnum<KnownProcessStatus>;

/// On whose machine a process runs.
enum class KnownHosting { Metal, Cloud, Shared };

constexpr std::array<EnumName<KnownHosting>, 3> enumNames(KnownHosting)
{
    return {{{KnownHosting::Metal, "metal"_L1},
             {KnownHosting::Cloud, "cloud"_L1},
             {KnownHosting::Shared, "shared"_L1}}};
}

using Hosting = OpenEnum<KnownHosting>;

/// One running or past game server instance (contract: ProcessV3).
struct Process
{
    ProcessId id;
    AppId app;
    DeploymentId deployment;
    std::optional<FleetId> fleet; ///< since 2.20.30
    Region region;
    ProcessStatus status;
    std::optional<Hosting> hosting; ///< since 2.18.1
    int roomsAllocated = 0;
    int roomsPerProcess = 0;
    std::optional<ExposedPort> exposedPort; ///< null until assigned
    QList<ExposedPort> additionalPorts;
    QDateTime createdAt;                  ///< provisioning began
    std::optional<QDateTime> scheduledAt; ///< assigned to a node; since 2.25.4
    std::optional<QDateTime> bootedAt;    ///< container booting; since 2.25.4
    std::optional<QDateTime> startedAt;   ///< bound its port; billing starts
    std::optional<QDateTime> stoppingAt;  ///< told to stop; billing stops
    std::optional<QDateTime> terminatedAt;
    std::optional<QString> exitReason; ///< since 2.20.3

    bool operator==(const Process &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"processId"_L1, &Process::id},
            Field{"appId"_L1, &Process::app},
            Field{"deploymentId"_L1, &Process::deployment},
            Field{"fleetId"_L1, &Process::fleet},
            Field{"region"_L1, &Process::region},
            Field{"status"_L1, &Process::status},
            Field{"hosting"_L1, &Process::hosting},
            Field{"roomsAllocated"_L1, &Process::roomsAllocated},
            Field{"roomsPerProcess"_L1, &Process::roomsPerProcess},
            NullableField{"exposedPort"_L1, &Process::exposedPort},
            Field{"additionalExposedPorts"_L1, &Process::additionalPorts},
            Field{"createdAt"_L1, &Process::createdAt},
            OptionalNullableField{"scheduledAt"_L1, &Process::scheduledAt},
            OptionalNullableField{"bootedAt"_L1, &Process::bootedAt},
            NullableField{"startedAt"_L1, &Process::startedAt},
            NullableField{"stoppingAt"_L1, &Process::stoppingAt},
            NullableField{"terminatedAt"_L1, &Process::terminatedAt},
            Field{"summaryExitReason"_L1, &Process::exitReason},
        };
    }
};

/// The answer of GetProcessesCountExperimental. The contract declares a double.
struct ProcessCount
{
    double count = 0;

    bool operator==(const ProcessCount &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"count"_L1, &ProcessCount::count},
        };
    }
};

} // namespace hathora
