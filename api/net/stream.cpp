// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/stream.h"

#include "api/net/judge.h"
#include "api/net/trace.h"
#include "api/net/transport.h"

#include <QNetworkReply>

namespace hathora {

using Cause = Error::Cause;
using Kind = Error::Kind;
using std::chrono::milliseconds;

namespace {

bool isRefused(const QNetworkReply &reply, const Request &request)
{
    constexpr int unauthorized = 401;
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == unauthorized &&
           request.operation().auth == Auth::Developer;
}

} // namespace

Stream::Stream(Transport &transport, Request request, QObject *parent)
    : QObject(parent)
    , m_transport(&transport)
    , m_request(std::move(request))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Stream::deadlinePassed);
    // The client may be signed out while a view still holds the stream.
    connect(m_transport, &QObject::destroyed, this, [this] { stop(Cause::SignedOut); });
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    // From the event loop, so that whoever opened the stream can connect to it first.
    QMetaObject::invokeMethod(this, &Stream::send, Qt::QueuedConnection);
}

Stream::~Stream()
{
    dropReply();
}

void Stream::send()
{
    if (m_ended)
        return;
    if (const std::optional<Error> refusal = m_transport->refusal(m_request))
        return finish(refusal);
    m_reply = m_transport->send(m_request);
    watchSending();
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Stream::headersArrived);
    connect(m_reply, &QIODevice::readyRead, this, &Stream::read);
    connect(m_reply, &QNetworkReply::finished, this, [this, serial = m_transport->tokenSerial()] {
        if (!isRefused(*m_reply, m_request) || serial == m_transport->tokenSerial())
            return replyFinished();
        dropReply(); // with a token that has been replaced meanwhile
        send();
    });
}

/// What is run (a build) may wait for its turn before its first word. Qt 6.4 tells when a request is written,
/// but not for one with a body of no bytes: such a one counts as written unless a handshake is still to come.
void Stream::watchSending()
{
    const Deadlines &deadlines = m_transport->options().deadlines;
    const bool isRun = m_request.operation().verb != Verb::Get;
    const milliseconds patience = isRun ? deadlines.streamIdle : deadlines.reply;
    const auto connecting = [this, time = deadlines.connect] { arm(Cause::ConnectDeadline, time); };
    const auto sent = [this, patience] { arm(Cause::ReplyDeadline, patience); };
    connect(m_reply, &QNetworkReply::requestSent, this, sent);
    if (!isRun || m_request.body())
        return connecting();
    sent();
    if (m_transport->options().server.scheme() != "https"_L1)
        return;
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, connecting);
    connect(m_reply, &QNetworkReply::encrypted, this, sent);
}

void Stream::arm(Cause deadline, milliseconds time)
{
    m_armed = deadline;
    if (!m_paused || deadline != Cause::IdleDeadline) // while paused it is we who are silent
        m_deadline.start(time);
}

void Stream::headersArrived()
{
    if (m_opened || statusOf(*m_reply) != m_request.operation().success)
        return; // what the server says about it comes with the body
    if (const std::optional<Error> error = judgeStream(*m_reply, m_request.operation(), Cause::None, {}))
        return finish(error); // a login page: not a line of it is log
    m_opened = true;
    if (m_request.keepsReply())
        m_kept = replyOf(*m_reply, {});
    arm(Cause::IdleDeadline, m_transport->options().deadlines.streamIdle);
    Q_EMIT opened();
}

void Stream::read()
{
    if (!m_opened || m_paused)
        return;
    arm(Cause::IdleDeadline, m_transport->options().deadlines.streamIdle);
    const QByteArray chunk = m_reply->readAll();
    m_bytes += chunk.size();
    const QPointer<Stream> alive = this;
    Q_EMIT received(chunk);
    if (!alive)
        return;
    const QStringList whole = m_splitter.take(chunk);
    if (!whole.isEmpty())
        Q_EMIT lines(whole);
}

void Stream::pause()
{
    m_paused = true;
    if (m_armed == Cause::IdleDeadline)
        m_deadline.stop();
}

void Stream::resume()
{
    m_paused = false;
    if (!m_reply || !m_opened)
        return;
    if (m_reply->isFinished())
        replyFinished();
    else
        read();
}

void Stream::close()
{
    if (!m_ended)
        QMetaObject::invokeMethod(
            this, [this] { stop(Cause::None); }, Qt::QueuedConnection);
}

void Stream::deadlinePassed()
{
    if (m_transport)
        m_transport->renewConnections(); // those of that age are probably as dead
    stop(m_armed);
}

/// Ends the stream for a reason of ours.
void Stream::stop(Cause cause)
{
    Error error;
    error.cause = cause;
    error.kind = cause == Cause::None || cause == Cause::SignedOut ? Kind::Aborted : Kind::Timeout;
    finish(error);
}

void Stream::replyFinished()
{
    if (m_paused && m_opened) // what has come is read first, when the reader wants it
        return;
    const QByteArray errorBody = m_opened ? QByteArray() : m_reply->readAll();
    if (m_request.keepsReply())
        m_kept = replyOf(*m_reply, errorBody);
    const std::optional<Error> error = judgeStream(*m_reply, m_request.operation(), Cause::None, errorBody);
    const QPointer<Stream> alive = this;
    read();
    if (!alive)
        return;
    if (const QStringList last = m_splitter.rest(); !last.isEmpty())
        Q_EMIT lines(last);
    if (alive)
        finish(error);
}

void Stream::finish(std::optional<Error> error)
{
    if (std::exchange(m_ended, true))
        return;
    const int status = m_reply ? statusOf(*m_reply) : 0;
    dropReply();
    if (m_transport) {
        Trace trace;
        trace.startedAt = m_startedAt;
        trace.operation = m_request.operation().id;
        trace.verb = m_request.operation().verb;
        trace.auth = m_request.operation().auth;
        trace.traffic = m_request.operation().traffic;
        trace.path = m_request.path();
        trace.status = status;
        trace.attempts = 1;
        trace.duration = milliseconds(m_clock.elapsed());
        trace.bytes = m_bytes;
        if (error)
            trace.failure = error->kind;
        Q_EMIT m_transport->traced(trace);
    }
    Q_EMIT ended(error);
}

void Stream::dropReply()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

int Stream::statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace hathora
