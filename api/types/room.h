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

enum class KnownRoomStatus { Scheduling, Active, Destroyed };

constexpr std::array<EnumName<KnownRoomStatus>, 3> enumNames(KnownRoomStatus)
{
    return {{{KnownRoomStatus::Scheduling, "scheduling"_L1},
             {KnownRoomStatus::Active, "active"_L1},
             {KnownRoomStatus::Destroyed, "destroyed"_L1}}};
}

using RoomStatus = OpenEnum<KnownRoomStatus>;

/// Whether a room can be connected to.
enum class KnownRoomReadyStatus { Starting, Active };

constexpr std::array<EnumName<KnownRoomReadyStatus>, 2> enumNames(KnownRoomReadyStatus)
{
    return {{{KnownRoomReadyStatus::Starting, "starting"_L1}, {KnownRoomReadyStatus::Active, "active"_L1}}};
}

using RoomReadyStatus = OpenEnum<KnownRoomReadyStatus>;

/// The time that a room spends on one process.
struct RoomAllocation
{
    RoomAllocationId id;
    ProcessId process;
    QDateTime scheduledAt;
    std::optional<QDateTime> unscheduledAt; ///< null while it is there

    bool operator==(const RoomAllocation &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"roomAllocationId"_L1, &RoomAllocation::id},
            Field{"processId"_L1, &RoomAllocation::process},
            Field{"scheduledAt"_L1, &RoomAllocation::scheduledAt},
            NullableField{"unscheduledAt"_L1, &RoomAllocation::unscheduledAt},
        };
    }
};

/// A game session on a process (contract: RoomWithoutAllocations).
struct Room
{
    RoomId id;
    AppId app;
    RoomStatus status;
    std::optional<QString> config; ///< the creator's own text
    std::optional<RoomAllocation> currentAllocation;

    bool operator==(const Room &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"roomId"_L1, &Room::id},
            Field{"appId"_L1, &Room::app},
            Field{"status"_L1, &Room::status},
            OptionalNullableField{"roomConfig"_L1, &Room::config},
            NullableField{"currentAllocation"_L1, &Room::currentAllocation},
        };
    }
};

/// A room and every process it has been on (contract: Room).
struct RoomWithHistory : Room
{
    QList<RoomAllocation> allocations;

    bool operator==(const RoomWithHistory &) const = default;

    static constexpr auto fields()
    {
        return std::tuple_cat(Room::fields(),
                              std::tuple{Field{"allocations"_L1, &RoomWithHistory::allocations}});
    }
};

/// Where players of a room connect (contract: ConnectionInfoV2).
struct ConnectionInfo
{
    RoomId room;
    RoomReadyStatus status;
    std::optional<ExposedPort> exposedPort; ///< absent while the room is starting
    QList<ExposedPort> additionalPorts;

    bool operator==(const ConnectionInfo &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"roomId"_L1, &ConnectionInfo::room},
            Field{"status"_L1, &ConnectionInfo::status},
            Field{"exposedPort"_L1, &ConnectionInfo::exposedPort},
            Field{"additionalExposedPorts"_L1, &ConnectionInfo::additionalPorts},
        };
    }
};

/// A room just made (contract: RoomConnectionData).
struct CreatedRoom : ConnectionInfo
{
    ProcessId process;

    bool operator==(const CreatedRoom &) const = default;

    static constexpr auto fields()
    {
        return std::tuple_cat(ConnectionInfo::fields(),
                              std::tuple{Field{"processId"_L1, &CreatedRoom::process}});
    }
};

/// A room put on a process again (contract: RoomAllocationData).
struct ResumedRoom : ConnectionInfo
{
    std::optional<ProcessId> process; ///< absent while none is chosen

    bool operator==(const ResumedRoom &) const = default;

    static constexpr auto fields()
    {
        return std::tuple_cat(ConnectionInfo::fields(),
                              std::tuple{Field{"processId"_L1, &ResumedRoom::process}});
    }
};

/// The body of CreateRoom (contract: CreateRoomParams).
struct NewRoom
{
    Region region;
    std::optional<QString> config;          ///< the creator's own text, often JSON
    std::optional<QStringList> clientIPs;   ///< players' addresses, let through the DDoS protection
    std::optional<DeploymentId> deployment; ///< absent: the latest; since 2.10.6

    bool operator==(const NewRoom &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"region"_L1, &NewRoom::region},
            Field{"roomConfig"_L1, &NewRoom::config},
            Field{"clientIPs"_L1, &NewRoom::clientIPs},
            Field{"deploymentId"_L1, &NewRoom::deployment},
        };
    }
};

/// The body of UpdateRoomConfig (contract: UpdateRoomConfigParams).
struct NewRoomConfig
{
    QString config;

    bool operator==(const NewRoomConfig &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"roomConfig"_L1, &NewRoomConfig::config},
        };
    }
};

} // namespace hathora
