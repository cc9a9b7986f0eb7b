// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/devicesignin.h"

#include <QJsonValue>

#include <optional>

namespace hathora {

/// As it stands in a profile's JSON. Nothing of it is secret.
QJsonValue toJson(const std::optional<DeviceSignIn> &signIn);

/// Nothing where there is none, or it is not one that may be used.
std::optional<DeviceSignIn> deviceSignInFrom(const QJsonValue &json);

} // namespace hathora
