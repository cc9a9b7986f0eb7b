// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sightings.h"

#include "models/tones.h"

#include <QMap>

#include <tuple>

namespace hathora {

namespace {

using Place = std::tuple<DeploymentId, QString, QString>; ///< deployment, region, status

Place placeOf(const Process &process)
{
    return {process.deployment, process.region.text(), process.status.text()};
}

} // namespace

bool isIdle(const Process &process)
{
    const bool takesRooms =
        process.status.is(KnownProcessStatus::Running) || process.status.is(KnownProcessStatus::Draining);
    return takesRooms && process.roomsAllocated == 0;
}

SeenDeployment sightingOf(const Deployment &deployment)
{
    return {deployment.id, deployment.build, deployment.deploymentTag.value_or(QString()),
            deployment.buildTag.value_or(QString()), deployment.createdAt.toMSecsSinceEpoch()};
}

QList<ProcessTally> talliesOf(const QList<ProcessRow> &rows)
{
    QMap<Place, ProcessTally> tallies;
    for (const ProcessRow &row : rows) {
        const Process &process = row.process;
        if (!isLive(process.status))
            continue;
        ProcessTally &tally = tallies[placeOf(process)];
        ++tally.processes;
        tally.idle += isIdle(process) ? 1 : 0;
        tally.rooms += process.roomsAllocated;
    }
    for (auto each = tallies.begin(); each != tallies.end(); ++each)
        std::tie(each->deployment, each->region, each->status) = each.key();
    return tallies.values();
}

} // namespace hathora
