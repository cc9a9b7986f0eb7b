// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/logs/logrows.h"

#include <QSet>

namespace hathora {

/// Rows of a log that somebody wants to find again.
class LogBookmarks
{
public:
    bool contains(qint64 id) const { return m_ids.contains(id); }
    void toggle(qint64 id);
    void clear() { m_ids.clear(); }

    /// The next bookmarked row, around the end; -1 if none of them can be seen.
    int next(const LogRows &rows, int from, LogRows::Direction direction) const;

private:
    QSet<qint64> m_ids;
};

} // namespace hathora
