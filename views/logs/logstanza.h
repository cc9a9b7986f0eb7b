// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logrows.h"
#include "views/logs/logcells.h"

#include <QCoreApplication>

namespace hathora {

/// A stretch of a row that begins on a line of the screen: the row's own line, or one of its fields.
struct LogParagraph
{
    qsizetype start = 0; ///< of its text within the stanza's
    int indent = 0;      ///< cells that stay empty before it
    AnsiLine line;
    LogCells cells;
};

/// A row as it is written: its line, and below that its fields where they are unfolded.
class LogStanza
{
    Q_DECLARE_TR_FUNCTIONS(LogStanza)

public:
    enum class Fold { None, Folded, Unfolded }; ///< None: there is nothing to unfold

    /// \a fold counts only for rows with fields.
    LogStanza(LogRow row, Fold fold);

    const LogRow &row() const { return m_row; }
    Fold fold() const { return m_fold; }
    const QString &text() const { return m_text; } ///< all of it, a line break between paragraphs
    const QList<LogParagraph> &paragraphs() const { return m_paragraphs; }

    static constexpr int unlimited = 0; ///< columns of a screen without wrapping

    int widest() const; ///< cells, indents included
    int lineCount(int columns) const;

    /// What one line of the screen shows.
    struct Piece
    {
        const LogParagraph *paragraph;
        int firstCell;
    };
    Piece piece(int line, int columns) const; ///< for 0 to lineCount() - 1

private:
    void add(AnsiLine line, int indent);
    AnsiLine head() const;
    static int linesOf(const LogParagraph &paragraph, int columns);

    LogRow m_row;
    Fold m_fold;
    QString m_text;
    QList<LogParagraph> m_paragraphs;
};

} // namespace hathora
