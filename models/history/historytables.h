// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/historyvalues.h"
#include "models/history/sqlrunner.h"
#include "models/history/tallycode.h"

#include <QHash>

namespace hathora {

/// What stands in the history's tables. Each call is one transaction; false means that nothing was changed
/// and error() says why.
///
/// Text from the server is cut where it is longer than any name of ours could be.
class HistoryTables : public SqlRunner
{
public:
    /// The connection must stay open as long as this is used.
    HistoryTables(const QSqlDatabase &database, const HistoryLimits &limits);

    [[nodiscard]] bool write(const HistoryRecord &record);
    [[nodiscard]] bool read(HistoryAnswer &answer); ///< to its query

    /// Lets go what is too old or too much, and gives the room back.
    [[nodiscard]] bool prune(qint64 now);
    /// Lets go the oldest tenth, old or not.
    [[nodiscard]] bool makeRoom();

private:
    template <typename Work>
    bool asOne(Work work);
    bool scopeOf(const HistoryScope &scope, std::optional<qint64> &id);
    bool writeDeployments(qint64 scope, const QList<SeenDeployment> &deployments);
    bool writeSample(qint64 scope, const HistorySample &sample);
    bool numberOf(const QString &name, int &number);
    bool nameOf(int number, QString &name);
    bool readSince(qint64 scope, HistoryAnswer &answer);
    bool readDeployments(qint64 scope, HistoryAnswer &answer);
    bool readSamples(qint64 scope, HistoryAnswer &answer);
    bool named(const QList<CodedTally> &coded, QList<ProcessTally> &tallies);
    bool thin(qint64 before, std::chrono::milliseconds step);
    bool giveBack();

    HistoryLimits m_limits;
    QHash<QString, int> m_numbers; ///< of names; another program may have added more
    QHash<int, QString> m_names;
};

} // namespace hathora
