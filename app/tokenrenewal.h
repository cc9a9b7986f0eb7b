// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin.h"

#include <QPointer>

namespace hathora {

class TokenStrip;

/// Asks for a new token when the server refuses the session's, and lets the session go on with it.
class TokenRenewal : public QObject
{
    Q_OBJECT

public:
    TokenRenewal(const TokenStore &store, TokenStrip &strip, QObject *parent = nullptr);

    void watch(Session *session); ///< instead of the one before; null for none

Q_SIGNALS:
    void signOutRequested();

private:
    void ask();
    void tryToken(const QByteArray &text);
    void accept(const Profile &profile, const Token &token, TokenKeeping keeping);

    TokenStrip &m_strip;
    SignIn m_signIn;
    QPointer<Session> m_session;
};

} // namespace hathora
