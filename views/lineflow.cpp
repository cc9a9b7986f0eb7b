// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lineflow.h"

#include <algorithm>

namespace hathora {

QList<LineFlow::Placed> LineFlow::placedIn(const QRect &inner) const
{
    QList<Placed> placed;
    QPoint at = inner.topLeft();
    int bottom = inner.top();
    for (QLayoutItem *item : shownItems()) {
        const QSize wanted = item->sizeHint();
        const bool isFirst = at.x() == inner.left();
        if (!isFirst && at.x() + wanted.width() > inner.left() + inner.width())
            at = {inner.left(), bottom + spacing()};
        placed.append({item, QRect(at, QSize(std::min(wanted.width(), inner.width()), wanted.height()))});
        at.rx() += wanted.width() + spacing();
        bottom = std::max(bottom, at.y() + wanted.height());
    }
    return placed;
}

int LineFlow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Placed &each : placedIn({0, 0, width - margins.left() - margins.right(), 0}))
        height = std::max(height, each.place.y() + each.place.height());
    return withMargins({0, height}).height();
}

QSize LineFlow::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : shownItems()) {
        const QSize wanted = item->sizeHint();
        size.rwidth() += wanted.width() + (size.width() > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), wanted.height()));
    }
    return withMargins(size);
}

QSize LineFlow::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : shownItems())
        size = size.expandedTo(item->minimumSize());
    return withMargins(size);
}

void LineFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = contentsRect();
    for (const Placed &each : placedIn(inner))
        each.item->setGeometry(mirrored(inner, each.place));
}

} // namespace hathora
