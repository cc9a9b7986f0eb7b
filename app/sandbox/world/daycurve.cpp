// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/daycurve.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace sandbox {

double dayCurve(Region region, Moment moment)
{
    constexpr double peakHour = 20.5;
    const double hour = unixSeconds(moment) / 3600.0 + regionHours[static_cast<std::size_t>(region)];
    const double wave = std::cos((hour - peakHour) / 24.0 * 2.0 * std::numbers::pi);
    return 0.675 + 0.325 * wave;
}

double worldDayCurve(Moment moment)
{
    double level = 0.0;
    for (std::size_t region = 0; region < countOf<Region>; ++region)
        level += regionShares[region] * dayCurve(static_cast<Region>(region), moment);
    return level / std::accumulate(regionShares.begin(), regionShares.end(), 0.0);
}

} // namespace sandbox
