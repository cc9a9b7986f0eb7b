// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tablepane.h"

#include "models/recordtable.h"
#include "views/columnchooser.h"
#include "views/localaction.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/scrollanchor.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/tableactions.h"
#include "views/tabledelegates.h"
#include "views/tablefilter.h"
#include "views/tablelayout.h"
#include "views/tablesortpause.h"
#include "views/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

TablePane::TablePane(const Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_name(setup.name)
    , m_searched(setup.searched)
    , m_example(setup.example)
    , m_rows(new FilterProxy(this))
    , m_filter(new TableFilter(setup.name, tr("Filter of %1").arg(setup.title), this))
    , m_bar(new QHBoxLayout)
    , m_summary(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_notice(new MessageStrip(this))
    , m_view(new TableView)
    , m_anchor(new ScrollAnchor(m_view, m_rows))
    , m_pause(new TableSortPause(m_view, m_rows))
    , m_delegates(new TableDelegates(m_view))
    , m_layout(new TableLayout(m_view, setup.stretched, {QString(setup.sorted), setup.order}))
    , m_overlay(new StateOverlay(m_view, this))
    , m_face(new StoreFace(m_overlay, setup.words))
{
    m_view->setModel(m_rows);
    m_view->setObjectName(m_name + QStringLiteral(".table"));
    m_view->setAccessibleName(setup.title);
    m_actions = new TableActions(m_name, m_view, m_rows, m_layout);
    m_overlay->setObjectName(m_name + QStringLiteral(".overlay"));
    m_notice->setObjectName(m_name + QStringLiteral(".notice"));
    m_notice->setDismissible(true);
    setFocusProxy(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildTop());
    layout->addWidget(m_notice);
    layout->addWidget(m_overlay, 1);

    connectRows();
    connectFilter();
    connect(m_actions, &TableActions::exported, this, &TablePane::tellExported);
    connect(m_actions, &TableActions::exportFailed, this, &TablePane::tellNotExported);
}

void TablePane::setTable(RecordTable *table, Store *store)
{
    m_awaited.clear();
    if (const QAbstractItemModel *before = m_rows->sourceModel())
        before->disconnect(&m_shown);
    m_layout->apply({}); // remembers the columns while the header still has them
    m_rows->setSourceModel(table);
    m_layout->apply(table ? table->columns() : QList<ColumnInfo>());
    if (table) {
        // Rows that the filter hides come and go unseen, and count all the same.
        connect(table, &QAbstractItemModel::rowsInserted, &m_shown, qOverload<>(&QTimer::start));
        connect(table, &QAbstractItemModel::rowsRemoved, &m_shown, qOverload<>(&QTimer::start));
        m_delegates->assign(table->columns());
        m_view->setSearchColumn(table->columnOf(m_searched));
        tellKeys();
    }
    m_face->setStore(store, table ? StoreFace::Measure([this] { return amount(); }) : nullptr);
    Q_EMIT selectionChanged();
    Q_EMIT shownChanged();
}

void TablePane::setAbsent(const QStringList &keys)
{
    m_absent = keys;
    m_layout->setAbsent(keys);
    if (m_rows->sourceModel())
        tellKeys();
}

void TablePane::tellKeys()
{
    QStringList keys = m_rows->keys();
    for (const QString &absent : std::as_const(m_absent))
        keys.removeAll(absent);
    m_filter->setKeys(keys, m_example);
}

int TablePane::total() const
{
    return m_rows->sourceModel() ? m_rows->sourceModel()->rowCount() : 0;
}

int TablePane::count() const
{
    return m_count.value_or(total());
}

void TablePane::setCount(int count)
{
    if (std::exchange(m_count, count) != count)
        Q_EMIT countChanged();
}

QStringList TablePane::selectedKeys() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (int row : std::as_const(rows))
        keys.append(m_rows->keyAt(row));
    return keys;
}

QString TablePane::currentKey() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_rows->keyAt(rows.first().row()) : QString();
}

void TablePane::select(QString key)
{
    const int row = m_rows->rowOfKey(key);
    m_awaited = row < 0 ? key : QString();
    if (row < 0 || key == currentKey())
        return;
    const QModelIndex index = m_rows->index(row, std::max(0, m_view->currentIndex().column()));
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    m_anchor->letGo(); // of where it was scrolled to before
}

QStringList TablePane::keysInSight() const
{
    QStringList keys;
    const int first = m_view->isVisible() ? m_view->rowAt(0) : -1;
    if (first < 0)
        return keys;
    const int last = m_view->rowAt(m_view->viewport()->height() - 1);
    const int end = last < 0 ? m_rows->rowCount() : last + 1;
    for (int row = first; row < end; ++row)
        keys.append(m_rows->keyAt(row));
    return keys;
}

void TablePane::setFilter(const QString &text)
{
    m_filter->setText(text);
}

QString TablePane::filter() const
{
    return m_filter->text();
}

void TablePane::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void TablePane::summarize()
{
    const int all = total();
    const int shown = m_rows->rowCount();
    if (all == 0)
        setSummary({});
    else if (shown == all)
        setSummary(QLocale().toString(all));
    else
        setSummary(tr("%1 of %2 shown").arg(QLocale().toString(shown), QLocale().toString(all)));
}

void TablePane::addRowAction(QAction *action)
{
    m_rowActions.append(action);
    m_view->addAction(action);
}

QVariantMap TablePane::viewState() const
{
    QVariantMap state = m_layout->state();
    state.insert(QStringLiteral("filter"), m_filter->text());
    return state;
}

void TablePane::setViewState(const QVariantMap &state)
{
    m_layout->setState(state);
    setFilter(state.value(QStringLiteral("filter")).toString());
}

QHBoxLayout *TablePane::buildTop()
{
    auto *columns = new ColumnChooser(m_layout, this);
    auto *exports = new QMenu(this);
    m_actions->addExportsTo(exports);
    m_summary->setObjectName(m_name + QStringLiteral(".summary"));
    m_bar->setSpacing(spacing::between);

    // What a filter lacks is told below it; all else stays beside its line.
    auto *top = new QHBoxLayout;
    top->setContentsMargins(spacing::between, spacing::between, spacing::between, spacing::between);
    top->setSpacing(spacing::between);
    top->addWidget(m_filter, 1, Qt::AlignTop);
    top->addLayout(m_bar);
    m_bar->setAlignment(Qt::AlignTop);
    m_summary->setFixedHeight(spacing::controlHeight);
    top->addWidget(m_summary, 0, Qt::AlignTop);
    top->addWidget(menuButton(QStringLiteral("columns"), tr("Columns"), Icon::Columns, columns), 0,
                   Qt::AlignTop);
    top->addWidget(menuButton(QStringLiteral("export"), tr("Export"), Icon::Export, exports), 0,
                   Qt::AlignTop);

    m_view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, columns,
            [this, columns](QPoint at) { columns->popup(m_view->horizontalHeader()->mapToGlobal(at)); });
    return top;
}

QToolButton *TablePane::menuButton(const QString &name, const QString &text, Icon look, QMenu *menu)
{
    menu->setObjectName(QStringLiteral("%1.%2Menu").arg(m_name, name));
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("%1.%2").arg(m_name, name));
    button->setAccessibleName(text);
    button->setIcon(icon(look));
    button->setFixedSize(spacing::controlHeight, spacing::controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    setPlainToolTip(button, text);
    return button;
}

void TablePane::connectRows()
{
    const auto changed = [this] {
        m_face->updateSoon();
        m_sight.start();
        m_shown.start();
        if (!m_awaited.isEmpty())
            select(m_awaited);
    };
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, changed);
    connect(m_rows, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(m_rows, &QAbstractItemModel::modelReset, this, changed);
    connect(m_rows, &QAbstractItemModel::layoutChanged, &m_sight, qOverload<>(&QTimer::start));
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, &m_sight, qOverload<>(&QTimer::start));
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, &m_sight, qOverload<>(&QTimer::start));
    m_shown.setSingleShot(true);
    m_shown.setInterval(0ms);
    connect(&m_shown, &QTimer::timeout, this, &TablePane::shownChanged);
    m_sight.setSingleShot(true);
    m_sight.setInterval(100ms);
    connect(&m_sight, &QTimer::timeout, this, &TablePane::sightChanged);

    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_view->selectionModel()->hasSelection())
            m_awaited.clear();
        Q_EMIT selectionChanged();
    });
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_rows->keyAt(index.row())); });
    connect(m_view, &TableView::menuWanted, this, &TablePane::openRowMenu);
    connect(m_layout, &TableLayout::sorted, m_anchor, &ScrollAnchor::letGo);
}

void TablePane::connectFilter()
{
    connect(m_filter, &TableFilter::filterChanged, this, &TablePane::applyFilter);
    connect(m_filter, &TableFilter::left, this, &TablePane::takeFocus);
    connect(m_face, &StoreFace::clearFilterRequested, this, [this] { setFilter({}); });
    QAction *find = localAction(this, m_name + QStringLiteral(".find"), tr("&Filter"), QKeySequence::Find);
    find->setIcon(icon(Icon::Filter));
    addAction(find);
    connect(find, &QAction::triggered, m_filter, &TableFilter::edit);
}

void TablePane::applyFilter(const QString &text)
{
    if (text == m_rows->filterText())
        return;
    m_rows->setFilterText(text);
    m_filter->setProblems(m_rows->expression().problems());
    m_face->updateSoon();
    Q_EMIT shownChanged();
}

/// From the filter to the rows, with one of them current so that the arrow keys go on from there.
void TablePane::takeFocus()
{
    m_view->setFocus(Qt::TabFocusReason);
    if (!m_view->selectionModel()->hasSelection() && m_rows->rowCount() > 0)
        m_view->selectRow(std::max(0, m_view->currentIndex().row()));
}

void TablePane::openRowMenu(const QPoint &where)
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(m_name + QStringLiteral(".rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why an action is not possible
    menu->addActions(m_rowActions);
    menu->addSeparator();
    m_actions->addCopiesTo(menu);
    menu->addSeparator();
    m_actions->addExportsTo(menu);
    connect(menu, &QMenu::aboutToShow, m_pause, &TableSortPause::menuOpened);
    connect(menu, &QMenu::aboutToHide, m_pause, &TableSortPause::menuClosed);
    menu->popup(where);
}

void TablePane::tellExported(const QString &path, int rows)
{
    m_notice->showMessage(MessageStrip::Kind::Info, tr("%n row(s) exported.", nullptr, rows), path);
}

void TablePane::tellNotExported(const QString &path, const QString &why)
{
    m_notice->showMessage(MessageStrip::Kind::Error, tr("Nothing was exported to %1.").arg(path), why);
}

StoreFace::Amount TablePane::amount() const
{
    if (m_rows->rowCount() > 0)
        return StoreFace::Amount::Something;
    return total() == 0 ? StoreFace::Amount::Nothing : StoreFace::Amount::AllHidden;
}

} // namespace hathora
