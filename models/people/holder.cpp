// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/holder.h"

namespace hathora {

namespace {

template <typename Role>
void take(Holder &holder, const std::optional<Rights<Role>> &rights)
{
    if (!rights)
        return;
    if (const Role *role = rights->role())
        holder.role = role->text();
    else
        holder.scopes = *rights->scopes();
}

} // namespace

Holder Holder::of(const Member &member)
{
    Holder holder;
    holder.id = HolderId(QStringLiteral("member ") + member.email);
    holder.name = member.email;
    take(holder, member.rights);
    return holder;
}

Holder Holder::of(const Invite &invite)
{
    Holder holder;
    holder.id = HolderId(QStringLiteral("invite ") + invite.email);
    holder.kind = Kind::Invite;
    holder.name = invite.email;
    take(holder, invite.rights);
    return holder;
}

/// A token of which no rights are told has all of them (contract: OrgToken).
Holder Holder::of(const OrgToken &token)
{
    Holder holder;
    holder.id = HolderId(token.id.text());
    holder.kind = Kind::Token;
    holder.name = token.name;
    take(holder, token.rights);
    if (!token.rights)
        holder.role = TokenRole(KnownTokenRole::Admin).text();
    return holder;
}

Holder::Reach Holder::reach(const QString &resource) const
{
    if (role)
        return *role == UserRole(KnownUserRole::Admin).text() ? Reach::Full : Reach::ByRole;
    if (!scopes)
        return Reach::Untold;
    Reach reach = Reach::None;
    for (const Scope &scope : *scopes) {
        if (scope.text().section(u':', 0, 0) != resource)
            continue;
        if (!scope.text().endsWith(QStringLiteral(":read")))
            return Reach::Full;
        reach = Reach::Read;
    }
    return reach;
}

QStringList Holder::others() const
{
    QStringList names;
    for (const Scope &scope : scopes.value_or(QList<Scope>())) {
        if (!scope.known())
            names.append(scope.text());
    }
    return names;
}

} // namespace hathora
