// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/exchange.h"

#include "api/net/judge.h"
#include "api/net/retry.h"
#include "api/net/transport.h"

#include <QNetworkReply>
#include <QRandomGenerator>

namespace hathora {

using Cause = Error::Cause;
using Kind = Error::Kind;
using std::chrono::milliseconds;

Exchange::Exchange(Transport &transport, Request request)
    : QObject(&transport)
    , m_transport(transport)
    , m_request(std::move(request))
{
    for (QTimer *timer : {&m_deadline, &m_total, &m_pause})
        timer->setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { deadlinePassed(m_armed); });
    connect(&m_total, &QTimer::timeout, this, [this] { deadlinePassed(Cause::TotalDeadline); });
    connect(&m_pause, &QTimer::timeout, this, &Exchange::queue);
}

Exchange::~Exchange()
{
    dropReply();
    m_transport.gate().leave(this);
}

void Exchange::start()
{
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_clock.start();
    if (const std::optional<Error> refusal = m_transport.refusal(m_request))
        finishLater(*refusal);
    else
        queue();
}

void Exchange::queue()
{
    m_state = State::Waiting;
    m_transport.gate().enter(this);
}

void Exchange::admit()
{
    if (const std::optional<Error> refusal = m_transport.refusal(m_request)) // since it began to wait
        return finishLater(*refusal);
    m_state = State::Running;
    m_stopped = Cause::None;
    ++m_attempt;
    m_tokenSerial = m_transport.tokenSerial();
    m_reply = m_transport.send(m_request);
    const Deadlines &deadlines = m_transport.options().deadlines;
    if (m_request.operation().traffic == Traffic::Read)
        m_total.start(deadlines.total);
    watchSending();
    connect(m_reply, &QNetworkReply::metaDataChanged, this,
            [this] { arm(Cause::IdleDeadline, m_transport.options().deadlines.idle); });
    connect(m_reply, &QIODevice::readyRead, this, &Exchange::received);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
}

/// Qt 6.4 tells when a request is written, but not for one with a body of no bytes. On an open connection
/// such a one is written at once, on a new one after the handshake; without a handshake nobody knows.
void Exchange::watchSending()
{
    const auto connecting = [this] { arm(Cause::ConnectDeadline, m_transport.options().deadlines.connect); };
    const auto sent = [this] { arm(Cause::ReplyDeadline, m_transport.options().deadlines.reply); };
    connect(m_reply, &QNetworkReply::requestSent, this, sent);
    if (!isBodilessChange())
        return connecting();
    sent();
    if (m_transport.options().server.scheme() != "https"_L1)
        return;
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, connecting);
    connect(m_reply, &QNetworkReply::encrypted, this, sent);
}

bool Exchange::isBodilessChange() const
{
    return m_request.operation().traffic == Traffic::Change &&
           m_request.body().value_or(QByteArray()).isEmpty();
}

void Exchange::arm(Cause deadline, milliseconds time)
{
    m_armed = deadline;
    m_deadline.start(time);
}

void Exchange::received()
{
    arm(Cause::IdleDeadline, m_transport.options().deadlines.idle);
    if (m_reply->bytesAvailable() > m_transport.options().largestBody)
        stop(Cause::TooLarge);
}

void Exchange::deadlinePassed(Cause cause)
{
    stop(cause);
    m_transport.renewConnections(); // the others of that age are probably as dead
}

/// Ends the reply for a reason of ours; Qt emits finished() from within abort().
void Exchange::stop(Cause cause)
{
    m_stopped = cause;
    if (m_reply)
        m_reply->abort();
}

void Exchange::replyFinished()
{
    m_deadline.stop();
    m_total.stop();
    QNetworkReply *reply = m_reply;
    const QByteArray body = m_stopped == Cause::None ? reply->readAll() : QByteArray();
    m_bytes += body.size();
    if (m_request.keepsReply())
        m_kept = replyOf(*reply, body);
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const Result<Answer> result = judge(*reply, m_request.operation(), m_stopped, body);
    dropReply();
    m_transport.gate().leave(this);
    decide(result);
}

void Exchange::decide(const Result<Answer> &result)
{
    constexpr int unauthorized = 401;
    constexpr int tooManyRequests = 429;
    if (m_status != 0 && m_status != tooManyRequests)
        m_transport.gate().succeeded();
    if (result)
        return finishLater(result);
    const Error &error = result.error();
    if (error.status == unauthorized && m_request.operation().auth == Auth::Developer) {
        const bool isNewToken = m_tokenSerial != m_transport.tokenSerial();
        const int refusedBefore = std::exchange(m_refusedSerial, m_tokenSerial);
        // Once for each exchange, or a server that accepts nothing would be brought one token after another.
        if (!isNewToken && refusedBefore < 0 && m_transport.renewal() == Renewal::ByItself)
            m_transport.wantRenewal();
        if (isNewToken || refusedBefore != m_tokenSerial)
            return queue();
        m_transport.reportRefusedToken();
        return finishLater(result);
    }
    const RetryPolicy &policy = m_transport.options().retry;
    if (error.status == tooManyRequests) {
        // The limit is on the token: what grows is the pause of all, whoever was refused.
        Gate &gate = m_transport.gate();
        const milliseconds pause =
            pauseBefore(policy, gate.brakesInARow() + 1, error, *QRandomGenerator::global());
        gate.brake(pause);
        Q_EMIT m_transport.paused(pause);
    }
    if (m_attempt >= policy.attempts || !mayRepeat(m_request.operation(), error))
        return finishLater(result);
    if (error.status == tooManyRequests)
        return queue(); // the brake holds it back
    m_state = State::Pausing;
    m_pause.start(pauseBefore(policy, m_attempt, error, *QRandomGenerator::global()));
}

void Exchange::abort()
{
    if (m_state == State::Finished)
        return;
    Error error;
    error.kind = Kind::Aborted;
    error.outcomeUnknown = m_state == State::Running && m_request.operation().traffic == Traffic::Change;
    finishLater(error);
}

void Exchange::abandon()
{
    disconnect(this, &Exchange::finished, nullptr, nullptr);
    if (m_state == State::Finished)
        return;
    Error error;
    error.kind = Kind::Aborted;
    release();
    finish(error);
}

/// Whoever listens is called from the event loop: never from within start() or abort(), and never from within
/// a signal of a reply or timer, which does not survive a listener that ends the whole client.
void Exchange::finishLater(const Result<Answer> &result)
{
    release();
    QMetaObject::invokeMethod(
        this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

/// From here on nothing more is sent or waited for.
void Exchange::release()
{
    m_state = State::Finished;
    m_pause.stop();
    dropReply();
    m_transport.gate().leave(this);
}

void Exchange::finish(const Result<Answer> &result)
{
    Trace trace;
    trace.startedAt = m_startedAt;
    trace.operation = m_request.operation().id;
    trace.verb = m_request.operation().verb;
    trace.auth = m_request.operation().auth;
    trace.traffic = m_request.operation().traffic;
    trace.path = m_request.path();
    trace.status = m_status;
    trace.attempts = m_attempt;
    trace.duration = milliseconds(m_clock.elapsed());
    trace.bytes = m_bytes;
    if (!result) {
        trace.failure = result.error().kind;
        trace.outcomeUnknown = result.error().outcomeUnknown;
    }
    Q_EMIT m_transport.traced(trace);
    deleteLater();
    Q_EMIT finished(result); // last: whoever listens may end the whole client
}

void Exchange::dropReply()
{
    m_deadline.stop();
    m_total.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace hathora
