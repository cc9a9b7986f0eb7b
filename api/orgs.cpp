// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/orgs.h"

#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<QList<Organization>> Orgs::list() const
{
    return typed(m_client, Request(operations::getOrgs), &OrgsPage::orgs);
}

Call<UsageLimits> Orgs::usageLimits(const std::optional<OrgId> &org) const
{
    return typed<UsageLimits>(m_client, Request(operations::getUsageLimits).query("orgId"_L1, org));
}

Call<QList<Member>> Orgs::members(const OrgId &org) const
{
    return typed(m_client, Request(operations::getOrgMembers).path("orgId"_L1, org), &MembersPage::members);
}

Call<QList<Invite>> Orgs::invites(const OrgId &org) const
{
    return typed(m_client, Request(operations::getOrgPendingInvites).path("orgId"_L1, org),
                 &InvitesPage::invites);
}

Call<QList<Invite>> Orgs::ownInvites() const
{
    return typed(m_client, Request(operations::getUserPendingInvites), &InvitesPage::invites);
}

Call<Invite> Orgs::invite(const OrgId &org, const NewInvite &invite) const
{
    return typed<Invite>(m_client,
                         Request(operations::inviteUser).path("orgId"_L1, org).body(bodyOf(invite)));
}

Call<bool> Orgs::changeInvite(const OrgId &org, const InviteChange &change) const
{
    return typed<bool>(m_client,
                       Request(operations::updateUserInvite).path("orgId"_L1, org).body(bodyOf(change)));
}

Call<void> Orgs::withdrawInvite(const OrgId &org, const InviteWithdrawal &invite) const
{
    return typed<void>(m_client,
                       Request(operations::rescindInvite).path("orgId"_L1, org).body(bodyOf(invite)));
}

Call<void> Orgs::acceptInvite(const OrgId &org) const
{
    return typed<void>(m_client, Request(operations::acceptInvite).path("orgId"_L1, org));
}

Call<void> Orgs::rejectInvite(const OrgId &org) const
{
    return typed<void>(m_client, Request(operations::rejectInvite).path("orgId"_L1, org));
}

} // namespace hathora
