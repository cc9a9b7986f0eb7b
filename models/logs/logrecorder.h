// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/recordindex.h"
#include "models/logs/recordreading.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace hathora {

class RecordCursor;
class RecordRing;

/// The flight recorder: log lines of chosen applications on disk, in a ring of bounded size, so that they are
/// there after the server let them go, and after this program was killed. Off for every application until it
/// is chosen.
///
/// Nothing but lines, ids of processes, and which application of which profile they are of is written. A
/// thread of its own writes and reads. What the disk is too slow for is left out, and how much that was is
/// written down.
class LogRecorder : public QObject
{
    Q_OBJECT

public:
    explicit LogRecorder(RecordPlace place, QObject *parent = nullptr);
    ~LogRecorder() override; ///< what came is written first

    enum class Choice { Off, On };
    void choose(const HistoryScope &scope, Choice choice); ///< what is there already stays
    bool isChosen(const HistoryScope &scope) const { return m_chosen.contains(scope); }
    const QList<HistoryScope> &chosen() const { return m_chosen; } ///< in the order of choosing

    /// Nothing happens unless the application is chosen.
    void record(const HistoryScope &scope, const ProcessId &process, const QStringList &lines);
    void recordGap(const HistoryScope &scope, const ProcessId &process); ///< lines may be missing here

    /// Absent if there is nothing of it, or before isReady().
    std::optional<RecordedLog> recorded(const HistoryScope &scope, const ProcessId &process) const;
    QList<RecordedLog> recorded(const HistoryScope &scope) const; ///< of all; the one that spoke last first
    bool isReady() const { return m_isReady; }                    ///< what earlier runs left is known

    /// What there is of a process, or of all of them if none is named. \a parent owns it; this must outlive
    /// it.
    RecordReading *read(const HistoryScope &scope, const std::optional<ProcessId> &process, QObject *parent);
    /// The same of the newest lines of a process: one or as many as a segment holds.
    RecordReading *readEnd(const HistoryScope &scope, const ProcessId &process, QObject *parent);

    void forget(); ///< all of it; what is chosen stays so
    void forget(const HistoryScope &scope);

    void setMostBytes(qint64 bytes); ///< of all applications; the oldest of what is too much goes
    const RecordPlace &place() const { return m_place; }
    const RecordHealth &health() const { return m_health; } ///< as it was last heard

Q_SIGNALS:
    void chosenChanged(const hathora::HistoryScope &scope);
    void ready();
    void mostBytesChanged(qint64 bytes);
    void recordedChanged(); ///< there is more or less; at most once a second
    void healthChanged();   ///< its trouble
    void forgotten();       ///< not if another program writes here: see health()

private:
    template <typename Work, typename Then>
    void later(Work work, Then then);
    void hear(const RecordHealth &health);
    void write(const HistoryScope &scope, const RecordedPiece &piece);
    template <typename Begin>
    RecordReading *begin(Begin begin, QObject *parent);
    void readOn(const QPointer<RecordReading> &reading, const std::shared_ptr<RecordCursor> &cursor);

    RecordPlace m_place;
    RecordIndex m_index;
    std::unique_ptr<RecordRing> m_ring; ///< in the thread alone
    QList<HistoryScope> m_chosen;
    qint64 m_waiting = 0; ///< bytes that are yet to be written
    bool m_isReady = false;
    RecordHealth m_health;
    QTimer m_telling;
    QThreadPool m_thread; ///< one; goes first
};

} // namespace hathora
