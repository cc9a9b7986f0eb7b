// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/uploads/takeback.h"

namespace hathora {

void takeBack(Builds builds, const BuildId &build, const OrgId &org, QObject *context)
{
    builds.get(build, org).then(context, [builds, build, org](QObject *hearer, const Result<Build> &seen) {
        if (seen && seen->status.is(KnownBuildStatus::Created))
            Builds(builds).remove(build, org).then(hearer, [](QObject *, const Result<void> &) {});
    });
}

} // namespace hathora
