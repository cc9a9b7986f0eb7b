// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/answer.h"
#include "api/net/reply.h"
#include "api/net/request.h"
#include "api/net/result.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace hathora {

class Transport;

/// One operation on the wire, from the first attempt to the last answer.
///
/// Owned by the transport; deletes itself after finished(). Emits finished() exactly once, always from the
/// event loop: whoever listens may end the client. After abandon() it emits nothing more. Reads are repeated
/// as RetryPolicy says; a change is repeated only after a 429, or once after a first 401: both promise that
/// nothing was done.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(Transport &transport, Request request);
    ~Exchange() override;

    const Request &request() const { return m_request; }
    bool isFinished() const { return m_state == State::Finished; }
    int attempts() const { return m_attempt; }
    const Reply &reply() const { return m_kept; } ///< of the last attempt; only if the request wants it kept

    void start();
    void abort();
    void abandon();

    /// Told by the gate: it is this exchange's turn.
    void admit();

Q_SIGNALS:
    void finished(const hathora::Result<hathora::Answer> &result);

private:
    enum class State { Idle, Waiting, Running, Pausing, Finished };

    void queue();
    void watchSending();
    bool isBodilessChange() const;
    void arm(Error::Cause deadline, std::chrono::milliseconds time);
    void received();
    void deadlinePassed(Error::Cause cause);
    void stop(Error::Cause cause);
    void replyFinished();
    void decide(const Result<Answer> &result);
    void finishLater(const Result<Answer> &result);
    void release();
    void finish(const Result<Answer> &result);
    void dropReply();

    Transport &m_transport;
    Request m_request;
    State m_state = State::Idle;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline; ///< the next of connect, reply and idle
    QTimer m_total;
    QTimer m_pause;
    Error::Cause m_armed = Error::Cause::None;
    Error::Cause m_stopped = Error::Cause::None; ///< why we ended the reply ourselves
    QElapsedTimer m_clock;
    QDateTime m_startedAt;
    int m_status = 0;
    int m_tokenSerial = 0;
    qint64 m_bytes = 0;
    Reply m_kept;
    int m_attempt = 0;
    int m_refusedSerial = -1; ///< of the token that got a first 401
};

} // namespace hathora
