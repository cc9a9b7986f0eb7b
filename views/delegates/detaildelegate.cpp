// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/detaildelegate.h"

#include "views/spacing.h"
#include "views/theme.h"

#include <QPainter>

namespace hathora {

/// All of it, or what is short where a narrow view would have to cut the text for more.
QString DetailDelegate::fittingDetail(const QStyleOptionViewItem &option, const QModelIndex &index,
                                      int width) const
{
    const QString whole = detailOf(index);
    const int left = width - TextDelegate::contentWidth(option, index) - spacing::between;
    return option.fontMetrics.horizontalAdvance(whole) < left ? whole : shortDetailOf(index);
}

void DetailDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                  const QModelIndex &index) const
{
    const QString detail = fittingDetail(option, index, content.width());
    const int wanted = detail.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(detail) + 1;
    const int width = std::min(wanted, content.width());
    QRect first = content;
    first.setWidth(content.width() - (width > 0 ? width + spacing::between : 0));
    TextDelegate::paintContent(painter, option, QStyle::visualRect(option.direction, content, first), index);
    if (width <= 0)
        return;
    QRect last = content;
    last.setLeft(content.right() + 1 - width);
    QStyleOptionViewItem quiet = option;
    quiet.font.setStrikeOut(false); // that is of the text
    quiet.palette.setColor(QPalette::Text, Theme::of(option.palette).secondary);
    drawLine(painter, quiet, QStyle::visualRect(option.direction, content, last), detail, Qt::AlignRight);
}

int DetailDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString detail = detailOf(index);
    const int more = detail.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(detail) + spacing::between;
    return TextDelegate::contentWidth(option, index) + more;
}

} // namespace hathora
