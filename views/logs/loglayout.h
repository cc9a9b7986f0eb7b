// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace hathora {

/// How many lines of the screen each line of a log takes, and which stands where.
///
/// Rows are appended and leave at the front, as in LogBuffer. Adding one costs nothing that grows with the
/// log; another width is one pass of divisions.
class LogLayout
{
public:
    static constexpr int unlimited = 0; ///< cells in a line of the screen: no wrapping

    void append(const QList<int> &cells); ///< one count a row
    void dropFirst(int rows);
    void clear();
    void setColumns(int columns);

    int columns() const { return m_columns; }
    int rowCount() const { return int(m_cells.size()); }
    int lineCount() const { return m_ends.isEmpty() ? 0 : int(m_ends.last() - m_base); }
    int widest() const { return m_widest; } ///< cells of the widest row since the last clear()

    int rowAt(int line) const;    ///< only for 0 to lineCount() - 1
    int firstLine(int row) const; ///< of the screen
    int linesOf(int row) const;

private:
    int linesFor(int cells) const;

    int m_columns = unlimited;
    int m_widest = 0;
    QList<int> m_cells;
    QList<qint64> m_ends; ///< lines before the end of each row, counted since clear() or setColumns()
    qint64 m_base = 0;    ///< those of them that have left
};

} // namespace hathora
