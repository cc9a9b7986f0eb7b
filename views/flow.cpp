// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flow.h"

#include "views/spacing.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hathora {

Flow::Flow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing::between);
}

Flow::~Flow()
{
    qDeleteAll(m_items);
}

void Flow::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *Flow::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem *Flow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

QList<QLayoutItem *> Flow::shownItems() const
{
    QList<QLayoutItem *> shown;
    std::copy_if(m_items.cbegin(), m_items.cend(), std::back_inserter(shown),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    return shown;
}

QSize Flow::withMargins(const QSize &inner) const
{
    const QMargins margins = contentsMargins();
    return inner + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QRect Flow::mirrored(const QRect &inner, const QRect &place) const
{
    return QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight, inner,
                              place);
}

} // namespace hathora
