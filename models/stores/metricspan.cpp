// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/metricspan.h"

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

std::chrono::seconds MetricSpan::step() const
{
    static constexpr int mostPoints = 360;
    static constexpr std::chrono::seconds finest = 15s;
    const std::chrono::seconds whole = isFixed() ? std::chrono::seconds(from->secsTo(*to)) : length;
    // Whole multiples, so that the points of one answer fall on those of the one before.
    const auto steps = (whole + mostPoints * finest - 1s) / (mostPoints * finest);
    return finest * std::max<std::chrono::seconds::rep>(1, steps);
}

MetricRange MetricSpan::range(const QDateTime &now) const
{
    const auto aligned = [this](const QDateTime &time) {
        const qint64 seconds = time.toSecsSinceEpoch();
        return QDateTime::fromSecsSinceEpoch(seconds - seconds % step().count(), Qt::UTC);
    };
    if (isFixed())
        return {aligned(*from), *to, step()};
    const QDateTime end = now.addSecs(-ago.count());
    const QDateTime start = aligned(end.addSecs(-std::max(length, shortest).count()));
    return {start, ago > 0s ? std::optional(end) : std::nullopt, step()};
}

} // namespace hathora
