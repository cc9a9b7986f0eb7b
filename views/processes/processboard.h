// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/processes.h"
#include "models/completeness.h"
#include "views/docks/statuschips.h"
#include "views/tablepane.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QSplitter;
class QToolButton;

namespace hathora {

class GroupList;

/// A table of processes with what narrows it down: chips by status above, groups beside.
class ProcessBoard : public QWidget
{
    Q_OBJECT

public:
    using Rows = std::function<QList<ProcessRow>()>;

    /// \a rows is asked for what is put into groups, and only while groups are seen.
    ProcessBoard(const TablePane::Setup &setup, Rows rows, QWidget *parent = nullptr);

    TablePane &pane() const { return *m_pane; }
    QToolButton *addButton(QAction *action, const QString &name, const QString &accessibleName);
    void addGroupButton(); ///< after the others

    void showCounts(const StatusChips::Count &count); ///< and the groups anew
    /// The title counts what is live, whatever the filter shows; without \a known nothing is said.
    void tellKnown(const std::optional<Completeness> &known);

    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    void build();
    void buildGroupAction();
    void showGroups();
    void setGrouped(bool grouped);
    void filterBy(const QString &group);
    QString named(const char *part) const;

    const QString m_name;
    Rows m_groupedRows;
    StatusChips *m_chips;
    GroupList *m_groups;
    TablePane *m_pane;
    QSplitter *m_split;
    QAction *m_group;
};

} // namespace hathora
