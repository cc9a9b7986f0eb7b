// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/linesplitter.h"
#include "api/net/reply.h"
#include "api/net/request.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace hathora {

class Transport;

/// Lines of text as the server sends them, until it ends or somebody stops it.
///
/// There is no cursor on the wire: whoever opens a stream anew must expect to see lines again. While paused,
/// nothing is read and the server is held back at about 1 MiB. Deleting the stream closes it, silently.
class Stream : public QObject
{
    Q_OBJECT

public:
    Stream(Transport &transport, Request request, QObject *parent);
    ~Stream() override;

    void pause();
    void resume();
    /// As far as it has come, without the bytes that were handed out; only if the request wants it kept.
    const Reply &reply() const { return m_kept; }

    void close(); ///< ended() follows, with Error::Kind::Aborted

Q_SIGNALS:
    void opened();
    void received(const QByteArray &bytes); ///< as they came, before they are lines: for a file
    void lines(const QStringList &lines);
    void ended(
        const std::optional<hathora::Error> &error); ///< exactly once; without an error the server closed it

private:
    void send();
    void watchSending();
    void read();
    void arm(Error::Cause deadline, std::chrono::milliseconds time);
    void headersArrived();
    void replyFinished();
    void deadlinePassed();
    void stop(Error::Cause cause);
    void finish(std::optional<Error> error);
    void dropReply();
    static int statusOf(const QNetworkReply &reply);

    QPointer<Transport> m_transport;
    Request m_request;
    QPointer<QNetworkReply> m_reply;
    LineSplitter m_splitter;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QDateTime m_startedAt;
    Error::Cause m_armed = Error::Cause::None;
    qint64 m_bytes = 0;
    Reply m_kept;
    bool m_paused = false;
    bool m_opened = false;
    bool m_ended = false;
};

} // namespace hathora
