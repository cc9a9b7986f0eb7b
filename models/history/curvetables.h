// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/curvevalues.h"
#include "models/history/sqlrunner.h"

#include <optional>

namespace hathora {

/// The curves of processes in the history: an hour of one metric in each row.
class CurveTables : public SqlRunner
{
public:
    /// The connection must stay open as long as this is used.
    CurveTables(const QSqlDatabase &database, const HistoryLimits &limits);

    [[nodiscard]] bool write(const CurveRecord &record);
    [[nodiscard]] bool read(CurveAnswer &answer); ///< to its query

    /// Lets go what is too old or too much.
    [[nodiscard]] bool prune(qint64 now);
    /// Lets go the oldest quarter, old or not: curves are what the history can best do without.
    [[nodiscard]] bool makeRoom();

private:
    bool subjectOf(const HistoryScope &scope, const QString &process, std::optional<qint64> &id);
    bool makeSubject(const HistoryScope &scope, const QString &process, std::optional<qint64> &id);
    bool writeChunk(qint64 subject, const QString &metric, qint64 hour, const QList<CurvePoint> &points);

    HistoryLimits m_limits;
};

} // namespace hathora
