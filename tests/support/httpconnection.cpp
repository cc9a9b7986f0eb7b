// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpconnection.h"

#include <sys/socket.h>

namespace hathora::testing {

using Do = HttpScript::Step::Do;

HttpConnection::HttpConnection(QTcpSocket *socket, int number, IsEarly isEarly, Play play, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
    , m_isEarly(std::move(isEarly))
    , m_scriptFor(std::move(play))
{
    m_socket->setParent(this);
    m_timer.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::received);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        Q_EMIT wrote(bytes);
        if (m_playing && !m_left.isEmpty() && m_left.first().what == Do::Flood)
            flood();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_timer.stop();
        Q_EMIT closed();
        deleteLater();
    });
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::play);
}

void HttpConnection::received()
{
    m_input += m_socket->readAll();
    while (!m_playing) {
        if (!m_request && !readHead())
            return;
        const bool isWhole = m_input.size() >= m_bodySize;
        if (!isWhole && !m_isEarly(*m_request))
            return;
        m_request->body = m_input.left(m_bodySize);
        m_input.remove(0, m_bodySize);
        begin(m_scriptFor(*m_request));
    }
}

bool HttpConnection::readHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArrayList lines = m_input.left(end).replace("\r\n", "\n").split('\n');
    m_input.remove(0, end + 4);
    const QByteArrayList start = lines.first().split(' ');
    m_request = HttpRequest{start.value(0), start.value(1), {}, {}, m_number};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        m_request->headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    m_bodySize = m_request->header("Content-Length").toLongLong();
    if (m_request->header("Expect") == "100-continue" && !m_isEarly(*m_request))
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    return true;
}

void HttpConnection::begin(const HttpScript &script)
{
    m_playing = true;
    m_left = script.steps();
    play();
}

/// Goes on with the script until it has to wait for something.
void HttpConnection::play()
{
    while (!m_left.isEmpty()) {
        const HttpScript::Step step = m_left.first();
        switch (step.what) {
        case Do::Send:
            m_socket->write(step.bytes);
            break;
        case Do::Drip:
            return drip();
        case Do::Flood:
            return flood();
        case Do::Wait:
            m_left.removeFirst();
            return m_timer.start(step.time);
        case Do::Hold:
        case Do::Await:
        case Do::Stall:
            return;
        case Do::Close:
            return close();
        case Do::Reset:
            return reset();
        }
        m_left.removeFirst();
    }
    m_playing = false;
    m_request.reset();
    if (!m_input.isEmpty())
        QMetaObject::invokeMethod(this, &HttpConnection::received, Qt::QueuedConnection);
}

void HttpConnection::drip()
{
    HttpScript::Step &step = m_left.first();
    const std::chrono::milliseconds apart = step.time;
    m_socket->write(step.bytes.left(1));
    step.bytes.remove(0, 1);
    if (step.bytes.isEmpty())
        m_left.removeFirst();
    m_timer.start(apart);
}

void HttpConnection::flood()
{
    constexpr qint64 ahead = 256 * 1024; // so that a client which does not read is noticed
    HttpScript::Step &step = m_left.first();
    while (step.times > 0 && m_socket->bytesToWrite() < ahead) {
        m_socket->write(step.bytes);
        --step.times;
    }
    if (step.times > 0)
        return;
    m_left.removeFirst();
    play();
}

void HttpConnection::feed(const QByteArray &path, const QByteArray &chunk)
{
    if (!m_playing || m_request->path() != path || m_left.isEmpty() || m_left.first().what != Do::Hold)
        return;
    m_socket->write(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
}

void HttpConnection::finishFeed(const QByteArray &path)
{
    if (!m_playing || m_request->path() != path || m_left.isEmpty() || m_left.first().what != Do::Hold)
        return;
    m_socket->write("0\r\n\r\n");
    m_left.removeFirst();
    play();
}

void HttpConnection::letGo(const QByteArray &path)
{
    if (!m_playing || m_request->path() != path || m_left.isEmpty() || m_left.first().what != Do::Await)
        return;
    m_left.removeFirst();
    play();
}

/// What was written still goes out.
void HttpConnection::close()
{
    m_left.clear();
    m_socket->disconnectFromHost();
}

void HttpConnection::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_left.clear();
    m_socket->abort();
}

} // namespace hathora::testing
