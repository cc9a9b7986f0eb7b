// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"
#include "api/types/process.h"
#include "api/types/region.h"

#include <QDateTime>

namespace hathora {

enum class KnownNodeStatus { Running, Draining, Stopped };

constexpr std::array<EnumName<KnownNodeStatus>, 3> enumNames(KnownNodeStatus)
{
    return {{{KnownNodeStatus::Running, "running"_L1},
             {KnownNodeStatus::Draining, "draining"_L1},
             {KnownNodeStatus::Stopped, "stopped"_L1}}};
}

using NodeStatus = OpenEnum<KnownNodeStatus>;

/// A machine in a fleet (contract: NodeV1).
struct Node
{
    NodeId id;
    QString host; ///< name or address
    Hosting hosting;
    NodeStatus status;
    Region region;
    double cpu = 0;            ///< cores
    double memory = 0;         ///< MB
    std::optional<double> gpu; ///< null when none
    QDateTime startedAt;
    std::optional<QDateTime> stoppedAt; ///< null before

    bool operator==(const Node &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"nodeId"_L1, &Node::id},
            Field{"host"_L1, &Node::host},
            Field{"hosting"_L1, &Node::hosting},
            Field{"status"_L1, &Node::status},
            Field{"region"_L1, &Node::region},
            Field{"cpu"_L1, &Node::cpu},
            Field{"memoryMb"_L1, &Node::memory}, // MemoryMB everywhere else
            NullableField{"gpu"_L1, &Node::gpu},
            Field{"startedAt"_L1, &Node::startedAt},
            NullableField{"stoppedAt"_L1, &Node::stoppedAt},
        };
    }
};

} // namespace hathora
