// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/deployment.h"
#include "models/columns/processes.h"
#include "models/history/historyvalues.h"

#include <QMap>

namespace hathora {

/// What is still on one deployment in one region, or in all.
struct DrainCell
{
    int processes = 0; ///< live
    int rooms = 0;
    int idle = 0; ///< of the processes

    DrainCell &operator+=(const ProcessTally &tally);
    bool operator==(const DrainCell &) const = default;
};

/// One deployment on the drain board.
struct DrainRow
{
    SeenDeployment deployment;
    bool isLatest = false;
    DrainCell all;
    QMap<QString, DrainCell> regions; ///< by the region as the server writes it

    bool operator==(const DrainRow &) const = default;
};

/// What still runs on which deployment where: those with live processes, and the latest in any case; the
/// newest first.
struct DrainBoard
{
    QList<DrainRow> rows;
    QStringList regions; ///< those with live processes, by name
    QList<Process> idle; ///< on old deployments, by deployment and id; none while the latest is not known

    bool operator==(const DrainBoard &) const = default;
};

DrainBoard drainBoard(const QList<ProcessRow> &processes, const QList<Deployment> &deployments,
                      const Deployment *latest);

} // namespace hathora
