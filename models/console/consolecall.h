// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"
#include "api/net/reply.h"
#include "api/net/request.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace hathora {

class Client;
class Exchange;
class Stream;

/// One operation sent from the console, and the raw answer to it, whatever its status.
///
/// Goes through the client like every other call: a read may be repeated, a change never is, and what the
/// transport refuses is not sent.
class ConsoleCall : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Sending, Streaming, Ended };
    static constexpr qsizetype longestStream = 8 * 1024 * 1024; ///< bytes kept of a stream, the newest

    explicit ConsoleCall(Client &client, QObject *parent = nullptr);
    ~ConsoleCall() override;

    void send(const Request &request); ///< ends what was under way
    void cancel();                     ///< ended() follows, with Error::Kind::Aborted

    State state() const { return m_state; }
    bool isUnderWay() const { return m_state == State::Sending || m_state == State::Streaming; }
    bool isStream() const { return m_isStream; }

    int status() const { return m_reply.status; } ///< 0 while or if there is no answer
    const QList<std::pair<QByteArray, QByteArray>> &headers() const { return m_reply.headers; }
    /// With its secrets: to be masked where it is shown (secretsIn()).
    const QByteArray &body() const { return m_reply.body; }
    qint64 size() const { return m_size; } ///< bytes of the body, also those of a stream no longer kept
    bool isCut() const { return m_size > m_reply.body.size(); }
    std::chrono::milliseconds duration() const;                   ///< until now, while it is under way
    const std::optional<Error> &error() const { return m_error; } ///< nothing after a success

    /// The answer's body as it came, secrets included. False when the file cannot be written.
    [[nodiscard]] bool saveTo(const QString &path) const;

Q_SIGNALS:
    void stateChanged();
    void opened(); ///< a stream: status and headers are there
    void lines(const QStringList &lines);
    void ended(); ///< once for each send(), also if it was refused

private:
    void open(const Request &request);
    void keep(const QByteArray &bytes);
    void end(const std::optional<Error> &error);
    void drop();
    void enter(State state);

    Client &m_client;
    QPointer<Exchange> m_exchange;
    QPointer<Stream> m_stream;
    State m_state = State::Idle;
    bool m_isStream = false;
    Reply m_reply;
    qint64 m_size = 0;
    std::optional<Error> m_error;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_duration{};
};

} // namespace hathora
