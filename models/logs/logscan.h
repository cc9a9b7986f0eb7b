// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logexpression.h"
#include "models/logs/logneedle.h"
#include "models/logs/logquery.h"
#include "models/logs/logsnapshot.h"

#include <atomic>
#include <memory>

namespace hathora {

/// A query made ready to be put to lines, in any thread and in several at once.
///
/// A line is looked at as it is written, but without the sequences that colour it. Of a line of more than 64
/// KiB expressions see the front; texts are looked for in all of it.
class LogScan
{
public:
    /// Whether the gaps of the wanted sources count as fitting.
    enum class Gaps { Kept, Left };

    LogScan(const LogQuery &query, Gaps gaps);

    struct Found
    {
        std::vector<quint32> lines; ///< of the part, counted from the chunk's first, ascending
        LogOutcome outcome = LogOutcome::Whole;
    };
    Found lookThrough(const LogPart &part, const LogBudget &budget, const std::atomic_bool &stop) const;

private:
    using Fits = std::vector<quint8>; ///< for each line of a chunk

    struct Term
    {
        LogNeedle needle;
        std::optional<LogExpression> expression;
        LogTerm::Sense sense;
    };

    static Term termOf(const LogTerm &term);
    bool isWanted(const LogEntry &entry) const;
    static Fits find(const LogNeedle &needle, const LogPart &part, const QByteArray &bytes);
    LogOutcome tryOut(const LogExpression &expression, const LogPart &part, const QByteArray &bytes,
                      const LogBudget &budget, const Fits &asked, Fits &hits) const;

    std::vector<Term> m_terms;
    LogLevel m_least;
    std::optional<std::vector<bool>> m_sources; ///< by number
    Gaps m_gaps;
};

} // namespace hathora
