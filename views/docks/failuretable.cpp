// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/failuretable.h"

#include "models/recordtable.h"
#include "views/icons.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/tabledelegates.h"
#include "views/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include <array>

namespace hathora {

namespace {

constexpr int shownRows = 5;
constexpr std::array shownColumns{"terminated"_L1, "id"_L1, "region"_L1, "exit"_L1};
/// Characters that a column before the last, which takes the rest, has room for.
constexpr std::array shownWidths{9, 14, 12};

} // namespace

FailureTable::FailureTable(QWidget *parent)
    : QWidget(parent)
    , m_view(new TableView(this))
    , m_delegates(new TableDelegates(m_view))
    , m_none(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_logs(new QPushButton(icon(Icon::Log), tr("Logs of all that failed today"), this))
{
    m_view->setObjectName(QStringLiteral("overview.failures"));
    m_view->setAccessibleName(tr("Last failures"));
    m_view->setModel(&m_rows);
    m_view->verticalHeader()->hide();
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFixedHeight(spacing::headerHeight + shownRows * spacing::rowHeight + 2);
    m_none->setText(tr("No failed process is known."));
    m_rows.setFilterText(QStringLiteral("status:failed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_none);
    column->addWidget(m_view);
    m_logs->setObjectName(QStringLiteral("overview.failureLogs"));
    m_logs->setAutoDefault(false);
    auto *below = new QHBoxLayout;
    below->addWidget(m_logs);
    below->addStretch(1);
    column->addLayout(below);
    connect(m_logs, &QPushButton::clicked, this, &FailureTable::logsWanted);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &row) { Q_EMIT chosen(m_rows.keyAt(row.row())); });
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &FailureTable::tellNone);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, &FailureTable::tellNone);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &FailureTable::tellNone);
    tellNone();
}

void FailureTable::setProcesses(RecordTable *processes)
{
    m_rows.setSourceModel(processes);
    if (!processes)
        return tellNone();
    m_delegates->assign(processes->columns());
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < int(processes->columns().size()); ++column)
        m_view->setColumnHidden(column, true);
    int place = 0;
    for (const QLatin1StringView key : shownColumns) {
        const int column = processes->columnOf(key);
        m_view->setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), place);
        if (place < int(shownWidths.size()))
            header->resizeSection(column, shownWidths.at(place) * fontMetrics().averageCharWidth());
        else
            header->setSectionResizeMode(column, QHeaderView::Stretch);
        ++place;
    }
    m_rows.sort(processes->columnOf("terminated"_L1), Qt::DescendingOrder);
    tellNone();
}

void FailureTable::tellNone()
{
    const bool hasRows = m_rows.rowCount() > 0;
    m_view->setVisible(hasRows);
    m_none->setVisible(!hasRows);
    m_logs->setVisible(hasRows);
}

} // namespace hathora
