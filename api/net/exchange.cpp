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
    std::optional<Error> refusal = m_request.refusal();
    if (!refusal && m_request.operation().auth == Auth::Developer && !m_transport.hasToken()) {
        refusal.emplace();
        refusal->kind = Kind::InvalidRequest;
        refusal->cause = Cause::SignedOut;
    }
    if (refusal)
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
    m_state = State::Running;
    m_stopped = Cause::None;
    ++m_attempt;
    m_tokenSerial = m_transport.tokenSerial();
    m_reply = m_transport.send(m_request);
    const Deadlines &deadlines = m_transport.options().deadlines;
    // Qt 6.4 never emits requestSent() for a device without bytes. Such a change may have been sent.
    const bool isSilentlySent = m_request.operation().traffic == Traffic::Change && !m_request.body();
    if (isSilentlySent)
        arm(Cause::ReplyDeadline, deadlines.reply);
    else
        arm(Cause::ConnectDeadline, deadlines.connect);
    if (m_request.operation().traffic == Traffic::Read)
        m_total.start(deadlines.total);
    connect(m_reply, &QNetworkReply::requestSent, this,
            [this] { arm(Cause::ReplyDeadline, m_transport.options().deadlines.reply); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this,
            [this] { arm(Cause::IdleDeadline, m_transport.options().deadlines.idle); });
    connect(m_reply, &QIODevice::readyRead, this, &Exchange::received);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
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
        return finish(result);
    const Error &error = result.error();
    if (error.status == unauthorized && m_request.operation().auth == Auth::Developer) {
        const bool isNewToken = m_tokenSerial != m_transport.tokenSerial();
        if (isNewToken || !std::exchange(m_refusedOnce, true))
            return queue();
        m_transport.reportRefusedToken();
        return finish(result);
    }
    const RetryPolicy &policy = m_transport.options().retry;
    if (error.status == tooManyRequests) {
        const milliseconds pause = pauseBefore(policy, m_attempt, error, *QRandomGenerator::global());
        m_transport.gate().brake(pause);
        Q_EMIT m_transport.paused(pause);
    }
    if (m_attempt >= policy.attempts || !mayRepeat(m_request.operation(), error))
        return finish(result);
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
    finish(error);
}

/// For ends that are known at once: nobody may be called before control is back in the event loop.
void Exchange::finishLater(const Error &error)
{
    m_state = State::Finished;
    dropReply();
    m_transport.gate().leave(this);
    QMetaObject::invokeMethod(
        this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

void Exchange::finish(const Result<Answer> &result)
{
    m_state = State::Finished;
    m_pause.stop();
    dropReply();
    m_transport.gate().leave(this);
    Trace trace;
    trace.startedAt = m_startedAt;
    trace.operation = m_request.operation().id;
    trace.verb = m_request.operation().verb;
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
