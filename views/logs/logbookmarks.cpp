// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logbookmarks.h"

#include <algorithm>
#include <iterator>

namespace hathora {

void LogBookmarks::toggle(qint64 id)
{
    if (!m_ids.remove(id))
        m_ids.insert(id);
}

int LogBookmarks::next(const LogRows &rows, int from, LogRows::Direction direction) const
{
    QList<int> marked;
    for (const qint64 id : m_ids) {
        const int row = rows.rowOf(id);
        if (row >= 0)
            marked.append(row);
    }
    if (marked.isEmpty())
        return -1;
    std::sort(marked.begin(), marked.end());
    if (direction == LogRows::Direction::Forward) {
        const auto next = std::upper_bound(marked.cbegin(), marked.cend(), from);
        return next == marked.cend() ? marked.constFirst() : *next;
    }
    const auto next = std::lower_bound(marked.cbegin(), marked.cend(), from);
    return next == marked.cbegin() ? marked.constLast() : *std::prev(next);
}

} // namespace hathora
