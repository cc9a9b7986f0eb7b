// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getLatestProcesses(const Call &call);
Answer getLatestProcessesV2(const Call &call);
Answer getProcessesCount(const Call &call);
Answer getProcess(const Call &call);
Answer getProcessV2(const Call &call);
Answer stopProcess(const Call &call);
Answer createProcess(const Call &call);
Answer createProcessV2(const Call &call);

} // namespace sandbox
