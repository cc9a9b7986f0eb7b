// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/usagedelegate.h"

#include "models/roles.h"
#include "views/capacitybar.h"
#include "views/spacing.h"

namespace hathora {

namespace {

constexpr int shortestBar = 24;
constexpr int usualBar = 64;

int figureWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // The same for all rows, so that the bars end on one line; and wide enough for rows that come later. What
    // is no count may have decimals in one row and none in the next.
    const bool isCount = index.data(RawRole).userType() != QMetaType::Double;
    const QString widest = isCount ? QStringLiteral("00 / 000") : QStringLiteral("00.00 / 000");
    return std::max(option.fontMetrics.horizontalAdvance(option.text),
                    option.fontMetrics.horizontalAdvance(widest)) +
           1; // letters end between two pixels
}

} // namespace

void UsageDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &item, const QRect &content,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem option = item;
    if (index.data(ToneRole).isValid()) {
        option.state.setFlag(QStyle::State_Enabled, false);
        option.palette.setCurrentColorGroup(QPalette::Disabled);
    }
    const QVariant fraction = index.data(FractionRole);
    const int figure = figureWidth(option, index);
    const int bar = content.width() - figure - spacing::between;
    if (!fraction.isValid() || bar < shortestBar) {
        drawLine(painter, option, content, option.text, Qt::AlignTrailing);
        return;
    }
    const QRect groove(content.left(), content.center().y() - capacityBarHeight / 2 + 1, bar,
                       capacityBarHeight);
    drawCapacityBar(painter, QStyle::visualRect(option.direction, content, groove), fraction.toDouble(),
                    option.palette, option.direction);
    const QRect text = content.adjusted(content.width() - figure, 0, 0, 0);
    drawLine(painter, option, QStyle::visualRect(option.direction, content, text), option.text,
             Qt::AlignTrailing);
}

int UsageDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return usualBar + spacing::between + figureWidth(option, index);
}

} // namespace hathora
