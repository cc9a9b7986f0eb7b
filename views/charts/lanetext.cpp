// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/lanetext.h"

#include "models/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace hathora::lanetext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::DeploymentTimeline)
};

const QString dot = QStringLiteral(" · ");

QString time(qint64 moment)
{
    return format::dateTime(QDateTime::fromMSecsSinceEpoch(moment));
}

QString count(int processes, Tone tone)
{
    return QStringLiteral("%1 %2").arg(format::count(processes), state(tone));
}

} // namespace

QString state(Tone tone)
{
    switch (tone) {
    case Tone::Starting:
        return Words::tr("starting");
    case Tone::Running:
        return Words::tr("running");
    case Tone::Draining:
        return Words::tr("draining");
    case Tone::Stopping:
        return Words::tr("stopping");
    default:
        return Words::tr("in another state");
    }
}

QString standing(const Lane &lane)
{
    const QString processes = Words::tr("%n process(es)", nullptr, lane.now);
    return lane.isLatest ? Words::tr("latest") + dot + processes : processes;
}

QString counts(const LaneCell &cell)
{
    if (cell.knowledge == LaneCell::Knowledge::Nothing)
        return Words::tr("not known");
    QStringList parts;
    for (size_t tone = 0; tone < laneTones.size(); ++tone) {
        if (cell.processes.at(tone) > 0)
            parts.append(count(cell.processes.at(tone), laneTones.at(tone)));
    }
    QString text = parts.isEmpty() ? Words::tr("no processes") : parts.join(QStringLiteral(", "));
    if (cell.knowledge == LaneCell::Knowledge::AtLeast)
        text = Words::tr("at least %1", "some number of processes").arg(text);
    return cell.rooms < 0 ? text : text + dot + Words::tr("%n room(s)", nullptr, cell.rooms);
}

QString at(const Lane &lane, const LaneCell &cell, qint64 moment)
{
    return lane.deployment.name() + dot + time(moment) + dot + counts(cell);
}

QString about(const Lane &lane)
{
    QStringList parts{lane.deployment.name(), standing(lane)};
    if (lane.built)
        parts.append(Words::tr("build %1 done %2")
                         .arg(lane.deployment.buildTag.isEmpty() ? lane.deployment.build.text()
                                                                 : lane.deployment.buildTag,
                              time(*lane.built)));
    if (lane.deployment.createdAt > 0)
        parts.append(Words::tr("deployed %1").arg(time(lane.deployment.createdAt)));
    return parts.join(dot);
}

QString since(const DeploymentLanes &lanes)
{
    if (!lanes.since)
        return Words::tr("Nothing was counted before now: what is pale follows from the processes that the "
                         "server still tells of.");
    return Words::tr(
               "Counted since %1. What is pale follows from the processes that the server still tells of.")
        .arg(time(*lanes.since));
}

} // namespace hathora::lanetext
