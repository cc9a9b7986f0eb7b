// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/alerthub.h"
#include "app/dialogpictures.h"
#include "app/invitewatch.h"
#include "app/linkfollower.h"
#include "app/newwindows.h"
#include "app/palettehub.h"
#include "app/profiledesk.h"
#include "app/screenshots.h"
#include "app/settingskeeping.h"
#include "app/tokenprofiles.h"
#include "models/audit/audittrail.h"
#include "models/console/console.h"
#include "models/history/history.h"
#include "models/uploads/uploads.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/confirmdialog.h"
#include "views/dialogs/startpage.h"
#include "views/dialogs/tokenstrip.h"
#include "views/messagestrip.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

namespace hathora {

using namespace std::chrono_literals;

namespace {

/// A window that stood this long did not crash at its start.
constexpr auto steady = 5s;

} // namespace

Application::Application(const Surroundings &surroundings)
    : m_surroundings(surroundings)
    , m_settings(surroundings.places.settings)
    , m_profiles(surroundings.places.profiles)
    , m_layouts(surroundings.places.layout)
    , m_consoleKeeping(surroundings.places.console, m_consoleShelf)
    , m_placeKeeping(surroundings.places.visited, m_placeShelf)
    , m_guard(surroundings.places.starts)
    , m_entrance(m_profiles, surroundings.tokens, surroundings.environment, surroundings.sandboxProgram,
                 surroundings.deviceTimes)
    , m_kept(surroundings.tokens)
    , m_recorder(m_settings, surroundings.places.recorder)
    , m_notice(new MessageStrip)
    , m_door(surroundings.places.links)
{
    m_theme.setChoice(m_settings.theme());
    if (m_guard.isSafeMode())
        m_layouts.forget();
    m_window = std::make_unique<MainWindow>(m_settings, m_layouts, m_profiles, m_theme);
    wireWindow();
    wireProfiles();
}

Application::~Application()
{
    m_guard.succeeded();
    m_renewal.reset();
    m_uploadWatch.reset();
    m_links.reset();
    closeSession();
    m_window.reset();
}

void Application::wireWindow()
{
    m_notice->setObjectName(QStringLiteral("windowNotice"));
    auto *strip = new TokenStrip;
    m_window->addNotice(strip);
    m_window->addNotice(m_notice);
    auto *found = new MessageStrip;
    m_window->addNotice(found);
    m_uploadWatch = std::make_unique<UploadWatch>(*m_window, *found);
    auto *lost = new MessageStrip;
    lost->setObjectName(QStringLiteral("linkNotice"));
    m_window->addNotice(lost);
    m_links = std::make_unique<LinkFollower>(*m_window, *lost);
    connect(&m_door, &LinkDoor::linkCame, m_links.get(), &LinkFollower::follow);
    m_alerts = new AlertHub(*m_window, m_profiles, m_surroundings.places.alerts, m_surroundings.desktop);
    m_renewal =
        std::make_unique<TokenRenewal>(m_surroundings.tokens, *strip, *m_notice, m_surroundings.deviceTimes);
    connect(m_renewal.get(), &TokenRenewal::signOutRequested, this, &Application::askToSignOut,
            Qt::QueuedConnection);

    connect(m_window.get(), &MainWindow::profileChosen, this, &Application::chooseProfile);
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Application::askToSignOut);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Application::tellLanguageChanges);
    connect(m_window.get(), &MainWindow::historyChosen, this, &Application::openHistory);
    connect(m_window.get(), &MainWindow::historyDeletionRequested, this, &Application::askToDeleteHistory);
    connect(m_window.get(), &MainWindow::aboutRequested, this,
            [this] { (new AboutDialog(m_window.get()))->open(); });
    m_window->commandPalette().setShelf(m_placeShelf);
    connect(&m_profiles, &Profiles::changed, &m_placeShelf, [this] {
        QStringList ids;
        for (const Profile &profile : m_profiles.all())
            ids.append(profile.id);
        m_placeShelf.keepOnly(ids);
        m_recorder.keepOnly(ids);
    });
    connect(&m_entrance, &Entrance::entered, this, &Application::openSession);
    connect(&m_kept, &KeptTokens::notForgotten, this, &Application::tellNotForgotten);
    connect(&m_entrance, &Entrance::demoDied, this, &Application::demoDied);
    connect(m_notice, &MessageStrip::actionTriggered, this, [this] {
        m_notice->hide();
        m_entrance.startDemo();
    });
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, m_window.get(),
            &MainWindow::keepLayout);
}

/// What is done to profiles, and windows beside this one.
void Application::wireProfiles()
{
    m_desk = new ProfileDesk(*m_window, m_profiles, m_entrance, m_kept);
    connect(m_desk, &ProfileDesk::signOutRequested, this, &Application::signOut);
    auto *elsewhere = new MessageStrip;
    elsewhere->setObjectName(QStringLiteral("windowElsewhere"));
    m_window->addNotice(elsewhere);
    const QString &program = m_surroundings.program;
    m_windows = new NewWindows(
        *m_window, m_profiles,
        {program.isEmpty() ? QCoreApplication::applicationFilePath() : program, m_surroundings.places.links},
        *elsewhere);
    connect(m_desk, &ProfileDesk::newWindowRequested, m_windows, &NewWindows::open);
    m_window->commandPalette().setWindows(*m_windows);
}

void Application::start(const CommandLine &line)
{
    m_desk->setRunAccess(line.access);
    m_windows->setRunAccess(line.access);
    showStartPage({});
    m_window->show();
    if (!line.demo) // whose world no link is of
        m_door.open();
    if (!line.link.isEmpty())
        m_links->follow(line.link);
    QTimer::singleShot(steady, this, [this] { m_guard.succeeded(); });
    goIn(line);
}

void Application::goIn(const CommandLine &line)
{
    if (!line.screenshots.isEmpty())
        return takePictures(line.screenshots);
    if (line.demo)
        return m_entrance.startDemo();
    const std::optional<Profile> profile =
        line.profile.isEmpty() ? m_profiles.byId(m_profiles.lastUsed()) : m_profiles.byName(line.profile);
    if (!line.profile.isEmpty() && !profile)
        return showStartPage(tr("There is no profile of the name %1.").arg(line.profile));
    // The environment's token goes to a server only when somebody named that server.
    if (m_entrance.hasEnvironmentToken()) {
        if (!line.profile.isEmpty())
            m_entrance.useEnvironmentToken(*profile);
        return;
    }
    if (profile)
        m_entrance.openProfile(*profile);
}

/// Pictures are of the demo's world of one seed, so that two runs can be compared.
void Application::takePictures(const QString &folder)
{
    const auto failed = [](const QString &why) {
        QTextStream(stderr) << why << Qt::endl;
        QCoreApplication::exit(1);
    };
    connect(&m_entrance, &Entrance::demoFailed, this, failed);
    connect(this, &Application::sessionChanged, this, [this, folder] {
        auto *screenshots = new Screenshots(folder, *m_window, *m_session, m_theme, m_session.get());
        addDialogs(*screenshots, m_entrance, *m_window, m_session->workbench());
        connect(screenshots, &Screenshots::finished, this,
                [](int failures) { QCoreApplication::exit(failures > 0 ? 1 : 0); });
        screenshots->start();
    });
    m_entrance.startDemo({QStringLiteral("--seed"), QStringLiteral("7")});
}

void Application::openSession(const Profile &profile, const Token &token, TokenKeeping keeping)
{
    closeSession();
    m_notice->hide();
    StartingPoint start{profile.defaultOrg, profile.defaultApp};
    if (!m_surroundings.environment.app.isEmpty())
        start = {{}, m_surroundings.environment.app};
    m_session =
        std::make_unique<Session>(m_desk->inThisRun(profile), token, keeping, m_surroundings.times, start);
    m_session->workbench().console().setShelf(&m_consoleShelf);
    keepSettings(m_settings, m_session->workbench(), m_surroundings.environment.deployment);
    m_alerts->watch(m_session.get());
    openHistory();
    m_recorder.take(*m_session, isDemo(*m_session) ? FlightRecorder::Keeping::ThisSession
                                                   : FlightRecorder::Keeping::Lasting);
    openPlaceShelf();
    m_uploadWatch->watch(&m_session->workbench());
    m_links->setSession(m_session.get());
    // The demo's builds end with it: there would be nothing to resume. So does what was changed there.
    if (!isDemo(*m_session)) {
        m_session->workbench().uploads().keepIn(m_surroundings.places.uploads, profile.id,
                                                m_surroundings.tokens);
        m_trail = std::make_unique<AuditTrail>(m_surroundings.places.activity, profile.id, profile.server);
        m_trail->keep(m_session->workbench().activity());
    }
    m_session->setRefresher(m_entrance.takeRefresher());
    m_renewal->watch(m_session.get());
    m_window->setSession(m_session.get());
    m_desk->setSession(m_session.get());
    m_windows->setSession(m_session.get());
    new InviteWatch(*m_window, m_session->workbench(), *m_alerts, m_session.get()); // the session's
    new TokenProfiles(*m_window, *m_session, m_profiles, m_surroundings.tokens,     // likewise
                      isDemo(*m_session) ? TokenProfiles::Server::EndsWithProgram
                                         : TokenProfiles::Server::Lasting);
    // The page held what was typed; a new one is made when it is needed.
    m_window->setStartPage(m_entrance.makeStartPage());
    Q_EMIT sessionChanged();
}

void Application::closeSession()
{
    if (!m_session)
        return;
    if (m_renewal)
        m_renewal->watch(nullptr);
    m_alerts->watch(nullptr);
    if (m_uploadWatch)
        m_uploadWatch->watch(nullptr);
    if (m_links)
        m_links->setSession(nullptr);
    m_window->setSession(nullptr);
    m_desk->setSession(nullptr);
    m_windows->setSession(nullptr);
    const std::unique_ptr<Session> ended = std::move(m_session);
    if (m_entrance.demo() && !isDemo(*ended))
        return;
    m_entrance.endDemo();
}

void Application::showStartPage(const QString &note)
{
    StartPage *page = m_entrance.makeStartPage();
    page->showNote(note);
    m_window->setStartPage(page);
}

void Application::askToSignOut()
{
    m_uploadWatch->leave([this] { signOut(); });
}

void Application::signOut()
{
    if (!m_session)
        return;
    const Profile profile = m_session->profile();
    const TokenKeeping keeping = m_session->keeping();
    m_session->setRefresher(nullptr); // or what it is about to get would be kept after all
    closeSession();
    // Or the next start would look for the token that has just been forgotten.
    if (m_profiles.lastUsed() == profile.id)
        m_profiles.setLastUsed({});
    showStartPage(tr("Signed out of %1.").arg(profile.name));
    if (!profile.id.isEmpty()) // an earlier run may have kept what this one did not
        m_kept.forget(profile, keeping);
    Q_EMIT sessionChanged();
}

void Application::tellNotForgotten(const Profile &profile)
{
    if (m_session)
        return;
    showStartPage(tr("The keychain did not let go of the token of %1. Remove it there, under the name "
                     "hathora-dashboard.")
                      .arg(profile.name));
}

void Application::chooseProfile(const QString &id)
{
    const std::optional<Profile> profile = m_profiles.byId(id);
    if (!profile || (m_session && m_session->profile().id == id))
        return;
    m_uploadWatch->leave([this, wanted = *profile] {
        closeSession();
        showStartPage({});
        m_entrance.openProfile(wanted);
    });
    m_window->showProfiles(); // it may stay as it is
}

void Application::tellLanguageChanges()
{
    m_notice->setAction({});
    m_notice->setDismissible(true);
    m_notice->showMessage(MessageStrip::Kind::Info, tr("The language changes at the next start."));
}

/// The demo's world ends with it, and so does what was seen of it.
void Application::openHistory()
{
    const bool isKept = m_settings.keepsHistory() && m_session && !isDemo(*m_session);
    const auto use = isKept ? HistoryPlace::Use::Kept : HistoryPlace::Use::ThisRun;
    auto fresh = std::make_unique<History>(HistoryPlace{m_surroundings.places.history, use});
    if (m_session)
        m_session->workbench().setHistory(fresh.get(), m_session->profile().id, m_session->address());
    m_history = std::move(fresh);
}

void Application::askToDeleteHistory()
{
    auto *dialog = new ConfirmDialog(
        {tr("Delete the local history?"),
         tr("What ran on which deployment and what processes used is forgotten on this computer, for all "
            "profiles. Nothing changes on the server."),
         {},
         tr("Delete history"),
         {},
         {}},
        m_window.get());
    connect(dialog, &QDialog::accepted, this, [this] {
        if (!m_history)
            openHistory();
        m_history->forget();
    });
    dialog->open();
}

/// Of the demo, and of a token that is not kept, nothing is.
void Application::openPlaceShelf()
{
    const QString id = m_session->profile().id;
    m_placeShelf.setProfile(m_profiles.byId(id) ? id : QString());
    connect(&m_session->workbench(), &Workbench::processWanted, &m_placeShelf,
            [this, &workbench = m_session->workbench()](const ProcessId &process) {
                m_placeShelf.remember({Place::Kind::Process, process.text(), workbench.selection().org(),
                                       workbench.selection().app()});
            });
}

bool Application::isDemo(const Session &session) const
{
    return m_entrance.demo() && session.profile().server == m_entrance.demo()->server();
}

void Application::demoDied()
{
    m_notice->setAction(tr("Start again"));
    m_notice->setDismissible(false);
    m_notice->showMessage(MessageStrip::Kind::Error, tr("The demo's server ended."),
                          m_entrance.demo()->lastWords());
}

} // namespace hathora
