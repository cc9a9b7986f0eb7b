// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/recordindex.h"

#include <algorithm>

namespace hathora {

namespace {

/// Clocks are set back now and then, so the times are looked at, not the order.
void join(RecordedLog &log, const RecordedLog &more)
{
    const bool isFirst = log.bytes == 0;
    log.since = isFirst ? more.since : std::min(log.since, more.since);
    log.until = isFirst ? more.until : std::max(log.until, more.until);
    log.lines += more.lines;
    log.bytes += more.bytes;
    log.lost += more.lost;
    log.gaps += more.gaps;
}

} // namespace

void RecordIndex::add(const HistoryScope &scope, Segment segment, const RecordBlock &block)
{
    const bool isGap = block.kind == RecordedPiece::Kind::Gap;
    const ProcessId process(QString::fromUtf8(block.process));
    const RecordedLog share{
        process,      block.at, block.at, isGap ? 0 : block.count, block.size, isGap ? block.count : 0,
        isGap ? 1 : 0};
    const QMutexLocker lock(&m_mutex);
    auto part = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &p) { return p.scope == scope; });
    if (part == m_parts.end())
        part = m_parts.insert(m_parts.end(), {scope, {}});
    join(part->processes[process][segment], share);
}

void RecordIndex::remove(Segment segment)
{
    const QMutexLocker lock(&m_mutex);
    for (Part &part : m_parts) {
        part.processes.removeIf([segment](const QHash<ProcessId, Shares>::iterator &shares) {
            shares->remove(segment);
            return shares->isEmpty();
        });
    }
}

void RecordIndex::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_parts.clear();
}

std::optional<RecordedLog> RecordIndex::find(const HistoryScope &scope, const ProcessId &process) const
{
    const QMutexLocker lock(&m_mutex);
    const Part *part = partOf(scope);
    if (!part || !part->processes.contains(process))
        return {};
    return sum(process, part->processes[process]);
}

QList<RecordedLog> RecordIndex::all(const HistoryScope &scope) const
{
    const QMutexLocker lock(&m_mutex);
    QList<RecordedLog> logs;
    if (const Part *part = partOf(scope)) {
        for (auto shares = part->processes.cbegin(); shares != part->processes.cend(); ++shares)
            logs.append(sum(shares.key(), *shares));
    }
    std::sort(logs.begin(), logs.end(),
              [](const RecordedLog &a, const RecordedLog &b) { return a.until > b.until; });
    return logs;
}

QList<RecordIndex::Segment> RecordIndex::segments(const HistoryScope &scope,
                                                  const std::optional<ProcessId> &process) const
{
    const QMutexLocker lock(&m_mutex);
    QMap<Segment, bool> found;
    if (const Part *part = partOf(scope)) {
        for (auto shares = part->processes.cbegin(); shares != part->processes.cend(); ++shares) {
            if (process && shares.key() != *process)
                continue;
            for (auto share = shares->cbegin(); share != shares->cend(); ++share)
                found.insert(share.key(), true);
        }
    }
    return found.keys();
}

RecordedLog RecordIndex::sum(const ProcessId &process, const Shares &shares)
{
    RecordedLog log;
    for (const RecordedLog &share : shares)
        join(log, share);
    log.process = process;
    return log;
}

const RecordIndex::Part *RecordIndex::partOf(const HistoryScope &scope) const
{
    const auto part =
        std::find_if(m_parts.cbegin(), m_parts.cend(), [&](const Part &p) { return p.scope == scope; });
    return part == m_parts.cend() ? nullptr : &*part;
}

} // namespace hathora
