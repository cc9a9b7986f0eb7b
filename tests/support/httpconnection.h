// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/httprequest.h"
#include "tests/support/httpscript.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace hathora::testing {

/// The server's end of one connection: reads requests, plays the script of each. Lives in the server's
/// thread.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    /// Asked once per request: what is done with it.
    using Play = std::function<HttpScript(const HttpRequest &)>;
    /// Asked before its body is there: whether that is waited for.
    using IsEarly = std::function<bool(const HttpRequest &)>;

    /// Takes the socket over.
    HttpConnection(QTcpSocket *socket, int number, IsEarly isEarly, Play play, QObject *parent);

    void feed(const QByteArray &path, const QByteArray &chunk);
    void finishFeed(const QByteArray &path);
    void letGo(const QByteArray &path);
    void close();

Q_SIGNALS:
    void wrote(qint64 bytes);
    void closed();

private:
    void received();
    bool readHead();
    void begin(const HttpScript &script);
    void play();
    void drip();
    void flood();
    void reset();

    QTcpSocket *m_socket;
    int m_number;
    IsEarly m_isEarly;
    Play m_scriptFor;
    QByteArray m_input;
    std::optional<HttpRequest> m_request; ///< its head is there
    qsizetype m_bodySize = 0;
    QList<HttpScript::Step> m_left;
    QTimer m_timer;
    bool m_playing = false;
};

} // namespace hathora::testing
