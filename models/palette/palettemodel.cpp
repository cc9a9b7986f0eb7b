// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/palettemodel.h"

#include <algorithm>

namespace hathora {

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel();
    m_index.setEntries(std::move(entries));
    search();
    endResetModel();
}

void PaletteModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    m_found.reset();
    search();
    endResetModel();
}

/// The server knows more of it than a row that was loaded before: that one makes way.
void PaletteModel::setFound(const PaletteEntry &entry)
{
    beginResetModel();
    m_found = entry;
    const auto isSame = [this](int index) {
        const PaletteEntry &row = m_index.at(index);
        return row.isPlace() && row.place.isSame(m_found->place);
    };
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(), isSame), m_rows.end());
    endResetModel();
}

const PaletteEntry &PaletteModel::entry(int row) const
{
    if (m_found)
        return row == 0 ? *m_found : m_index.at(m_rows.at(row - 1));
    return m_index.at(m_rows.at(row));
}

int PaletteModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (entry(row).key == key)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (m_found ? 1 : 0);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &of = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return of.title.isEmpty() ? of.key : of.title;
    case Qt::DecorationRole:
        return of.mark;
    case KeyRole:
        return of.key;
    case KindRole:
        return int(of.kind);
    case PlaceKindRole:
        return of.isPlace() ? QVariant(int(of.place.kind)) : QVariant();
    case DetailRole:
        return of.detail;
    case ShortcutRole:
        return of.shortcut;
    case StandingRole:
        return int(of.standing);
    default:
        return {};
    }
}

void PaletteModel::search()
{
    m_rows = m_index.search(m_typed, mostRows);
}

} // namespace hathora
