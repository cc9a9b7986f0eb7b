// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/loglayout.h"

#include <algorithm>

namespace hathora {

int LogLayout::linesFor(int cells) const
{
    if (m_columns == unlimited || cells <= m_columns)
        return 1;
    return (cells + m_columns - 1) / m_columns;
}

void LogLayout::append(const QList<int> &cells)
{
    qint64 end = m_ends.isEmpty() ? m_base : m_ends.last();
    for (const int count : cells) {
        end += linesFor(count);
        m_widest = std::max(m_widest, count);
        m_cells.append(count);
        m_ends.append(end);
    }
}

void LogLayout::dropFirst(int rows)
{
    if (rows <= 0)
        return;
    if (rows >= rowCount())
        return clear();
    m_base = m_ends.at(rows - 1);
    m_cells.remove(0, rows);
    m_ends.remove(0, rows);
}

void LogLayout::clear()
{
    m_cells.clear();
    m_ends.clear();
    m_base = 0;
    m_widest = 0;
}

void LogLayout::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_base = 0;
    qint64 end = 0;
    for (qsizetype row = 0; row < m_cells.size(); ++row) {
        end += linesFor(m_cells.at(row));
        m_ends[row] = end;
    }
}

int LogLayout::rowAt(int line) const
{
    const auto end = std::upper_bound(m_ends.cbegin(), m_ends.cend(), m_base + line);
    return int(std::distance(m_ends.cbegin(), end));
}

int LogLayout::firstLine(int row) const
{
    return row == 0 ? 0 : int(m_ends.at(row - 1) - m_base);
}

int LogLayout::linesOf(int row) const
{
    return linesFor(m_cells.at(row));
}

} // namespace hathora
