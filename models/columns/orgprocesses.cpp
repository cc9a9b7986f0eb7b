// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/orgprocesses.h"

namespace hathora {

namespace {

bool isOfLoad(QLatin1StringView key)
{
    return key == "cpu"_L1 || key == "memory"_L1 || key == "connections"_L1;
}

Column<OrgProcess> withApp(const Column<ProcessRow> &column)
{
    const auto value = [read = column.value](const OrgProcess &process) { return read(process.row); };
    Column<OrgProcess>::Extra extra;
    if (column.extra)
        extra = [read = column.extra](const OrgProcess &process, int role) {
            return read(process.row, role);
        };
    return {column, value, extra};
}

} // namespace

QList<Column<OrgProcess>> orgProcessColumns()
{
    QList<Column<OrgProcess>> columns{
        {{"app"_L1, QT_TRANSLATE_NOOP("Columns", "Application")}, &OrgProcess::appName}};
    for (const Column<ProcessRow> &column : processColumns()) {
        if (!isOfLoad(column.key))
            columns.append(withApp(column));
    }
    return columns;
}

} // namespace hathora
