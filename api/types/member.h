// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/ids.h"
#include "api/types/rights.h"

#include <QDateTime>
#include <QList>

namespace hathora {

/// An invite that nobody has answered yet (contract: PendingOrgInvite).
struct Invite
{
    OrgId org;
    QString email;
    QString invitedBy;
    std::optional<UserRights> rights; ///< since 2.11.4
    QDateTime createdAt;

    bool operator==(const Invite &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"orgId"_L1, &Invite::org},           Field{"userEmail"_L1, &Invite::email},
            Field{"invitedBy"_L1, &Invite::invitedBy}, Field{"scopes"_L1, &Invite::rights},
            Field{"createdAt"_L1, &Invite::createdAt},
        };
    }
};

/// The answer of GetOrgPendingInvites and GetUserPendingInvites (contract: PendingOrgInvitesPage).
struct InvitesPage
{
    QList<Invite> invites;

    bool operator==(const InvitesPage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"invites"_L1, &InvitesPage::invites},
        };
    }
};

/// A member of an organization: somebody who accepted an invite (contract: OrgMember).
struct Member : Invite
{
    QDateTime joinedAt;
    std::optional<QDateTime> lastLogin; ///< absent before the first

    bool operator==(const Member &) const = default;

    static constexpr auto fields()
    {
        return std::tuple_cat(Invite::fields(), std::tuple{
                                                    Field{"joinedAt"_L1, &Member::joinedAt},
                                                    Field{"lastLogin"_L1, &Member::lastLogin},
                                                });
    }
};

/// The answer of GetOrgMembers (contract: OrgMembersPage).
struct MembersPage
{
    QList<Member> members;

    bool operator==(const MembersPage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"members"_L1, &MembersPage::members},
        };
    }
};

/// The body of InviteUser (contract: CreateUserInvite).
struct NewInvite
{
    QString email;
    std::optional<UserRights> rights; ///< left out means admin; since 2.11.4

    bool operator==(const NewInvite &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"userEmail"_L1, &NewInvite::email},
            Field{"scopes"_L1, &NewInvite::rights},
        };
    }
};

/// The body of UpdateUserInvite: new rights of a member or invite.
struct InviteChange
{
    QString email;
    UserRights rights;

    bool operator==(const InviteChange &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"userEmail"_L1, &InviteChange::email},
            Field{"scopes"_L1, &InviteChange::rights},
        };
    }
};

/// The body of RescindInvite (contract: RescindUserInvite).
struct InviteWithdrawal
{
    QString email;

    bool operator==(const InviteWithdrawal &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"userEmail"_L1, &InviteWithdrawal::email},
        };
    }
};

} // namespace hathora
