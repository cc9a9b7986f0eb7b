// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <optional>

namespace hathora::testing {

/// Accepts connections, with or without TLS.
class HttpListener : public QTcpServer
{
    Q_OBJECT

public:
    using Accept = std::function<void(QTcpSocket *)>;

    HttpListener(std::optional<QSslConfiguration> tls, Accept accept);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
    Accept m_accept;
};

} // namespace hathora::testing
