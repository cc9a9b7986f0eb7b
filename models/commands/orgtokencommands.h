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
    void create(const NewOrgToken &token);

Q_SIGNALS:
    void tokenCreated(const hathora::CreatedOrgToken &token); ///< the only sight of the secret

private:
    void revoke(int number, const OrgTokenId &orphan);
    void revoked(int number, const Result<bool> &answer);

    OrgTokens m_tokens;
    OrgId m_org;
};

} // namespace hathora
