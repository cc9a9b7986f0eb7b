// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/org.h"
#include "models/column.h"

namespace hathora {

/// Keys: name, id, singleTenant, vcpus, memory.
QList<Column<Organization>> organizationColumns();

} // namespace hathora
