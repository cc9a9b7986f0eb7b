// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getProcessV1(const Call &call);
Answer getRunningProcesses(const Call &call);
Answer getStoppedProcesses(const Call &call);

} // namespace sandbox
