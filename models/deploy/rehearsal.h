// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/completeness.h"
#include "models/deploy/buildstanding.h"
#include "models/deploy/deploymentdifference.h"
#include "models/deploy/draftcheck.h"
#include "models/deploy/prices.h"
#include "models/scopes.h"

namespace hathora {

/// What would follow from a deployment if it were made now; read from what the stores know.
struct Rehearsal
{
    /// Live processes keep the deployment they were started with: the new one is for new rooms.
    struct Staying
    {
        int processes = 0; ///< live ones among the rows
        int rooms = 0;     ///< on them
        int older = 0;     ///< of the processes, those that are not of the live deployment
        Completeness completeness;
    };

    /// What is left of a limit of the organization, as the server tells it.
    struct HeadRoom
    {
        double limit = 0;
        double used = 0; ///< vCPUs: the most at once in seven days; hours: of this month

        double left() const { return limit - used; }
    };

    std::optional<Deployment> live; ///< the latest deployment; absent if there is none
    QList<FieldDifference> difference;
    QList<DraftProblem> problems;
    BuildStanding build = BuildStanding::NotKnown;
    std::optional<Staying> staying; ///< absent until processes were listed
    bool isUsageTold = false;       ///< limits that are absent then are none
    std::optional<HeadRoom> vcpus;
    std::optional<HeadRoom> vcpuHours;
    std::optional<double> costBefore; ///< of a process-hour; absent without a live deployment
    double costAfter = 0;

    bool canDeploy() const { return !isBlocked(problems) && build == BuildStanding::Succeeded; }
    bool canWait() const { return !isBlocked(problems) && build == BuildStanding::Waiting; }
};

Rehearsal rehearse(const DeploymentDraft &draft, const OrgScope &org, const AppScope &app,
                   const DraftSurroundings &surroundings, const Prices &prices);

} // namespace hathora
