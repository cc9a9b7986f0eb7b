// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokenstore.h"
#include "api/types/keychain.h"
#include "app/session.h"

#include <QObject>

#include <functional>

namespace hathora {

/// What the keychain holds of a profile: a token that was pasted, and the refresh token of a sign-in with the
/// browser.
class KeptTokens : public QObject
{
    Q_OBJECT

public:
    explicit KeptTokens(const TokenStore &store)
        : m_store(store)
    {
    }

    /// Where a refresh token is kept; of profiles that say by whom.
    static TokenKey refreshKeyOf(const Profile &profile);

    /// \a keeping: where its session had the token. Of one in memory only, a keychain that is not there had
    /// nothing to let go of.
    void forget(const Profile &profile, TokenKeeping keeping = TokenKeeping::Keychain);
    void forgetRefresh(const Profile &profile); ///< that of the browser alone

    using Handler = std::function<void(KeychainKeeper)>;
    /// Who keeps any of it; called for each one that is found, and at least once. Ends with the context.
    void findKeeper(const Profile &profile, QObject *context, const Handler &found) const;

Q_SIGNALS:
    void notForgotten(const hathora::Profile &profile);

private:
    void erase(const TokenKey &key, const Profile &profile, TokenKeeping keeping);

    TokenStore m_store;
};

} // namespace hathora
