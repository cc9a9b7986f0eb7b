// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/crashgroups.h"

namespace hathora {

/// Keys: processes, reason, line, new, last, first, neverBound, kinds, newest.
QList<Column<CrashGroup>> crashColumns();

using CrashKey = Id<struct CrashTag>;
CrashKey keyOf(const CrashGroup &group); ///< the reason and the kinds of lines
QString jsonOf(const CrashGroup &group);

} // namespace hathora
