// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcuts/shortcutmodel.h"

#include "models/palette/fuzzypattern.h"

#include <QFont>

#include <algorithm>

namespace hathora {

void ShortcutModel::setRows(QList<ShortcutRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    filter();
    endResetModel();
}

void ShortcutModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words;
    filter();
    endResetModel();
}

int ShortcutModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [&](int index) { return m_rows.at(index).name == name; });
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShortcutRow &of = row(index.row());
    if (role == Qt::DisplayRole)
        return cell(of, index.column());
    if (role == KeyRole)
        return of.name;
    if (role == Qt::FontRole && index.column() == Keys && of.keys != of.factory) {
        QFont own;
        own.setBold(true);
        return own;
    }
    return {};
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Command:
        return tr("Command");
    case Where:
        return tr("Where");
    default:
        return tr("Shortcut");
    }
}

QString ShortcutModel::cell(const ShortcutRow &row, int column)
{
    switch (column) {
    case Command:
        return row.title;
    case Where:
        return row.home;
    default:
        return row.keys.toString(QKeySequence::NativeText);
    }
}

void ShortcutModel::filter()
{
    const QList<FuzzyWord> words = fuzzyWords(m_filter);
    m_shown.clear();
    for (int index = 0; index < int(m_rows.size()); ++index) {
        const ShortcutRow &of = m_rows.at(index);
        const FuzzyText text(of.title + u' ' + of.home);
        const FuzzyText keys(cell(of, Keys));
        if (std::all_of(words.cbegin(), words.cend(),
                        [&](const FuzzyWord &word) { return word.in(text) || word.wholeIn(keys); }))
            m_shown.append(index);
    }
}

} // namespace hathora
