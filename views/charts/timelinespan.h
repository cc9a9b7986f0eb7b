// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploymentlanes.h"

#include <chrono>
#include <optional>

namespace hathora {

/// Which time a timeline shows: an hour to a month, up to now or up to an earlier moment. Moments are ms
/// since epoch. It never reaches into the future.
class TimelineSpan
{
public:
    static constexpr std::chrono::milliseconds shortest = std::chrono::hours(1);
    static constexpr std::chrono::milliseconds longest = std::chrono::hours(30 * 24);
    static constexpr std::chrono::milliseconds usual = std::chrono::hours(6);

    std::chrono::milliseconds length() const { return m_length; }
    bool followsNow() const { return !m_end; }
    qint64 end(qint64 now) const { return m_end.value_or(now); }

    void setLength(std::chrono::milliseconds length); ///< its end stays
    void follow() { m_end.reset(); }
    void pan(qint64 by, qint64 now); ///< forward to nearly now is to now
    /// Makes it so many times as long; what is at \a anchor stays where it is, if there is a future enough.
    void zoom(double factor, qint64 anchor, qint64 now);

    /// Cut so that a column keeps its moments while the time goes on: the picture moves by whole columns.
    LaneWindow window(int columns, qint64 now) const;

    bool operator==(const TimelineSpan &) const = default;

private:
    void endAt(qint64 end, qint64 now);

    std::chrono::milliseconds m_length = usual;
    std::optional<qint64> m_end; ///< absent: now
};

} // namespace hathora
