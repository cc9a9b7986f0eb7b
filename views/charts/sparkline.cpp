// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/sparkline.h"

#include "views/charts/decimate.h"
#include "views/charts/runs.h"

#include <QColor>
#include <QPainter>

#include <algorithm>

namespace hathora {

namespace {

constexpr qreal lineWidth = 1.25;
constexpr qreal areaOpacity = 0.12;

/// From the series' own units to pixels.
struct Scale
{
    QRectF rect;
    qreal from;
    qreal to;
    qreal top;
    qreal bottom;

    QPointF map(const QPointF &point) const
    {
        const qreal x = to > from ? (point.x() - from) / (to - from) : 1;
        const qreal y = top > bottom ? (point.y() - bottom) / (top - bottom) : 0;
        return {rect.left() + x * rect.width(), rect.bottom() - y * rect.height()};
    }
};

Scale scaleOf(const QRectF &rect, const QList<QList<QPointF>> &parts)
{
    Scale scale{rect.adjusted(lineWidth, lineWidth, -lineWidth, -lineWidth), parts.first().first().x(),
                parts.last().last().x(), 0, 0};
    for (const auto &part : parts) {
        for (const QPointF &point : part) {
            scale.top = std::max(scale.top, point.y());
            scale.bottom = std::min(scale.bottom, point.y());
        }
    }
    return scale;
}

} // namespace

void drawSparkline(QPainter &painter, const QRectF &rect, const QList<QPointF> &points, const QColor &color)
{
    const auto parts = runs(points);
    if (parts.isEmpty() || rect.width() < 4 || rect.height() < 4)
        return;
    const Scale scale = scaleOf(rect, parts);
    QColor area = color;
    area.setAlphaF(float(areaOpacity));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &part : parts) {
        QPolygonF line;
        const auto thinned = decimate(part, int(rect.width()));
        line.reserve(thinned.size() + 2);
        for (const QPointF &point : thinned)
            line.append(scale.map(point));
        painter.setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (line.size() == 1) {
            painter.drawPoint(line.first());
            continue;
        }
        painter.drawPolyline(line);
        line.append(QPointF(line.last().x(), scale.rect.bottom()));
        line.append(QPointF(line.first().x(), scale.rect.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(area);
        painter.drawPolygon(line);
    }
    painter.restore();
}

} // namespace hathora
