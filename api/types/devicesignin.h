// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace hathora {

/// Who lets persons in by a browser, and as which program we ask there (RFC 8628). Nothing of it is secret.
struct DeviceSignIn
{
    QUrl issuer;      ///< `/oauth/device/code` and `/oauth/token` are below it
    QString clientId; ///< of a public client
    QString audience; ///< the API that is to be opened

    bool operator==(const DeviceSignIn &) const = default;
};

} // namespace hathora
