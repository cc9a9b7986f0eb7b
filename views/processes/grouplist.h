// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filterproxy.h"
#include "models/processes/processgroups.h"
#include "models/recordmodel.h"

#include <QWidget>

class QComboBox;

namespace hathora {

class TableDelegates;
class TableView;

/// Processes put together by what they have in common, with counts; choosing a group asks for it alone.
class GroupList : public QWidget
{
    Q_OBJECT

public:
    explicit GroupList(const QString &name, QWidget *parent = nullptr);

    GroupBy by() const;
    void setBy(GroupBy by); ///< without groupWanted()
    void showGroups(const QList<ProcessRow> &rows);

Q_SIGNALS:
    void byChanged();                       ///< by the user: the groups have to be shown anew
    void groupWanted(const QString &value); ///< empty: no group any more

private:
    void build();
    void choose();

    RecordModel<ProcessGroup, GroupKey> m_model;
    FilterProxy m_rows;
    QComboBox *m_by;
    TableView *m_view;
    TableDelegates *m_delegates;
};

} // namespace hathora
