// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"
#include "api/types/member.h"
#include "api/types/orgtoken.h"

namespace hathora {

using HolderId = Id<struct HolderTag>;

/// Somebody or something that holds rights in an organization: a member, somebody invited, a token.
struct Holder
{
    enum class Kind { Member, Invite, Token };
    /// How far the rights to one resource go. What a role but admin holds, the contract does not tell.
    enum class Reach { None, Read, ByRole, Full, Untold };

    static Holder of(const Member &member);
    static Holder of(const Invite &invite);
    static Holder of(const OrgToken &token);

    Reach reach(const QString &resource) const; ///< of a scope's name before the colon
    QStringList others() const;                 ///< scopes that only a newer contract knows

    HolderId id;
    Kind kind = Kind::Member;
    QString name;                ///< address, or name of the token
    std::optional<QString> role; ///< absent with scopes, or where nothing is told
    std::optional<QList<Scope>> scopes;

    bool operator==(const Holder &) const = default;
};

} // namespace hathora
