// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/invitecommands.h"

#include <algorithm>

namespace hathora {

namespace {

bool isOf(const NewInvite &wanted, const Invite &invite)
{
    const bool hasRights = !wanted.rights || invite.rights == wanted.rights;
    return hasRights && invite.email.compare(wanted.email, Qt::CaseInsensitive) == 0;
}

} // namespace

InviteCommands::InviteCommands(Orgs orgs, OrgId org, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_orgs(orgs)
    , m_org(std::move(org))
{
}

void InviteCommands::invite(const NewInvite &invite)
{
    const int number = begin(Change::Kind::InviteUser, invite.email);
    m_orgs.invite(m_org, invite)
        .then(this, [number, invite](InviteCommands *self, const Result<Invite> &answer) {
            self->invited(number, invite, answer);
        });
}

void InviteCommands::invited(int number, const NewInvite &invite, const Result<Invite> &answer)
{
    if (answer)
        return enter(number, Change::State::Done);
    lost(number, answer.error(), [this, invite](int lookNumber) { look(lookNumber, invite); });
}

void InviteCommands::look(int number, const NewInvite &invite)
{
    lookWith(number, m_orgs.invites(m_org), [invite](const QList<Invite> &invites) {
        return std::any_of(invites.cbegin(), invites.cend(),
                           [&](const Invite &each) { return isOf(invite, each); });
    });
}

} // namespace hathora
