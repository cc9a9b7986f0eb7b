// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getDeploymentsV1(const Call &call);
Answer getDeploymentsV2(const Call &call);
Answer getLatestDeploymentV1(const Call &call);
Answer getLatestDeploymentV2(const Call &call);
Answer getDeploymentV1(const Call &call);
Answer getDeploymentV2(const Call &call);
Answer createDeploymentV1(const Call &call);
Answer createDeploymentV2(const Call &call);

} // namespace sandbox
