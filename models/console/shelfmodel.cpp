// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/shelfmodel.h"

#include <algorithm>

namespace hathora {

ShelfModel::ShelfModel(int most, QObject *parent)
    : QAbstractListModel(parent)
    , m_most(most)
{
}

void ShelfModel::setEntries(const QList<Entry> &entries)
{
    beginResetModel();
    m_entries = entries.mid(0, m_most);
    endResetModel();
}

void ShelfModel::prepend(const Entry &entry)
{
    beginInsertRows({}, 0, 0);
    m_entries.prepend(entry);
    endInsertRows();
    if (m_entries.size() <= m_most)
        return;
    beginRemoveRows({}, m_most, int(m_entries.size()) - 1);
    m_entries.resize(m_most);
    endRemoveRows();
}

bool ShelfModel::remove(const QString &key)
{
    const auto found = find(key);
    if (!found)
        return false;
    const int row = int(found - m_entries.constData());
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    return true;
}

const ShelfModel::Entry *ShelfModel::find(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

int ShelfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ShelfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.input.operation;
    case KeyRole:
        return entry.key;
    case SummaryRole:
        return entry.address;
    case VerbRole:
        return entry.address.section(u' ', 0, 0);
    case NoteRole:
        return entry.status > 0 ? QString::number(entry.status) : QString();
    case TimeRole:
        return entry.at;
    case SearchRole:
        return QString(entry.input.operation + u' ' + entry.address);
    default:
        return {};
    }
}

} // namespace hathora
