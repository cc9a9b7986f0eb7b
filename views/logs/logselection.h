// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace hathora {

class LogStanzas;

/// A place between two characters of a log. Lines are told by their id, which outlives their row.
struct LogPosition
{
    qint64 id = 0; ///< LogRow::id; 0 is nowhere
    qsizetype index = 0;

    bool operator==(const LogPosition &) const = default;
};

/// A stretch of rows as they stand now, from before one character to before another.
struct LogRange
{
    int firstRow = 0;
    qsizetype firstIndex = 0;
    int lastRow = -1;
    qsizetype lastIndex = 0;

    bool isEmpty() const { return std::pair(lastRow, lastIndex) <= std::pair(firstRow, firstIndex); }
    /// The part of a row's text of this length, as first index and the one behind the last.
    std::pair<qsizetype, qsizetype> partOf(int row, qsizetype length) const;
};

/// What is selected of a log: from where the mouse went down to where it is.
struct LogSelection
{
    LogPosition anchor;
    LogPosition caret;

    bool isEmpty() const { return anchor == caret; }
    LogRange in(const LogStanzas &stanzas) const; ///< as far as it is still there

    static LogSelection all(const LogStanzas &stanzas);
    static LogSelection wholeRow(const LogStanzas &stanzas, int row);
    /// What stands between two blanks around a position.
    static LogSelection word(const LogStanzas &stanzas, const LogPosition &at);

    /// The same with its caret so many rows further on, made of whole rows.
    LogSelection extendedByRows(const LogStanzas &stanzas, int rows) const;

    bool operator==(const LogSelection &) const = default;
};

/// The text of so many rows of a range at most; nothing in it controls a terminal. Lines that are shown cut
/// are there whole where they are selected to their end.
QString textOf(const LogStanzas &stanzas, const LogRange &range, int mostRows);

} // namespace hathora
