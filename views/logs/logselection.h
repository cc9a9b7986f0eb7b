// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <utility>

namespace hathora {

class LogBuffer;

/// A place between two characters of a log. Lines are told by their number, which outlives their row.
struct LogPosition
{
    qint64 line = 0; ///< LogLine::number; 0 is nowhere
    qsizetype index = 0;

    auto operator<=>(const LogPosition &) const = default;
};

/// What is selected of a log: from where the mouse went down to where it is.
struct LogSelection
{
    LogPosition anchor;
    LogPosition caret;

    bool isEmpty() const { return anchor == caret; }
    LogPosition begin() const { return std::min(anchor, caret); }
    LogPosition end() const { return std::max(anchor, caret); }

    /// The selected part of a line of this length, as first index and the one behind the last.
    std::pair<qsizetype, qsizetype> partOf(qint64 line, qsizetype length) const
    {
        if (isEmpty() || line < begin().line || line > end().line)
            return {0, 0};
        return {line == begin().line ? std::min(begin().index, length) : 0,
                line == end().line ? std::min(end().index, length) : length};
    }

    static LogSelection all(const LogBuffer &buffer);
    /// What stands between two blanks around a position.
    static LogSelection word(const LogBuffer &buffer, const LogPosition &at);

    /// The same with its caret so many lines further on, made of whole lines.
    LogSelection extendedByLines(const LogBuffer &buffer, int lines) const;

    /// The selected text as far as the buffer still has it; nothing in it controls a terminal.
    QString textIn(const LogBuffer &buffer) const;

    bool operator==(const LogSelection &) const = default;
};

} // namespace hathora
