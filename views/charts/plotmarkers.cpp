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

void drawShape(QPainter &painter, qreal x, const QRectF &area, ChartMarker::Shape shape, const Theme &theme)
{
    const qreal bottom = area.bottom();
    switch (shape) {
    case ChartMarker::Shape::Deployment:
        painter.drawPolygon(
            QPolygonF({{x - side - 1, bottom}, {x + side + 1, bottom}, {x, bottom - 2 * side}}));
        break;
    case ChartMarker::Shape::State:
        painter.drawEllipse(QPointF(x, bottom - side), side - 0.5, side - 0.5);
        break;
    case ChartMarker::Shape::Alert:
        painter.setBrush(theme.tone(Tone::Failed));
        painter.drawPolygon(
            QPolygonF({{x - side - 1, area.top()}, {x + side + 1, area.top()}, {x, area.top() + 2 * side}}));
        break;
    }
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
        drawShape(painter, x, scale.area, marker.shape, theme);
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
