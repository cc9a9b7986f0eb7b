// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/entrance.h"

#include "api/auth/tokenjob.h"
#include "app/connectionlookups.h"
#include "app/profiles.h"
#include "views/dialogs/signindialog.h"
#include "views/dialogs/signinform.h"
#include "views/dialogs/startpage.h"
#include "views/errortext.h"

namespace hathora {

namespace {

StartPage::EnvironmentToken offered(const Environment &environment)
{
    if (environment.hasUnfitToken)
        return StartPage::EnvironmentToken::Unfit;
    return environment.token ? StartPage::EnvironmentToken::Present : StartPage::EnvironmentToken::None;
}

Profile newProfile(const Environment &environment)
{
    const bool isNamed = !environment.server.isEmpty();
    return {{}, {}, isNamed ? environment.server : Profiles::publicServer(), {}, {}};
}

} // namespace

Entrance::Entrance(Profiles &profiles, const TokenStore &store, const Environment &environment,
                   const QString &sandboxProgram, const DeviceTimes &times, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_store(store)
    , m_environment(environment)
    , m_sandboxProgram(sandboxProgram)
    , m_signIn(store)
    , m_browser(store, times)
{
    connect(&m_signIn, &SignIn::stateChanged, this, &Entrance::signInChanged);
    connect(&m_signIn, &SignIn::refused, this, [this](const Error &error) {
        if (m_form)
            m_form->showRefused(error);
    });
    connect(&m_signIn, &SignIn::notKept, this, [this](KeychainOutcome outcome) {
        if (m_form)
            m_form->showNotKept(outcome);
    });
    connect(&m_signIn, &SignIn::accepted, this, &Entrance::accept);
    connect(&m_browser, &BrowserSignIn::entered, this, &Entrance::enteredByBrowser);
    connect(this, &Entrance::entered, &m_browser, &BrowserSignIn::cancel); // whoever it was
    connect(&m_browser, &BrowserSignIn::absent, this,
            [this](const Profile &profile, KeychainOutcome outcome) {
                // A keychain that waits to be unlocked may still have what the browser left.
                if (outcome == KeychainOutcome::NotAnswering)
                    askFor(profile, keychainText(outcome).text());
                else
                    readToken(profile);
            });
    connect(&m_browser, &BrowserSignIn::ended, this, [this](const Profile &profile) {
        readToken(profile, tr("The sign-in with the browser is good no more. Sign in again."));
    });
    connect(&m_browser, &BrowserSignIn::notResumed, this,
            [this](const Profile &profile, const Error &error) { askFor(profile, errorText(error).text()); });
}

Entrance::~Entrance() = default;

StartPage *Entrance::makeStartPage()
{
    m_page = new StartPage(offered(m_environment));
    m_page->setProfiles(m_profiles.all());
    m_page->form().setProfile(newProfile(m_environment));
    wire(m_page->form());
    m_form = &m_page->form();
    connect(&m_profiles, &Profiles::changed, m_page, [this] { m_page->setProfiles(m_profiles.all()); });
    connect(m_page, &StartPage::demoRequested, this, [this] { startDemo(); });
    connect(m_page, &StartPage::profileRequested, this, [this](const QString &id) {
        if (const std::optional<Profile> profile = m_profiles.byId(id))
            openProfile(*profile);
    });
    connect(m_page, &StartPage::environmentTokenRequested, this,
            [this] { useEnvironmentToken(m_page->form().profile()); });
    return m_page;
}

void Entrance::showSignInDialog(QWidget *window)
{
    if (!m_dialog) {
        m_dialog = new SignInDialog(window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        wire(m_dialog->form());
        connect(m_dialog, &QDialog::finished, &m_signIn, &SignIn::cancel);
    }
    m_form = &m_dialog->form();
    m_form->setProfile(newProfile(m_environment));
    m_dialog->show();
    m_dialog->raise();
}

void Entrance::wire(SignInForm &form)
{
    lookUpFor(form.connection());
    connect(&form, &SignInForm::signInRequested, this,
            [this, &form](const Profile &profile, const QByteArray &text, bool keepForThisRun) {
                begin(form, profile, text, keepForThisRun);
            });
    connect(&form, &SignInForm::browserRequested, this,
            [this, &form](const Profile &profile) { beginInBrowser(form, profile); });
    connect(&form, &SignInForm::keepForThisRunRequested, &m_signIn, &SignIn::keepForThisRun);
    connect(&form, &SignInForm::storeAgainRequested, &m_signIn, &SignIn::storeAgain);
    connect(&form, &SignInForm::cancelRequested, &m_signIn, &SignIn::cancel);
}

void Entrance::begin(SignInForm &form, const Profile &profile, const QByteArray &text, bool keepForThisRun)
{
    m_form = &form;
    const std::optional<Token> token = Token::from(text);
    if (!token)
        return form.showRefused(unfitToken());
    Profile known = profile;
    if (known.id.isEmpty())
        known.id = Profiles::newId();
    m_signIn.begin(known, *token, keepForThisRun ? TokenKeeping::ThisRun : TokenKeeping::Keychain);
}

void Entrance::signInChanged(SignIn::State state)
{
    if (!m_form)
        return;
    if (state == SignIn::State::Checking)
        m_form->showChecking();
    else if (state == SignIn::State::Storing)
        m_form->showStoring();
    else if (state == SignIn::State::Idle)
        m_form->showIdle();
}

void Entrance::accept(const Profile &profile, const Token &token, TokenKeeping keeping)
{
    if (m_dialog)
        m_dialog->close();
    if (!m_profiles.byId(profile.id))
        m_profiles.add(profile);
    m_profiles.setLastUsed(profile.id);
    Q_EMIT entered(m_profiles.byId(profile.id).value_or(profile), token, keeping);
}

void Entrance::beginInBrowser(SignInForm &form, const Profile &profile)
{
    m_form = &form;
    m_signIn.cancel();
    Profile known = profile;
    if (known.id.isEmpty())
        known.id = Profiles::newId();
    m_browser.begin(known, form.window());
}

void Entrance::enteredByBrowser(const Profile &profile, const Token &token,
                                const BrowserSignIn::Refresher &refresher)
{
    m_refresher = refresher;
    accept(profile, token, refresher->isKept() ? TokenKeeping::Keychain : TokenKeeping::ThisRun);
}

/// What the browser left goes first: it lasts longer than a token that was pasted once.
void Entrance::openProfile(const Profile &profile)
{
    m_browser.cancel();
    delete m_reading;
    if (profile.deviceSignIn)
        m_browser.resume(profile);
    else
        readToken(profile);
}

/// \a hintWithout: for whoever is asked, as there is none; empty: the keychain's reason.
void Entrance::readToken(const Profile &profile, const QString &hintWithout)
{
    delete m_reading;
    m_reading = m_store.read({profile.id, profile.server}, this);
    connect(m_reading, &TokenJob::answered, this, [this, profile, hintWithout](const TokenAnswer &answer) {
        if (answer.token)
            return enterWith(profile, *answer.token);
        askFor(profile, hintWithout.isEmpty() ? keychainText(answer.outcome).text() : hintWithout);
    });
}

/// It was checked before it was stored; should it be refused now, the session asks for another.
void Entrance::enterWith(const Profile &profile, const Token &token)
{
    m_profiles.setLastUsed(profile.id);
    Q_EMIT entered(profile, token, TokenKeeping::Keychain);
}

void Entrance::askFor(const Profile &profile, const QString &hint)
{
    if (!m_page)
        return;
    m_form = &m_page->form();
    m_form->setProfile(profile);
    m_form->showHint(hint);
}

void Entrance::useEnvironmentToken(const Profile &profile)
{
    if (!m_environment.token || profile.server.isEmpty())
        return;
    Profile once = profile;
    if (!m_environment.app.isEmpty()) {
        once.defaultApp = m_environment.app;
        once.defaultOrg = {};
    }
    Q_EMIT entered(once, *m_environment.token, TokenKeeping::ThisRun);
}

void Entrance::startDemo(const QStringList &sandboxArguments)
{
    if (m_page)
        m_page->showDemoStarting();
    m_demo = std::make_unique<Demo>(m_sandboxProgram);
    connect(m_demo.get(), &Demo::started, this, &Entrance::demoStarted);
    connect(m_demo.get(), &Demo::failed, this, &Entrance::demoNotStarted);
    connect(m_demo.get(), &Demo::died, this, &Entrance::demoDied);
    m_demo->start(sandboxArguments);
}

void Entrance::endDemo()
{
    m_demo.reset();
}

void Entrance::demoStarted(const QUrl &server)
{
    Profile profile{{}, tr("Demo"), server, {}, {}};
    profile.defaultApp = m_environment.app;
    Q_EMIT entered(profile, m_demo->token(), TokenKeeping::ThisRun);
}

void Entrance::demoNotStarted(Demo::Failure failure)
{
    QString why;
    switch (failure) {
    case Demo::Failure::NotFound:
        why = tr("The demo's server, hathora-sandbox, is neither beside this program nor in PATH.");
        break;
    case Demo::Failure::NotStarted:
        why = tr("The demo's server was found, but could not be started.");
        break;
    case Demo::Failure::Ended:
        why = tr("The demo's server ended at once: %1").arg(m_demo->lastWords());
        break;
    case Demo::Failure::NotListening:
        why = tr("The demo's server did not come up in time.");
        break;
    }
    if (m_page)
        m_page->showDemoFailed(why);
    Q_EMIT demoFailed(why);
}

} // namespace hathora
