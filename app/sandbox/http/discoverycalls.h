// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

/// All regions are at one place, as all of them are on this machine. V1 has the same list, and means the path
/// /ws there.
Answer getPingEndpoints(const Call &call);

} // namespace sandbox
