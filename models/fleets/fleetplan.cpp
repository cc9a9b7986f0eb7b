// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleets/fleetplan.h"

namespace hathora {

namespace {

std::optional<QString> changed(const QString &now, const QString &before)
{
    return now == before ? std::nullopt : std::optional(now);
}

} // namespace

FleetPlan FleetPlan::of(const Fleet &fleet)
{
    return {fleet.name.value_or(QString()),
            fleet.nodeShapeId ? *fleet.nodeShapeId : fleet.nodeShape.value_or(QString()),
            fleet.autoscaler ? std::optional(fleet.autoscaler->scaleUpThreshold) : std::nullopt};
}

FleetChanges FleetPlan::changes(const FleetPlan &before) const
{
    return {changed(name, before.name), changed(shape, before.shape), autoscaler()};
}

FleetChangesV1 FleetPlan::changesV1(const FleetPlan &before) const
{
    return {changed(name, before.name), changed(shape, before.shape), autoscaler()};
}

bool canBeChanged(const Fleet &fleet)
{
    return fleet.name.has_value();
}

} // namespace hathora
