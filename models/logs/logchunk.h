// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logentry.h"

#include <QByteArray>
#include <QMutex>

#include <memory>
#include <vector>

namespace hathora {

class LogSpill;

/// Some lines in the order of their arrival, about a megabyte of them: their bytes, each line with a line
/// feed behind it, and what is known of them.
///
/// Filled by one thread; once it is shared with others nothing is added to it.
class LogChunk
{
public:
    static constexpr qsizetype usualSize = 1 << 20;

    explicit LogChunk(qint64 firstId);
    ~LogChunk();

    bool hasRoom(qsizetype bytes) const; ///< always for the first line
    void add(LogEntry entry, QByteArrayView line);
    void seal(); ///< gives back what was reserved

    qint64 firstId() const { return m_firstId; }
    qint64 endId() const { return m_firstId + count(); } ///< behind its last one
    qsizetype count() const { return qsizetype(m_entries.size()); }
    qsizetype size() const { return m_size; } ///< bytes
    const LogEntry &entry(qsizetype index) const { return m_entries[size_t(index)]; }
    qsizetype end(qsizetype index) const; ///< offset behind a line, without its line feed
    bool holdsStyled() const { return m_holdsStyled; }

    bool isInMemory() const;
    QByteArray bytes() const; ///< shorter than size() if the disk fails
    QByteArray bytes(qsizetype offset, qsizetype length) const;

    void moveTo(const std::shared_ptr<LogSpill> &spill); ///< stays where it is if there is no room
    std::shared_ptr<const LogChunk> copyFrom(qsizetype index) const; ///< while it is still being filled

private:
    qint64 m_firstId;
    std::vector<LogEntry> m_entries;
    qsizetype m_size = 0;
    bool m_holdsStyled = false;
    mutable QMutex m_mutex; ///< of what follows
    QByteArray m_bytes;     ///< in memory, or
    std::shared_ptr<LogSpill> m_spill;
    qint64 m_place = 0; ///< there
};

} // namespace hathora
