// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/process.h"
#include "models/column.h"
#include "models/processload.h"

namespace hathora {

/// A process and, where it was measured, what it uses.
struct ProcessRow
{
    Process process;
    SharedLoad load; ///< null while unknown

    bool operator==(const ProcessRow &) const = default;
};

/// Keys: status, id, region, deployment, rooms, uptime, cpu, memory, connections, exit, address, hosting,
/// fleet, created, stopping, terminated.
QList<Column<ProcessRow>> processColumns();

} // namespace hathora
