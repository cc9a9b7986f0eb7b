// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"
#include "models/uploads/uploadrow.h"

namespace hathora {

QList<Column<UploadRow>> uploadColumns();

/// The row as it may leave the program; no link of the storage is in it.
QString uploadJson(const UploadRow &row);

} // namespace hathora
