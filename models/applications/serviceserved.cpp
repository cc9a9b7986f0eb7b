// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/applications/serviceserved.h"

#include "models/workbench.h"

#include <algorithm>

namespace hathora {

bool servesServiceConfig(const Workbench &workbench)
{
    if (workbench.generation() == Generation::Newest)
        return true;
    const OrgScope *org = workbench.org();
    const QList<AppWithDeployment> apps = org ? org->apps.model().records() : QList<AppWithDeployment>();
    return std::any_of(apps.cbegin(), apps.cend(),
                       [](const AppWithDeployment &app) { return app.serviceConfig.has_value(); });
}

} // namespace hathora
