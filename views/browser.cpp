// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/browser.h"

#include "models/serveraddress.h"

#include <QDesktopServices>
#include <QUrl>

namespace hathora {

Browsing openInBrowser(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    const auto place = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const ServerAddress server = ServerAddress::parse(place.toString()); // which guesses what is left out
    const bool isWhole = url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
    if (!isWhole || !server.isUsable() || server.isExposed())
        return Browsing::Unsafe;
    return QDesktopServices::openUrl(url) ? Browsing::Opened : Browsing::NoOpener;
}

} // namespace hathora
