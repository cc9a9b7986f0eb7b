// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/storagesender.h"

#include "api/net/transport.h"
#include "api/upload/storageline.h"

#include <QFile>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace hathora {

StorageSender::StorageSender(StorageDeadlines deadlines, const QString &caFile, QObject *parent)
    : QObject(parent)
    , m_line(std::make_unique<Line>(
          StorageManners{deadlines, Transport::userAgent(), QFile::encodeName(caFile)},
          [this](int number, const StorageAnswer &answer) {
              QMetaObject::invokeMethod(
                  this, [this, number, answer] { deliver(number, answer); }, Qt::QueuedConnection);
          }))
{
}

StorageSender::~StorageSender() = default;

int StorageSender::send(const StorageRequest &request)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(request.link));
    m_underWay.insert(++m_last);
    m_line->send(m_last, request, proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy)));
    return m_last;
}

void StorageSender::abandon(int number)
{
    if (m_underWay.remove(number))
        m_line->abandon(number);
}

void StorageSender::deliver(int number, const StorageAnswer &answer)
{
    if (m_underWay.remove(number))
        Q_EMIT answered(number, answer);
}

} // namespace hathora
