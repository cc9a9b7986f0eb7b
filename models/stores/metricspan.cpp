// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/metricspan.h"

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

std::chrono::seconds MetricSpan::step() const
{
    static constexpr int mostPoints = 360;
    static constexpr std::chrono::seconds finest = 15s;
    const std::chrono::seconds whole = from && to ? std::chrono::seconds(from->secsTo(*to)) : length;
    // Whole multiples, so that the points of one answer fall on those of the one before.
    const auto steps = (whole + mostPoints * finest - 1s) / (mostPoints * finest);
    return finest * std::max<std::chrono::seconds::rep>(1, steps);
}

MetricRange MetricSpan::range(const QDateTime &now) const
{
    if (from && to)
        return {*from, *to, step()};
    return {now.addSecs(-length.count()), now, step()};
}

} // namespace hathora
