// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"

#include <QAbstractTableModel>
#include <QList>

#include <functional>

namespace hathora {

/// A table whose columns are data: what does not depend on the record type.
///
/// Besides the roles of roles.h, headerData() gives a column's stable key as KeyRole, and as SearchRole
/// whether words are looked for in it.
class RecordTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RecordTable(QObject *parent = nullptr);

    const QList<ColumnInfo> &columns() const { return m_columns; }
    int columnOf(QLatin1StringView key) const; ///< -1 if there is none

    /// The record's id as text, and back: -1 if there is no such row.
    virtual QString keyText(int row) const = 0;
    virtual int rowOfKey(const QString &key) const = 0;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    void setColumns(QList<ColumnInfo> columns); ///< once, while constructing

    /// Neighbouring rows of an ascending list, as first and last. Of very many runs one is made for all:
    /// every listener has work with each signal.
    static QList<std::pair<int, int>> runsOf(const QList<int> &ascending);

    virtual QVariant cell(int row, int column) const = 0; ///< raw
    virtual QVariant extra(int row, int column, int role) const = 0;
    virtual QString json(int row) const = 0;

private:
    QVariant cellText(int row, int column, int role) const;
    static QString searchText(const QVariant &raw, Format format);

    QList<ColumnInfo> m_columns;
};

} // namespace hathora
