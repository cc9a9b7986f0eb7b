// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logfeed.h"
#include "models/logs/logfind.h"
#include "models/logs/logmembers.h"
#include "models/logs/logstore.h"
#include "models/logs/storedrows.h"

#include <QPointer>

#include <memory>

namespace hathora {

class LogRecall;
class Recordings;

/// The logs of a subject, followed together into one list of lines.
///
/// A process is told by its source: its number in the store and the feed, which it keeps.
class LogDesk : public QObject
{
    Q_OBJECT

public:
    /// \a processes must outlive this.
    LogDesk(Logs logs, AppId app, const LogMembers::Processes &processes, const LogSubject &subject,
            QObject *parent = nullptr);
    ~LogDesk() override;

    /// Where what was recorded is read from; not owned, null for nowhere. Before open().
    void setRecordings(const Recordings *recordings);

    const AppId &app() const { return m_app; }
    LogMembers &members() { return m_members; }
    LogFeed &feed() { return m_feed; }
    const LogFeed &feed() const { return m_feed; }
    StoredRows &rows() { return m_rows; }
    const StoredRows &rows() const { return m_rows; }
    LogFind &find() { return m_find; }
    const LogStore &store() const { return m_store; }
    const Process *process(int source) const; ///< null where it is not known

    /// Begins to follow; before that nothing is asked.
    void open();

    /// Only these lines, of the processes that are shown.
    void setFilter(const QList<LogTerm> &terms, LogLevel least);

    enum class Sight { Shown, Hidden };
    Sight sight(int source) const { return m_hidden.contains(source) ? Sight::Hidden : Sight::Shown; }
    void setSight(int source, Sight sight);
    void showOnly(int source); ///< and hide the others that are there now
    void showAll();

    /// Those whose log the server does not give, and of which something was recorded.
    QList<int> recallable() const;
    void recall(const QList<int> &sources); ///< shows that instead
    bool isRecalling() const;               ///< it is being read, or about to

Q_SIGNALS:
    void sightChanged();
    void recallChanged(); ///< it began, or it is all there

private:
    void follow();
    void hide(const QSet<int> &sources);
    void applyFilter();
    bool isRecorded(const ProcessId &process) const;
    void recallNext();
    void recallEnded();

    AppId m_app;
    const LogMembers::Processes &m_processes;
    LogMembers m_members;
    LogStore m_store;
    LogFeed m_feed;
    StoredRows m_rows;
    LogFind m_find;
    QList<LogTerm> m_terms;
    LogLevel m_least = LogLevel::Unknown;
    QSet<int> m_hidden;
    QSet<int> m_spoke; ///< those of which there are lines
    bool m_isOpen = false;
    QPointer<const Recordings> m_recordings;
    std::unique_ptr<LogRecall> m_recall; ///< the running one
    QHash<ProcessId, int> m_toRecall;    ///< after it
};

} // namespace hathora
