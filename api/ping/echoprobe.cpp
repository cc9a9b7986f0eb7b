// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ping/echoprobe.h"

#include "api/net/authorities.h"

#include <QSslConfiguration>
#include <QWebSocket>
#include <QtConcurrentRun>

#include <utility>

namespace hathora {

struct EchoProbe::Trusted
{
    QSslConfiguration tls;
};

QFuture<EchoProbe::Trust> EchoProbe::trustIn(const QString &caFile)
{
    if (caFile.isEmpty())
        return QtFuture::makeReadyFuture(Trust());
    return QtConcurrent::run([caFile]() -> Trust {
        const Authorities authorities(caFile);
        Trusted trusted{authorities.configuration()};
        if (authorities.trouble() != CaFileTrouble::None)
            trusted.tls.setCaCertificates({}); // which keeps Qt from looking for the system's
        return std::make_shared<const Trusted>(trusted);
    });
}

EchoProbe::EchoProbe(const Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_socket(std::make_unique<QWebSocket>())
{
    // Whatever answers: no more is read of it than could be an echo.
    constexpr quint64 mostBytes = 1024;
    m_socket->setMaxAllowedIncomingFrameSize(mostBytes);
    m_socket->setMaxAllowedIncomingMessageSize(mostBytes);
    if (plan.trust)
        m_socket->setSslConfiguration(plan.trust->tls);
    m_patience.setSingleShot(true);
    m_patience.setInterval(plan.patience);
    connect(&m_patience, &QTimer::timeout, this, &EchoProbe::lost);
    connect(m_socket.get(), &QWebSocket::connected, this, &EchoProbe::send);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &EchoProbe::received);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &echo) { received(echo.toUtf8()); }); // some answer in their own kind
    connect(m_socket.get(), &QWebSocket::disconnected, this, &EchoProbe::finish, Qt::QueuedConnection);
    connect(m_socket.get(), QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &EchoProbe::finish, Qt::QueuedConnection); // also where it never came to a connection
}

EchoProbe::~EchoProbe()
{
    m_socket->disconnect(this);
}

void EchoProbe::start()
{
    m_patience.start();
    m_socket->open(m_plan.url);
}

/// Each frame is another one, so that a late echo is not taken for the next.
QByteArray EchoProbe::frame() const
{
    return QByteArrayLiteral("ping ") + QByteArray::number(m_outcome.sent);
}

void EchoProbe::send()
{
    if (m_isOver)
        return;
    if (m_outcome.sent >= m_plan.samples)
        return finish();
    ++m_outcome.sent;
    m_patience.start();
    m_clock.start();
    m_socket->sendBinaryMessage(frame());
}

void EchoProbe::received(const QByteArray &echo)
{
    using namespace std::chrono;
    if (m_isOver || echo != frame())
        return;
    m_outcome.times.append(duration_cast<microseconds>(nanoseconds(m_clock.nsecsElapsed())));
    send();
}

/// Without a connection there is nothing to go on with.
void EchoProbe::lost()
{
    if (m_outcome.sent == 0)
        return finish();
    send();
}

void EchoProbe::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    m_patience.stop();
    Q_EMIT finished(m_outcome);
}

} // namespace hathora
