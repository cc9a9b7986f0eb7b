// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/recordvalues.h"
#include "models/recordmodel.h"

namespace hathora {

/// What was recorded, a row a process.
using RecordedLogsModel = RecordModel<RecordedLog, ProcessId>;

/// Keys: process, since, until, lines, size, gaps, lost.
QList<Column<RecordedLog>> recordedLogColumns();

ProcessId keyOfRecordedLog(const RecordedLog &log);
QString jsonOfRecordedLog(const RecordedLog &log);

} // namespace hathora
