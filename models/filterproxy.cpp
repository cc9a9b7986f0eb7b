// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterproxy.h"

#include "models/recordtable.h"
#include "models/roles.h"

#include <QDateTime>

namespace hathora {

FilterProxy::FilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

/// What is remembered of rows is put right before the base class asks for it: hence connected before it.
void FilterProxy::setSourceModel(QAbstractItemModel *source)
{
    if (source == sourceModel())
        return; // the base class would keep its connections, and hear of rows before we have room for them
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    m_searchTexts.clear();
    m_sortKeys.clear();
    if (source) {
        using Model = QAbstractItemModel;
        m_searchTexts.resize(source->rowCount());
        m_sortKeys.resize(source->rowCount());
        const auto all = [this, source] {
            m_searchTexts = QList<QString>(source->rowCount());
            m_sortKeys = QList<SortKey>(source->rowCount());
        };
        m_connections = {
            connect(source, &Model::rowsInserted, this, &FilterProxy::makeRoom),
            connect(source, &Model::rowsRemoved, this, &FilterProxy::closeUp),
            connect(source, &Model::dataChanged, this,
                    [this](const QModelIndex &first, const QModelIndex &last) {
                        forget(first.row(), last.row());
                    }),
            connect(source, &Model::modelReset, this, all),
            connect(source, &Model::layoutChanged, this, all),
            connect(source, &Model::rowsMoved, this, all),
        };
    }
    QSortFilterProxyModel::setSourceModel(source);
    setExpression();
}

void FilterProxy::makeRoom(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    m_searchTexts.insert(first, last - first + 1, QString());
    m_sortKeys.insert(first, last - first + 1, SortKey());
}

void FilterProxy::closeUp(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    m_searchTexts.remove(first, last - first + 1);
    m_sortKeys.remove(first, last - first + 1);
}

void FilterProxy::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_searchTexts[row] = QString();
        m_sortKeys[row] = SortKey();
    }
}

void FilterProxy::sort(int column, Qt::SortOrder order)
{
    if (column != sortColumn())
        m_sortKeys.fill(SortKey());
    QSortFilterProxyModel::sort(column, order);
}

void FilterProxy::setFilterText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        setExpression();
}

void FilterProxy::setExpression()
{
    const QStringList known = keys();
    const FilterExpression expression = FilterExpression::parse(m_text, known);
    m_columns.clear();
    m_wordColumns.clear();
    for (int column = 0; column < known.size(); ++column) {
        m_columns.insert(known.at(column).toLower(), column);
        if (sourceModel()->headerData(column, Qt::Horizontal, SearchRole).toBool())
            m_wordColumns.append(column);
    }
    const bool isSame = expression == m_expression;
    m_expression = expression;
    if (!isSame)
        invalidateFilter();
    Q_EMIT filterChanged();
}

QStringList FilterProxy::keys() const
{
    QStringList keys;
    const QAbstractItemModel *source = sourceModel();
    for (int column = 0; source && column < source->columnCount(); ++column)
        keys.append(source->headerData(column, Qt::Horizontal, KeyRole).toString());
    return keys;
}

/// Qt sorts when the order is free again, but does not look whether rows still match.
void FilterProxy::setMotion(Motion motion)
{
    setDynamicSortFilter(motion == Motion::Free);
    if (motion == Motion::Free)
        invalidateFilter();
}

int FilterProxy::rowOfKey(const QString &key) const
{
    if (const auto *table = qobject_cast<const RecordTable *>(sourceModel())) {
        const int row = table->rowOfKey(key);
        return row < 0 ? -1 : mapFromSource(table->index(row, 0)).row();
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

QString FilterProxy::keyAt(int row) const
{
    return index(row, 0).data(KeyRole).toString();
}

bool FilterProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_expression.isEmpty())
        return true;
    const auto cell = [this, row](const QString &key) {
        return sourceModel()->index(row, m_columns.value(key)).data(SearchRole).toString().toLower();
    };
    return m_expression.matches(m_expression.hasWords() ? searchText(row) : QString(), cell);
}

const QString &FilterProxy::searchText(int row) const
{
    QString &text = m_searchTexts[row];
    if (!text.isNull())
        return text;
    text = QLatin1String(""); // not null: computed
    for (const int column : m_wordColumns) {
        const QString cell = sourceModel()->index(row, column).data(SearchRole).toString();
        if (!cell.isEmpty())
            text += cell.toLower() + u'\n'; // a word never spans two cells
    }
    return text;
}

const FilterProxy::SortKey &FilterProxy::sortKey(int row) const
{
    SortKey &key = m_sortKeys[row];
    if (key.kind != SortKey::Kind::Unread)
        return key;
    const QModelIndex cell = sourceModel()->index(row, sortColumn());
    const QVariant value = cell.data(OrderRole);
    key.key = cell.data(KeyRole).toString();
    key.kind = SortKey::Kind::Number;
    if (!value.isValid()) {
        key.kind = SortKey::Kind::Unknown;
    } else if (value.userType() == QMetaType::QDateTime) {
        key.number = double(value.toDateTime().toMSecsSinceEpoch());
    } else if (value.userType() == QMetaType::QString) {
        key.kind = SortKey::Kind::Text;
        key.text = value.toString();
    } else {
        key.number = value.toDouble();
    }
    return key;
}

bool FilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SortKey &a = sortKey(left.row());
    const SortKey &b = sortKey(right.row());
    const bool isDescending = sortOrder() == Qt::DescendingOrder;
    if (a.kind != b.kind) {
        const bool isUnknown = b.kind == SortKey::Kind::Unknown || a.kind == SortKey::Kind::Unknown;
        if (isUnknown) // last in either order, and the base class turns the order round
            return (b.kind == SortKey::Kind::Unknown) != isDescending;
        return a.kind < b.kind;
    }
    if (a.kind == SortKey::Kind::Number && a.number != b.number)
        return a.number < b.number;
    if (a.kind == SortKey::Kind::Text) {
        const int order = a.text.compare(b.text, Qt::CaseInsensitive);
        if (order != 0)
            return order < 0;
    }
    const int order = a.key.compare(b.key);
    return (order < 0) != (isDescending && order != 0);
}

} // namespace hathora
