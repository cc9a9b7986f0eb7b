// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browsersignin.h"

#include "views/dialogs/devicedialog.h"

#include <utility>

namespace hathora {

using namespace std::chrono_literals;

BrowserSignIn::BrowserSignIn(const TokenStore &store, const DeviceTimes &times, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_times(times)
    , m_signIn(store)
{
    connect(&m_signIn, &SignIn::accepted, this, &BrowserSignIn::keep);
    connect(&m_signIn, &SignIn::refused, this, [this](const Error &error) {
        m_tokens.reset();
        if (m_dialog)
            m_dialog->showNotLetIn(error);
    });
    connect(&m_countdown, &QTimer::timeout, this, [this] { m_dialog->showLeft(m_grant->left()); });
}

BrowserSignIn::~BrowserSignIn()
{
    cancel();
}

void BrowserSignIn::begin(const Profile &profile, QWidget *window)
{
    cancel();
    m_profile = profile;
    m_grant = std::make_unique<DeviceGrant>(*profile.deviceSignIn, m_times, profile.caFile);
    m_dialog = new DeviceDialog(profile.name, window);
    connect(m_dialog, &QDialog::finished, this, &BrowserSignIn::cancel);
    connect(m_dialog, &QObject::destroyed, this, &BrowserSignIn::cancel); // with the window it belongs to
    connect(m_dialog, &DeviceDialog::newCodeRequested, m_grant.get(), &DeviceGrant::begin);
    connect(m_dialog, &DeviceDialog::thisRunRequested, this, &BrowserSignIn::keepForThisRun);
    connect(m_grant.get(), &DeviceGrant::stateChanged, this, &BrowserSignIn::grantChanged);
    connect(m_grant.get(), &DeviceGrant::troubled, m_dialog, &DeviceDialog::showTrouble);
    connect(m_grant.get(), &DeviceGrant::approved, this, &BrowserSignIn::check);
    m_dialog->show();
    m_grant->begin();
}

void BrowserSignIn::grantChanged(DeviceGrant::State state)
{
    m_countdown.stop();
    switch (state) {
    case DeviceGrant::State::Asking:
        return m_dialog->showAsking();
    case DeviceGrant::State::Waiting: {
        const DeviceCode &code = *m_grant->code();
        m_dialog->showPrompt({code.userCode, code.verificationUri, code.verificationUriComplete});
        m_dialog->showLeft(m_grant->left());
        return m_countdown.start(1s);
    }
    case DeviceGrant::State::Denied:
        return m_dialog->showDenied();
    case DeviceGrant::State::Expired:
        return m_dialog->showExpired();
    case DeviceGrant::State::Failed:
        return tellFailure(m_grant->failure());
    case DeviceGrant::State::Idle:
    case DeviceGrant::State::Approved:
        return;
    }
}

void BrowserSignIn::tellFailure(const IssuerFailure &failure)
{
    if (failure.code.isEmpty())
        m_dialog->showFailed(failure.error);
    else
        m_dialog->showRefused(failure.code, failure.error.message);
}

/// Of no issuer's tokens anything is kept before the server took one.
void BrowserSignIn::check(const IssuedTokens &tokens)
{
    m_tokens = tokens;
    m_dialog->showChecking();
    m_signIn.begin(m_profile, tokens.access, TokenKeeping::ThisRun);
}

void BrowserSignIn::keep()
{
    m_refresher = refresherOf(m_profile, m_store, m_times);
    m_refresher->take(*m_tokens);
    if (!m_tokens->refresh)
        return finish(m_tokens->access);
    connect(m_refresher.get(), &TokenRefresher::kept, this, &BrowserSignIn::kept);
    m_refresher->keep();
}

void BrowserSignIn::kept(KeychainOutcome outcome)
{
    if (outcome == KeychainOutcome::Ok)
        return finish(m_tokens->access);
    m_dialog->showNotKept(outcome);
}

void BrowserSignIn::keepForThisRun()
{
    if (!m_refresher)
        return;
    m_refresher->keepForThisRun();
    finish(m_tokens->access);
}

void BrowserSignIn::resume(const Profile &profile)
{
    cancel();
    m_profile = profile;
    m_refresher = refresherOf(m_profile, m_store, m_times);
    connect(m_refresher.get(), &TokenRefresher::renewed, this, &BrowserSignIn::finish);
    connect(m_refresher.get(), &TokenRefresher::absent, this,
            [this](KeychainOutcome outcome) { Q_EMIT absent(m_profile, outcome); });
    connect(m_refresher.get(), &TokenRefresher::refused, this, [this] {
        m_refresher.reset();
        Q_EMIT ended(m_profile);
    });
    connect(m_refresher.get(), &TokenRefresher::failed, this, [this](const Error &error) {
        m_refresher.reset();
        Q_EMIT notResumed(m_profile, error);
    });
    m_refresher->read();
}

void BrowserSignIn::finish(const Token &token)
{
    const Token access = token;
    const Profile profile = m_profile;
    const Refresher refresher = std::exchange(m_refresher, nullptr);
    refresher->disconnect(this);
    cancel();
    Q_EMIT entered(profile, access, refresher);
}

void BrowserSignIn::cancel()
{
    m_countdown.stop();
    m_signIn.cancel();
    if (m_refresher && m_tokens) { // it may have been on its way into the keychain
        m_refresher->keepForThisRun();
        m_refresher->stop();
    }
    m_refresher.reset();
    m_tokens.reset();
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->close();
    }
    m_dialog.clear();
    if (m_grant) {
        m_grant->disconnect(this);
        m_grant->cancel();
        m_grant.release()->deleteLater(); // which may be telling something
    }
}

} // namespace hathora
