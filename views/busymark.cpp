// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/busymark.h"

#include "views/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace hathora {

namespace {

constexpr int side = 24;
constexpr int frameMs = 60;
constexpr int degreesAFrame = 24;

} // namespace

BusyMark::BusyMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

QSize BusyMark::sizeHint() const
{
    return {side, side};
}

void BusyMark::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const QRectF ring = QRectF(rect()).adjusted(3, 3, -3, -3);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.secondary, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_angle) * 16, -90 * 16);
}

void BusyMark::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_angle = (m_angle + degreesAFrame) % 360;
    update();
}

void BusyMark::showEvent(QShowEvent *)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_timer.start(frameMs, this);
}

void BusyMark::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

} // namespace hathora
