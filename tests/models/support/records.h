// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/deployment.h"
#include "models/columns/processes.h"
#include "models/recordmodel.h"

namespace hathora::testing {

/// A running process as the server might send it, made an hour ago plus its number in seconds.
Process process(int number);
Process process(int number, KnownProcessStatus status);
ProcessId processId(int number);

QList<ProcessRow> rows(const QList<int> &numbers);

Deployment deployment(int number);

/// A table of processes as ProcessStore has it.
class ProcessTable : public RecordModel<ProcessRow, ProcessId>
{
public:
    explicit ProcessTable(const QList<ProcessRow> &rows = {});
};

/// The text of a cell by its column's key.
QString shown(const QAbstractItemModel &model, int row, QLatin1StringView key, int role = Qt::DisplayRole);

} // namespace hathora::testing
