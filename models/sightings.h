// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/deployment.h"
#include "models/columns/processes.h"
#include "models/history/historyvalues.h"

namespace hathora {

/// Whether a process could go without anybody losing anything: it takes rooms and has none. One that still
/// starts is mostly waited for.
bool isIdle(const Process &process);

/// What history keeps of a deployment.
SeenDeployment sightingOf(const Deployment &deployment);

/// The live ones of these processes, counted by deployment, region and status, in that order.
QList<ProcessTally> talliesOf(const QList<ProcessRow> &rows);

} // namespace hathora
