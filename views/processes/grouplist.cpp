// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/grouplist.h"

#include "models/columns/celljson.h"
#include "views/spacing.h"
#include "views/tabledelegates.h"
#include "views/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr int figureCharacters = 11; ///< what a column of figures has room for: its title, mostly

QList<Column<ProcessGroup>> groupColumns()
{
    return {
        {{"value"_L1, QT_TRANSLATE_NOOP("Columns", "Group")},
         [](const ProcessGroup &group) { return QVariant(group.value); }},
        {{"processes"_L1, QT_TRANSLATE_NOOP("Columns", "Processes"), Format::Count},
         &ProcessGroup::processes},
        {{"rooms"_L1, QT_TRANSLATE_NOOP("Columns", "Rooms"), Format::Count}, &ProcessGroup::rooms},
    };
}

} // namespace

GroupList::GroupList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(
          groupColumns(), [](const ProcessGroup &group) { return GroupKey(group.value); },
          [](const ProcessGroup &group) { return jsonOfCells(groupColumns(), group); })
    , m_by(new QComboBox(this))
    , m_view(new TableView(this))
    , m_delegates(new TableDelegates(m_view))
{
    setObjectName(name);
    m_by->setObjectName(name + QStringLiteral(".by"));
    m_view->setObjectName(name + QStringLiteral(".table"));
    build();
    connect(m_by, &QComboBox::activated, this, &GroupList::byChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupList::choose);
}

void GroupList::build()
{
    m_by->setAccessibleName(tr("Put processes together by"));
    for (const auto &[text, by] :
         {std::pair{tr("By region"), GroupBy::Place}, std::pair{tr("By deployment"), GroupBy::Deployment},
          std::pair{tr("By status"), GroupBy::Status}, std::pair{tr("By exit reason"), GroupBy::ExitReason}})
        m_by->addItem(text, int(by));
    m_rows.setSourceModel(&m_model);
    m_view->setModel(&m_rows);
    m_rows.sort(m_model.columnOf("processes"_L1), Qt::DescendingOrder);
    m_view->setAccessibleName(tr("Groups of processes"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int figure = 1; figure < int(m_model.columns().size()); ++figure)
        header->resizeSection(figure, figureCharacters * fontMetrics().averageCharWidth());
    m_delegates->assign(m_model.columns());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::between, spacing::between, 0, 0);
    column->setSpacing(spacing::between);
    column->addWidget(m_by);
    column->addWidget(m_view, 1);
    setMinimumWidth(spacing::sidePanel);
    setFocusProxy(m_view);
}

GroupBy GroupList::by() const
{
    return GroupBy(m_by->currentData().toInt());
}

void GroupList::setBy(GroupBy by)
{
    m_by->setCurrentIndex(std::max(0, m_by->findData(int(by))));
}

void GroupList::showGroups(const QList<ProcessRow> &rows)
{
    m_model.merge(groupsOf(rows, by()));
}

/// A group that is gone is no choice of the user's: the filter stays as it is.
void GroupList::choose()
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    if (!chosen.isEmpty())
        Q_EMIT groupWanted(m_rows.keyAt(chosen.constFirst().row()));
}

} // namespace hathora
