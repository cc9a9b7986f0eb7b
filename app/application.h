// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/entrance.h"
#include "app/flightrecorder.h"
#include "app/kepttokens.h"
#include "app/layoutstate.h"
#include "app/linkdoor.h"
#include "app/mainwindow.h"
#include "app/places.h"
#include "app/profiles.h"
#include "app/settings.h"
#include "app/shelfkeeping.h"
#include "app/startguard.h"
#include "app/tokenrenewal.h"
#include "app/uploadwatch.h"
#include "models/console/consoleshelf.h"
#include "models/palette/placeshelf.h"
#include "models/storetimes.h"
#include "views/themecontroller.h"

#include <memory>

namespace hathora {

class AuditTrail;
class AlertHub;
class Desktop;
class History;
class LinkFollower;
class MessageStrip;
class NewWindows;
class ProfileDesk;

/// Wires session and window; the only one who sees every layer.
class Application : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        Environment environment;
        Places places;
        TokenStore tokens;
        QString sandboxProgram; ///< empty: there is none
        StoreTimes times;
        std::shared_ptr<Desktop> desktop = {}; ///< null: the system's
        DeviceTimes deviceTimes = {};
        QString program = {}; ///< to open another window with; empty: this one
    };

    explicit Application(const Surroundings &surroundings);
    ~Application() override;

    /// Shows the window and goes in as the command line asks.
    void start(const CommandLine &line);

    MainWindow &window() { return *m_window; }
    Session *session() { return m_session.get(); } ///< null while nobody is signed in
    Settings &settings() { return m_settings; }
    ThemeController &theme() { return m_theme; }
    Entrance &entrance() { return m_entrance; }
    Profiles &profiles() { return m_profiles; }

public Q_SLOTS:
    void signOut();

Q_SIGNALS:
    void sessionChanged();

private:
    void wireWindow();
    void wireProfiles();
    void goIn(const CommandLine &line);
    void takePictures(const QString &folder);
    void openSession(const Profile &profile, const Token &token, TokenKeeping keeping);
    void closeSession();
    void showStartPage(const QString &note);
    void tellNotForgotten(const Profile &profile);
    void askToSignOut();
    void chooseProfile(const QString &id);
    void tellLanguageChanges();
    void openHistory();
    void askToDeleteHistory();
    bool isDemo(const Session &session) const;
    void openPlaceShelf();
    void demoDied();

    Surroundings m_surroundings;
    Settings m_settings;
    Profiles m_profiles;
    LayoutState m_layouts;
    ConsoleShelf m_consoleShelf;
    ShelfKeeping<ConsoleShelf> m_consoleKeeping;
    PlaceShelf m_placeShelf;
    ShelfKeeping<PlaceShelf> m_placeKeeping;
    StartGuard m_guard;
    ThemeController m_theme;
    Entrance m_entrance;
    KeptTokens m_kept;
    std::unique_ptr<AuditTrail> m_trail; ///< of the last session that was not the demo's
    std::unique_ptr<History> m_history;  ///< what a session records into; outlives it
    FlightRecorder m_recorder;           ///< likewise
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window; ///< goes before the session that its docks work on
    MessageStrip *m_notice;               ///< the window's
    std::unique_ptr<TokenRenewal> m_renewal;
    std::unique_ptr<UploadWatch> m_uploadWatch;
    AlertHub *m_alerts = nullptr;    ///< the window's
    ProfileDesk *m_desk = nullptr;   ///< likewise
    NewWindows *m_windows = nullptr; ///< likewise
    LinkDoor m_door;
    std::unique_ptr<LinkFollower> m_links; ///< of the window
};

} // namespace hathora
