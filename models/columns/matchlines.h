// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"
#include "models/rooms/matchstory.h"

namespace hathora {

/// Keys: time, level, line, process.
QList<Column<MatchLine>> matchLineColumns();

int keyOf(const MatchLine &line); ///< its number
QString jsonOf(const MatchLine &line);

} // namespace hathora
