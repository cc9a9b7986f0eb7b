// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logstore.h"

#include "models/logs/logspill.h"
#include "models/logs/logtraits.h"

#include <QDateTime>

#include <algorithm>

namespace hathora {

namespace {

/// Chunks that wait for the disk are in memory: if it does not keep up, who brings lines waits with them.
constexpr int mostWaiting = 16;

} // namespace

LogStore::LogStore()
    : LogStore(Options())
{
}

LogStore::LogStore(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_spill(std::make_shared<LogSpill>(m_options.folder))
{
    m_writer.setMaxThreadCount(1);
}

LogStore::~LogStore() = default;

int LogStore::addSource()
{
    m_sources.emplace_back();
    return sources() - 1;
}

void LogStore::append(int source, const QStringList &lines)
{
    append(source, lines, QDateTime::currentMSecsSinceEpoch());
}

void LogStore::append(int source, const QStringList &lines, qint64 arrivedAt)
{
    if (lines.isEmpty())
        return;
    Source &of = m_sources[size_t(source)];
    for (const QString &line : lines)
        take(of, source, line, arrivedAt);
    m_total += lines.size();
    shrink();
    Q_EMIT appended();
}

void LogStore::take(Source &of, int source, const QString &line, qint64 arrivedAt)
{
    m_line.resize(m_encoder.requiredSpace(line.size()));
    const char *end = m_encoder.appendToBuffer(m_line.data(), line);
    const QByteArrayView utf8(m_line.constData(), end);
    const LogTraits traits = traitsOf(line, utf8);
    LogEntry entry;
    entry.time = timeOf(of, traits.stamp, arrivedAt);
    entry.source = quint16(source);
    entry.level = traits.level;
    entry.flags = traits.flags;
    add(entry, utf8);
}

/// A stamp from the future would hold back all that comes after it, so it is not believed.
qint64 LogStore::timeOf(Source &source, std::optional<qint64> stamp, qint64 arrivedAt) const
{
    static constexpr qint64 mostAhead = 24 * 3'600'000; // a clock may be wrong, or a time zone
    if (stamp && *stamp <= arrivedAt + mostAhead)
        source.isStamped = true;
    else
        stamp.reset();
    if (!source.isStamped)
        stamp = arrivedAt;
    source.endsInGap = false;
    source.time = std::max(source.time, stamp.value_or(source.time));
    return source.time;
}

void LogStore::appendGap(int source)
{
    Source &of = m_sources[size_t(source)];
    if (std::exchange(of.endsInGap, true))
        return;
    LogEntry entry;
    entry.time = of.time;
    entry.source = quint16(source);
    entry.flags = LogEntry::IsGap;
    add(entry, {});
    Q_EMIT appended();
}

void LogStore::add(const LogEntry &entry, QByteArrayView line)
{
    if (m_chunks.empty() || !m_chunks.back()->hasRoom(line.size()))
        beginChunk();
    m_chunks.back()->add(entry, line);
    m_bytes += line.size() + 1;
    ++m_nextId;
}

void LogStore::beginChunk()
{
    if (!m_chunks.empty())
        m_chunks.back()->seal();
    m_chunks.push_back(std::make_shared<LogChunk>(m_nextId));
    spill();
}

/// The newest chunks stay in memory, for they are looked at.
void LogStore::spill()
{
    qint64 inMemory = 0;
    std::size_t kept = m_chunks.size();
    while (kept > m_given && inMemory + m_chunks[kept - 1]->size() <= m_options.mostInMemory)
        inMemory += m_chunks[--kept]->size();
    kept = std::min(kept, m_chunks.size() - 1);
    for (; m_given < kept; ++m_given) {
        m_writer.start([chunk = m_chunks[m_given], spill = m_spill] { chunk->moveTo(spill); });
        if (m_given % mostWaiting == 0)
            m_writer.waitForDone();
    }
}

/// Drops a little more than it must, for each time whoever shows the lines has work with it.
void LogStore::shrink()
{
    const bool isFull = size() > m_options.mostLines || m_bytes > m_options.mostBytes;
    const bool isStuck = m_spill->hasFailed() && m_bytes > m_options.mostInMemory;
    if (!isFull && !isStuck)
        return;
    const qint64 lines = m_options.mostLines - m_options.mostLines / 50;
    const qint64 most = isStuck ? m_options.mostInMemory : m_options.mostBytes;
    const qint64 bytes = most - most / 50;
    const qint64 before = firstId();
    while (m_chunks.size() > 1 && (size() > lines || m_bytes > bytes))
        dropFirst();
    if (firstId() != before)
        Q_EMIT dropped();
}

void LogStore::dropFirst()
{
    m_bytes -= m_chunks.front()->size();
    m_chunks.pop_front();
    m_given -= std::min<std::size_t>(m_given, 1);
}

void LogStore::clear()
{
    m_chunks.clear();
    m_given = 0;
    m_bytes = 0;
    for (Source &each : m_sources)
        each = {};
    Q_EMIT cleared();
}

qint64 LogStore::firstId() const
{
    return m_chunks.empty() ? m_nextId : m_chunks.front()->firstId();
}

const LogChunk &LogStore::chunkOf(qint64 id) const
{
    const auto behind = std::upper_bound(
        m_chunks.cbegin(), m_chunks.cend(), id,
        [](qint64 wanted, const std::shared_ptr<LogChunk> &chunk) { return wanted < chunk->firstId(); });
    return **std::prev(behind);
}

LogEntry LogStore::entry(qint64 id) const
{
    const LogChunk &chunk = chunkOf(id);
    return chunk.entry(id - chunk.firstId());
}

qsizetype LogStore::length(qint64 id) const
{
    const LogChunk &chunk = chunkOf(id);
    const qsizetype index = id - chunk.firstId();
    return chunk.end(index) - chunk.entry(index).offset;
}

QByteArray LogStore::bytes(qint64 id, qsizetype most) const
{
    const LogChunk &chunk = chunkOf(id);
    return chunk.bytes(chunk.entry(id - chunk.firstId()).offset, std::min(length(id), most));
}

LogSnapshot LogStore::snapshot(qint64 from) const
{
    LogSnapshot result;
    result.endId = m_nextId;
    for (const std::shared_ptr<LogChunk> &chunk : m_chunks) {
        if (chunk->endId() <= from)
            continue;
        const qsizetype first = std::max<qint64>(0, from - chunk->firstId());
        if (chunk == m_chunks.back())
            result.parts.append({chunk->copyFrom(first), 0});
        else
            result.parts.append({chunk, first});
    }
    return result;
}

} // namespace hathora
