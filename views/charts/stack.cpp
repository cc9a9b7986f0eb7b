// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/stack.h"

#include <QtNumeric>

#include <utility>

namespace hathora {

namespace {

/// What lies at each of these moments, on the whole of what was stacked so far.
QList<QPointF> groundUnder(const QList<QPointF> &points, const QList<QPointF> &below)
{
    QList<QPointF> ground;
    ground.reserve(points.size());
    auto at = below.cbegin();
    for (const QPointF &point : points) {
        while (at != below.cend() && at->x() < point.x())
            ++at;
        const bool isKnown = at != below.cend() && at->x() == point.x();
        ground.append({point.x(), isKnown ? at->y() : qQNaN()});
    }
    return ground;
}

} // namespace

QList<PlacedSeries> placed(const QList<ChartSeries> &series)
{
    QList<PlacedSeries> result;
    QList<QPointF> below;
    bool isFirst = true;
    for (const ChartSeries &each : series) {
        PlacedSeries place{each, {}};
        if (each.drawn == ChartDrawn::Stacked) {
            if (std::exchange(isFirst, false)) {
                for (const QPointF &point : each.points)
                    place.ground.append({point.x(), 0});
            } else {
                place.ground = groundUnder(each.points, below);
            }
            for (qsizetype i = 0; i < each.points.size(); ++i)
                place.series.points[i].ry() += place.ground.at(i).y();
            below = place.series.points;
        }
        result.append(place);
    }
    return result;
}

} // namespace hathora
