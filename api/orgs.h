// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/member.h"
#include "api/types/org.h"

namespace hathora {

/// Organizations that the token belongs to, their members and limits (contract: OrganizationsV1).
class Orgs
{
public:
    explicit Orgs(Client &client)
        : m_client(client)
    {
    }

    Call<QList<Organization>> list() const;                               ///< GetOrgs
    Call<UsageLimits> usageLimits(const std::optional<OrgId> &org) const; ///< GetUsageLimits, since 2.11.1
    Call<QList<Member>> members(const OrgId &org) const;                  ///< GetOrgMembers

    Call<QList<Invite>> invites(const OrgId &org) const; ///< GetOrgPendingInvites: sent by the organization
    Call<QList<Invite>> ownInvites() const;              ///< GetUserPendingInvites: waiting for the caller
    Call<Invite> invite(const OrgId &org, const NewInvite &invite) const; ///< InviteUser
    Call<bool>
    changeInvite(const OrgId &org,
                 const InviteChange &change) const; ///< UpdateUserInvite: members too; since 2.11.4
    Call<void> withdrawInvite(const OrgId &org, const InviteWithdrawal &invite) const; ///< RescindInvite
    Call<void> acceptInvite(const OrgId &org) const;                                   ///< AcceptInvite
    Call<void> rejectInvite(const OrgId &org) const;                                   ///< RejectInvite

private:
    Client &m_client;
};

} // namespace hathora
