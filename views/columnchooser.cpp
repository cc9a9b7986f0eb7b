// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/columnchooser.h"

#include "views/tablelayout.h"

#include <QKeyEvent>

namespace hathora {

ColumnChooser::ColumnChooser(TableLayout *layout, QWidget *parent)
    : QMenu(tr("Columns"), parent)
    , m_layout(layout)
    , m_sorting(new QMenu(tr("Sort by"), this))
{
    setAccessibleName(tr("Columns"));
    m_sorting->setObjectName(QStringLiteral("sorting"));
    connect(this, &QMenu::aboutToShow, this, &ColumnChooser::fill);
    connect(m_sorting, &QMenu::aboutToShow, this, &ColumnChooser::fillSorting);
}

void ColumnChooser::mouseReleaseEvent(QMouseEvent *event)
{
    if (!tick())
        QMenu::mouseReleaseEvent(event);
}

void ColumnChooser::keyPressEvent(QKeyEvent *event)
{
    const bool ticks =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!ticks || !tick())
        QMenu::keyPressEvent(event);
}

void ColumnChooser::fill()
{
    clear();
    const QList<ColumnInfo> &columns = m_layout->columns();
    for (int column = 0; column < int(columns.size()); ++column) {
        if (m_layout->isAbsent(column))
            continue;
        QAction *action = addAction(columns.at(column).translatedTitle());
        action->setObjectName(columns.at(column).key);
        action->setCheckable(true);
        action->setChecked(m_layout->isShown(column));
        connect(action, &QAction::toggled, this, [this, action, column](bool shown) {
            m_layout->setShown(column, shown);
            action->setChecked(m_layout->isShown(column));
        });
    }
    addSeparator();
    addMenu(m_sorting);
    addAction(tr("Reset columns"), m_layout, &TableLayout::reset)->setObjectName(QStringLiteral("reset"));
}

void ColumnChooser::fillSorting()
{
    m_sorting->clear();
    const auto choice = [this](const QString &text, bool chosen, int column, Qt::SortOrder order) {
        QAction *action = m_sorting->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen);
        connect(action, &QAction::triggered, m_layout,
                [this, column, order] { m_layout->sortBy(column, order); });
    };
    const int sorted = m_layout->sortColumn();
    const Qt::SortOrder order = m_layout->sortOrder();
    const QList<ColumnInfo> &columns = m_layout->columns();
    for (int column = 0; column < int(columns.size()); ++column) {
        if (!m_layout->isAbsent(column))
            choice(columns.at(column).translatedTitle(), column == sorted, column, order);
    }
    m_sorting->addSeparator();
    choice(tr("Ascending"), order == Qt::AscendingOrder, sorted, Qt::AscendingOrder);
    choice(tr("Descending"), order == Qt::DescendingOrder, sorted, Qt::DescendingOrder);
}

/// Whether the action under the cursor was one to tick; a menu would close.
bool ColumnChooser::tick()
{
    QAction *action = activeAction();
    if (!action || !action->isCheckable())
        return false;
    action->trigger();
    return true;
}

} // namespace hathora
