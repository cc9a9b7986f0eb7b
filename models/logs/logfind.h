// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logmatches.h"

namespace hathora {

class StoredRows;

/// What is looked for in the rows of a log: found in all lines of the store, shown where a row is.
class LogFind : public QObject
{
    Q_OBJECT

public:
    explicit LogFind(const StoredRows &rows, QObject *parent = nullptr);

    void start(const LogQuery &query);
    void stop();
    bool isRunning() const { return m_matches.isRunning(); }
    LogOutcome outcome() const { return m_matches.outcome(); }
    const LogQuery &query() const { return m_matches.query(); }

    qsizetype count() const { return m_matches.count(); } ///< in the store, whatever is filtered
    qsizetype placeOf(qint64 id) const { return m_matches.placeOf(id); } ///< -1 if it is none of them
    bool isFound(qint64 id) const { return m_matches.placeOf(id) >= 0; }

    /// The next row that was found behind a line's place, or before it, around the end; its id, 0 if there is
    /// none. The line itself need not be a hit nor have a row; 0 stands before the first one.
    enum class Direction { Forward, Backward };
    qint64 from(qint64 id, Direction direction) const;

Q_SIGNALS:
    void changed();                             ///< there are more or fewer
    void finished(hathora::LogOutcome outcome); ///< all lines that are there have been looked at

private:
    const StoredRows &m_rows;
    LogMatches m_matches;
};

} // namespace hathora
