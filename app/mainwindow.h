// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dataage.h"
#include "app/workspaces.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QActionGroup;
class QLabel;
class QMenu;
class QMenuBar;
class QStackedWidget;
class QToolBar;
class QVBoxLayout;

namespace hathora {

class BuildIntake;
class ConnectionWatch;
class DockTitles;
class DockWidget;
class LayoutState;
class PaletteHub;
class PaneHub;
class Profiles;
class ProfileSwitch;
class ScopePicker;
class Session;
class Settings;
class Shortcuts;
class StatusLine;
class ThemeController;
class WindowMenus;

/// The window: menus, tool bar, docks and their arrangement. Knows no store and asks no server.
///
/// Without a session it shows the start page; with one, the docks. Neither session nor page is owned.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, LayoutState &layouts, Profiles &profiles, ThemeController &theme,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Null shows the start page. The old session must still be there.
    void setSession(Session *session);
    void setStartPage(QWidget *page); ///< the window takes it
    /// A strip above everything, as for a token that was refused; the window takes it.
    void addNotice(QWidget *strip);
    void placeProfileMenu(QMenu *menu); ///< in the File menu
    void comeForward();                 ///< for somebody who is elsewhere

    PaletteHub &commandPalette() const { return *m_palette; }
    DockWidget *dock(const QString &id) const;
    const QList<DockWidget *> &docks() const { return m_docks; }
    Workspaces *workspaces() const { return m_workspaces.get(); } ///< null without a session
    void keepLayout();
    void showProfiles(); ///< which there are, and whose session this is
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

Q_SIGNALS:
    void profileChosen(const QString &profileId);
    void profilesRequested();
    void signOutRequested();
    void aboutRequested();
    void languageChosen(const QString &code); ///< empty: the system's
    void historyChosen();
    void historyDeletionRequested();
    void alertsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override; // Qt's own interface

private:
    void makeTop();
    void makeToolBar();
    void showExport();
    void makeDocks();
    void dropDocks();
    void connectViews();
    void showConnection();
    std::optional<DataAge> dataAge() const;
    void followFocus(QWidget *now);
    void bringUp(const QString &dock);

    Settings &m_settings;
    LayoutState &m_layouts;
    QPointer<Session> m_session;
    QList<DockWidget *> m_docks;
    std::unique_ptr<ConnectionWatch> m_connection; ///< of the session
    QPointer<DockWidget> m_active;                 ///< where the focus was last
    std::unique_ptr<DockTitles> m_titles;
    std::unique_ptr<Workspaces> m_workspaces;
    QMenuBar *m_menuBar;
    QVBoxLayout *m_notices; ///< below the menus
    WindowMenus *m_menus;
    ProfileSwitch *m_switch;
    PaletteHub *m_palette;
    Shortcuts *m_shortcuts;
    PaneHub *m_panes;
    BuildIntake *m_intake;
    QToolBar *m_toolBar = nullptr;
    ScopePicker *m_scopePicker = nullptr;
    QLabel *m_connectionMark = nullptr;
    QStackedWidget *m_startPages;
    StatusLine *m_status;
    std::function<bool()> m_mayClose;
};

} // namespace hathora
