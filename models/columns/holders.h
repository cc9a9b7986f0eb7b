// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"
#include "models/people/holder.h"

namespace hathora {

/// Who holds what: a column for each resource that there are scopes for.
QList<Column<Holder>> holderColumns();

} // namespace hathora
