// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacitybar.h"

#include "views/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace hathora {

void drawCapacityBar(QPainter &painter, const QRectF &groove, double fraction, const QPalette &palette,
                     Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::of(palette);
    const bool enabled = palette.currentColorGroup() != QPalette::Disabled;
    const double share = std::isnan(fraction) ? 0 : std::clamp(fraction, 0.0, 1.0);
    QRectF filled = groove;
    if (direction == Qt::LeftToRight)
        filled.setWidth(groove.width() * share);
    else
        filled.setLeft(groove.right() - groove.width() * share);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = groove.height() / 2;
    painter.setBrush(theme.border);
    painter.drawRoundedRect(groove, radius, radius);
    QPainterPath outline;
    outline.addRoundedRect(groove, radius, radius);
    painter.setClipPath(outline, Qt::IntersectClip);
    const QColor color = !enabled                  ? theme.disabled
                         : share >= scarceFraction ? theme.draining
                                                   : theme.seriesColor(0);
    painter.fillRect(filled, color);
    painter.restore();
}

} // namespace hathora
