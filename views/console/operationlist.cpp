// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/operationlist.h"

#include "models/console/operationrole.h"
#include "models/roles.h"
#include "views/console/operationdelegate.h"
#include "views/icons.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QHeaderView>
#include <QRegularExpression>
#include <QTreeView>
#include <QVBoxLayout>

namespace hathora {

namespace {

/// Matches a text that holds all of the words, in whatever order.
QRegularExpression allOf(const QString &words)
{
    QString pattern;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

OperationList::OperationList(const QString &name, const QString &title, const QString &whenEmpty,
                             QWidget *parent)
    : QWidget(parent)
    , m_whenEmpty(whenEmpty)
    , m_tree(new QTreeView)
    , m_overlay(new StateOverlay(m_tree, this))
    , m_remove(new QAction(tr("&Remove from the list"), this))
{
    setObjectName(name);
    m_rows.setRecursiveFilteringEnabled(true);
    m_rows.setAutoAcceptChildRows(true);
    m_rows.setFilterRole(SearchRole);
    m_tree->setObjectName(name + QStringLiteral(".tree"));
    m_tree->setAccessibleName(title);
    m_tree->setModel(&m_rows);
    auto *delegate = new OperationDelegate(m_tree);
    delegate->setCompact(true);
    m_tree->setItemDelegate(delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(spacing::around);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_remove->setObjectName(name + QStringLiteral(".remove"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_overlay);
    setFocusProxy(m_tree);

    connect(m_tree, &QTreeView::clicked, this, &OperationList::choose);
    connect(m_tree, &QTreeView::activated, this, &OperationList::choose);
    connect(m_remove, &QAction::triggered, this,
            [this] { Q_EMIT removeRequested(m_tree->currentIndex().data(KeyRole).toString()); });
    connect(m_overlay, &StateOverlay::actionRequested, this, &OperationList::clearSearchRequested);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_rows, signal, this, &OperationList::tell);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &OperationList::tell);
    tell();
}

/// The tree must not be told that its rows go.
OperationList::~OperationList()
{
    m_tree->setModel(nullptr);
}

void OperationList::setModel(QAbstractItemModel *model)
{
    m_rows.setSourceModel(model);
    m_tree->setRootIsDecorated(model && model->hasChildren(model->index(0, 0)));
    tell();
}

void OperationList::setRemovable()
{
    m_tree->addAction(m_remove);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void OperationList::setSearched(const QString &words)
{
    m_searched = words.trimmed();
    m_rows.setFilterRegularExpression(allOf(m_searched));
    if (m_searched.isEmpty())
        m_tree->collapseAll();
    else
        m_tree->expandAll();
    if (m_tree->currentIndex().isValid())
        m_tree->scrollTo(m_tree->currentIndex());
    tell();
}

void OperationList::show(const QString &key)
{
    const QModelIndexList found = m_rows.match(
        m_rows.index(0, 0), KeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchCaseSensitive);
    if (found.isEmpty())
        return m_tree->setCurrentIndex({});
    m_tree->setCurrentIndex(found.first());
    m_tree->scrollTo(found.first());
}

/// What is called as the words say, else what may still be used, else the first row. Tags cannot be chosen,
/// they only hold what can be.
QModelIndex OperationList::bestChoice() const
{
    QModelIndex row = m_rows.index(0, 0);
    const auto firstWith = [&](int role, const QVariant &value, Qt::MatchFlags how) {
        return m_rows.match(row, role, value, 1, how | Qt::MatchRecursive);
    };
    for (const QModelIndexList &found : {firstWith(Qt::DisplayRole, m_searched, Qt::MatchFixedString),
                                         firstWith(OutdatedRole, false, Qt::MatchExactly)}) {
        if (!found.isEmpty() && !m_rows.hasChildren(found.first()))
            return found.first();
    }
    while (m_rows.hasChildren(row))
        row = m_rows.index(0, 0, row);
    return row;
}

void OperationList::goDown()
{
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(bestChoice());
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void OperationList::chooseBest()
{
    m_tree->setCurrentIndex(bestChoice());
    choose(bestChoice());
}

void OperationList::choose(const QModelIndex &row)
{
    const QString key = row.data(KeyRole).toString();
    if (m_rows.hasChildren(row))
        m_tree->setExpanded(row, !m_tree->isExpanded(row));
    else if (!key.isEmpty())
        Q_EMIT chosen(key);
}

void OperationList::tell()
{
    m_remove->setEnabled(m_rows.rowCount() > 0);
    if (m_rows.rowCount() > 0)
        m_overlay->showContent();
    else if (m_searched.isEmpty())
        m_overlay->showEmpty(m_whenEmpty);
    else
        m_overlay->showEmpty(tr("Nothing here matches."), tr("Clear the search"));
}

} // namespace hathora
