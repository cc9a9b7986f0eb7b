// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/runs.h"

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr qreal longestGap = 2.5; ///< in usual steps

bool isMissing(const QPointF &point)
{
    return !std::isfinite(point.y()) || !std::isfinite(point.x());
}

} // namespace

qreal usualStep(const QList<QPointF> &points)
{
    if (points.size() < 2)
        return 0;
    QList<qreal> steps;
    steps.reserve(points.size() - 1);
    for (qsizetype i = 1; i < points.size(); ++i)
        steps.append(points[i].x() - points[i - 1].x());
    // Of two steps the smaller one is the usual one: a single gap must not pass for the rule.
    const auto middle = steps.begin() + (steps.size() - 1) / 2;
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

QList<QList<QPointF>> runs(const QList<QPointF> &points)
{
    const qreal limit = longestGap * usualStep(points);
    QList<QList<QPointF>> out;
    bool open = false;
    for (const QPointF &point : points) {
        if (isMissing(point)) {
            open = false;
            continue;
        }
        if (!open || point.x() - out.last().last().x() > limit)
            out.append(QList<QPointF>());
        out.last().append(point);
        open = true;
    }
    return out;
}

std::optional<QPointF> pointAt(const QList<QPointF> &points, qreal x)
{
    if (points.isEmpty())
        return std::nullopt;
    const auto after = std::lower_bound(points.cbegin(), points.cend(), x,
                                        [](const QPointF &point, qreal limit) { return point.x() < limit; });
    auto nearest = after == points.cend() ? after - 1 : after;
    if (after != points.cbegin() && after != points.cend() && x - (after - 1)->x() < after->x() - x)
        nearest = after - 1;
    if (isMissing(*nearest) || std::abs(nearest->x() - x) > usualStep(points))
        return std::nullopt;
    return *nearest;
}

} // namespace hathora
