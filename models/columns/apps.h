// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"
#include "models/column.h"

namespace hathora {

/// Keys: name, id, signin, service, build, deployment, deployed, created, by.
QList<Column<AppWithDeployment>> appColumns();

} // namespace hathora
