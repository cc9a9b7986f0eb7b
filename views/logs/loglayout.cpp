// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/loglayout.h"

#include <algorithm>
#include <utility>

namespace hathora {

LogLayout::LogLayout(int rows, Height height)
    : m_rows(rows)
    , m_height(std::move(height))
{
}

LogPlace LogLayout::last() const
{
    return m_rows == 0 ? LogPlace{} : LogPlace{m_rows - 1, m_height(m_rows - 1) - 1};
}

LogPlace LogLayout::moved(LogPlace from, int lines) const
{
    return lines < 0 ? up(from, -lines) : down(from, lines);
}

LogPlace LogLayout::down(LogPlace from, int lines) const
{
    LogPlace at = from;
    while (at.row < m_rows) {
        const int left = m_height(at.row) - at.line;
        if (lines < left)
            return {at.row, at.line + lines};
        lines -= left;
        at = {at.row + 1, 0};
    }
    return last();
}

LogPlace LogLayout::up(LogPlace from, int lines) const
{
    LogPlace at = from;
    while (lines > at.line) {
        if (at.row == 0)
            return {};
        lines -= at.line + 1;
        at.row -= 1;
        at.line = m_height(at.row) - 1;
    }
    return {at.row, at.line - lines};
}

LogPlace LogLayout::endAt(int visibleLines) const
{
    return up(last(), std::max(0, visibleLines - 1));
}

int LogLayout::distance(LogPlace from, LogPlace to, int most) const
{
    if (to < from)
        return -distance(to, from, most);
    int lines = to.line - from.line;
    for (int row = from.row; row < to.row && lines < most; ++row)
        lines += m_height(row);
    return std::min(lines, most);
}

} // namespace hathora
