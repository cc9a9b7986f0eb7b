// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logfeed.h"
#include "models/logs/logfind.h"
#include "models/logs/logmembers.h"
#include "models/logs/logstore.h"
#include "models/logs/storedrows.h"

namespace hathora {

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

Q_SIGNALS:
    void sightChanged();

private:
    void follow();
    void hide(const QSet<int> &sources);
    void applyFilter();

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
    bool m_isOpen = false;
};

} // namespace hathora
