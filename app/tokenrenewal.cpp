// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokenrenewal.h"

#include "views/errortext.h"
#include "views/messagestrip.h"

namespace hathora {

TokenRenewal::TokenRenewal(const TokenStore &store, TokenStrip &strip, MessageStrip &notice,
                           const DeviceTimes &times, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
    , m_notice(notice)
    , m_signIn(store)
    , m_browser(store, times)
{
    connect(&m_strip, &TokenStrip::tokenGiven, this, &TokenRenewal::tryToken);
    connect(&m_strip, &TokenStrip::keepForThisRunRequested, &m_signIn, &SignIn::keepForThisRun);
    connect(&m_strip, &TokenStrip::browserRequested, this, [this] {
        if (!m_session || !m_session->profile().deviceSignIn)
            return; // it was switched off meanwhile
        m_signIn.cancel();
        m_browser.begin(m_session->profile(), m_strip.window());
    });
    connect(&m_browser, &BrowserSignIn::entered, this,
            [this](const Profile &, const Token &token, const BrowserSignIn::Refresher &refresher) {
                const auto keeping = refresher->isKept() ? TokenKeeping::Keychain : TokenKeeping::ThisRun;
                accept(token, keeping, refresher);
            });
    connect(&m_strip, &TokenStrip::signOutRequested, this, &TokenRenewal::signOutRequested);
    connect(&m_signIn, &SignIn::refused, &m_strip, &TokenStrip::showRefused);
    connect(&m_signIn, &SignIn::notKept, &m_strip, &TokenStrip::showNotKept);
    connect(&m_signIn, &SignIn::accepted, this,
            [this](const Profile &, const Token &token, TokenKeeping keeping) {
                accept(token, keeping, nullptr);
            });
}

void TokenRenewal::watch(Session *session)
{
    m_signIn.cancel();
    m_browser.cancel();
    if (m_session) {
        m_session->client().disconnect(this);
        m_session->disconnect(this);
    }
    m_session = session;
    m_strip.hide();
    if (!m_session)
        return;
    using Refuser = TokenStrip::Refuser;
    connect(&m_session->client(), &Client::tokenRefused, this, [this] { ask(Refuser::Server); });
    connect(m_session, &Session::signInEnded, this, [this] { ask(Refuser::Issuer); });
    connect(m_session, &Session::notKept, this, &TokenRenewal::tellNotKept);
    connect(m_session, &Session::renewed, this, [this] { m_strip.hide(); });
    connect(m_session, &Session::renewalFailed, this, [this](const Error &error) {
        // Or the token that there is does for a while, or one that was pasted is being looked at.
        if (!m_session->client().isSuspended() || m_signIn.state() != SignIn::State::Idle)
            return;
        m_strip.setBrowserOffered(m_session->profile().deviceSignIn);
        m_strip.showUnreached(error);
    });
}

void TokenRenewal::tellNotKept(KeychainOutcome outcome)
{
    m_notice.setAction({});
    m_notice.setDismissible(true);
    m_notice.showMessage(MessageStrip::Kind::Warning,
                         tr("You stay signed in, but the next start will ask again."),
                         keychainText(outcome).sentence);
}

void TokenRenewal::ask(TokenStrip::Refuser refuser)
{
    m_strip.setBrowserOffered(m_session->profile().deviceSignIn);
    const bool hasData = m_session->workbench().organizations().hasLoaded();
    m_strip.ask(m_session->profile().name,
                hasData ? TokenStrip::OnScreen::Data : TokenStrip::OnScreen::Nothing, refuser);
}

void TokenRenewal::tryToken(const QByteArray &text)
{
    const std::optional<Token> token = Token::from(text);
    if (!token)
        return m_strip.showRefused(unfitToken());
    m_strip.showChecking();
    m_signIn.begin(m_session->profile(), *token, m_session->keeping());
}

void TokenRenewal::accept(const Token &token, TokenKeeping keeping, const BrowserSignIn::Refresher &refresher)
{
    m_strip.hide();
    if (!m_session)
        return;
    m_session->setRefresher(refresher);
    m_session->renew(token, keeping);
}

} // namespace hathora
