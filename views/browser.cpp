// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/browser.h"

#include <QDesktopServices>
#include <QUrl>

namespace hathora {

Browsing openInBrowser(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isSafe = url.isValid() && url.scheme() == QLatin1StringView("https") &&
                        !url.host().isEmpty() && url.userInfo().isEmpty();
    if (!isSafe)
        return Browsing::Unsafe;
    return QDesktopServices::openUrl(url) ? Browsing::Opened : Browsing::NoOpener;
}

} // namespace hathora
