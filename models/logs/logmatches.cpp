// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logmatches.h"

#include "models/logs/logstore.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace hathora {

namespace {

/// A busy log comes in many small pieces; a view has work with each.
constexpr qint64 pause = 50; // milliseconds

} // namespace

LogMatches::LogMatches(const LogStore &store, Gaps gaps, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_gaps(gaps)
    , m_order([&store](qint64 id) { return store.entry(id).time; })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LogMatches::look);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LogMatches::done);
    connect(&store, &LogStore::appended, this, &LogMatches::wake);
    connect(&store, &LogStore::dropped, this, &LogMatches::storeDropped);
    connect(&store, &LogStore::cleared, this, &LogMatches::storeCleared);
    m_order.setOldest(store.firstId());
}

LogMatches::~LogMatches()
{
    stop();
}

void LogMatches::setQuery(const LogQuery &query)
{
    if (!query.isValid()) {
        m_outcome = LogOutcome::Invalid;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(LogOutcome::Invalid); }, Qt::QueuedConnection);
        return;
    }
    stop();
    m_query = query;
    m_scan = std::make_shared<const LogScan>(query, m_gaps);
    m_outcome = LogOutcome::Whole;
    m_isFresh = true;
    m_next = m_store.firstId();
    look();
}

void LogMatches::clear()
{
    stop();
    m_scan.reset();
    m_query = {};
    m_outcome = LogOutcome::Whole;
    m_order.clear();
    Q_EMIT rearranged();
}

void LogMatches::stop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    m_timer.stop();
    m_isFresh = false;
    m_watcher.setFuture({});
}

void LogMatches::wake()
{
    if (m_scan && !m_stop && !m_timer.isActive() && m_outcome != LogOutcome::TooCostly)
        m_timer.start(
            int(std::max<qint64>(0, m_sinceLast.isValid() ? pause - m_sinceLast.elapsed() : pause)));
}

void LogMatches::look()
{
    m_timer.stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run([lines = m_store.snapshot(m_next), scan = m_scan, budget = m_budget,
                                           stop = m_stop] { return evaluate(lines, *scan, budget, *stop); }));
}

void LogMatches::done()
{
    if (!m_stop)
        return; // stopped: nobody waits for it
    m_stop.reset();
    LogYield yield = m_watcher.result();
    m_watcher.setFuture({});
    m_sinceLast.start();
    m_next = std::max(yield.endId, m_store.firstId());
    const auto isGone = [oldest = quint32(m_store.firstId()), end = quint32(m_store.nextId())](quint32 id) {
        return quint32(id - oldest) >= quint32(end - oldest);
    };
    yield.ids.erase(std::remove_if(yield.ids.begin(), yield.ids.end(), isGone), yield.ids.end());
    add(yield);
    if (m_store.nextId() > m_next)
        wake();
}

void LogMatches::add(const LogYield &yield)
{
    const bool isFresh = std::exchange(m_isFresh, false);
    m_outcome = yield.outcome;
    if (isFresh) {
        m_order.set(yield.ids);
        Q_EMIT rearranged();
    } else if (m_order.add(yield.ids) == LogOrder::Added::Between) {
        Q_EMIT rearranged();
    } else if (!yield.ids.empty()) {
        Q_EMIT appended(qsizetype(yield.ids.size()));
    }
    if (isFresh || m_outcome != LogOutcome::Whole)
        Q_EMIT finished(m_outcome);
}

/// At once, for nothing more is known of those lines.
void LogMatches::storeDropped()
{
    const LogOrder::Removed removed = m_order.removeOlder(m_store.firstId());
    m_order.setOldest(m_store.firstId());
    m_next = std::max(m_next, m_store.firstId());
    if (removed.elsewhere > 0)
        Q_EMIT rearranged();
    else if (removed.front > 0)
        Q_EMIT dropped(removed.front);
}

void LogMatches::storeCleared()
{
    stop();
    m_order.clear();
    m_order.setOldest(m_store.firstId());
    m_next = m_store.firstId();
    m_outcome = LogOutcome::Whole;
    Q_EMIT rearranged();
}

qsizetype LogMatches::placeOf(qint64 id) const
{
    if (!m_store.holds(id))
        return -1;
    const qsizetype place = m_order.placeNear(id);
    return place < count() && idAt(place) == id ? place : -1;
}

qsizetype LogMatches::placeNear(qint64 id) const
{
    if (!m_store.holds(id))
        return id < m_store.firstId() ? 0 : count();
    return m_order.placeNear(id);
}

} // namespace hathora
