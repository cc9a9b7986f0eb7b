// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/decimate.h"

#include <algorithm>

namespace hathora {

namespace {

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

} // namespace hathora
