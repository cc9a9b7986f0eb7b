// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/access.h"
#include "api/types/devicesignin.h"
#include "api/types/ids.h"
#include "models/band.h"

#include <QUrl>

#include <optional>

namespace hathora {

/// A server and where to begin there. Its token is the keychain's business.
struct Profile
{
    QString id; ///< made once, never shown, never changed
    QString name;
    QUrl server;
    OrgId defaultOrg; ///< empty: the first one
    AppId defaultApp; ///< empty: the first one
    Access access = Access::Full;
    Band band = Band::None;
    std::optional<DeviceSignIn> deviceSignIn = {}; ///< nothing: no sign-in with the browser
    QString caFile = {}; ///< path of the authorities that are trusted besides the system's; empty: none

    bool operator==(const Profile &) const = default;
};

} // namespace hathora
