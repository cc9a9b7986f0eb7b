// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timelinespan.h"

#include <algorithm>

namespace hathora {

void TimelineSpan::setLength(std::chrono::milliseconds length)
{
    m_length = std::clamp(length, shortest, longest);
}

void TimelineSpan::pan(qint64 by, qint64 now)
{
    // Now has gone on while somebody looked back: whoever comes this near to it wants it.
    constexpr qint64 parts = 20;
    const qint64 near = by > 0 ? m_length.count() / parts : 0;
    const qint64 wanted = end(now) + by;
    endAt(wanted + near < now ? wanted : now, now);
}

void TimelineSpan::zoom(double factor, qint64 anchor, qint64 now)
{
    const double before = double(m_length.count());
    const double behind = double(end(now) - anchor) / before;
    setLength(std::chrono::milliseconds(qint64(before * factor)));
    endAt(anchor + qint64(behind * double(m_length.count())), now);
}

void TimelineSpan::endAt(qint64 end, qint64 now)
{
    m_end = end < now ? std::optional(end) : std::nullopt;
}

LaneWindow TimelineSpan::window(int columns, qint64 now) const
{
    const int cut = std::max(1, columns);
    const qint64 step = std::max<qint64>(1000, (m_length.count() + cut - 1) / cut);
    const qint64 to = (end(now) / step + 1) * step;
    return {to - step * cut, to, cut};
}

} // namespace hathora
