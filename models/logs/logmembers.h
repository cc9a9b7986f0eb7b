// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/processes.h"
#include "models/logs/logsubject.h"
#include "models/recordmodel.h"

#include <QObject>
#include <QTimer>

namespace hathora {

/// The processes of a subject, from the oldest on, as far as they are known.
///
/// Whoever belongs to a subject joins when it appears; what has joined stays, for its log outlives it.
class LogMembers : public QObject
{
    Q_OBJECT

public:
    using Processes = RecordModel<ProcessRow, ProcessId>;

    /// \a processes must outlive this.
    LogMembers(const Processes &processes, LogSubject subject, QObject *parent = nullptr);

    const LogSubject &subject() const { return m_subject; }
    const QList<ProcessId> &members() const { return m_members; } ///< the first most of them
    int left() const { return m_left; }                           ///< that are too many

    void add(const ProcessId &process);
    void remove(const ProcessId &process); ///< and it does not come back by itself

    /// Beyond that nobody reads along, and every log is a connection of its own.
    static constexpr int mostFollowed = 100;
    static constexpr int mostRecorded = 500; ///< which take no connection

Q_SIGNALS:
    void changed();

private:
    void followTable();
    void look();
    void join(const QList<ProcessId> &processes);

    const Processes &m_processes;
    LogSubject m_subject;
    QList<ProcessId> m_members;
    QSet<ProcessId> m_removed;
    int m_left = 0;
    QTimer m_soon; ///< after a change of the store, which comes in many pieces
};

} // namespace hathora
