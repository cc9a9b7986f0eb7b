// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokenrenewal.h"

#include "views/dialogs/tokenstrip.h"

namespace hathora {

TokenRenewal::TokenRenewal(const TokenStore &store, TokenStrip &strip, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
    , m_signIn(store)
{
    connect(&m_strip, &TokenStrip::tokenGiven, this, &TokenRenewal::tryToken);
    connect(&m_strip, &TokenStrip::keepForThisRunRequested, &m_signIn, &SignIn::keepForThisRun);
    connect(&m_strip, &TokenStrip::signOutRequested, this, &TokenRenewal::signOutRequested);
    connect(&m_signIn, &SignIn::refused, &m_strip, &TokenStrip::showRefused);
    connect(&m_signIn, &SignIn::notKept, &m_strip, &TokenStrip::showNotKept);
    connect(&m_signIn, &SignIn::accepted, this, &TokenRenewal::accept);
}

void TokenRenewal::watch(Session *session)
{
    m_signIn.cancel();
    if (m_session)
        m_session->client().disconnect(this);
    m_session = session;
    m_strip.hide();
    if (m_session)
        connect(&m_session->client(), &Client::tokenRefused, this, &TokenRenewal::ask);
}

void TokenRenewal::ask()
{
    const bool hasData = m_session->workbench().organizations().hasLoaded();
    m_strip.ask(m_session->profile().name,
                hasData ? TokenStrip::OnScreen::Data : TokenStrip::OnScreen::Nothing);
}

void TokenRenewal::tryToken(const QByteArray &text)
{
    const std::optional<Token> token = Token::from(text);
    if (!token)
        return m_strip.showRefused(unfitToken());
    m_strip.showChecking();
    m_signIn.begin(m_session->profile(), *token, m_session->keeping());
}

void TokenRenewal::accept(const Profile &, const Token &token, TokenKeeping keeping)
{
    m_strip.hide();
    if (m_session)
        m_session->renew(token, keeping);
}

} // namespace hathora
