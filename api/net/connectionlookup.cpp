// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/connectionlookup.h"

#include "api/net/authorities.h"

#include <QFutureWatcher>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QtConcurrentRun>

#include <algorithm>

namespace hathora {

namespace {

/// As requests find it. Of several that the system names, the first is used.
ProxyUse proxyFor(const QUrl &server)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(server));
    const QNetworkProxy first = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    QUrl address; // which puts an IPv6 address into brackets
    address.setHost(first.hostName());
    address.setPort(first.port());
    switch (first.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        return {ProxyUse::Kind::Http, address.authority()};
    case QNetworkProxy::Socks5Proxy:
        return {ProxyUse::Kind::Socks, address.authority()};
    default:
        return {ProxyUse::Kind::None, {}};
    }
}

} // namespace

void lookUpConnection(const QUrl &server, const QString &caFile, QObject *context,
                      std::function<void(const ConnectionFacts &facts)> then)
{
    auto *watcher = new QFutureWatcher<ConnectionFacts>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, told = std::move(then)] {
        watcher->deleteLater();
        told(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([server, caFile] {
        return ConnectionFacts{Authorities(caFile).trouble(), proxyFor(server)};
    }));
}

} // namespace hathora
