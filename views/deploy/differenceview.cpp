// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/differenceview.h"

#include "views/delegates/statusdelegate.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

namespace hathora {

DifferenceView::DifferenceView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_table(new TableView(this))
    , m_summary(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_all(new QCheckBox(tr("Show what is the &same"), this))
    , m_copy(localAction(this, name + QStringLiteral(".copy"), tr("&Copy as text"), QKeySequence::Copy))
    , m_reveal(localAction(this, name + QStringLiteral(".reveal"), tr("Re&veal or mask"), tr("Ctrl+Shift+R")))
    , m_same(tr("Nothing differs."))
{
    setObjectName(name);
    buildTable();
    buildBar();
    setFocusProxy(m_table);
    tell();
}

void DifferenceView::buildTable()
{
    m_table->setObjectName(m_name + QStringLiteral(".table"));
    m_table->setAccessibleName(tr("What differs"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setItemDelegateForColumn(DifferenceModel::KindColumn, new StatusDelegate(m_table));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setSearchColumn(DifferenceModel::FieldColumn);
    m_table->addActions({m_copy, m_reveal});
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    for (const int column : {DifferenceModel::BeforeColumn, DifferenceModel::AfterColumn})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {DifferenceModel::FieldColumn, DifferenceModel::KindColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(m_table, &TableView::menuWanted, this, [this](const QPoint &where) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_copy, m_reveal});
        menu->popup(where);
    });
    connect(m_copy, &QAction::triggered, this, &DifferenceView::copy);
    connect(m_reveal, &QAction::triggered, this, &DifferenceView::toggleChosen);
}

void DifferenceView::buildBar()
{
    m_summary->setObjectName(m_name + QStringLiteral(".summary"));
    m_all->setObjectName(m_name + QStringLiteral(".all"));
    m_copy->setIcon(icon(Icon::Copy));
    m_reveal->setIcon(icon(Icon::Eye));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::between);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_all);
    bar->addWidget(barButton(m_reveal));
    bar->addWidget(barButton(m_copy));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        m_model.setRows(all ? DifferenceModel::Rows::All : DifferenceModel::Rows::Changed);
    });
}

void DifferenceView::show(const QList<FieldDifference> &difference)
{
    m_model.show(difference);
    tell();
}

void DifferenceView::setSameText(const QString &text)
{
    m_same = text;
    tell();
}

void DifferenceView::tell()
{
    const int changed = m_model.changed();
    m_summary->setText(changed == 0 ? m_same : tr("%n field(s) differ.", nullptr, changed));
}

void DifferenceView::copy()
{
    QGuiApplication::clipboard()->setText(m_model.asText());
}

void DifferenceView::toggleChosen()
{
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        m_model.toggleRevealed(row.row());
}

} // namespace hathora
