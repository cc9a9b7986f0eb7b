// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historyvalues.h"
#include "models/logs/recordblock.h"

#include <QHash>
#include <QMap>
#include <QMutex>

namespace hathora {

/// What is recorded of which process, and in which segments. For any thread.
class RecordIndex
{
public:
    using Segment = qint64; ///< its number: the later, the larger

    void add(const HistoryScope &scope, Segment segment, const RecordBlock &block);
    void remove(Segment segment);
    void clear();

    std::optional<RecordedLog> find(const HistoryScope &scope, const ProcessId &process) const;
    QList<RecordedLog> all(const HistoryScope &scope) const; ///< the one that spoke last first

    /// Where there is something of a process, or of any of them; the oldest first.
    QList<Segment> segments(const HistoryScope &scope, const std::optional<ProcessId> &process) const;

private:
    using Shares = QMap<Segment, RecordedLog>;
    struct Part
    {
        HistoryScope scope;
        QHash<ProcessId, Shares> processes;
    };

    static RecordedLog sum(const ProcessId &process, const Shares &shares);
    const Part *partOf(const HistoryScope &scope) const;

    mutable QMutex m_mutex;
    QList<Part> m_parts; ///< one an application
};

} // namespace hathora
