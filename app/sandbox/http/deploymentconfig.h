// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/deployment.h"

#include <nlohmann/json.hpp>

namespace sandbox {

/// What a checked body asks a deployment to be. Each generation words it differently.
Deployment readDeployment(const nlohmann::json &body);
/// V1 names a plan where the others say how much.
Deployment readDeploymentV1(nlohmann::json body);

} // namespace sandbox
