// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/trayface.h"

#include "views/icons.h"
#include "views/theme.h"

#include <QPainter>

namespace hathora {

namespace {

/// Nobody knows how light a panel is: a rim tells the mark from whatever lies under it.
void drawMark(QPainter &painter, const QRectF &square, TrayState state)
{
    const Theme &light = Theme::of(Scheme::Light);
    const qreal rim = square.width() / 8;
    painter.setPen(QPen(light.base, rim));
    if (state == TrayState::Alerts) {
        painter.setBrush(light.failed);
        painter.drawPolygon(
            QPolygonF({square.bottomLeft(), square.bottomRight(), {square.center().x(), square.top()}}));
        return;
    }
    painter.setBrush(light.stopped);
    painter.drawEllipse(square);
    const QRectF inside = square.adjusted(2 * rim, 2 * rim, -2 * rim, -2 * rim);
    painter.setPen(QPen(light.base, 1.5 * rim, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(inside.topRight(), inside.bottomLeft());
}

} // namespace

QIcon trayIcon(TrayState state)
{
    if (state == TrayState::Ok)
        return programIcon();
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = programIcon().pixmap(QSize(side, side), 1);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal mark = pixmap.width() * 0.55;
        const qreal rim = mark / 16;
        drawMark(painter, QRectF(pixmap.width() - mark - rim, pixmap.height() - mark - rim, mark, mark),
                 state);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace hathora
