// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/sparklinedelegate.h"

#include "models/roles.h"
#include "views/charts/sparkline.h"
#include "views/spacing.h"
#include "views/theme.h"

#include <QPointF>

namespace hathora {

void SparklineDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QRect &content, const QModelIndex &index) const
{
    const QSize size = sparklineSize.boundedTo(content.size());
    const QRect line(content.left(), content.center().y() - size.height() / 2 + 1, size.width(),
                     size.height());
    const Theme &theme = Theme::of(option.palette);
    drawSparkline(painter, QStyle::visualRect(option.direction, content, line),
                  index.data(SeriesRole).value<QList<QPointF>>(),
                  isEnabled(option) ? theme.seriesColor(0) : theme.disabled);
    const QRect value = content.adjusted(size.width() + spacing::between, 0, 0, 0);
    drawLine(painter, option, QStyle::visualRect(option.direction, content, value), option.text,
             Qt::AlignTrailing);
}

int SparklineDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return sparklineSize.width() + spacing::between + option.fontMetrics.horizontalAdvance(option.text) + 1;
}

} // namespace hathora
