// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspectordelegate.h"

#include "models/inspectormodel.h"
#include "views/rowbuttons.h"
#include "views/spacing.h"
#include "views/theme.h"
#include "views/typography.h"

namespace hathora {

namespace {

bool isField(const QModelIndex &index)
{
    return index.column() == 1 && index.parent().isValid();
}

bool isSecret(const QModelIndex &index)
{
    return index.data(InspectorModel::SecretRole).toBool();
}

/// In the order in which they are pressed: copy, then reveal.
QList<Icon> buttonsOf(const QModelIndex &index)
{
    return isSecret(index) ? QList{Icon::Copy, Icon::Eye} : QList{Icon::Copy};
}

} // namespace

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
    const QRect text = rowbuttons::draw(painter, option, content, buttonsOf(index));
    TextDelegate::paintContent(painter, option, text, index);
}

bool InspectorDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect content = option.rect.adjusted(spacing::between, 0, -spacing::between, 0);
    const int button =
        isField(index) ? rowbuttons::pressed(*event, option, content, int(buttonsOf(index).size())) : -1;
    if (button == 0)
        Q_EMIT copyRequested(index);
    else if (button == 1)
        Q_EMIT revealRequested(index);
    return TextDelegate::editorEvent(event, model, option, index);
}

} // namespace hathora
