// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logorder.h"

#include <algorithm>

namespace hathora {

bool LogOrder::isBefore(qint64 one, qint64 other) const
{
    const qint64 time = m_timeOf(one);
    const qint64 otherTime = m_timeOf(other);
    return time != otherTime ? time < otherTime : one < other;
}

qsizetype LogOrder::placeNear(qint64 id) const
{
    const auto first = m_ids.cbegin() + qsizetype(m_left);
    return std::lower_bound(first, m_ids.cend(), id,
                            [this](quint32 each, qint64 wanted) { return isBefore(wholeOf(each), wanted); }) -
           first;
}

void LogOrder::clear()
{
    set({});
}

void LogOrder::set(std::vector<quint32> ids)
{
    m_ids = std::move(ids);
    m_left = 0;
    m_isMixed = !std::is_sorted(m_ids.cbegin(), m_ids.cend(),
                                [this](quint32 a, quint32 b) { return wholeOf(a) < wholeOf(b); });
}

/// From the back, so that each of the old ones moves at most once; usually none has to.
LogOrder::Added LogOrder::add(const std::vector<quint32> &ids)
{
    const size_t before = m_ids.size();
    m_ids.insert(m_ids.end(), ids.cbegin(), ids.cend());
    m_isMixed = m_isMixed || !std::is_sorted(ids.cbegin(), ids.cend());
    if (ids.empty() || before == m_left || isBefore(wholeOf(m_ids[before - 1]), wholeOf(ids.front())))
        return Added::AtEnd;
    m_isMixed = true;
    auto oldEnd = m_ids.begin() + qsizetype(before);
    auto end = m_ids.end();
    for (auto fresh = ids.crbegin(); fresh != ids.crend(); ++fresh) {
        const auto place =
            std::upper_bound(m_ids.begin() + qsizetype(m_left), oldEnd, wholeOf(*fresh),
                             [this](qint64 id, quint32 each) { return isBefore(id, wholeOf(each)); });
        end = std::move_backward(place, oldEnd, end);
        oldEnd = place;
        *--end = *fresh;
    }
    return Added::Between;
}

LogOrder::Removed LogOrder::removeOlder(qint64 id)
{
    Removed removed;
    const auto isOlder = [this, id](quint32 each) { return wholeOf(each) < id; };
    while (m_left < m_ids.size() && isOlder(m_ids[m_left])) {
        ++m_left;
        ++removed.front;
    }
    if (m_isMixed) {
        const auto end = std::remove_if(m_ids.begin() + qsizetype(m_left), m_ids.end(), isOlder);
        removed.elsewhere = m_ids.end() - end;
        m_ids.erase(end, m_ids.end());
    }
    compact();
    return removed;
}

void LogOrder::compact()
{
    if (m_left <= m_ids.size() / 4)
        return;
    m_ids.erase(m_ids.begin(), m_ids.begin() + qsizetype(m_left));
    m_left = 0;
}

} // namespace hathora
