// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tabledelegates.h"

#include "views/delegates/agedelegate.h"
#include "views/delegates/iddelegate.h"
#include "views/delegates/sparklinedelegate.h"
#include "views/delegates/statusdelegate.h"
#include "views/delegates/usagedelegate.h"

#include <QTableView>

namespace hathora {

TableDelegates::TableDelegates(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    view->setItemDelegate(of(ColumnKind::Text));
}

void TableDelegates::assign(const QList<ColumnInfo> &columns)
{
    for (int column = 0; column < int(columns.size()); ++column)
        m_view->setItemDelegateForColumn(column, of(columns.at(column).kind()));
}

QAbstractItemDelegate *TableDelegates::of(ColumnKind kind)
{
    QAbstractItemDelegate *&made = m_made[kind];
    if (!made)
        made = make(kind);
    return made;
}

QAbstractItemDelegate *TableDelegates::make(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Id:
        return new IdDelegate(m_view);
    case ColumnKind::Age:
        return new AgeDelegate(m_view);
    case ColumnKind::Status:
        return new StatusDelegate(m_view);
    case ColumnKind::Usage:
        return new UsageDelegate(m_view);
    case ColumnKind::Sparkline:
        return new SparklineDelegate(m_view);
    case ColumnKind::Text:
    case ColumnKind::Number:
        break;
    }
    return new TextDelegate(m_view);
}

} // namespace hathora
