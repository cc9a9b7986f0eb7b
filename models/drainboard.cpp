// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drainboard.h"

#include "models/sightings.h"

#include <algorithm>
#include <tuple>

namespace hathora {

namespace {

QList<Process> idleOn(const QList<ProcessRow> &processes, const DeploymentId &latest)
{
    QList<Process> idle;
    for (const ProcessRow &row : processes) {
        if (isIdle(row.process) && row.process.deployment != latest)
            idle.append(row.process);
    }
    std::sort(idle.begin(), idle.end(), [](const Process &a, const Process &b) {
        return std::tie(a.deployment, a.id) < std::tie(b.deployment, b.id);
    });
    return idle;
}

} // namespace

DrainCell &DrainCell::operator+=(const ProcessTally &tally)
{
    processes += tally.processes;
    rooms += tally.rooms;
    idle += tally.idle;
    return *this;
}

DrainBoard drainBoard(const QList<ProcessRow> &processes, const QList<Deployment> &deployments,
                      const Deployment *latest)
{
    QMap<DeploymentId, DrainRow> rows;
    QMap<QString, int> regions;
    for (const ProcessTally &tally : talliesOf(processes)) {
        DrainRow &row = rows[tally.deployment];
        row.deployment.id = tally.deployment;
        row.all += tally;
        row.regions[tally.region] += tally;
        ++regions[tally.region];
    }
    for (const Deployment &deployment : deployments) {
        const bool isLatest = latest && deployment.id == latest->id;
        if (!isLatest && !rows.contains(deployment.id))
            continue;
        DrainRow &row = rows[deployment.id];
        row.deployment = sightingOf(deployment);
        row.isLatest = isLatest;
    }
    DrainBoard board{rows.values(), regions.keys(), {}};
    std::stable_sort(board.rows.begin(), board.rows.end(), [](const DrainRow &a, const DrainRow &b) {
        return a.deployment.createdAt > b.deployment.createdAt;
    });
    if (latest)
        board.idle = idleOn(processes, latest->id);
    return board;
}

} // namespace hathora
