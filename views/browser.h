// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hathora {

enum class Browsing {
    Opened,
    Unsafe,  ///< not https unless on this machine, or with a name and password in it
    NoOpener ///< the desktop knows no browser
};

/// Opens an address that a server gave in the person's own browser, which knows nothing of our token.
Browsing openInBrowser(const QString &address);

} // namespace hathora
