// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/textdelegate.h"

#include "models/roles.h"
#include "views/plaintext.h"
#include "views/spacing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>

namespace hathora {

namespace {

constexpr int margin = spacing::between;

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget != nullptr ? *option.widget->style() : *QApplication::style();
}

} // namespace

void TextDelegate::setCompact(bool compact)
{
    m_compact = compact;
    Q_EMIT sizeHintChanged({});
}

QString TextDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    if (value.metaType() == QMetaType::fromType<QString>()) // the base class would copy all of it
        return plainLine(value.toString());
    return plainLine(QStyledItemDelegate::displayText(value, locale));
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int row = m_compact ? spacing::compactRowHeight : spacing::rowHeight;
    return {contentWidth(cell, index) + 2 * margin, std::max(row, cell.fontMetrics.height() + 2)};
}

void TextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle &style = styleOf(cell);
    painter->save();
    painter->setClipRect(cell.rect);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    paintContent(*painter, cell, cell.rect.adjusted(margin, 0, -margin, 0), index);
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.rect = cell.rect.adjusted(1, 1, -1, -1);
        style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
    painter->restore();
}

bool TextDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event == nullptr || view == nullptr || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    showPlainToolTip(event->globalPos(), toolTip(cell, index), view);
    return true;
}

void TextDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                const QModelIndex &) const
{
    QRect rest = content;
    if (!option.icon.isNull()) {
        const QSize side = option.decorationSize.boundedTo(content.size());
        const QRect place(rest.left(), rest.center().y() - side.height() / 2, side.width(), side.height());
        const auto mode = isEnabled(option) ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&painter, QStyle::visualRect(option.direction, content, place), Qt::AlignCenter,
                          mode);
        rest.setLeft(place.right() + 1 + spacing::within + 2);
    }
    drawLine(painter, option, QStyle::visualRect(option.direction, content, rest), option.text,
             option.displayAlignment);
}

int TextDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int icon = option.icon.isNull() ? 0 : option.decorationSize.width() + spacing::within + 2;
    return option.fontMetrics.horizontalAdvance(option.text) + icon + 1;
}

QString TextDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const QString given = index.data(Qt::ToolTipRole).toString(); !given.isEmpty())
        return given;
    const QString exact = index.data(ExactRole).toString();
    if (!exact.isEmpty() && exact != option.text)
        return exact;
    const bool isCut = contentWidth(option, index) > option.rect.width() - 2 * margin;
    return isCut ? option.text : QString();
}

QColor TextDelegate::textColor(const QStyleOptionViewItem &option)
{
    const auto group = isEnabled(option) ? QPalette::Active : QPalette::Disabled;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
}

bool TextDelegate::isEnabled(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

void TextDelegate::drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                            const QString &text, Qt::Alignment alignment)
{
    painter.setFont(option.font);
    painter.setPen(textColor(option));
    painter.setLayoutDirection(option.direction);
    const QString shown = option.fontMetrics.elidedText(text, option.textElideMode, rect.width());
    const auto side = QStyle::visualAlignment(option.direction, alignment & Qt::AlignHorizontal_Mask);
    painter.drawText(rect, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace hathora
