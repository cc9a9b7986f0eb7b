// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getLogsForProcess(const Call &call);
Answer downloadLogForProcess(const Call &call);
Answer getLogsForApp(const Call &call);
Answer getLogsForDeployment(const Call &call);

} // namespace sandbox
