// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tonemark.h"

#include <QPainter>
#include <QPainterPath>

namespace hathora {

namespace {

QPolygonF triangle(const QRectF &square, bool pointsUp)
{
    const qreal tip = pointsUp ? square.top() : square.bottom();
    const qreal foot = pointsUp ? square.bottom() : square.top();
    return {QPointF(square.left(), foot), QPointF(square.right(), foot), QPointF(square.center().x(), tip)};
}

void drawCross(QPainter &painter, const QRectF &square)
{
    const QRectF inner = square.adjusted(1, 1, -1, -1);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

} // namespace

void drawToneMark(QPainter &painter, const QRectF &square, Tone tone, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = square.width() * 0.19;
    const QRectF inside = square.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const QPen outline(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (tone) {
    case Tone::Neutral:
        painter.drawRect(QRectF(square.left(), square.center().y() - square.height() / 8, square.width(),
                                square.height() / 4));
        break;
    case Tone::Starting: // a disc that fills up
        painter.drawPie(inside, 90 * 16, -180 * 16);
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inside);
        break;
    case Tone::Running:
        painter.drawEllipse(square);
        break;
    case Tone::Draining:
        painter.setPen(outline);
        painter.drawPolygon(triangle(inside, false));
        break;
    case Tone::Stopping:
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(triangle(inside, false));
        break;
    case Tone::Stopped:
        painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
        break;
    case Tone::Failed:
        painter.setPen(QPen(color, square.width() * 0.25, Qt::SolidLine, Qt::RoundCap));
        drawCross(painter, square);
        break;
    case Tone::Warning:
        painter.setPen(outline);
        painter.drawPolygon(triangle(inside, true));
        break;
    }
    painter.restore();
}

} // namespace hathora
