// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/storeseeker.h"

#include "models/logs/logfind.h"

namespace hathora {

StoreSeeker::StoreSeeker(LogFind &find, QObject *parent)
    : LogSeeker(parent)
    , m_find(find)
{
    connect(&find, &LogFind::finished, this, &LogSeeker::finished);
    connect(&find, &LogFind::changed, this, &LogSeeker::changed);
}

void StoreSeeker::start(const LogTerm &term)
{
    LogQuery query;
    query.terms = {term};
    m_find.start(query);
}

void StoreSeeker::stop()
{
    m_find.stop();
}

LogOutcome StoreSeeker::outcome() const
{
    return m_find.outcome();
}

qsizetype StoreSeeker::count() const
{
    return m_find.count();
}

qsizetype StoreSeeker::placeOf(qint64 id) const
{
    return m_find.placeOf(id);
}

qint64 StoreSeeker::from(qint64 id, Direction direction) const
{
    return m_find.from(id, direction == Direction::Forward ? LogFind::Direction::Forward
                                                           : LogFind::Direction::Backward);
}

} // namespace hathora
