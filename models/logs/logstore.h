// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logsnapshot.h"

#include <QObject>
#include <QStringList>

#include <QStringEncoder>
#include <QThreadPool>

#include <deque>
#include <vector>

namespace hathora {

class LogSpill;

/// Lines of many processes in one place, by the million: UTF-8 in chunks, of which the older ones lie in a
/// file without a name.
///
/// A line's id counts from 1 in the order of arrival and is never used again. The order to show lines in is
/// that of their time, then of their id. The contract promises no format of a line, so its time is
/// - the time stamp that it begins with, or that its JSON holds (see logstamp.h), unless it is before the
/// line
///   before it of the same process, whose time it takes then: a process's own order is never changed;
/// - without one, the time of the line before it if that had one (it is the rest of a stack trace, say);
/// - otherwise when it arrived.
///
/// Of what is too much the lines that arrived first leave, a chunk at a time.
class LogStore : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        qint64 mostLines = 2'000'000;
        qint64 mostBytes = qint64(1) << 30; ///< in memory and in the file together
        qint64 mostInMemory = 48 << 20;     ///< bytes; what is above goes to the file
        QString folder;                     ///< of the file; empty: where temporary files go
    };

    LogStore();
    explicit LogStore(Options options, QObject *parent = nullptr);
    ~LogStore() override;

    /// A place for the lines of one more process: 0, 1, 2, …
    int addSource();
    int sources() const { return int(m_sources.size()); }

    void append(int source, const QStringList &lines);
    void append(int source, const QStringList &lines, qint64 arrivedAt); ///< milliseconds since 1970, UTC
    void appendGap(
        int source); ///< a row that says that lines may be missing; at the start and after another: none
    void clear();    ///< the sources stay, and ids go on

    qint64 total() const { return m_total; }             ///< lines that ever came; gaps are none
    qint64 size() const { return m_nextId - firstId(); } ///< lines and gaps that are kept
    qint64 firstId() const;                              ///< the oldest that is kept
    qint64 nextId() const { return m_nextId; }           ///< of what comes next
    bool holds(qint64 id) const { return id >= firstId() && id < m_nextId; }

    LogEntry entry(qint64 id) const;                   ///< of one that is held
    qsizetype length(qint64 id) const;                 ///< bytes
    QByteArray bytes(qint64 id, qsizetype most) const; ///< its first ones; may read the file

    /// What is kept from this id on, for another thread.
    LogSnapshot snapshot(qint64 from) const;

Q_SIGNALS:
    void appended();
    void dropped(); ///< firstId() is another
    void cleared();

private:
    struct Source
    {
        qint64 time = 0;        ///< of its last line
        bool isStamped = false; ///< that one had a time stamp, or followed one that had
        bool endsInGap = true;
    };

    void take(Source &of, int source, const QString &line, qint64 arrivedAt);
    qint64 timeOf(Source &source, std::optional<qint64> stamp, qint64 arrivedAt) const;
    void add(const LogEntry &entry, QByteArrayView line);
    void beginChunk();
    void spill();
    void shrink();
    void dropFirst();
    const LogChunk &chunkOf(qint64 id) const;

    Options m_options;
    std::vector<Source> m_sources;
    std::deque<std::shared_ptr<LogChunk>> m_chunks; ///< only to the last one lines are added
    std::shared_ptr<LogSpill> m_spill;
    std::size_t m_given = 0; ///< so many chunks, from the first on, were given to the file
    QThreadPool m_writer;    ///< a disk may be slow
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_line; ///< the one that comes in, encoded
    qint64 m_bytes = 0;
    qint64 m_total = 0;
    qint64 m_nextId = 1;
};

} // namespace hathora
