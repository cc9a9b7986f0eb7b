// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

constexpr int longestAppName = 64;

/// Whether an application may be called so (contract: CreateAppConfig.appName). Only the server knows whether
/// the name is free.
bool isAppName(const QString &name);

} // namespace hathora
