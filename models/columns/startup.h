// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/startup.h"

namespace hathora {

/// Keys: region, build, processes, p50, p95, scheduling, booting, starting; the last three are p95.
QList<Column<StartupFigures>> startupColumns();

using StartupKey = Id<struct StartupTag>;
StartupKey keyOf(const StartupFigures &figures); ///< region and build
QString jsonOf(const StartupFigures &figures);   ///< times in milliseconds

} // namespace hathora
