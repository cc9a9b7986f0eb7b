// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/metricrange.h"

namespace hathora {

void addRange(Request &request, const MetricRange &range)
{
    const auto seconds = [](const QDateTime &time) { return double(time.toMSecsSinceEpoch()) / 1000; };
    if (range.start)
        request.query("start"_L1, seconds(*range.start));
    if (range.end)
        request.query("end"_L1, seconds(*range.end));
    if (range.step != MetricRange().step)
        request.query("step"_L1, int(range.step.count()));
}

} // namespace hathora
