// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>
#include <QWidget>

class QTabWidget;

namespace hathora {

class MatrixPage;
class PeopleActions;
class SightWatch;
class TablePane;
class Workbench;

/// Who belongs to the chosen organization, whom it has invited, who has invited the caller, and
/// who may what.
class OrganizationDock : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationDock(Workbench &workbench, QWidget *parent = nullptr);

    TablePane &table() { return *m_members; }
    QVariantMap viewState() const;
    void setViewState(const QVariantMap &state);

private:
    QWidget *buildMembers();
    void build();
    void connectParts();
    void takeScope();
    void takeRights();
    void showRow(const QString &dock, const QString &key);
    void tellCounts();
    QList<TablePane *> panes() const;

    Workbench &m_workbench;
    TablePane *m_members;
    TablePane *m_sent;
    TablePane *m_received;
    MatrixPage *m_matrix;
    QTabWidget *m_tabs;
    SightWatch *m_sight;
    PeopleActions *m_actions;
};

} // namespace hathora
