// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtable.h"

namespace hathora {

RecordTable::RecordTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RecordTable::setColumns(QList<ColumnInfo> columns)
{
    m_columns = std::move(columns);
}

int RecordTable::columnOf(QLatin1StringView key) const
{
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (m_columns.at(column).key == key)
            return column;
    }
    return -1;
}

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case ExactRole:
    case SearchRole:
        return cellText(row, column, role);
    case Qt::TextAlignmentRole:
        return int(m_columns.at(column).alignment());
    case RawRole:
        return cell(row, column);
    case OrderRole: {
        const QVariant place = extra(row, column, role);
        return place.isValid() ? place : cell(row, column);
    }
    case TimeRole:
        return m_columns.at(column).format == Format::Age ? cell(row, column) : QVariant();
    case KeyRole:
        return keyText(row);
    case JsonRole:
        return json(row);
    case ToneRole:
    case SeriesRole:
    case FractionRole:
        return extra(row, column, role);
    default:
        return {};
    }
}

QVariant RecordTable::cellText(int row, int column, int role) const
{
    const ColumnInfo &info = m_columns.at(column);
    const QVariant worded = extra(row, column, role); // some cells show more than their value: "6 / 8"
    if (worded.isValid())
        return worded;
    const QVariant raw = cell(row, column);
    if (role == SearchRole)
        return searchText(raw, info.format);
    return role == Qt::DisplayRole ? format::value(raw, info.format) : format::exact(raw, info.format);
}

/// Cheap, since a filter reads it of every cell: numbers as they are, and of times nothing.
QString RecordTable::searchText(const QVariant &raw, Format format)
{
    switch (format) {
    case Format::Age:
    case Format::CoresSeries:
    case Format::BytesSeries:
        return {};
    case Format::RegionName: {
        const QString name = raw.toString();
        return name.contains(u'_') ? QString(name + u' ' + format::region(name)) : name;
    }
    case Format::YesNo:
        return format::value(raw, format);
    default:
        return raw.toString();
    }
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const ColumnInfo &info = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return info.translatedTitle();
    case Qt::TextAlignmentRole:
        return int(info.alignment());
    case KeyRole:
        return QString(info.key);
    case SearchRole:
        return info.kind() == ColumnKind::Text || info.kind() == ColumnKind::Id ||
               info.kind() == ColumnKind::Status;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordTable::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert(RawRole, "raw");
    names.insert(OrderRole, "order");
    names.insert(SearchRole, "search");
    names.insert(ExactRole, "exact");
    names.insert(ToneRole, "tone");
    names.insert(TimeRole, "time");
    names.insert(SeriesRole, "series");
    names.insert(FractionRole, "fraction");
    names.insert(KeyRole, "key");
    names.insert(JsonRole, "json");
    return names;
}

QList<std::pair<int, int>> RecordTable::runsOf(const QList<int> &ascending)
{
    static constexpr int mostRuns = 64;
    QList<std::pair<int, int>> runs;
    for (const int row : ascending) {
        if (!runs.isEmpty() && runs.constLast().second == row - 1)
            runs.last().second = row;
        else
            runs.append({row, row});
    }
    if (runs.size() > mostRuns)
        return {{ascending.constFirst(), ascending.constLast()}};
    return runs;
}

} // namespace hathora
