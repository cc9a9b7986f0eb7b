// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/processes.h"

namespace hathora {

/// By what processes are put together.
enum class GroupBy { Place, Deployment, Status, ExitReason };

using GroupKey = Id<struct GroupTag>;

/// The processes that have one value in common.
struct ProcessGroup
{
    QString value; ///< as the server writes it; empty: those that have none
    int processes = 0;
    int live = 0; ///< of them
    int rooms = 0;

    bool operator==(const ProcessGroup &) const = default;
};

/// The largest first, and of equal ones by value. Those without the value are a group of their own, but for
/// exit reasons: what still runs has none.
QList<ProcessGroup> groupsOf(const QList<ProcessRow> &rows, GroupBy by);

/// The column of processColumns() by which a group is filtered.
QLatin1StringView columnOf(GroupBy by);

} // namespace hathora
