// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/buildstanding.h"

namespace hathora {

BuildStanding standingOf(const BuildsStore &builds, const BuildId &build)
{
    const Build *found = builds.find(build);
    if (!found)
        return builds.hasLoaded() ? BuildStanding::NotListed : BuildStanding::NotKnown;
    if (found->deletedAt)
        return BuildStanding::Deleted;
    if (found->expiredAt)
        return BuildStanding::Expired;
    switch (found->status.known().value_or(KnownBuildStatus::Created)) {
    case KnownBuildStatus::Created:
        break;
    case KnownBuildStatus::Running:
        return BuildStanding::Waiting;
    case KnownBuildStatus::Succeeded:
        return BuildStanding::Succeeded;
    case KnownBuildStatus::Failed:
        return BuildStanding::Failed;
    }
    return found->status.known() ? BuildStanding::Waiting : BuildStanding::Unfamiliar;
}

bool mayBeDeployed(BuildStanding standing)
{
    return standing == BuildStanding::Succeeded || standing == BuildStanding::Waiting;
}

} // namespace hathora
