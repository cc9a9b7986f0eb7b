// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loglevel.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <optional>

namespace hathora {

/// A text or an expression that lines hold, or do not.
struct LogTerm
{
    enum class Syntax { Text, Expression };
    enum class Case { Ignored, Heeded }; ///< of a text only the letters of ASCII lose theirs
    enum class Sense { With, Without };

    QString pattern; ///< empty: every line fits
    Syntax syntax = Syntax::Text;
    Case letterCase = Case::Ignored;
    Sense sense = Sense::With;

    /// As it is typed: `/…/` is an expression, a `!` before it or before a text means Without.
    static LogTerm read(const QString &typed, Case letterCase = Case::Ignored);

    QRegularExpression expression() const; ///< of either syntax
    bool isValid() const;

    bool operator==(const LogTerm &) const = default;
};

/// Which lines are wanted: all of it must hold.
struct LogQuery
{
    QList<LogTerm> terms;
    LogLevel least = LogLevel::Unknown; ///< this level or a graver one
    std::optional<QSet<int>> sources;   ///< absent: all, also those that come later

    bool isEverything() const;
    bool isValid() const;

    bool operator==(const LogQuery &) const = default;
};

/// How an evaluation ended.
enum class LogOutcome {
    Whole,
    TooCostly, ///< an expression took too long: what was found is not all
    Invalid,   ///< a term is no expression: nothing was looked at
};

/// A stretch of a text, in UTF-16 code units.
struct LogSpot
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const LogSpot &) const = default;
};

/// Where a text holds what the terms with Sense::With look for, in order, not overlapping. Bounded: at most a
/// thousand spots, of the first 16 Ki characters. Only for queries that an evaluation has got through, for an
/// expression that is too costly costs it here, too.
QList<LogSpot> matchesIn(const LogQuery &query, const QString &text);

} // namespace hathora
