// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/consolecall.h"

#include "api/client.h"

#include <QSaveFile>

namespace hathora {

using std::chrono::milliseconds;

ConsoleCall::ConsoleCall(Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

ConsoleCall::~ConsoleCall()
{
    drop();
}

void ConsoleCall::send(const Request &request)
{
    drop();
    m_isStream = request.operation().traffic == Traffic::Stream;
    m_reply = {};
    m_size = 0;
    m_error.reset();
    m_clock.start();
    enter(State::Sending);
    if (m_isStream)
        return open(request);
    m_exchange = m_client.begin(request);
    connect(m_exchange, &Exchange::finished, this, [this](const Result<Answer> &result) {
        m_reply = m_exchange->reply();
        m_size = m_reply.body.size();
        end(result ? std::nullopt : std::optional(result.error()));
    });
}

void ConsoleCall::open(const Request &request)
{
    m_stream = m_client.open(request, this);
    connect(m_stream, &Stream::opened, this, [this] {
        m_reply = m_stream->reply();
        enter(State::Streaming);
        Q_EMIT opened();
    });
    connect(m_stream, &Stream::received, this, &ConsoleCall::keep);
    connect(m_stream, &Stream::lines, this, &ConsoleCall::lines);
    connect(m_stream, &Stream::ended, this, [this](const std::optional<Error> &error) {
        if (m_state == State::Sending) { // refused, in words of the server's
            m_reply = m_stream->reply();
            m_size = m_reply.body.size();
        }
        end(error);
    });
}

void ConsoleCall::keep(const QByteArray &bytes)
{
    m_size += bytes.size();
    m_reply.body += bytes;
    if (m_reply.body.size() > longestStream * 5 / 4) // not with each piece: it moves all that stays
        m_reply.body.remove(0, m_reply.body.size() - longestStream);
}

void ConsoleCall::cancel()
{
    if (m_exchange)
        m_exchange->abort();
    if (m_stream)
        m_stream->close();
}

void ConsoleCall::end(const std::optional<Error> &error)
{
    m_duration = milliseconds(m_clock.elapsed());
    m_error = error;
    drop();
    enter(State::Ended);
    Q_EMIT ended();
}

/// Nobody listens to what was under way any more.
void ConsoleCall::drop()
{
    if (Exchange *exchange = std::exchange(m_exchange, nullptr)) {
        exchange->disconnect(this);
        exchange->abandon();
    }
    if (Stream *stream = std::exchange(m_stream, nullptr)) {
        stream->disconnect(this);
        stream->close();
        stream->deleteLater();
    }
}

void ConsoleCall::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

milliseconds ConsoleCall::duration() const
{
    return isUnderWay() ? milliseconds(m_clock.elapsed()) : m_duration;
}

bool ConsoleCall::saveTo(const QString &path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(m_reply.body) == m_reply.body.size() &&
           file.commit();
}

} // namespace hathora
