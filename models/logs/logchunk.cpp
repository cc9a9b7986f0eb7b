// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logchunk.h"

#include "models/logs/logspill.h"

namespace hathora {

LogChunk::LogChunk(qint64 firstId)
    : m_firstId(firstId)
{
}

LogChunk::~LogChunk()
{
    if (m_spill)
        m_spill->release(m_place, m_size);
}

bool LogChunk::hasRoom(qsizetype bytes) const
{
    return m_entries.empty() || m_size + bytes < usualSize;
}

void LogChunk::add(LogEntry entry, QByteArrayView line)
{
    if (m_bytes.capacity() < usualSize)
        m_bytes.reserve(usualSize);
    entry.offset = quint32(m_size);
    m_entries.push_back(entry);
    m_bytes.append(line.data(), line.size());
    m_bytes.append('\n');
    m_size = m_bytes.size();
    m_holdsStyled = m_holdsStyled || entry.is(LogEntry::IsStyled);
}

void LogChunk::seal()
{
    m_entries.shrink_to_fit();
    m_bytes.squeeze();
}

qsizetype LogChunk::end(qsizetype index) const
{
    return (index + 1 < count() ? qsizetype(entry(index + 1).offset) : m_size) - 1;
}

bool LogChunk::isInMemory() const
{
    const QMutexLocker lock(&m_mutex);
    return !m_spill;
}

QByteArray LogChunk::bytes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_spill ? m_spill->read(m_place, m_size) : m_bytes;
}

QByteArray LogChunk::bytes(qsizetype offset, qsizetype length) const
{
    const QMutexLocker lock(&m_mutex);
    return m_spill ? m_spill->read(m_place + offset, length) : m_bytes.mid(offset, length);
}

void LogChunk::moveTo(const std::shared_ptr<LogSpill> &spill)
{
    const std::optional<qint64> place = spill->write(m_bytes); // nobody changes them any more
    if (!place)
        return;
    const QMutexLocker lock(&m_mutex);
    m_place = *place;
    m_spill = spill;
    m_bytes = {};
}

std::shared_ptr<const LogChunk> LogChunk::copyFrom(qsizetype index) const
{
    auto copy = std::make_shared<LogChunk>(m_firstId + index);
    const quint32 from = entry(index).offset;
    copy->m_entries.assign(m_entries.begin() + index, m_entries.end());
    for (LogEntry &each : copy->m_entries)
        each.offset -= from;
    copy->m_bytes = m_bytes.mid(from);
    copy->m_size = copy->m_bytes.size();
    copy->m_holdsStyled = m_holdsStyled;
    return copy;
}

} // namespace hathora
