// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processgroups.h"

#include "models/tones.h"

#include <QHash>

#include <algorithm>

namespace hathora {

namespace {

QString valueOf(const Process &process, GroupBy by)
{
    switch (by) {
    case GroupBy::Place:
        return process.region.text();
    case GroupBy::Deployment:
        return process.deployment.text();
    case GroupBy::Status:
        return process.status.text();
    case GroupBy::ExitReason:
        break;
    }
    return process.exitReason.value_or(QString());
}

} // namespace

QList<ProcessGroup> groupsOf(const QList<ProcessRow> &rows, GroupBy by)
{
    QHash<QString, ProcessGroup> groups;
    for (const ProcessRow &row : rows) {
        const QString value = valueOf(row.process, by);
        if (value.isEmpty() && by == GroupBy::ExitReason)
            continue;
        ProcessGroup &group = groups[value];
        group.value = value;
        ++group.processes;
        group.live += isLive(row.process.status) ? 1 : 0;
        group.rooms += row.process.roomsAllocated;
    }
    QList<ProcessGroup> sorted = groups.values();
    std::sort(sorted.begin(), sorted.end(), [](const ProcessGroup &one, const ProcessGroup &other) {
        return one.processes != other.processes ? one.processes > other.processes : one.value < other.value;
    });
    return sorted;
}

QLatin1StringView columnOf(GroupBy by)
{
    switch (by) {
    case GroupBy::Place:
        return "region"_L1;
    case GroupBy::Deployment:
        return "deployment"_L1;
    case GroupBy::Status:
        return "status"_L1;
    case GroupBy::ExitReason:
        break;
    }
    return "exit"_L1;
}

} // namespace hathora
