// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/orgtokens.h"

#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<QList<OrgToken>> OrgTokens::list(const OrgId &org) const
{
    return typed(m_client, Request(operations::getOrgTokens).path("orgId"_L1, org), &OrgTokensPage::tokens);
}

Call<CreatedOrgToken> OrgTokens::create(const OrgId &org, const NewOrgToken &token) const
{
    return typed<CreatedOrgToken>(
        m_client, Request(operations::createOrgToken).path("orgId"_L1, org).body(bodyOf(token)));
}

Call<bool> OrgTokens::revoke(const OrgId &org, const OrgTokenId &token) const
{
    return typed<bool>(
        m_client, Request(operations::revokeOrgToken).path("orgId"_L1, org).path("orgTokenId"_L1, token));
}

} // namespace hathora
