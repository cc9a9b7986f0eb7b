// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auth/tokenstore.h"
#include "api/types/ids.h"
#include "models/profile.h"

#include <QObject>
#include <QPointer>

namespace hathora {

struct CreatedOrgToken;
class MainWindow;
class MessageStrip;
class Profiles;
class Session;

/// Makes profiles of tokens that were just made: the secret goes into the keychain and nowhere else, and only
/// then is there a profile. Made for one session and destroyed with it.
class TokenProfiles : public QObject
{
    Q_OBJECT

public:
    enum class Server {
        Lasting,
        EndsWithProgram, ///< a profile of it would lead nowhere: none is made
    };

    TokenProfiles(MainWindow &window, Session &session, Profiles &profiles, const TokenStore &tokens,
                  Server server);
    ~TokenProfiles() override;

private:
    void make(const CreatedOrgToken &token);
    void stored(const Profile &profile, const OrgTokenId &token, const TokenAnswer &answer);
    void refuse(const OrgTokenId &token, const QString &why);

    Session &m_session;
    Profiles &m_profiles;
    TokenStore m_tokens;
    const Server m_server;
    QPointer<MessageStrip> m_strip;
    QString m_made; ///< id of the profile that the strip tells of
};

} // namespace hathora
