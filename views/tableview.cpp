// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tableview.h"

#include "views/spacing.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace hathora {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(spacing::rowHeight);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(spacing::rowHeight);
    verticalHeader()->setDefaultSectionSize(spacing::rowHeight);

    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(spacing::headerHeight);
    header->setMinimumSectionSize(40);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setResizeContentsPrecision(0); // the rows in sight; all of them would take too long
}

/// As Qt's own, but always in the one column, and going on from the current row when the same key comes
/// again.
void TableView::keyboardSearch(const QString &typed)
{
    if (m_searchColumn < 0 || !model() || model()->rowCount() == 0 || typed.isEmpty())
        return;
    const bool goesOn =
        m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_sinceTyped.start();
    m_typed = goesOn ? m_typed + typed : typed;

    const bool repeats = m_typed.size() > 1 && m_typed.count(m_typed.front()) == m_typed.size();
    const bool next = m_typed.size() == 1 || repeats;
    const int current = std::max(0, currentIndex().row());
    const int from = (current + (next && currentIndex().isValid() ? 1 : 0)) % model()->rowCount();
    const QString wanted = repeats ? m_typed.left(1) : m_typed;
    const QModelIndexList found = model()->match(model()->index(from, m_searchColumn), Qt::DisplayRole,
                                                 wanted, 1, Qt::MatchStartsWith | Qt::MatchWrap);
    if (!found.isEmpty())
        selectionModel()->setCurrentIndex(found.first(),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        where = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    Q_EMIT menuWanted(where);
    event->accept();
}

} // namespace hathora
