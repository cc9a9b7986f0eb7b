// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/browser.h"

#include "models/serveraddress.h"

#include <QDesktopServices>
#include <QUrl>

namespace hathora {

Browsing openInBrowser(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const auto place = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const ServerAddress server = ServerAddress::parse(place.toString());
    if (!url.isValid() || !server.isUsable() || server.isExposed())
        return Browsing::Unsafe;
    return QDesktopServices::openUrl(url) ? Browsing::Opened : Browsing::NoOpener;
}

} // namespace hathora
