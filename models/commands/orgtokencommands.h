// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/orgtokens.h"
#include "models/commands/commands.h"

namespace hathora {

/// Changes to the tokens of one organization.
class OrgTokenCommands final : public Commands
{
    Q_OBJECT

public:
    OrgTokenCommands(OrgTokens tokens, OrgId org, CheckTimes times, QObject *parent = nullptr);

    /// The secret is in the answer alone: a token whose answer was lost is of no use to us and a danger in
    /// other hands, so it is revoked, and the change ends as not done. Its name may stay taken.
    ///
    /// Returns the number of the change, as revoke() does.
    int create(const NewOrgToken &token);
    /// The target of the change is the token's name. One that is not there any more counts as revoked.
    int revoke(const OrgToken &token);

Q_SIGNALS:
    void tokenCreated(const hathora::CreatedOrgToken &token); ///< the only sight of the secret

private:
    void takeBack(int number, const OrgTokenId &orphan);
    void takenBack(int number, const Result<bool> &answer);
    void revoked(int number, const OrgTokenId &id, const Result<bool> &answer);
    void lookForRevoked(int number, const OrgTokenId &id);

    OrgTokens m_tokens;
    OrgId m_org;
};

} // namespace hathora
