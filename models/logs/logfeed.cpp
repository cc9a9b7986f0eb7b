// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logfeed.h"

#include "models/logs/logstore.h"

#include <algorithm>

namespace hathora {

namespace {

LogFeed::State stateOf(LogTail::State state)
{
    switch (state) {
    case LogTail::State::Opening:
        return LogFeed::State::Opening;
    case LogTail::State::Following:
        return LogFeed::State::Following;
    case LogTail::State::Broken:
        return LogFeed::State::Broken;
    case LogTail::State::Ended:
        return LogFeed::State::Ended;
    case LogTail::State::Failed:
        return LogFeed::State::Failed;
    case LogTail::State::Closed:
        break;
    }
    return LogFeed::State::Removed;
}

} // namespace

LogFeed::LogFeed(Logs logs, LogStore &store, QObject *parent)
    : QObject(parent)
    , m_logs(logs)
    , m_store(store)
{
}

LogFeed::~LogFeed() = default;

void LogFeed::setPauses(std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    m_firstPause = first;
    m_longestPause = longest;
}

int LogFeed::add(const AppId &app, const ProcessId &process, int tailLines)
{
    const int known = find(process);
    if (known >= 0) {
        if (source(known).state == State::Removed)
            enter(known, State::Waiting);
        startWaiting();
        return known;
    }
    const int source = m_store.addSource();
    m_sources.push_back({{app, process, State::Waiting, {}}, tailLines, nullptr});
    Q_EMIT sourceAdded(source);
    startWaiting();
    return source;
}

void LogFeed::remove(int source)
{
    enter(source, State::Removed);
    if (LogTail *tail = m_sources[size_t(source)].tail.get())
        tail->close();
    startWaiting();
}

const LogFeed::Source &LogFeed::source(int source) const
{
    return m_sources[size_t(source)].source;
}

int LogFeed::find(const ProcessId &process) const
{
    const auto found = std::find_if(m_sources.cbegin(), m_sources.cend(),
                                    [&](const Follower &each) { return each.source.process == process; });
    return found == m_sources.cend() ? -1 : int(found - m_sources.cbegin());
}

int LogFeed::inState(State state) const
{
    return int(std::count_if(m_sources.cbegin(), m_sources.cend(),
                             [state](const Follower &each) { return each.source.state == state; }));
}

void LogFeed::retry(int source)
{
    const State state = this->source(source).state;
    if (state == State::Broken) // it has its place
        return m_sources[size_t(source)].tail->retry();
    if (state != State::Failed)
        return;
    enter(source, State::Waiting);
    startWaiting();
}

void LogFeed::retryFailed()
{
    for (int source = 0; source < count(); ++source)
        retry(source);
}

void LogFeed::setAudience(Audience audience)
{
    m_audience = audience;
    for (const Follower &each : m_sources) {
        if (each.tail)
            each.tail->setAudience(audience);
    }
}

/// One that is broken keeps its place, for it comes back.
void LogFeed::startWaiting()
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

void LogFeed::start(int source)
{
    Follower &follower = m_sources[size_t(source)];
    if (follower.tail)
        return follower.tail->resume();
    follower.tail = std::make_unique<LogTail>(m_logs, follower.source.app, follower.source.process);
    follow(source);
    follower.tail->open(Logs::Follow::Yes, follower.tailLines);
}

void LogFeed::follow(int source)
{
    LogTail *tail = m_sources[size_t(source)].tail.get();
    tail->setPauses(m_firstPause, m_longestPause);
    tail->setAudience(m_audience);
    connect(tail, &LogTail::arrived, this,
            [this, source](const QStringList &lines) { m_store.append(source, lines); });
    connect(tail, &LogTail::gapPossible, this, [this, source] { m_store.appendGap(source); });
    connect(tail, &LogTail::stateChanged, this,
            [this, source](LogTail::State state) { tailChanged(source, state); });
}

void LogFeed::tailChanged(int source, LogTail::State state)
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

void LogFeed::enter(int source, State state)
{
    if (std::exchange(m_sources[size_t(source)].source.state, state) != state)
        Q_EMIT sourceChanged(source);
}

} // namespace hathora
