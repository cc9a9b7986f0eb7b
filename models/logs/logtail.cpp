// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logtail.h"

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

/// So many lines are enough to recognise a place, though a log may repeat itself.
constexpr qsizetype remembered = 50;

Error brokenOff()
{
    Error error;
    error.kind = Error::Kind::Connection;
    error.cause = Error::Cause::Closed;
    return error;
}

} // namespace

LogTail::LogTail(Logs logs, AppId app, ProcessId process, QObject *parent)
    : QObject(parent)
    , m_logs(logs)
    , m_app(std::move(app))
    , m_process(std::move(process))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &LogTail::connectAgain);
    m_settling.setSingleShot(true);
    m_settling.setInterval(300ms);
    connect(&m_settling, &QTimer::timeout, this, &LogTail::settle);
}

LogTail::~LogTail() = default;

void LogTail::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_firstPause = first;
    m_longestPause = longest;
}

void LogTail::open(Logs::Follow follow, int tailLines, const QStringList &known)
{
    close();
    m_last.clear();
    remember(known);
    m_awaitsOverlap = !m_last.isEmpty();
    m_follow = follow;
    m_breaks = 0;
    m_doubted = false;
    connectStream(tailLines);
}

void LogTail::close()
{
    m_again.stop();
    m_settling.stop();
    m_repeated.clear();
    m_awaitsOverlap = false;
    delete std::exchange(m_stream, nullptr);
    enter(State::Closed);
}

void LogTail::retry()
{
    if (m_state == State::Broken || m_state == State::Failed)
        connectAgain();
}

void LogTail::resume()
{
    if (!m_stream)
        connectAgain();
}

void LogTail::setAudience(Audience audience)
{
    if (std::exchange(m_audience, audience) == audience)
        return;
    if (audience == Audience::Absent)
        m_again.stop();
    else if (m_state == State::Broken)
        connectSoon();
}

void LogTail::connectSoon()
{
    if (m_audience == Audience::Present)
        m_again.start(m_pause);
}

/// More lines than were missed, so that the old ones show where the new ones begin.
void LogTail::connectAgain()
{
    static constexpr int tailAfterBreak = 1000;
    m_again.stop();
    m_awaitsOverlap = !m_last.isEmpty();
    connectStream(tailAfterBreak);
}

void LogTail::connectStream(int tailLines)
{
    m_heard = false;
    m_stream = m_logs.open(m_app, m_process, {m_follow, tailLines}, this);
    connect(m_stream, &Stream::opened, this, [this] { enter(State::Following); });
    connect(m_stream, &Stream::lines, this, &LogTail::receive);
    connect(m_stream, &Stream::ended, this, &LogTail::ended);
    enter(State::Opening);
}

void LogTail::receive(const QStringList &lines)
{
    m_breaks = 0;
    m_heard = true;
    if (!m_awaitsOverlap)
        return take(lines);
    m_repeated.append(lines);
    if (!m_settling.isActive())
        m_settling.start();
}

/// The old lines come in several pieces; only when they are all there can the new ones be told from them.
void LogTail::settle()
{
    m_settling.stop();
    if (std::exchange(m_awaitsOverlap, false))
        take(withoutOverlap(std::exchange(m_repeated, {})));
}

void LogTail::take(const QStringList &fresh)
{
    remember(fresh);
    Q_EMIT arrived(fresh);
}

void LogTail::remember(const QStringList &lines)
{
    m_last.append(lines.mid(std::max<qsizetype>(0, lines.size() - remembered)));
    m_last.remove(0, std::max<qsizetype>(0, m_last.size() - remembered));
}

/// The lines after the last place where they go on as the known ones ended.
QStringList LogTail::withoutOverlap(const QStringList &lines)
{
    for (qsizetype end = lines.size(); end > 0; --end) {
        const qsizetype common = std::min(end, m_last.size());
        const bool isSame = std::equal(lines.cbegin() + (end - common), lines.cbegin() + end,
                                       m_last.cend() - common, m_last.cend());
        if (isSame)
            return lines.mid(end);
    }
    Q_EMIT gapPossible();
    return lines;
}

/// Qt 6.4 may take a connection that breaks before its first byte for an answer that is whole. So an end
/// without a line is believed when it comes twice.
bool LogTail::isDoubtful(const std::optional<Error> &error)
{
    const bool isEmptyEnd = !error && !m_heard && m_follow == Logs::Follow::Yes;
    const bool isAgain = std::exchange(m_doubted, isEmptyEnd);
    return isEmptyEnd && !isAgain;
}

void LogTail::ended(const std::optional<Error> &error)
{
    std::exchange(m_stream, nullptr)->deleteLater();
    if (!m_repeated.isEmpty())
        settle();
    m_lastError = isDoubtful(error) ? brokenOff() : error;
    if (!m_lastError)
        return enter(State::Ended);
    if (m_follow == Logs::Follow::No || !m_lastError->isTransient())
        return enter(State::Failed);
    const auto pause = std::min(m_firstPause * (1L << std::min(m_breaks++, 10)), m_longestPause);
    m_pause = std::max(pause, m_lastError->retryAfter);
    connectSoon();
    enter(State::Broken);
}

void LogTail::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace hathora
