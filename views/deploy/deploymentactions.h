// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/deployment.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class DeploySheet;
class TablePane;
class Workbench;
class YamlFiles;

/// What can be done with the deployments of a table: make one, roll back to one, compare two, take one along
/// as YAML. Adds its actions to the table, and a button to its bar; child of the view.
class DeploymentActions : public QObject
{
    Q_OBJECT

public:
    DeploymentActions(Workbench &workbench, TablePane &pane, QWidget *view);

    /// What is under way, for the view to place above its table.
    QWidget *strips() const { return m_strips; }

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut,
                 void (DeploymentActions::*run)());
    void buildStrips();
    void takeScope();
    void enable();
    void makeNew();
    void rollBack();
    void compare();
    void exportYaml();
    const Deployment *chosen() const;   ///< the only one
    QList<Deployment> compared() const; ///< two, or none: a single one is compared with the latest

    Workbench &m_workbench;
    TablePane &m_pane;
    QWidget *m_view;
    QWidget *m_strips;
    ChangeStrip *m_changes;
    YamlFiles *m_files;
    ChangeActions *m_changeActions;
    QAction *m_new;
    QAction *m_rollBack;
    QAction *m_compare;
    QAction *m_export;
    QMetaObject::Connection m_ofScope;
};

} // namespace hathora
