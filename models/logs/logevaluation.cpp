// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logevaluation.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <limits>

namespace hathora {

namespace {

struct Placed
{
    qint64 time;
    quint32 id;
};

/// Most logs arrive in order, and then there is nothing to sort nor to copy.
class Gathering
{
public:
    void take(const LogPart &part, const LogScan::Found &found)
    {
        for (const quint32 line : found.lines) {
            const qint64 time = part.chunk->entry(line).time;
            m_isSorted = m_isSorted && time >= m_lastTime;
            m_lastTime = time;
            m_ids.push_back(quint32(part.chunk->firstId() + line));
        }
    }

    bool isSorted() const { return m_isSorted; }
    std::vector<quint32> takeIds() { return std::move(m_ids); }

private:
    std::vector<quint32> m_ids;
    qint64 m_lastTime = std::numeric_limits<qint64>::min();
    bool m_isSorted = true;
};

std::vector<quint32> sorted(const QList<LogPart> &parts, const std::vector<LogScan::Found> &found)
{
    std::vector<Placed> placed;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const LogChunk &chunk = *parts.at(i).chunk;
        for (const quint32 line : found[size_t(i)].lines)
            placed.push_back({chunk.entry(line).time, quint32(chunk.firstId() + line)});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const Placed &one, const Placed &other) { return one.time < other.time; });
    std::vector<quint32> ids(placed.size());
    std::transform(placed.cbegin(), placed.cend(), ids.begin(), [](const Placed &each) { return each.id; });
    return ids;
}

/// Helpers come only if a thread is free at once: one that waited for a thread, while this one waited for it,
/// might wait for ever.
std::vector<LogScan::Found> lookThroughAll(const QList<LogPart> &parts, const LogScan &scan,
                                           std::chrono::milliseconds time, const std::atomic_bool &stop)
{
    std::vector<LogScan::Found> found(size_t(parts.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        const LogBudget budget(time);
        for (qsizetype i = next++; i < parts.size(); i = next++)
            found[size_t(i)] = scan.lookThrough(parts.at(i), budget, stop);
    };
    QSemaphore ready;
    int helpers = 0;
    const auto help = [&] {
        work();
        ready.release();
    };
    const auto most = std::min<qsizetype>(parts.size(), QThread::idealThreadCount()) - 1;
    while (helpers < most && QThreadPool::globalInstance()->tryStart(help))
        ++helpers;
    work();
    ready.acquire(helpers);
    return found;
}

} // namespace

LogYield evaluate(const LogSnapshot &lines, const LogScan &scan, std::chrono::milliseconds budget,
                  const std::atomic_bool &stop)
{
    const auto time = budget * (1 + lines.lines() / 1'000'000);
    const std::vector<LogScan::Found> found = lookThroughAll(lines.parts, scan, time, stop);
    LogYield yield;
    yield.endId = lines.endId;
    Gathering gathering;
    for (qsizetype i = 0; i < lines.parts.size(); ++i) {
        gathering.take(lines.parts.at(i), found[size_t(i)]);
        if (found[size_t(i)].outcome == LogOutcome::TooCostly)
            yield.outcome = LogOutcome::TooCostly;
    }
    yield.ids = gathering.isSorted() ? gathering.takeIds() : sorted(lines.parts, found);
    return yield;
}

} // namespace hathora
