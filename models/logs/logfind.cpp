// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logfind.h"

#include "models/logs/logstore.h"
#include "models/logs/storedrows.h"

namespace hathora {

LogFind::LogFind(const StoredRows &rows, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_matches(rows.store(), LogMatches::Gaps::Left)
{
    connect(&m_matches, &LogMatches::appended, this, &LogFind::changed);
    connect(&m_matches, &LogMatches::dropped, this, &LogFind::changed);
    connect(&m_matches, &LogMatches::rearranged, this, &LogFind::changed);
    connect(&m_matches, &LogMatches::finished, this, &LogFind::finished);
}

void LogFind::start(const LogQuery &query)
{
    m_matches.clear(); // what another query found is not to be gone to
    m_matches.setQuery(query);
}

void LogFind::stop()
{
    m_matches.clear();
}

/// Each that was found is tried at most once.
qint64 LogFind::from(qint64 id, Direction direction) const
{
    const qsizetype hits = count();
    if (hits == 0)
        return 0;
    qsizetype place = m_matches.placeNear(id);
    const bool isHit = place < hits && m_matches.idAt(place) == id;
    const qsizetype step = direction == Direction::Forward ? 1 : -1;
    if (direction == Direction::Backward || isHit)
        place += step;
    for (qsizetype tried = 0; tried < hits; ++tried, place += step) {
        const qint64 found = m_matches.idAt((place % hits + hits) % hits);
        if (m_rows.rowOf(found) >= 0)
            return found;
        place %= hits;
    }
    return 0;
}

} // namespace hathora
