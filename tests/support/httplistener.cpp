// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httplistener.h"

#include <QSslSocket>

namespace hathora::testing {

HttpListener::HttpListener(std::optional<QSslConfiguration> tls, Accept accept)
    : m_tls(std::move(tls))
    , m_accept(std::move(accept))
{
}

void HttpListener::incomingConnection(qintptr descriptor)
{
    if (!m_tls) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        return m_accept(socket);
    }
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_tls);
    socket->setSocketDescriptor(descriptor);
    m_accept(socket);
    socket->startServerEncryption();
}

} // namespace hathora::testing
