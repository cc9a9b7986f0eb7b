// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/fleet.h"

namespace hathora {

// What is sent to change fleets. The generations name node shapes differently and floor a region by another
// unit, so nothing here serves both.

/// The body of CreateFleet (contract: CreateFleetV2).
struct NewFleet
{
    QString name;        ///< unique in the organization
    QString nodeShapeId; ///< one of GetNodeShapes
    FleetAutoscaler autoscaler;

    bool operator==(const NewFleet &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name"_L1, &NewFleet::name},
            Field{"nodeShapeId"_L1, &NewFleet::nodeShapeId},
            Field{"autoscalerConfig"_L1, &NewFleet::autoscaler},
        };
    }
};

/// The body of UpdateFleet: what is absent stays as it is (contract: UpdateFleetV2).
struct FleetChanges
{
    std::optional<QString> name;
    std::optional<QString> nodeShapeId;
    FleetAutoscaler autoscaler;

    bool operator==(const FleetChanges &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name"_L1, &FleetChanges::name},
            Field{"nodeShapeId"_L1, &FleetChanges::nodeShapeId},
            Field{"autoscalerConfig"_L1, &FleetChanges::autoscaler},
        };
    }
};

/// The body of UpdateFleetRegion (contract: FleetRegionConfigV2).
struct NodeBaseline
{
    int nodeBaseline = 0; ///< nodes

    bool operator==(const NodeBaseline &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"nodeBaseline"_L1, &NodeBaseline::nodeBaseline},
        };
    }
};

/// The body of CreateFleetDeprecated, since 2.20.24 (contract: CreateFleet).
struct NewFleetV1
{
    std::optional<QString> name; ///< since 2.20.25
    QString nodeShape;
    FleetAutoscaler autoscaler;

    bool operator==(const NewFleetV1 &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name"_L1, &NewFleetV1::name},
            Field{"nodeShape"_L1, &NewFleetV1::nodeShape},
            Field{"autoscalerConfig"_L1, &NewFleetV1::autoscaler},
        };
    }
};

/// The body of UpdateFleetDeprecated, since 2.19.4 (contract: UpdateFleet).
struct FleetChangesV1
{
    std::optional<QString> name;      ///< since 2.20.25
    std::optional<QString> nodeShape; ///< since 2.20.15
    FleetAutoscaler autoscaler;

    bool operator==(const FleetChangesV1 &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name"_L1, &FleetChangesV1::name},
            Field{"nodeShape"_L1, &FleetChangesV1::nodeShape},
            Field{"autoscalerConfig"_L1, &FleetChangesV1::autoscaler},
        };
    }
};

/// The body of UpdateFleetRegionDeprecated (contract: FleetRegionConfig).
struct VcpuFloor
{
    int cloudMinVcpus = 0; ///< vCPUs

    bool operator==(const VcpuFloor &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"cloudMinVcpus"_L1, &VcpuFloor::cloudMinVcpus},
        };
    }
};

} // namespace hathora
