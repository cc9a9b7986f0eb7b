// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gridflow.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr int widest = 600; ///< that is asked for, whatever a column is to be

} // namespace

GridFlow::GridFlow(int narrowest, QWidget *parent)
    : Flow(parent)
    , m_narrowest(narrowest)
{
}

void GridFlow::setNarrowest(int narrowest)
{
    m_narrowest = narrowest;
    invalidate();
}

int GridFlow::rowsIn(int width) const
{
    const QMargins margins = contentsMargins();
    const int columns = columnsIn(width - margins.left() - margins.right());
    return (int(shownItems().size()) + columns - 1) / columns;
}

int GridFlow::columnsIn(int width) const
{
    const int items = int(shownItems().size());
    if (items == 0)
        return 1;
    const int most = std::clamp((width + spacing()) / (m_narrowest + spacing()), 1, items);
    const int rows = (items + most - 1) / most;
    return (items + rows - 1) / rows;
}

int GridFlow::rowHeight(const QList<QLayoutItem *> &items, qsizetype first, int columns, int width) const
{
    int height = 0;
    for (qsizetype i = first; i < std::min(items.size(), first + columns); ++i) {
        const QLayoutItem *item = items.at(i);
        height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(width)
                                                            : item->sizeHint().height());
    }
    return height;
}

int GridFlow::heightForWidth(int width) const
{
    const QList<QLayoutItem *> items = shownItems();
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int columns = columnsIn(inner);
    const int column = (inner - (columns - 1) * spacing()) / columns;
    int height = 0;
    for (qsizetype first = 0; first < items.size(); first += columns)
        height += rowHeight(items, first, columns, column) + (first > 0 ? spacing() : 0);
    return height + margins.top() + margins.bottom();
}

QSize GridFlow::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem *item : shownItems())
        height = std::max(height, item->minimumSize().height());
    return withMargins({std::min(m_narrowest, widest), height});
}

QSize GridFlow::sizeHint() const
{
    const int items = std::max(1, int(shownItems().size()));
    const int width = items * std::min(m_narrowest, widest) + (items - 1) * spacing();
    return {width, heightForWidth(width)};
}

void GridFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QLayoutItem *> items = shownItems();
    const QRect inner = contentsRect();
    const int columns = columnsIn(inner.width());
    const int room = inner.width() - (columns - 1) * spacing();
    int top = inner.top();
    for (qsizetype first = 0; first < items.size(); first += columns) {
        const int height = rowHeight(items, first, columns, room / columns);
        for (int column = 0; column < columns && first + column < items.size(); ++column) {
            // The pixels that do not divide evenly go to the columns in turn: the last one ends at the edge.
            const int left = room * column / columns + column * spacing();
            const int right = room * (column + 1) / columns + column * spacing();
            const QRect place(inner.left() + left, top, right - left, height);
            items.at(first + column)->setGeometry(mirrored(inner, place));
        }
        top += height + spacing();
    }
}

} // namespace hathora
