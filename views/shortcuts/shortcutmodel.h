// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>
#include <QKeySequence>

namespace hathora {

/// A command and the keys that run it.
struct ShortcutRow
{
    QString name; ///< stable
    QString title;
    QString home;         ///< where it is heard: a view, or a menu of the window
    QKeySequence keys;    ///< empty: none
    QKeySequence factory; ///< as the program is made
};

/// The commands of a window with their keys, those that have every word of a filter.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Command, Where, Keys, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<ShortcutRow> rows);
    void setFilter(const QString &words);

    const ShortcutRow &row(int row) const { return m_rows.at(m_shown.at(row)); }
    int rowOf(const QString &name) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void filter();
    static QString cell(const ShortcutRow &row, int column);

    QList<ShortcutRow> m_rows;
    QList<int> m_shown;
    QString m_filter;
};

} // namespace hathora
