// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getDeployments(const Call &call);
Answer getLatestDeployment(const Call &call);
Answer getDeployment(const Call &call);
Answer createDeployment(const Call &call);

} // namespace sandbox
