// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/fleetbody.h"

namespace hathora {

/// What a person settles about a fleet, whichever generation the server is of.
struct FleetPlan
{
    static constexpr int leastThreshold = 1;
    static constexpr int mostThreshold = 100; ///< no node is added before it is needed

    QString name;
    QString shape; ///< FleetsV2: a node shape's id; FleetsV1: its name
    /// Percent of provisioned vCPUs; absent where the server tells none. Every change has to name one.
    std::optional<int> scaleUpThreshold;

    bool operator==(const FleetPlan &) const = default;

    static FleetPlan of(const Fleet &fleet);

    NewFleet body() const { return {name, shape, autoscaler()}; }
    NewFleetV1 bodyV1() const { return {name, shape, autoscaler()}; }
    /// What is as it was is left out, but for the threshold, which must be there.
    FleetChanges changes(const FleetPlan &before) const;
    FleetChangesV1 changesV1(const FleetPlan &before) const;

private:
    FleetAutoscaler autoscaler() const { return {scaleUpThreshold.value_or(mostThreshold)}; }
};

/// Whether the server lets a fleet be renamed and reshaped: it does since it tells their names (2.20.25).
bool canBeChanged(const Fleet &fleet);

} // namespace hathora
