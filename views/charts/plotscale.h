// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/nicescale.h"

#include <QPointF>
#include <QRectF>

namespace hathora {

/// Where a value lies on the plot and what lies under a pixel.
struct PlotScale
{
    QRectF area;
    qint64 from = 0; ///< ms since epoch
    qint64 to = 1;
    NiceScale values;

    qreal x(qreal time) const { return area.left() + (time - qreal(from)) / qreal(to - from) * area.width(); }
    qreal y(qreal value) const
    {
        return area.bottom() - (value - values.from) / (values.to - values.from) * area.height();
    }
    QPointF map(const QPointF &point) const { return {x(point.x()), y(point.y())}; }
    qreal value(qreal pixel) const
    {
        return values.from + (area.bottom() - pixel) / area.height() * (values.to - values.from);
    }
    qint64 time(qreal pixel) const
    {
        return from + qRound64((pixel - area.left()) / area.width() * qreal(to - from));
    }
};

} // namespace hathora
