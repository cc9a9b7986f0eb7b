// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/card.h"

#include "views/spacing.h"
#include "views/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace hathora {

namespace {

constexpr int margin = spacing::around;

} // namespace

Card::Card(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QColor surface = theme.card;
    if (isDown())
        surface = blend(surface, theme.text, 0.08);
    else if (isEnabled() && underMouse())
        surface = blend(surface, theme.text, 0.04);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.border, 1));
    painter.setBrush(surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cardRadius,
                            spacing::cardRadius);
    paintContent(painter, rect().adjusted(margin, margin, -margin, -margin));
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

QRect Card::visual(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

Qt::Alignment Card::leading() const
{
    return QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
}

QSize Card::frame()
{
    return {2 * margin, 2 * margin};
}

} // namespace hathora
