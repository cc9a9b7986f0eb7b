// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/orgtoken.h"

namespace hathora {

/// Tokens of an organization (contract: TokensV1).
class OrgTokens
{
public:
    explicit OrgTokens(Client &client)
        : m_client(client)
    {
    }

    Call<QList<OrgToken>> list(const OrgId &org) const; ///< GetOrgTokens
    Call<CreatedOrgToken>
    create(const OrgId &org,
           const NewOrgToken &token) const; ///< CreateOrgToken: the only sight of the secret
    Call<bool> revoke(const OrgId &org, const OrgTokenId &token) const; ///< RevokeOrgToken

private:
    Client &m_client;
};

} // namespace hathora
