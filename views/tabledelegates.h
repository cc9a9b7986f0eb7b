// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/column.h"

#include <QMap>
#include <QObject>

class QAbstractItemDelegate;
class QTableView;

namespace hathora {

/// Gives each column of a table the delegate for what it shows; one of each kind serves all columns.
class TableDelegates : public QObject
{
    Q_OBJECT

public:
    explicit TableDelegates(QTableView *view);

    void assign(const QList<ColumnInfo> &columns);

private:
    QAbstractItemDelegate *of(ColumnKind kind);
    QAbstractItemDelegate *make(ColumnKind kind);

    QTableView *m_view;
    QMap<ColumnKind, QAbstractItemDelegate *> m_made;
};

} // namespace hathora
