// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browsersignin.h"
#include "app/signin.h"
#include "views/dialogs/tokenstrip.h"

#include <QPointer>

namespace hathora {

class MessageStrip;

/// Asks for a new token when the server refuses the session's, and lets the session go on with it.
class TokenRenewal : public QObject
{
    Q_OBJECT

public:
    TokenRenewal(const TokenStore &store, TokenStrip &strip, MessageStrip &notice,
                 const DeviceTimes &times = {}, QObject *parent = nullptr);

    void watch(Session *session); ///< instead of the one before; null for none

Q_SIGNALS:
    void signOutRequested();

private:
    void ask(TokenStrip::Refuser refuser);
    void tellNotKept(KeychainOutcome outcome);
    void tryToken(const QByteArray &text);
    void accept(const Token &token, TokenKeeping keeping, const BrowserSignIn::Refresher &refresher);

    TokenStrip &m_strip;
    MessageStrip &m_notice; ///< for what needs no answer
    SignIn m_signIn;
    BrowserSignIn m_browser;
    QPointer<Session> m_session;
};

} // namespace hathora
