// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/ghosts.h"

namespace hathora {

/// Keys: id, region, deployment, idle, evidence, cost.
QList<Column<Ghost>> ghostColumns();

QString jsonOf(const Ghost &ghost);

} // namespace hathora
