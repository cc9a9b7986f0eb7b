// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/answer.h"
#include "app/sandbox/http/call.h"

namespace sandbox {

Answer getApps(const Call &call);
Answer getApp(const Call &call);
Answer createApp(const Call &call);
Answer updateApp(const Call &call);
Answer getAppsV1(const Call &call);
Answer updateAppV1(const Call &call);
Answer patchApp(const Call &call);
Answer deleteApp(const Call &call);

} // namespace sandbox
