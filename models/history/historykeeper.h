// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/curvetables.h"
#include "models/history/historyconnection.h"
#include "models/history/historytables.h"

#include <memory>

namespace hathora {

/// Keeps the history in a file for as long as that works, and in memory otherwise; lives on one thread.
///
///   begin() ──► Disk ──── damaged ───► the file set aside, a new one: Disk
///     │           └────── forget() ──► the file deleted, a new one
///     └── for this run, not to be opened ─► Memory     (a locked file is tried again by prune())
///
/// A failure loses what was just to be written and nothing else.
class HistoryKeeper
{
public:
    HistoryKeeper(HistoryPlace place, const HistoryLimits &limits);

    void begin();
    void write(const HistoryRecord &record);
    void write(const CurveRecord &record);
    HistoryAnswer read(const HistoryQuery &query);
    CurveAnswer read(const CurveQuery &query);
    void prune(qint64 now);
    void forget(); ///< all of it: also the file of a run that does not keep, and what lies aside

    const HistoryHealth &health() const { return m_health; }

private:
    using Trouble = HistoryHealth::Trouble;

    Trouble openFile();
    void openMemory(Trouble because);
    void close();
    void openTables();
    void written(bool isWritten, const SqlRunner &tables);
    void stumble(const QSqlError &error);
    void setAside();
    QStringList files() const;

    HistoryPlace m_place;
    HistoryLimits m_limits;
    HistoryConnection m_connection;
    std::unique_ptr<HistoryTables> m_tables; ///< null while nothing is open
    std::unique_ptr<CurveTables> m_curves;   ///< likewise
    HistoryHealth m_health;
};

} // namespace hathora
