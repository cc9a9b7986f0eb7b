// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/support/records.h"

#include "models/jsontext.h"

namespace hathora::testing {

Process process(int number)
{
    return process(number, KnownProcessStatus::Running);
}

Process process(int number, KnownProcessStatus status)
{
    Process process;
    process.id = processId(number);
    process.app = AppId(QStringLiteral("app-1"));
    process.deployment = DeploymentId(QStringLiteral("dep-1"));
    process.region = number % 2 ? KnownRegion::Seattle : KnownRegion::LosAngeles;
    process.status = status;
    process.roomsAllocated = number % 9;
    process.roomsPerProcess = 8;
    process.createdAt = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC).addSecs(number);
    process.startedAt = process.createdAt.addSecs(5);
    return process;
}

ProcessId processId(int number)
{
    return ProcessId(QStringLiteral("process-%1").arg(number, 5, 10, QLatin1Char('0')));
}

QList<ProcessRow> rows(const QList<int> &numbers)
{
    QList<ProcessRow> rows;
    for (const int number : numbers)
        rows.append({process(number), nullptr});
    return rows;
}

Deployment deployment(int number)
{
    Deployment deployment;
    deployment.id = DeploymentId(QStringLiteral("dep-%1").arg(number));
    deployment.build = BuildId(QStringLiteral("bld-%1").arg(number));
    deployment.buildTag = QStringLiteral("v%1").arg(number);
    deployment.createdAt = QDateTime(QDate(2026, 5, number), QTime(12, 0), Qt::UTC);
    deployment.cpu = 0.5;
    deployment.memory = 1024;
    deployment.roomsPerProcess = 8;
    deployment.defaultPort = {QStringLiteral("default"), 7777, KnownTransport::Udp};
    deployment.env = {{QStringLiteral("SECRET"), QStringLiteral("hunter2")}};
    return deployment;
}

ProcessTable::ProcessTable(const QList<ProcessRow> &rows)
    : RecordModel(
          processColumns(), [](const ProcessRow &row) { return row.process.id; },
          [](const ProcessRow &row) { return jsonText(row.process, Secrets::Masked); })
{
    merge(rows);
}

QString shown(const QAbstractItemModel &model, int row, QLatin1StringView key, int role)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, KeyRole).toString() == key)
            return model.index(row, column).data(role).toString();
    }
    return QStringLiteral("no such column");
}

} // namespace hathora::testing
