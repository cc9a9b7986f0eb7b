// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/surface.h"

#include "views/spacing.h"
#include "views/theme.h"

#include <QPainter>

namespace hathora {

Surface::Surface(QWidget *parent)
    : QWidget(parent)
{
}

void Surface::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cardRadius,
                            spacing::cardRadius);
}

} // namespace hathora
