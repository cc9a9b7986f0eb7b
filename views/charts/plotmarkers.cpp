// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plotmarkers.h"

#include "views/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace hathora {

namespace {

constexpr qreal side = 4;  ///< half of a mark's width
constexpr qreal reach = 5; ///< so near counts as on it

bool isShown(const PlotScale &scale, const ChartMarker &marker)
{
    return marker.at >= scale.from && marker.at <= scale.to;
}

} // namespace

void drawMarkers(QPainter &painter, const PlotScale &scale, const QList<ChartMarker> &markers,
                 const Theme &theme)
{
    painter.save();
    QPen line(blend(theme.base, theme.secondary, 0.55), 1, Qt::DotLine);
    for (const ChartMarker &marker : markers) {
        if (!isShown(scale, marker))
            continue;
        const qreal x = std::floor(scale.x(qreal(marker.at))) + 0.5;
        const qreal bottom = scale.area.bottom();
        painter.setPen(line);
        painter.drawLine(QPointF(x, scale.area.top()), QPointF(x, bottom));
        painter.setPen(QPen(theme.base, 1));
        painter.setBrush(theme.secondary);
        if (marker.shape == ChartMarker::Shape::Deployment)
            painter.drawPolygon(
                QPolygonF({{x - side - 1, bottom}, {x + side + 1, bottom}, {x, bottom - 2 * side}}));
        else
            painter.drawEllipse(QPointF(x, bottom - side), side - 0.5, side - 0.5);
    }
    painter.restore();
}

QList<ChartMarker> markersAt(const PlotScale &scale, const QList<ChartMarker> &markers, const QPointF &place)
{
    QList<ChartMarker> hit;
    for (const ChartMarker &marker : markers) {
        if (isShown(scale, marker) && std::abs(scale.x(qreal(marker.at)) - place.x()) <= reach)
            hit.append(marker);
    }
    return hit;
}

} // namespace hathora
