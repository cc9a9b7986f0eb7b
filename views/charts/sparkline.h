// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QSize>

class QColor;
class QPainter;
class QRectF;

namespace hathora {

constexpr QSize sparklineSize(80, 18);

/// Draws a line of at most the rectangle's width in points, from zero to the highest value. Gaps stay
/// gaps; a point that stands alone is a dot; nothing to draw draws nothing. Time runs left to right in
/// every language, as in the charts.
void drawSparkline(QPainter &painter, const QRectF &rect, const QList<QPointF> &points, const QColor &color);

} // namespace hathora
