// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace hathora {

class DockWidget;
class Settings;
class ThemeController;
class Workspaces;

/// The window's menus and the actions in them. Each action is made once; the tool bar only places them.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    WindowMenus(QMainWindow &window, QMenuBar &bar, Settings &settings, ThemeController &theme);

    QAction *refresh() const { return m_refresh; }
    QAction *live() const { return m_live; }

    /// What the View and Workspace menus list; nothing without a session.
    void setDocks(const QList<DockWidget *> &docks, Workspaces *workspaces);
    void addToProfiles(QMenu *menu);                   ///< beside what leads to the dialog
    void setNewBuild(const QList<QAction *> &actions); ///< first in the File menu, once

Q_SIGNALS:
    void profilesRequested();
    void signOutRequested();
    void exportRequested();
    void shortcutsRequested();
    void aboutRequested();
    void languageChosen(const QString &code);
    void historyChosen(); ///< the settings say whether it is to be kept
    void historyDeletionRequested();
    void alertsRequested();
    void workspacesListed(); ///< anew: their actions are other ones

private:
    void makeFileMenu();
    void makeSettingsMenu();
    void addHistory(QMenu &menu);
    void listWorkspaces();
    void askForName();

    QMainWindow &m_window;
    QMenuBar &m_bar;
    Settings &m_settings;
    ThemeController &m_theme;
    Workspaces *m_workspaces = nullptr;
    QAction *m_refresh;
    QAction *m_live;
    QAction *m_profiles = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_export = nullptr;
    QAction *m_alerts = nullptr;
    QAction *m_afterNewBuild = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_workspaceMenu = nullptr;
};

} // namespace hathora
