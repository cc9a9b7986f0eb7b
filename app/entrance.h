// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browsersignin.h"
#include "app/demo.h"
#include "app/environment.h"
#include "app/signin.h"

#include <QPointer>

#include <memory>

class QWidget;

namespace hathora {

class Profiles;
class SignInDialog;
class SignInForm;
class StartPage;

/// The ways in: a typed token, the environment's, the keychain's, or the demo. Each ends in entered().
class Entrance : public QObject
{
    Q_OBJECT

public:
    Entrance(Profiles &profiles, const TokenStore &store, const Environment &environment,
             const QString &sandboxProgram, const DeviceTimes &times = {}, QObject *parent = nullptr);
    ~Entrance() override;

    /// A new first page, owned by the caller. The one before is not used any more.
    StartPage *makeStartPage();
    void showSignInDialog(QWidget *window);

    /// With the token that the keychain has for this profile; asks for one if it has none.
    void openProfile(const Profile &profile);
    /// With the environment's token, if there is one.
    void useEnvironmentToken(const Profile &profile);
    bool hasEnvironmentToken() const { return m_environment.token.has_value(); }

    /// Of the one who has just entered by a browser; null of anybody else. For one taker.
    BrowserSignIn::Refresher takeRefresher() { return std::exchange(m_refresher, nullptr); }

    void startDemo(const QStringList &sandboxArguments = {});
    void endDemo();
    Demo *demo() const { return m_demo.get(); } ///< null unless the demo was chosen

Q_SIGNALS:
    void entered(const hathora::Profile &profile, const hathora::Token &token, hathora::TokenKeeping keeping);
    void demoFailed(const QString &why);
    void demoDied();

private:
    void wire(SignInForm &form);
    void begin(SignInForm &form, const Profile &profile, const QByteArray &text, bool keepForThisRun);
    void beginInBrowser(SignInForm &form, const Profile &profile);
    void enteredByBrowser(const Profile &profile, const Token &token,
                          const BrowserSignIn::Refresher &refresher);
    void readToken(const Profile &profile, const QString &hintWithout = {});
    void enterWith(const Profile &profile, const Token &token);
    void signInChanged(SignIn::State state);
    void accept(const Profile &profile, const Token &token, TokenKeeping keeping);
    void demoStarted(const QUrl &server);
    void demoNotStarted(Demo::Failure failure);
    void askFor(const Profile &profile, const QString &hint);

    Profiles &m_profiles;
    TokenStore m_store;
    Environment m_environment;
    QString m_sandboxProgram;
    SignIn m_signIn;
    BrowserSignIn m_browser;
    BrowserSignIn::Refresher m_refresher;
    std::unique_ptr<Demo> m_demo;
    QPointer<StartPage> m_page;
    QPointer<SignInDialog> m_dialog;
    QPointer<SignInForm> m_form;  ///< the one that signs in
    QPointer<TokenJob> m_reading; ///< of a stored token
};

} // namespace hathora
