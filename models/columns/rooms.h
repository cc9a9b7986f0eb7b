// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/room.h"
#include "models/column.h"

namespace hathora {

/// Keys: id, status, process, scheduled, unscheduled, config.
QList<Column<Room>> roomColumns();

} // namespace hathora
