// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns/builds.h"

#include <QObject>

class QAction;
class QKeySequence;

namespace hathora {

class ChangeActions;
class TablePane;
class Workbench;

/// What can be done with the builds of a table: deploy one, delete some, or all that are of no use any more.
/// Adds its actions to the table; child of the view.
class BuildActions : public QObject
{
    Q_OBJECT

public:
    BuildActions(Workbench &workbench, TablePane &pane, QWidget *view);

    /// Deployments that wait for their builds, for the view to place above its table.
    QWidget *strips() const { return m_strips; }

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut,
                 void (BuildActions::*run)());
    void takeScope();
    void deploy();
    void removeChosen();
    void removeUseless();
    void ask(const QList<BuildRow> &builds);
    bool canDeploy() const;
    QList<BuildRow> chosen() const;
    QList<BuildRow> useless() const; ///< expired or failed, and not deleted yet

    Workbench &m_workbench;
    TablePane &m_pane;
    QWidget *m_view;
    QWidget *m_strips;
    ChangeActions *m_changeActions;
    QMetaObject::Connection m_ofScope;
};

} // namespace hathora
