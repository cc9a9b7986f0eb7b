// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/buildsstore.h"

namespace hathora {

/// What a build is to somebody who wants to deploy it.
enum class BuildStanding {
    NotKnown,  ///< the builds were not listed yet
    NotListed, ///< they were, and it is not among them
    Waiting,   ///< made, or being made: it may succeed yet
    Succeeded, ///< the only one that can be deployed
    Failed,
    Expired,
    Deleted,
    Unfamiliar, ///< in a state that we have no word for
};

BuildStanding standingOf(const BuildsStore &builds, const BuildId &build);

/// Whether it can be waited for, or is there already.
bool mayBeDeployed(BuildStanding standing);

} // namespace hathora
