// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/player.h"

namespace hathora {

/// Logins of an application's players (contract: AuthV1). None of them takes a token.
class PlayerLogin
{
public:
    explicit PlayerLogin(Client &client)
        : m_client(client)
    {
    }

    Call<PlayerToken> anonymous(const AppId &app) const;                            ///< LoginAnonymous
    Call<PlayerToken> nickname(const AppId &app, const Nickname &name) const;       ///< LoginNickname
    Call<PlayerToken> google(const AppId &app, const GoogleIdToken &idToken) const; ///< LoginGoogle

private:
    Client &m_client;
};

} // namespace hathora
