// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/devicesignin.h"

#include <optional>

namespace hathora {

/// What somebody typed about signing in by a browser, and what it comes to: all of it, or none.
struct DeviceFields
{
    enum class Problem {
        None,
        Incomplete, ///< one of the three is missing
        Malformed,  ///< the issuer's address is none, or holds more than a path
        Exposed,    ///< http, and not to this machine: tokens would cross a network in the clear
    };

    static DeviceFields parse(const QString &issuer, const QString &clientId, const QString &audience);

    std::optional<DeviceSignIn> signIn; ///< nothing where nothing was typed, or there is a problem
    Problem problem = Problem::None;
};

} // namespace hathora
