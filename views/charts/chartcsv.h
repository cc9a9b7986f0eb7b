// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metricunits.h"
#include "views/charts/chartseries.h"

namespace hathora {

/// The lines of a chart as a table: a row for each moment that any of them has a value at, in UTC, and a
/// column for each line with its unit in the header. Values are not rounded; what is not known is empty.
///
/// Safe to open in a spreadsheet, whatever the lines are called.
QString chartCsv(const QList<ChartSeries> &series, MetricUnit unit);

} // namespace hathora
