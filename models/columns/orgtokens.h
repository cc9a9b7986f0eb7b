// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/orgtoken.h"
#include "models/column.h"

namespace hathora {

QList<Column<OrgToken>> orgTokenColumns();

} // namespace hathora
