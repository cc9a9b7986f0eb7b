// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"

#include <QKeySequence>
#include <QObject>

class QAction;

namespace hathora {

class ChangeActions;
class ChangeStrip;
class TablePane;
class Workbench;
struct OrgScope;

/// Making an application, and changing, renaming and deleting the chosen one. Child of the view, which places
/// the strip.
class AppActions : public QObject
{
    Q_OBJECT

public:
    AppActions(Workbench &workbench, TablePane &apps, QWidget *view);

    ChangeStrip *strip() const { return m_changes; }
    QAction *create() const { return m_create; }

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &shortcut,
                 void (AppActions::*run)());
    void takeScope();
    void listenTo(OrgScope &org);
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
    ChangeActions *m_changeActions;
    QAction *m_create;
    QAction *m_edit;
    QAction *m_rename;
    QAction *m_delete;
    QList<QMetaObject::Connection> m_ofScope;
};

} // namespace hathora
