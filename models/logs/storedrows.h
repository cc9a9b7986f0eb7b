// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logmatches.h"
#include "models/logs/logrows.h"

namespace hathora {

/// The lines of a store as rows, as far as a filter lets them pass; the filter works in the background.
class StoredRows : public LogRows
{
    Q_OBJECT

public:
    /// \a store must outlive this.
    explicit StoredRows(const LogStore &store, QObject *parent = nullptr);

    void setFilter(const LogQuery &query) { m_matches.setQuery(query); }
    const LogQuery &filter() const { return m_matches.query(); }
    bool isFiltering() const { return m_matches.isRunning(); }
    LogOutcome outcome() const { return m_matches.outcome(); }

    int count() const override;
    LogRow row(int row) const override;
    qint64 idOf(int row) const override;
    int rowOf(qint64 id) const override;
    int rowNear(qint64 id) const override;
    QString wholeLine(int row) const override;
    int nextOfLevel(LogLevel level, int from, Direction direction) const override;

    /// The next row that stands at least so long after the one before it; like nextOfLevel().
    int nextPause(std::chrono::milliseconds atLeast, int from, Direction direction) const;

    const LogStore &store() const { return m_store; } ///< total() says how many lines ever came
    const LogMatches &matches() const { return m_matches; }

Q_SIGNALS:
    void filtered(hathora::LogOutcome outcome); ///< the filter that was set has been worked through

private:
    bool isGrave(int row, LogLevel level) const;
    bool isAfterPause(int row, std::chrono::milliseconds atLeast) const;

    const LogStore &m_store;
    LogMatches m_matches;
};

} // namespace hathora
