// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api.h"
#include "api/auth/tokenstore.h"
#include "app/session.h"
#include "models/profile.h"

#include <QPointer>

#include <memory>

namespace hathora {

/// From a typed token to one that is checked and kept.
///
///   Idle ─begin()─► Checking ─GetOrgs─► Storing ─read back─► Idle, accepted()
///                      │                   └─► Unkept ─keepForThisRun()─► Idle, accepted()
///                      └─ refused() ─► Idle     └─ storeAgain() ─► Storing
///
/// A token that the server did not accept is never stored.
class SignIn : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Checking, Storing, Unkept };

    explicit SignIn(const TokenStore &store, QObject *parent = nullptr);
    ~SignIn() override;

    State state() const { return m_state; }

    void begin(const Profile &profile, const Token &token, TokenKeeping keeping);
    void keepForThisRun();
    void storeAgain();
    void cancel();

Q_SIGNALS:
    void stateChanged(hathora::SignIn::State state);
    void refused(const hathora::Error &error);
    void notKept(hathora::KeychainOutcome outcome); ///< may still be followed by accepted()
    void accepted(const hathora::Profile &profile, const hathora::Token &token,
                  hathora::TokenKeeping keeping);

private:
    void checked(const Result<QList<Organization>> &answer);
    void store();
    void stored(const TokenAnswer &answer);
    void finish(TokenKeeping keeping);
    void dropLateStore();
    void enter(State state);

    TokenStore m_store;
    State m_state = State::Idle;
    Profile m_profile;
    std::optional<Token> m_token;
    TokenKeeping m_keeping = TokenKeeping::Keychain;
    std::unique_ptr<Client> m_client; ///< asks once, with the token that is tried
    QPointer<TokenJob> m_job;
};

/// What a text is refused with that cannot be a token at all.
Error unfitToken();

} // namespace hathora
