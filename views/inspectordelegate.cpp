// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspectordelegate.h"

#include "models/inspectormodel.h"
#include "views/icons.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

#include <QMouseEvent>
#include <QPainter>

namespace hathora {

namespace {

constexpr int side = 16; ///< of a button's icon

bool isField(const QModelIndex &index)
{
    return index.column() == 1 && index.parent().isValid();
}

bool isSecret(const QModelIndex &index)
{
    return index.data(InspectorModel::SecretRole).toBool();
}

} // namespace

QRect InspectorDelegate::placeOf(Button button, const QStyleOptionViewItem &option, const QRect &content)
{
    const int step = side + spacing::between;
    const int left = content.right() + 1 - (button == Button::Copy ? side : side + step);
    const QRect place(left, content.center().y() - side / 2, side, side);
    return QStyle::visualRect(option.direction, content, place);
}

void InspectorDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TextDelegate::initStyleOption(option, index);
    if (!index.parent().isValid()) {
        option->font.setWeight(QFont::DemiBold);
        if (index.column() == 0 && option->text.isEmpty())
            option->text = m_rootTitle;
    } else if (index.column() == 1)
        option->font = typography::fixed(option->font);
    else
        option->palette.setColor(QPalette::Text, Theme::of(option->palette).secondary);
    option->fontMetrics = QFontMetrics(option->font);
    option->textElideMode = index.column() == 1 ? Qt::ElideMiddle : Qt::ElideRight;
}

void InspectorDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QRect &content, const QModelIndex &index) const
{
    const bool isPointedAt = option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Selected);
    if (!isField(index) || !(isPointedAt || isSecret(index)))
        return TextDelegate::paintContent(painter, option, content, index);
    const QColor colour = Theme::of(option.palette).secondary;
    const qreal ratio = painter.device()->devicePixelRatioF();
    QRect text = content;
    const auto draw = [&](Button button, Icon which) {
        const QRect place = placeOf(button, option, content);
        painter.drawPixmap(place, iconPixmap(which, colour, side, ratio));
        if (option.direction == Qt::RightToLeft)
            text.setLeft(place.right() + spacing::within);
        else
            text.setRight(place.left() - spacing::within);
    };
    draw(Button::Copy, Icon::Copy);
    if (isSecret(index))
        draw(Button::Reveal, Icon::Eye);
    TextDelegate::paintContent(painter, option, text, index);
}

bool InspectorDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !isField(index))
        return TextDelegate::editorEvent(event, model, option, index);
    const auto *release = static_cast<QMouseEvent *>(event);
    const QRect content = option.rect.adjusted(spacing::between, 0, -spacing::between, 0);
    const auto isOn = [&](Button button) {
        constexpr int slack = spacing::within;
        return placeOf(button, option, content)
            .adjusted(-slack, -slack, slack, slack)
            .contains(release->position().toPoint());
    };
    if (release->button() == Qt::LeftButton && isOn(Button::Copy))
        Q_EMIT copyRequested(index);
    else if (release->button() == Qt::LeftButton && isSecret(index) && isOn(Button::Reveal))
        Q_EMIT revealRequested(index);
    return TextDelegate::editorEvent(event, model, option, index);
}

} // namespace hathora
