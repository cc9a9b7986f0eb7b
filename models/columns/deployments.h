// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/deployment.h"
#include "models/column.h"

namespace hathora {

/// Keys: tag, id, build, buildTag, created, by, cpu, memory, gpu, rooms, ports, env, idle, fleet.
QList<Column<Deployment>> deploymentColumns();

} // namespace hathora
