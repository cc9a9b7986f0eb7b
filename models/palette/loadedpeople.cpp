// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette/loadedpeople.h"

#include "models/people/rightstext.h"
#include "models/workbench.h"

namespace hathora {

namespace {

PaletteEntry entryOf(const QString &view, const QString &title, const QString &detail, const QString &row)
{
    PaletteEntry entry{PaletteEntry::Kind::View, view, title, detail};
    entry.row = row;
    return entry;
}

template <typename Role>
QString detailOf(const std::optional<Rights<Role>> &rights)
{
    return rights ? rightsText(*rights) : QString();
}

} // namespace

QList<PaletteEntry> loadedPeople(Workbench &workbench)
{
    const auto organization = QStringLiteral("organization");
    QList<PaletteEntry> entries;
    for (const Invite &invite : workbench.ownInvites().model().records())
        entries.append(entryOf(organization, invite.invitedBy, invite.org.text(), invite.org.text()));
    const OrgScope *org = workbench.org();
    if (!org)
        return entries;
    for (const Member &member : org->members.model().records())
        entries.append(entryOf(organization, member.email, detailOf(member.rights), member.email));
    for (const Invite &invite : org->invites.model().records())
        entries.append(entryOf(organization, invite.email, detailOf(invite.rights), invite.email));
    for (const OrgToken &token : org->tokens.model().records())
        entries.append(
            entryOf(QStringLiteral("tokens"), token.name, detailOf(token.rights), token.id.text()));
    return entries;
}

} // namespace hathora
