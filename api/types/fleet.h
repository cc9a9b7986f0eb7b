// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/ids.h"
#include "api/types/openenum.h"
#include "api/types/region.h"

#include <QDateTime>
#include <QList>
#include <QMap>

namespace hathora {

/// When a fleet adds nodes.
struct FleetAutoscaler
{
    int scaleUpThreshold = 0; ///< percent of provisioned vCPUs

    bool operator==(const FleetAutoscaler &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"scaleUpThreshold"_L1, &FleetAutoscaler::scaleUpThreshold},
        };
    }
};

/// What is wrong with a fleet in one region.
struct FleetError
{
    bool inError = false;
    std::optional<QString> lastErrorMessage;
    std::optional<QString> lastErrorLogId;
    std::optional<QDateTime> lastErrorTimestamp;

    bool operator==(const FleetError &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"inError"_L1, &FleetError::inError},
            NullableField{"lastErrorMessage"_L1, &FleetError::lastErrorMessage},
            NullableField{"lastErrorLogId"_L1, &FleetError::lastErrorLogId},
            NullableField{"lastErrorTimestamp"_L1, &FleetError::lastErrorTimestamp},
        };
    }
};

/// Machines of an organization. One type for both generations: FleetsV1 (contract: Fleet) lacks a name
/// before 2.20.25 and knows node shapes by another name than FleetsV2 (contract: FleetV2).
struct Fleet
{
    FleetId id;
    OrgId org;
    std::optional<QString> name;
    std::optional<QString> nodeShape;   ///< FleetsV1, since 2.20.15
    std::optional<QString> nodeShapeId; ///< FleetsV2
    std::optional<FleetAutoscaler> autoscaler;
    std::optional<QMap<QString, FleetError>> errorState; ///< by region; FleetsV1, since 2.26.6

    bool operator==(const Fleet &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"fleetId"_L1, &Fleet::id},
            Field{"orgId"_L1, &Fleet::org},
            Field{"name"_L1, &Fleet::name},
            Field{"nodeShape"_L1, &Fleet::nodeShape},
            Field{"nodeShapeId"_L1, &Fleet::nodeShapeId},
            Field{"autoscalerConfig"_L1, &Fleet::autoscaler},
            Field{"errorState"_L1, &Fleet::errorState},
        };
    }
};

/// The answer of GetFleets and GetFleetsDeprecated.
struct FleetsPage
{
    QList<Fleet> fleets;

    bool operator==(const FleetsPage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"fleets"_L1, &FleetsPage::fleets},
        };
    }
};

/// A fleet's settings in one region.
struct FleetRegion
{
    int cloudMinVcpus = 0; ///< vCPUs
    QDateTime cloudMinVcpusUpdatedAt;
    int scaleIncrementVcpus = 0;     ///< vCPUs; may be -1
    std::optional<int> nodeBaseline; ///< nodes; since 2.25.3

    bool operator==(const FleetRegion &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"cloudMinVcpus"_L1, &FleetRegion::cloudMinVcpus},
            Field{"cloudMinVcpusUpdatedAt"_L1, &FleetRegion::cloudMinVcpusUpdatedAt},
            Field{"scaleIncrementVcpus"_L1, &FleetRegion::scaleIncrementVcpus},
            Field{"nodeBaseline"_L1, &FleetRegion::nodeBaseline},
        };
    }
};

/// A node size and what it holds at least (contract: NodeShapeV2).
struct NodeShape
{
    QString id;
    QString name; ///< for people
    QString familyId;
    QString familyName;   ///< for people
    double minCpu = 0;    ///< cores
    double minMemory = 0; ///< MB
    double minGpu = 0;

    bool operator==(const NodeShape &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"nodeShapeId"_L1, &NodeShape::id},    Field{"name"_L1, &NodeShape::name},
            Field{"familyId"_L1, &NodeShape::familyId}, Field{"familyName"_L1, &NodeShape::familyName},
            Field{"minCPU"_L1, &NodeShape::minCpu},     Field{"minMemoryMB"_L1, &NodeShape::minMemory},
            Field{"minGPU"_L1, &NodeShape::minGpu},
        };
    }
};

} // namespace hathora
