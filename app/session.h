// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api.h"
#include "api/auth/token.h"
#include "api/auth/tokenrefresher.h"
#include "models/profile.h"
#include "models/startingpoint.h"
#include "models/workbench.h"

namespace hathora {

/// Where a session's token is kept besides its memory.
enum class TokenKeeping { Keychain, ThisRun };

/// One signed-in account: its client and what the views work on. Signing out destroys it, which stops all
/// that is under way. A refused token only suspends it; the rows stay.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(const Profile &profile, const Token &token, TokenKeeping keeping, const StoreTimes &times,
            const StartingPoint &start);

    const Profile &profile() const { return m_profile; }
    QString address() const;                 ///< of the server, without anything secret that may stand in it
    void setProfile(const Profile &profile); ///< as it was changed; its server is the same
    TokenKeeping keeping() const { return m_keeping; }
    Client &client() { return m_client; }
    Api &api() { return m_api; }
    Workbench &workbench() { return m_workbench; }

    /// A new token for the same account; a suspended session goes on.
    void renew(const Token &token, TokenKeeping keeping);
    /// Who renews the token by itself from now on; null: somebody has to be asked. What the one before would
    /// still get does not come into the keychain.
    void setRefresher(const std::shared_ptr<TokenRefresher> &refresher);

Q_SIGNALS:
    void notKept(hathora::KeychainOutcome outcome);  ///< what the next start would have gone on from
    void renewed();                                  ///< there is a new token
    void renewalFailed(const hathora::Error &error); ///< none came by itself; it is tried again
    void signInEnded(); ///< none comes by itself any more: the client's tokenRefused() was not of the server

private:
    void endRenewal();

    Profile m_profile;
    TokenKeeping m_keeping;
    Client m_client;
    Api m_api;
    Workbench m_workbench;
    StartingPointSeeker m_seeker;
    std::shared_ptr<TokenRefresher> m_refresher;
};

} // namespace hathora
