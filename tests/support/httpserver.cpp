// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpserver.h"

#include "tests/support/httpconnection.h"
#include "tests/support/httplistener.h"

#include <QTcpSocket>

namespace hathora::testing {

HttpServer::HttpServer(std::optional<QSslConfiguration> tls)
    : m_isTls(tls.has_value())
{
    m_listener = std::make_unique<HttpListener>(tls, [this](QTcpSocket *socket) { accept(socket); });
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    inThread([this] { m_listener->listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
    m_port = m_listener->serverPort();
}

HttpServer::~HttpServer()
{
    inThread(
        [this] {
            qDeleteAll(std::exchange(m_connections, {}));
            m_listener.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <typename Function>
void HttpServer::inThread(Function function, Qt::ConnectionType type)
{
    QMetaObject::invokeMethod(m_listener.get(), function, type);
}

QUrl HttpServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_port));
}

void HttpServer::on(const QByteArray &path, const QList<HttpScript> &scripts)
{
    const QMutexLocker lock(&m_mutex);
    m_scripts.insert(path, scripts);
}

QList<HttpRequest> HttpServer::received(const QByteArray &path) const
{
    const QMutexLocker lock(&m_mutex);
    if (path.isEmpty())
        return m_received;
    QList<HttpRequest> found;
    for (const HttpRequest &request : m_received) {
        if (request.path() == path)
            found.append(request);
    }
    return found;
}

int HttpServer::accepted() const
{
    const QMutexLocker lock(&m_mutex);
    return m_accepted;
}

int HttpServer::open() const
{
    const QMutexLocker lock(&m_mutex);
    return m_open;
}

qint64 HttpServer::written() const
{
    const QMutexLocker lock(&m_mutex);
    return m_written;
}

void HttpServer::feed(const QByteArray &path, const QByteArray &chunk)
{
    inThread([this, path, chunk] {
        for (HttpConnection *connection : std::as_const(m_connections))
            connection->feed(path, chunk);
    });
}

void HttpServer::finishFeed(const QByteArray &path)
{
    inThread([this, path] {
        for (HttpConnection *connection : std::as_const(m_connections))
            connection->finishFeed(path);
    });
}

void HttpServer::letGo(const QByteArray &path)
{
    inThread([this, path] {
        const QList<HttpConnection *> connections = m_connections;
        for (HttpConnection *connection : connections)
            connection->letGo(path);
    });
}

void HttpServer::closeAll()
{
    inThread([this] {
        const QList<HttpConnection *> connections = m_connections;
        for (HttpConnection *connection : connections)
            connection->close();
    });
}

void HttpServer::accept(QTcpSocket *socket)
{
    const QMutexLocker lock(&m_mutex);
    ++m_open;
    auto *connection = new HttpConnection(
        socket, ++m_accepted, [this](const HttpRequest &request) { return isEarly(request); },
        [this](const HttpRequest &request) { return scriptFor(request); }, m_listener.get());
    m_connections.append(connection);
    QObject::connect(connection, &HttpConnection::wrote, connection, [this](qint64 bytes) {
        const QMutexLocker guard(&m_mutex);
        m_written += bytes;
    });
    QObject::connect(connection, &HttpConnection::closed, connection, [this, connection] {
        m_connections.removeOne(connection);
        const QMutexLocker guard(&m_mutex);
        --m_open;
    });
}

HttpScript HttpServer::scriptFor(const HttpRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    m_received.append(request);
    const auto scripts = m_scripts.find(request.path());
    if (scripts == m_scripts.end() || scripts->isEmpty())
        return HttpScript::json(R"({"message":"There is no script for this path."})", 404);
    return scripts->size() > 1 ? scripts->takeFirst() : scripts->first();
}

bool HttpServer::isEarly(const HttpRequest &request) const
{
    const QMutexLocker lock(&m_mutex);
    const auto scripts = m_scripts.find(request.path());
    return scripts != m_scripts.end() && !scripts->isEmpty() && scripts->first().isEarly();
}

} // namespace hathora::testing
