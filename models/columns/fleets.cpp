// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/fleets.h"

#include <algorithm>

namespace hathora {

namespace {

QVariant shape(const Fleet &fleet)
{
    return cellValue(fleet.nodeShapeId ? fleet.nodeShapeId : fleet.nodeShape);
}

QVariant scaleUp(const Fleet &fleet)
{
    return fleet.autoscaler ? QVariant(fleet.autoscaler->scaleUpThreshold) : QVariant();
}

QVariant regionsInError(const Fleet &fleet)
{
    if (!fleet.errorState)
        return {};
    return int(std::count_if(fleet.errorState->cbegin(), fleet.errorState->cend(),
                             [](const FleetError &error) { return error.inError; }));
}

} // namespace

QList<Column<Fleet>> fleetColumns()
{
    return {
        {{"name"_L1, QT_TRANSLATE_NOOP("Columns", "Name")}, &Fleet::name},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Fleet"), Format::Id}, &Fleet::id},
        {{"shape"_L1, QT_TRANSLATE_NOOP("Columns", "Node shape")}, shape},
        {{"scaleUp"_L1, QT_TRANSLATE_NOOP("Columns", "Scales up at"), Format::Percent}, scaleUp},
        {{"errors"_L1, QT_TRANSLATE_NOOP("Columns", "Regions in error"), Format::Count}, regionsInError},
    };
}

} // namespace hathora
