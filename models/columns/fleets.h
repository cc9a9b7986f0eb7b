// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/fleet.h"
#include "models/column.h"

namespace hathora {

/// Keys: name, id, shape, scaleUp, errors.
QList<Column<Fleet>> fleetColumns();

} // namespace hathora
