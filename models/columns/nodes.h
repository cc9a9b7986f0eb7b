// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/node.h"
#include "models/column.h"

namespace hathora {

/// Keys: status, id, region, host, hosting, cpu, memory, gpu, started, stopped.
QList<Column<Node>> nodeColumns();

} // namespace hathora
