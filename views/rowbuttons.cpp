// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rowbuttons.h"

#include "views/spacing.h"
#include "views/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace hathora::rowbuttons {

namespace {

constexpr int side = 16; ///< of an icon

QRect placeOf(int index, const QStyleOptionViewItem &option, const QRect &content)
{
    const int left = content.right() + 1 - side - index * (side + spacing::between);
    const QRect place(left, content.center().y() - side / 2, side, side);
    return QStyle::visualRect(option.direction, content, place);
}

} // namespace

QRect draw(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
           const QList<Icon> &icons)
{
    const QColor colour = Theme::of(option.palette).secondary;
    const qreal ratio = painter.device()->devicePixelRatioF();
    QRect text = content;
    for (int i = 0; i < icons.size(); ++i) {
        const QRect place = placeOf(i, option, content);
        painter.drawPixmap(place, iconPixmap(icons.at(i), colour, side, ratio));
        if (option.direction == Qt::RightToLeft)
            text.setLeft(place.right() + spacing::within);
        else
            text.setRight(place.left() - spacing::within);
    }
    return text;
}

int pressed(const QEvent &event, const QStyleOptionViewItem &option, const QRect &content, int count)
{
    if (event.type() != QEvent::MouseButtonRelease)
        return -1;
    const auto &release = static_cast<const QMouseEvent &>(event);
    if (release.button() != Qt::LeftButton)
        return -1;
    constexpr int slack = spacing::within;
    for (int i = 0; i < count; ++i) {
        const QRect place = placeOf(i, option, content).adjusted(-slack, -slack, slack, slack);
        if (place.contains(release.position().toPoint()))
            return i;
    }
    return -1;
}

} // namespace hathora::rowbuttons
