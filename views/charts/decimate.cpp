// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/decimate.h"

#include <algorithm>
#include <cmath>

namespace hathora {

namespace {

constexpr qreal longestGap = 2.5;

bool isMissing(const QPointF &point)
{
    return !std::isfinite(point.y()) || !std::isfinite(point.x());
}

/// The lowest and the highest point of one column, in the order of x.
void appendExtremes(QList<QPointF> &out, QList<QPointF>::const_iterator from,
                    QList<QPointF>::const_iterator to)
{
    const auto byValue = [](const QPointF &one, const QPointF &other) { return one.y() < other.y(); };
    auto [low, high] = std::minmax_element(from, to, byValue);
    if (high < low)
        std::swap(low, high);
    out.append(*low);
    if (low != high)
        out.append(*high);
}

} // namespace

QList<QPointF> decimate(const QList<QPointF> &points, int columns)
{
    if (columns < 1 || points.size() <= 2 * qsizetype(columns) + 2)
        return points;
    const qreal start = points.first().x();
    const qreal width = (points.last().x() - start) / columns;
    QList<QPointF> out;
    out.reserve(2 * columns + 2);
    out.append(points.first());
    const auto end = points.cend() - 1;
    auto from = points.cbegin() + 1;
    for (int column = 1; column <= columns && from != end; ++column) {
        const qreal limit = start + width * column;
        auto to = column == columns
                      ? end
                      : std::find_if(from, end, [limit](const QPointF &point) { return point.x() > limit; });
        if (from != to)
            appendExtremes(out, from, to);
        from = to;
    }
    out.append(points.last());
    return out;
}

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

} // namespace hathora
