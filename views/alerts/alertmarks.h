// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrule.h"
#include "models/metrics/chartfeed.h"
#include "views/charts/chartseries.h"

namespace hathora {

/// What a chart shows of the alerts about it.
struct AlertMarks
{
    QList<ChartLimit> bounds;
    QList<ChartMarker> marks;

    bool operator==(const AlertMarks &) const = default;
};

namespace alertmarks {

/// A bound in another unit than the chart's is left out.
AlertMarks of(Workbench &workbench, const ChartSpec &chart, MetricUnit unit);

/// A rule at this place of a chart, about the line that is nearest there; x in ms since epoch.
AlertRule draftAt(Workbench &workbench, const ChartSpec &chart, const QList<ChartLine> &lines,
                  const QPointF &place);
/// The same at the greatest value that is there now; absent where there is none.
std::optional<AlertRule> draftAtTop(Workbench &workbench, const ChartSpec &chart,
                                    const QList<ChartLine> &lines);

} // namespace alertmarks

} // namespace hathora
