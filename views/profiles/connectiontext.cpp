// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/connectiontext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace hathora {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(hathora::Connection)
};

} // namespace

QString protectionText(const ServerAddress &server, const QString &caFile)
{
    switch (server.protection()) {
    case ServerAddress::Protection::Encrypted:
        break;
    case ServerAddress::Protection::OwnComputer:
        return Words::tr("Not encrypted, and it does not leave this computer.");
    case ServerAddress::Protection::None:
        return Words::tr("Not encrypted: anyone on the way can read the token.");
    }
    return caFile.isEmpty()
               ? Words::tr("Encrypted; the certificate is checked against the system's authorities.")
               : Words::tr("Encrypted; the certificate is checked against %1, besides the system's "
                           "authorities.",
                           "a file's name")
                     .arg(QFileInfo(caFile).fileName());
}

QString caFileText(CaFileTrouble trouble)
{
    switch (trouble) {
    case CaFileTrouble::None:
        break;
    case CaFileTrouble::Missing:
        return Words::tr("There is no such file of authorities: nothing is sent.");
    case CaFileTrouble::Unreadable:
        return Words::tr("The file of authorities cannot be read: nothing is sent.");
    case CaFileTrouble::NoCertificates:
        return Words::tr("There is no certificate in the file of authorities: nothing is sent.");
    }
    return {};
}

QString proxyText(const ProxyUse &proxy, const ServerAddress &server)
{
    const bool isOpen = server.protection() != ServerAddress::Protection::Encrypted;
    switch (proxy.kind) {
    case ProxyUse::Kind::Unknown:
        break;
    case ProxyUse::Kind::None:
        return Words::tr("No proxy.");
    case ProxyUse::Kind::Http:
        return isOpen ? Words::tr("By the proxy %1, which can read the token.").arg(proxy.address)
                      : Words::tr("By the proxy %1.").arg(proxy.address);
    case ProxyUse::Kind::Socks:
        return isOpen ? Words::tr("By the SOCKS proxy %1, which can read the token.").arg(proxy.address)
                      : Words::tr("By the SOCKS proxy %1.").arg(proxy.address);
    }
    return {};
}

QString connectionText(const ServerAddress &server, const QString &caFile, const ConnectionFacts &facts)
{
    QStringList lines{protectionText(server, caFile), caFileText(facts.authorities),
                      proxyText(facts.proxy, server)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace hathora
