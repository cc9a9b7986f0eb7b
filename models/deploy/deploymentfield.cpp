// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/deploymentfield.h"

#include <array>

namespace hathora {

namespace {

// In the order of the enumerators.
const std::array fields{
    ColumnInfo{"buildId"_L1, QT_TRANSLATE_NOOP("Columns", "Build"), Format::Id},
    ColumnInfo{"deploymentTag"_L1, QT_TRANSLATE_NOOP("Columns", "Tag")},
    ColumnInfo{"requestedCPU"_L1, QT_TRANSLATE_NOOP("Columns", "CPU"), Format::Cores},
    ColumnInfo{"requestedMemoryMB"_L1, QT_TRANSLATE_NOOP("Columns", "Memory"), Format::Megabytes},
    ColumnInfo{"requestedGPU"_L1, QT_TRANSLATE_NOOP("Columns", "GPU"), Format::Cores},
    ColumnInfo{"roomsPerProcess"_L1, QT_TRANSLATE_NOOP("Columns", "Rooms per process"), Format::Count},
    ColumnInfo{"idleTimeoutEnabled"_L1, QT_TRANSLATE_NOOP("Columns", "Idle timeout"), Format::YesNo},
    ColumnInfo{"transportType"_L1, QT_TRANSLATE_NOOP("Columns", "Transport")},
    ColumnInfo{"containerPort"_L1, QT_TRANSLATE_NOOP("Columns", "Port")},
    ColumnInfo{"additionalContainerPorts"_L1, QT_TRANSLATE_NOOP("Columns", "Additional port")},
    ColumnInfo{"fleetId"_L1, QT_TRANSLATE_NOOP("Columns", "Fleet"), Format::Id},
    ColumnInfo{"env"_L1, QT_TRANSLATE_NOOP("Columns", "Variable")},
};
static_assert(fields.size() == size_t(DeploymentField::Variable) + 1);

} // namespace

const ColumnInfo &infoOf(DeploymentField field)
{
    return fields.at(size_t(field));
}

} // namespace hathora
