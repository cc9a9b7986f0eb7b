// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/lobby.h"
#include "models/column.h"

namespace hathora {

/// Keys: code, id, region, visibility, created, by, config.
QList<Column<Lobby>> lobbyColumns();

} // namespace hathora
