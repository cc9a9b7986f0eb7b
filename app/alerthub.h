// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop.h"
#include "app/shelfkeeping.h"
#include "models/alerts/alert.h"
#include "models/alerts/alertrules.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QToolButton;

namespace hathora {

class AlertsDialog;
class ConnectionWatch;
class MainWindow;
class Profiles;
class Session;
class Workbench;

/// Tells of the alerts of a session: on the desktop, unless it is to be quiet, and in the window's status
/// bar. Leads to what they are about, and to their rules. What else is to be told on the desktop goes through
/// here, too.
class AlertHub : public QObject
{
    Q_OBJECT

public:
    /// Child of the window. The rules are kept in the file, by profile; without a desktop it is the system's.
    AlertHub(MainWindow &window, const Profiles &profiles, const QString &file,
             std::shared_ptr<Desktop> desktop);
    ~AlertHub() override;

    void watch(Session *session); ///< null while nobody is signed in
    /// On the desktop, unless it is to be quiet. Plain texts; who chooses it in time is led to the window,
    /// and there, while the session lasts.
    void notify(const QString &title, const QString &text, const std::function<void()> &lead);

private:
    void makeMenu();
    void makeMark();
    void tell(const QList<Alert> &alerts);
    void showState();
    void showWindow();
    void showPlace(const Alert &alert);
    void followNotice();
    AlertsDialog *showRules();
    bool isQuiet() const;
    Workbench *workbench() const; ///< null while nobody is signed in

    MainWindow &m_window;
    const Profiles &m_profiles;
    AlertRules m_rules;
    ShelfKeeping<AlertRules> m_keeping;
    std::shared_ptr<Desktop> m_desktop;
    QPointer<Session> m_session;
    std::unique_ptr<ConnectionWatch> m_connection; ///< of the session
    std::unique_ptr<QMenu> m_menu;
    QAction *m_quiet = nullptr;
    QToolButton *m_mark = nullptr;
    QTimer m_hour;                ///< runs while it is to be quiet
    std::function<void()> m_lead; ///< to what the newest on the desktop is about
    QPointer<AlertsDialog> m_dialog;
};

} // namespace hathora
