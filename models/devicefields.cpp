// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devicefields.h"

#include "models/serveraddress.h"

namespace hathora {

using namespace Qt::StringLiterals;

namespace {

/// Where the path of an address begins.
qsizetype pathIn(const QString &address)
{
    const qsizetype scheme = address.indexOf("://"_L1);
    const qsizetype slash = address.indexOf(u'/', scheme < 0 ? 0 : scheme + 3);
    return slash < 0 ? address.size() : slash;
}

} // namespace

/// Unlike a server an issuer may live below a path, as those of several tenants do.
DeviceFields DeviceFields::parse(const QString &issuer, const QString &clientId, const QString &audience)
{
    const QString typed[]{issuer.trimmed(), clientId.trimmed(), audience.trimmed()};
    if (typed[0].isEmpty() && typed[1].isEmpty() && typed[2].isEmpty())
        return {};
    if (typed[0].isEmpty() || typed[1].isEmpty() || typed[2].isEmpty())
        return {{}, Problem::Incomplete};
    const qsizetype path = pathIn(typed[0]);
    const ServerAddress server = ServerAddress::parse(typed[0].left(path));
    QUrl url = server.url;
    url.setPath(typed[0].mid(path), QUrl::StrictMode);
    const bool isPlain = !typed[0].contains(u'?') && !typed[0].contains(u'#') && !typed[0].contains(".."_L1);
    if (!server.isUsable() || !isPlain || !url.isValid())
        return {{}, Problem::Malformed};
    if (server.isExposed())
        return {{}, Problem::Exposed};
    return {DeviceSignIn{url, typed[1], typed[2]}, Problem::None};
}

} // namespace hathora
