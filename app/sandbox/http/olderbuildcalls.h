// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

// V1 and V2 alike.

Answer getBuildsV2(const Call &call);
Answer getBuildV2(const Call &call);
Answer createBuildV2(const Call &call);
Answer createBuildWithUploadUrlV2(const Call &call);
Answer createWithMultipartUploadsV2(const Call &call);
Answer runBuildV2(const Call &call);
Answer deleteBuildV2(const Call &call);

} // namespace sandbox
