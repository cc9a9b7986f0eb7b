// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/httprequest.h"
#include "tests/support/httpscript.h"

#include <QHash>
#include <QMutex>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <memory>
#include <optional>

class QTcpSocket;

namespace hathora::testing {

class HttpConnection;
class HttpListener;

/// An HTTP/1.1 server on loopback that answers by script, badly where the script says so, and remembers what
/// it was asked. It has a thread of its own, so that a client may block the test's.
///
/// All its functions are called from the test's thread.
class HttpServer
{
public:
    HttpServer()
        : HttpServer(std::nullopt)
    {
    }
    explicit HttpServer(std::optional<QSslConfiguration> tls);
    ~HttpServer();

    QUrl url() const;
    int port() const { return m_port; }

    /// The nth request to a path gets the nth script; the last one serves all that follow. A path without
    /// scripts is answered 404.
    void on(const QByteArray &path, const QList<HttpScript> &scripts);
    void on(const QByteArray &path, const HttpScript &script) { on(path, QList{script}); }

    /// Requests so far in order, to one path or to all.
    QList<HttpRequest> received(const QByteArray &path = {}) const;
    int count(const QByteArray &path = {}) const { return int(received(path).size()); }

    int accepted() const;   ///< connections so far
    int open() const;       ///< connections that nobody has closed yet
    qint64 written() const; ///< bytes that the system took for the clients

    /// One chunk for all who were given HttpScript::stream() on that path.
    void feed(const QByteArray &path, const QByteArray &chunk);
    void finishFeed(const QByteArray &path);
    /// All who wait for a HttpScript::held() answer on that path.
    void letGo(const QByteArray &path);
    void closeAll();

private:
    void accept(QTcpSocket *socket);
    HttpScript scriptFor(const HttpRequest &request);
    bool isEarly(const HttpRequest &request) const;
    template <typename Function>
    void inThread(Function function, Qt::ConnectionType type = Qt::QueuedConnection);

    QThread m_thread;
    std::unique_ptr<HttpListener> m_listener; ///< lives in m_thread, as its connections do
    QList<HttpConnection *> m_connections;
    int m_port = 0;
    bool m_isTls;

    mutable QMutex m_mutex; ///< guards what follows
    QHash<QByteArray, QList<HttpScript>> m_scripts;
    QList<HttpRequest> m_received;
    int m_accepted = 0;
    int m_open = 0;
    qint64 m_written = 0;
};

} // namespace hathora::testing
