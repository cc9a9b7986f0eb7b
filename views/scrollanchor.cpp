// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scrollanchor.h"

#include "models/filterproxy.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace hathora {

ScrollAnchor::ScrollAnchor(QTableView *view, FilterProxy *rows)
    : QObject(view)
    , m_view(view)
    , m_rows(rows)
{
    connect(rows, &QAbstractItemModel::rowsAboutToBeInserted, this, &ScrollAnchor::hold);
    connect(rows, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ScrollAnchor::hold);
    connect(rows, &QAbstractItemModel::layoutAboutToBeChanged, this, &ScrollAnchor::hold);
    connect(rows, &QAbstractItemModel::modelAboutToBeReset, this, &ScrollAnchor::letGo);
}

void ScrollAnchor::letGo()
{
    m_holding = false;
    m_held.clear();
}

/// A merge is several changes, one right after the other; what it is put back to is what was before the
/// first.
void ScrollAnchor::hold()
{
    if (m_holding)
        return;
    m_holding = true;
    m_held.clear();
    m_value = m_view->verticalScrollBar()->value();
    const int first = m_view->rowAt(0);
    if (m_value > 0 && first >= 0) {
        const int below = m_view->rowAt(m_view->viewport()->height());
        const int end = below < 0 ? m_rows->rowCount() : below;
        for (int row = first; row < end; ++row)
            m_held.append({m_rows->keyAt(row), row});
    }
    // Queued calls come before the paint event, so that nobody sees the rows jump.
    QMetaObject::invokeMethod(this, &ScrollAnchor::restore, Qt::QueuedConnection);
}

void ScrollAnchor::restore()
{
    if (!m_holding)
        return;
    const int value = m_value + displacement() * m_view->verticalHeader()->defaultSectionSize();
    letGo();
    m_view->indexAt({}); // lays out what changed; the scroll bar's range is right only then
    m_view->verticalScrollBar()->setValue(value);
}

/// By how many rows those that were in sight have moved: the median.
int ScrollAnchor::displacement() const
{
    QList<int> moved;
    for (const Held &held : m_held) {
        const int row = m_rows->rowOfKey(held.key);
        if (row >= 0)
            moved.append(row - held.row);
    }
    if (moved.isEmpty())
        return 0;
    const auto middle = moved.begin() + moved.size() / 2;
    std::nth_element(moved.begin(), middle, moved.end());
    return *middle;
}

} // namespace hathora
