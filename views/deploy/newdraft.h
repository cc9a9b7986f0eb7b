// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/deploy/deploysheet.h"

namespace hathora {

/// What a new deployment of the chosen application begins with: the latest one where there is one, then what
/// the environment says, and this build if it is not empty.
DeploySheet::Request newDeploymentRequest(Workbench &workbench, const BuildId &build);

} // namespace hathora
