// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace hathora {

/// Ids of lines in the order to show them in: by time, then by id. Four bytes each, for there are millions:
/// their lower half, which is enough as long as the oldest of them is known.
class LogOrder
{
public:
    using TimeOf = std::function<qint64(qint64 id)>;

    explicit LogOrder(TimeOf timeOf)
        : m_timeOf(std::move(timeOf))
    {
    }

    qsizetype count() const { return qsizetype(m_ids.size() - m_left); }
    qint64 at(qsizetype place) const { return wholeOf(m_ids[m_left + size_t(place)]); }
    qsizetype placeNear(qint64 id) const; ///< of itself or the first behind it; count() if there is none

    void setOldest(qint64 id) { m_oldest = id; } ///< none of them is less
    void clear();
    void set(std::vector<quint32> ids); ///< that are in order

    enum class Added { AtEnd, Between };
    Added add(const std::vector<quint32> &ids); ///< that are in order

    struct Removed
    {
        qsizetype front = 0;
        qsizetype elsewhere = 0;
    };
    /// Those that are less than an id, before setOldest() is told.
    Removed removeOlder(qint64 id);

private:
    qint64 wholeOf(quint32 id) const { return m_oldest + quint32(id - quint32(m_oldest)); }
    bool isBefore(qint64 one, qint64 other) const;
    void compact();

    TimeOf m_timeOf;
    std::vector<quint32> m_ids;
    size_t m_left = 0; ///< so many at the front have gone
    qint64 m_oldest = 1;
    bool m_isMixed = false; ///< not in the order of their ids
};

} // namespace hathora
