// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tablelayout.h"

#include "views/charts/sparkline.h"
#include "views/spacing.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr auto growing = 5s;
constexpr int narrowest = 40;
constexpr int widest = 2000;

/// How much of the room a column takes by itself; a user may give it more.
int mostByDefault(ColumnKind kind)
{
    return kind == ColumnKind::Id ? 140 : 280;
}

/// What a column will need once its values come: those of sparklines come late.
int leastByDefault(const ColumnInfo &column, const QFontMetrics &metrics)
{
    if (column.kind() != ColumnKind::Sparkline)
        return narrowest;
    const QString value =
        column.format == Format::CoresSeries ? format::cores(88.88) : format::bytes(1023.0 * 1024 * 1024);
    return sparklineSize.width() + metrics.horizontalAdvance(value) + 3 * spacing::between + 1;
}

} // namespace

TableLayout::TableLayout(QTableView *view, QLatin1StringView stretched, Sorting sorting)
    : QObject(view)
    , m_view(view)
    , m_header(view->horizontalHeader())
    , m_stretched(stretched)
    , m_firstSorting(sorting)
    , m_sorting(std::move(sorting))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TableLayout::arrange);
    view->viewport()->installEventFilter(this);
    connect(m_header, &QHeaderView::sectionResized, this, &TableLayout::resized);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &TableLayout::indicate);
}

void TableLayout::apply(const QList<ColumnInfo> &columns)
{
    if (!m_columns.isEmpty())
        m_kept = present();
    m_columns = columns;
    if (m_columns.isEmpty())
        return;
    connect(m_view->model(), &QAbstractItemModel::rowsInserted, this, &TableLayout::arrangeSoon,
            Qt::UniqueConnection);
    put();
}

void TableLayout::setAbsent(const QStringList &keys)
{
    if (keys == m_absent)
        return;
    if (!m_columns.isEmpty())
        m_kept = present();
    m_absent = keys;
    if (!m_columns.isEmpty())
        put();
}

bool TableLayout::isAbsent(int column) const
{
    return m_absent.contains(m_columns.at(column).key);
}

bool TableLayout::isShown(int column) const
{
    return !m_header->isSectionHidden(column);
}

void TableLayout::setShown(int column, bool shown)
{
    if (shown == isShown(column) || isAbsent(column) || (!shown && shownColumns().size() == 1))
        return;
    m_header->setSectionHidden(column, !shown);
    arrange();
}

QList<int> TableLayout::shownColumns() const
{
    QList<int> shown;
    for (int place = 0; place < int(m_columns.size()); ++place) {
        const int column = m_header->logicalIndex(place);
        if (isShown(column))
            shown.append(column);
    }
    return shown;
}

int TableLayout::sortColumn() const
{
    return columnOf(m_sorting.column);
}

void TableLayout::sortBy(int column, Qt::SortOrder order)
{
    m_header->setSortIndicator(column, order);
}

void TableLayout::reset()
{
    m_kept.clear();
    m_sorting = m_firstSorting;
    if (!m_columns.isEmpty())
        put();
}

QVariantMap TableLayout::state() const
{
    QVariantList columns;
    for (const Kept &kept : m_columns.isEmpty() ? m_kept : present())
        columns.append(QVariantMap{{QStringLiteral("key"), kept.key},
                                   {QStringLiteral("width"), kept.width},
                                   {QStringLiteral("shown"), kept.shown}});
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("sort"), m_sorting.column},
            {QStringLiteral("descending"), m_sorting.order == Qt::DescendingOrder}};
}

void TableLayout::setState(const QVariantMap &state)
{
    m_kept.clear();
    for (const QVariant &each : state.value(QStringLiteral("columns")).toList()) {
        const QVariantMap column = each.toMap();
        const int width = column.value(QStringLiteral("width")).toInt();
        m_kept.append({column.value(QStringLiteral("key")).toString(),
                       width > 0 ? std::clamp(width, narrowest, widest) : 0,
                       column.value(QStringLiteral("shown"), true).toBool()});
    }
    m_sorting = m_firstSorting;
    const QString sort = state.value(QStringLiteral("sort")).toString();
    if (!sort.isEmpty()) {
        const bool descending = state.value(QStringLiteral("descending")).toBool();
        m_sorting = {sort, descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    if (!m_columns.isEmpty())
        put();
}

bool TableLayout::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        arrange();
    return QObject::eventFilter(object, event);
}

int TableLayout::columnOf(const QString &key) const
{
    const auto found = std::find_if(m_columns.cbegin(), m_columns.cend(),
                                    [&key](const ColumnInfo &column) { return column.key == key; });
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

/// Columns that nothing was kept of stand where they stand by default, after the others.
void TableLayout::put()
{
    const QScopedValueRollback busy(m_busy, true);
    m_natural = QList<int>(m_columns.size(), 0);
    m_chosen.clear();
    m_sinceFirst.invalidate();
    for (int column = 0; column < int(m_columns.size()); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(column, m_columns.at(column).shown == Shown::OnRequest);
    }
    int place = 0;
    QList<int> placed;
    for (const Kept &kept : std::as_const(m_kept)) {
        const int column = columnOf(kept.key);
        if (column < 0 || placed.contains(column))
            continue;
        placed.append(column);
        m_header->moveSection(m_header->visualIndex(column), place++);
        m_header->setSectionHidden(column, !kept.shown);
        m_natural[column] = kept.width;
        if (kept.width > 0)
            m_chosen.insert(column);
    }
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (isAbsent(column))
            m_header->setSectionHidden(column, true);
    }
    if (shownColumns().isEmpty())
        m_header->setSectionHidden(0, false);
    arrange();

    const int sort = std::max(0, sortColumn());
    m_header->setSortIndicator(sort, m_sorting.order);
    m_view->model()->sort(sort, m_sorting.order);
}

/// A merge may insert many runs of rows.
void TableLayout::arrangeSoon()
{
    m_soon.start();
}

void TableLayout::arrange()
{
    fit();
    stretch();
}

/// Only what can be seen is measured, so there must be something to be seen. The first rows are rarely the
/// widest: while more of them are coming, what nobody has touched may grow.
void TableLayout::fit()
{
    if (!m_view->isVisible() || !m_view->model() || m_view->model()->rowCount() == 0)
        return;
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    const bool mayGrow = !m_sinceFirst.hasExpired(std::chrono::milliseconds(growing).count());
    for (int column = 0; column < int(m_natural.size()); ++column) {
        const bool measured = m_natural.at(column) > 0;
        if (isShown(column) && (!measured || (mayGrow && !m_chosen.contains(column))))
            m_natural[column] = std::max(m_natural.at(column), wanted(column));
    }
}

int TableLayout::wanted(int column) const
{
    const QAbstractItemView *view = m_view; // there the hint is public
    const int content = std::max(view->sizeHintForColumn(column), m_header->sectionSizeHint(column));
    const ColumnInfo &info = m_columns.at(column);
    return std::clamp(content, leastByDefault(info, m_view->fontMetrics()), mostByDefault(info.kind()));
}

void TableLayout::stretch()
{
    const int stretched = m_columns.isEmpty() ? -1 : stretchedColumn();
    if (stretched < 0)
        return;
    const QScopedValueRollback busy(m_busy, true);
    int others = 0;
    for (int column : shownColumns()) {
        if (column == stretched)
            continue;
        if (m_natural.at(column) > 0)
            m_header->resizeSection(column, m_natural.at(column));
        others += m_header->sectionSize(column);
    }
    const int room = m_view->viewport()->width() - others;
    m_header->resizeSection(stretched, std::max({narrowest, m_natural.at(stretched), room}));
}

int TableLayout::stretchedColumn() const
{
    const int column = columnOf(m_stretched);
    if (column >= 0 && isShown(column))
        return column;
    const QList<int> shown = shownColumns();
    return shown.isEmpty() ? -1 : shown.last();
}

void TableLayout::resized(int column, int before, int now)
{
    if (m_busy || column >= int(m_natural.size()) || before == 0 || now == 0)
        return; // hidden and shown again
    m_natural[column] = now;
    m_chosen.insert(column);
    stretch();
}

void TableLayout::indicate(int column, Qt::SortOrder order)
{
    if (m_busy || column < 0 || column >= int(m_columns.size()))
        return;
    m_sorting = {QString(m_columns.at(column).key), order};
    m_view->model()->sort(column, order);
    Q_EMIT sorted();
}

QList<TableLayout::Kept> TableLayout::present() const
{
    QList<Kept> present;
    for (int place = 0; place < int(m_columns.size()); ++place) {
        const int column = m_header->logicalIndex(place);
        const int width = m_chosen.contains(column) ? m_natural.at(column) : 0;
        const ColumnInfo &info = m_columns.at(column);
        present.append(
            {QString(info.key), width, isAbsent(column) ? info.shown == Shown::ByDefault : isShown(column)});
    }
    return present;
}

} // namespace hathora
