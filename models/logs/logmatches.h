// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logevaluation.h"
#include "models/logs/logorder.h"
#include "models/logs/logquery.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace hathora {

class LogStore;

/// The lines of a store that fit a query, in order of time; looked for in the background, and kept up while
/// lines come and go. After a change of the query the old ones stay until the new ones are known.
///
/// Signals come at most each 50 ms.
class LogMatches : public QObject
{
    Q_OBJECT

public:
    using Gaps = LogScan::Gaps;

    LogMatches(const LogStore &store, Gaps gaps, QObject *parent = nullptr);
    ~LogMatches() override;

    /// One that is not valid changes nothing but outcome(); finished() follows.
    void setQuery(const LogQuery &query);
    const LogQuery &query() const { return m_query; }
    void clear(); ///< matches nothing and looks for nothing, until there is a query

    qsizetype count() const { return m_order.count(); }
    qint64 idAt(qsizetype place) const { return m_order.at(place); }
    qsizetype placeOf(qint64 id) const;   ///< -1 if it is not among them
    qsizetype placeNear(qint64 id) const; ///< of itself or the first behind it; count() if there is none

    bool isRunning() const { return m_isFresh; }     ///< a query that was set is being evaluated
    LogOutcome outcome() const { return m_outcome; } ///< TooCostly: lines that come later are not tried

    /// What the expressions may take for each million of lines.
    void setBudget(std::chrono::milliseconds budget) { m_budget = budget; }

Q_SIGNALS:
    void appended(qsizetype count);
    void dropped(qsizetype count); ///< at the front
    void rearranged();             ///< anything else
    void
    finished(hathora::LogOutcome outcome); ///< of a query that was set, or once what follows is too costly

private:
    using Stop = std::shared_ptr<std::atomic_bool>;

    void wake();
    void look();
    void done();
    void add(const LogYield &yield);
    void storeDropped();
    void storeCleared();
    void stop();

    const LogStore &m_store;
    Gaps m_gaps;
    LogQuery m_query;
    std::shared_ptr<const LogScan> m_scan; ///< none: nothing is looked for
    LogOrder m_order;
    qint64 m_next = 1;      ///< the first line that was not looked at
    bool m_isFresh = false; ///< what comes of the evaluation takes the place of what is there
    LogOutcome m_outcome = LogOutcome::Whole;
    std::chrono::milliseconds m_budget{2'000};
    QFutureWatcher<LogYield> m_watcher;
    Stop m_stop;
    QTimer m_timer;
    QElapsedTimer m_sinceLast; ///< evaluation ended
};

} // namespace hathora
