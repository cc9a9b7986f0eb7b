// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/crosshairgroup.h"

#include "views/charts/metricchart.h"

namespace hathora {

void CrosshairGroup::add(MetricChart *chart)
{
    // A chart that is pointed at ignores the echo.
    connect(chart, &MetricChart::crosshairMoved, this, &CrosshairGroup::moved);
    connect(this, &CrosshairGroup::moved, chart, &MetricChart::setCrosshair);
}

} // namespace hathora
