// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/processes.h"

#include "models/tones.h"

namespace hathora {

namespace {

/// Of what is still up: an age that goes on for a process that has ended would be a lie.
QVariant uptime(const ProcessRow &row)
{
    return isLive(row.process.status) ? cellValue(row.process.startedAt) : QVariant();
}

/// "6 / 8", and how full that is.
QVariant rooms(const ProcessRow &row, int role)
{
    const Process &process = row.process;
    if (role == Qt::DisplayRole || role == ExactRole || role == Qt::ToolTipRole)
        return QStringLiteral("%1 / %2").arg(format::count(process.roomsAllocated),
                                             format::count(process.roomsPerProcess));
    if (role == FractionRole && process.roomsPerProcess > 0)
        return double(process.roomsAllocated) / process.roomsPerProcess;
    return {};
}

QVariant status(const ProcessRow &row, int role)
{
    if (role == OrderRole && row.process.status.known())
        return int(*row.process.status.known()); // declared in the order of a life
    return role == ToneRole ? QVariant::fromValue(toneOf(row.process.status)) : QVariant();
}

QVariant address(const ProcessRow &row)
{
    const std::optional<ExposedPort> &port = row.process.exposedPort;
    return port ? QStringLiteral("%1:%2").arg(port->host).arg(port->port) : QVariant();
}

Column<ProcessRow>::Extra series(QList<QPointF> ProcessLoad::*points,
                                 std::optional<double> ProcessLoad::*fraction)
{
    return [=](const ProcessRow &row, int role) -> QVariant {
        if (!row.load)
            return {};
        if (role == SeriesRole)
            return QVariant::fromValue((*row.load).*points);
        return role == FractionRole ? cellValue((*row.load).*fraction) : QVariant();
    };
}

template <typename Member>
Column<ProcessRow>::Value of(Member Process::*member)
{
    return [member](const ProcessRow &row) { return cellValue(row.process.*member); };
}

template <typename Member>
Column<ProcessRow>::Value of(std::optional<Member> ProcessLoad::*member)
{
    return [member](const ProcessRow &row) { return row.load ? cellValue((*row.load).*member) : QVariant(); };
}

} // namespace

/// In the order in which a narrow table should show them: what tells whether a process is well comes first.
QList<Column<ProcessRow>> processColumns()
{
    return {
        {{"status"_L1, QT_TRANSLATE_NOOP("Columns", "Status"), Format::Status}, of(&Process::status), status},
        {{"id"_L1, QT_TRANSLATE_NOOP("Columns", "Process"), Format::Id}, of(&Process::id)},
        {{"region"_L1, QT_TRANSLATE_NOOP("Columns", "Region"), Format::RegionName}, of(&Process::region)},
        {{"rooms"_L1, QT_TRANSLATE_NOOP("Columns", "Rooms"), Format::Share},
         of(&Process::roomsAllocated),
         rooms},
        {{"cpu"_L1, QT_TRANSLATE_NOOP("Columns", "CPU"), Format::CoresSeries},
         of(&ProcessLoad::cores),
         series(&ProcessLoad::cpu, &ProcessLoad::cpuFraction)},
        {{"memory"_L1, QT_TRANSLATE_NOOP("Columns", "Memory"), Format::BytesSeries},
         of(&ProcessLoad::memoryBytes),
         series(&ProcessLoad::memory, &ProcessLoad::memoryFraction)},
        {{"uptime"_L1, QT_TRANSLATE_NOOP("Columns", "Uptime"), Format::Age}, uptime},
        {{"connections"_L1, QT_TRANSLATE_NOOP("Columns", "Connections"), Format::Count},
         of(&ProcessLoad::connections)},
        {{"deployment"_L1, QT_TRANSLATE_NOOP("Columns", "Deployment"), Format::Id}, of(&Process::deployment)},
        {{"exit"_L1, QT_TRANSLATE_NOOP("Columns", "Exit reason")}, of(&Process::exitReason)},
        {{"address"_L1, QT_TRANSLATE_NOOP("Columns", "Address"), Format::Id, Shown::OnRequest}, address},
        {{"hosting"_L1, QT_TRANSLATE_NOOP("Columns", "Hosting"), Format::Text, Shown::OnRequest},
         of(&Process::hosting)},
        {{"fleet"_L1, QT_TRANSLATE_NOOP("Columns", "Fleet"), Format::Id, Shown::OnRequest},
         of(&Process::fleet)},
        {{"created"_L1, QT_TRANSLATE_NOOP("Columns", "Created"), Format::Age, Shown::OnRequest},
         of(&Process::createdAt)},
        {{"stopping"_L1, QT_TRANSLATE_NOOP("Columns", "Told to stop"), Format::Age, Shown::OnRequest},
         of(&Process::stoppingAt)},
        {{"terminated"_L1, QT_TRANSLATE_NOOP("Columns", "Ended"), Format::Age, Shown::OnRequest},
         of(&Process::terminatedAt)},
    };
}

} // namespace hathora
