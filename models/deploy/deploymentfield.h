// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"

namespace hathora {

/// What a deployment is made of, as a person fills it in and compares it (contract: DeploymentConfigV3).
enum class DeploymentField {
    Build,
    Tag,
    Cpu,
    Memory,
    Gpu,
    Rooms,
    IdleTimeout,
    Transport, ///< of the main port
    Port,      ///< the main one
    ExtraPort, ///< several, by name
    Fleet,
    Variable, ///< several, by name; their values are secrets
};

/// Its key on the wire, title and format.
const ColumnInfo &infoOf(DeploymentField field);

} // namespace hathora
