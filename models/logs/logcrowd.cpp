// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logcrowd.h"

#include <algorithm>

namespace hathora {

namespace {

LogCrowd::State stateOf(LogTail::State state)
{
    switch (state) {
    case LogTail::State::Opening:
        return LogCrowd::State::Opening;
    case LogTail::State::Following:
        return LogCrowd::State::Following;
    case LogTail::State::Broken:
        return LogCrowd::State::Broken;
    case LogTail::State::Ended:
        return LogCrowd::State::Ended;
    case LogTail::State::Failed:
        return LogCrowd::State::Failed;
    case LogTail::State::Closed:
        break;
    }
    return LogCrowd::State::Removed;
}

} // namespace

LogCrowd::LogCrowd(Logs logs, QObject *parent)
    : QObject(parent)
    , m_logs(logs)
{
}

LogCrowd::~LogCrowd() = default;

void LogCrowd::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_firstPause = first;
    m_longestPause = longest;
}

int LogCrowd::add(const AppId &app, const ProcessId &process, int tailLines, const QStringList &known)
{
    const int before = find(process);
    if (before >= 0) {
        if (source(before).state == State::Removed)
            enter(before, State::Waiting);
        startWaiting();
        return before;
    }
    const int source = count();
    m_sources.push_back({{app, process, State::Waiting, {}}, tailLines, known, nullptr});
    Q_EMIT sourceAdded(source);
    startWaiting();
    return source;
}

int LogCrowd::addRecorded(const AppId &app, const ProcessId &process)
{
    const int before = find(process);
    if (before < 0) {
        m_sources.push_back({{app, process, State::Recorded, {}}, 0, {}, nullptr});
        Q_EMIT sourceAdded(count() - 1);
        return count() - 1;
    }
    if (const auto &tail = m_sources[size_t(before)].tail)
        tail->close();
    m_sources[size_t(before)].source.error.reset();
    enter(before, State::Recorded);
    startWaiting();
    return before;
}

void LogCrowd::remove(int source)
{
    enter(source, State::Removed);
    if (LogTail *tail = m_sources[size_t(source)].tail.get())
        tail->close();
    startWaiting();
}

const LogCrowd::Source &LogCrowd::source(int source) const
{
    return m_sources[size_t(source)].source;
}

int LogCrowd::find(const ProcessId &process) const
{
    const auto found = std::find_if(m_sources.cbegin(), m_sources.cend(),
                                    [&](const Follower &each) { return each.source.process == process; });
    return found == m_sources.cend() ? -1 : int(found - m_sources.cbegin());
}

int LogCrowd::inState(State state) const
{
    return int(std::count_if(m_sources.cbegin(), m_sources.cend(),
                             [state](const Follower &each) { return each.source.state == state; }));
}

void LogCrowd::retry(int source)
{
    const State state = this->source(source).state;
    if (state == State::Broken) // it has its place
        return m_sources[size_t(source)].tail->retry();
    if (state != State::Failed)
        return;
    enter(source, State::Waiting);
    startWaiting();
}

void LogCrowd::retryFailed()
{
    for (int source = 0; source < count(); ++source)
        retry(source);
}

void LogCrowd::setAudience(Audience audience)
{
    m_audience = audience;
    for (const Follower &each : m_sources) {
        if (each.tail)
            each.tail->setAudience(audience);
    }
}

/// One that is broken keeps its place, for it comes back.
void LogCrowd::startWaiting()
{
    int open = inState(State::Following) + inState(State::Broken);
    int opening = inState(State::Opening);
    for (int source = 0; source < count(); ++source) {
        if (opening == mostOpening || open + opening == mostOpen)
            return;
        if (this->source(source).state != State::Waiting)
            continue;
        start(source);
        ++opening;
    }
}

void LogCrowd::start(int source)
{
    Follower &follower = m_sources[size_t(source)];
    if (follower.tail)
        return follower.tail->resume();
    follower.tail = std::make_unique<LogTail>(m_logs, follower.source.app, follower.source.process);
    follow(source);
    follower.tail->open(Logs::Follow::Yes, follower.tailLines, std::exchange(follower.known, {}));
}

void LogCrowd::follow(int source)
{
    LogTail *tail = m_sources[size_t(source)].tail.get();
    tail->setPauses(m_firstPause, m_longestPause);
    tail->setAudience(m_audience);
    connect(tail, &LogTail::arrived, this,
            [this, source](const QStringList &lines) { Q_EMIT arrived(source, lines); });
    connect(tail, &LogTail::gapPossible, this, [this, source] { Q_EMIT gapPossible(source); });
    connect(tail, &LogTail::stateChanged, this,
            [this, source](LogTail::State state) { tailChanged(source, state); });
}

void LogCrowd::tailChanged(int source, LogTail::State state)
{
    Follower &follower = m_sources[size_t(source)];
    if (state == LogTail::State::Closed) // by us
        return;
    const bool isTrouble = state == LogTail::State::Broken || state == LogTail::State::Failed;
    follower.source.error = isTrouble ? follower.tail->lastError() : std::nullopt;
    enter(source, stateOf(state));
    if (state != LogTail::State::Opening)
        startWaiting();
}

void LogCrowd::enter(int source, State state)
{
    if (std::exchange(m_sources[size_t(source)].source.state, state) != state)
        Q_EMIT sourceChanged(source);
}

} // namespace hathora
