// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/app.h"

namespace hathora {

constexpr int longestAppName = 64;

/// Whether an application may be called so (contract: CreateAppConfig.appName). Only the server knows whether
/// the name is free.
bool isAppName(const QString &name);

/// What an application is called where it must not be mistaken: its name, or its id where that cannot be seen
/// or typed.
QString calledBy(const App &app);

} // namespace hathora
