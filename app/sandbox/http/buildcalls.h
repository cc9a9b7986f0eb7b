// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getBuilds(const Call &call);
Answer getBuild(const Call &call);
Answer createBuild(const Call &call);
Answer runBuild(const Call &call);
Answer createBuildRegistry(const Call &call);
Answer runBuildRegistry(const Call &call);
Answer deleteBuild(const Call &call);

} // namespace sandbox
