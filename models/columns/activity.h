// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/trace.h"
#include "models/column.h"

namespace hathora {

/// One line of Activity: what was asked, numbered in the order of its end.
struct ActivityEntry
{
    qint64 number = 0;
    Trace trace;

    bool operator==(const ActivityEntry &other) const { return number == other.number; }
};

/// Keys: time, kind, operation, target, result, status, duration, attempts, size.
QList<Column<ActivityEntry>> activityColumns();

} // namespace hathora
