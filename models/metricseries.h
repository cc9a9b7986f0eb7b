// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metricunits.h"

#include <QPointF>
#include <QString>

#include <chrono>

namespace hathora {

/// One line of a chart: points of one metric in a known unit, thinned, in order of time.
struct MetricSeries
{
    QString name; ///< the metric's name on the wire
    MetricUnit unit = MetricUnit::Count;
    QList<QPointF> points;       ///< x in ms since epoch; a NaN y is a gap
    std::optional<double> limit; ///< to be drawn as a line
    std::optional<double> last;  ///< the newest value; absent where the newest is a gap

    bool operator==(const MetricSeries &other) const;
};

/// Points as they came, in order, scaled, with gaps where a step is missing and no more of them than asked:
/// the least and the greatest of each stretch stay, so no peak is lost, and a gap that is in it. Of two of
/// one moment the later one in the list counts; what is no number is a gap. None where there are but gaps.
QList<QPointF> thinned(const QList<MetricPoint> &points, double factor, std::chrono::seconds step, int most);

/// In cores even where the server speaks of percent of what is granted, if that is known.
MetricSeries inCores(MetricSeries series, const std::optional<double> &cores);

MetricSeries seriesOf(const QString &name, const QList<MetricPoint> &points, const MetricReading &reading,
                      std::chrono::seconds step, int most);

} // namespace hathora
