// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QKeySequence>
#include <QObject>

class QAction;

namespace hathora {

class AppConflicts;
class ChangeActions;
class ChangeStrip;
class TablePane;
class Workbench;

/// Making an application, and changing, renaming and deleting the chosen one. Child of the view, which places
/// the strips.
class AppActions : public QObject
{
    Q_OBJECT

public:
    AppActions(Workbench &workbench, TablePane &apps, QWidget *view);

    QList<QWidget *> strips() const; ///< what became of changes, from the top
    QAction *create() const { return m_create; }

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut,
                 void (AppActions::*run)());
    void takeScope();
    void askForNew();
    void askForSettings();
    void askForName();
    void askToDelete();
    AppId chosen() const;     ///< empty unless one is
    bool isOneChosen() const; ///< and still there

    Workbench &m_workbench;
    TablePane &m_apps;
    QWidget *m_view;
    ChangeStrip *m_changes;
    AppConflicts *m_conflicts;
    ChangeActions *m_changeActions;
    QAction *m_create;
    QAction *m_edit;
    QAction *m_rename;
    QAction *m_delete;
    QMetaObject::Connection m_created;
};

} // namespace hathora
