// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/owninvitecommands.h"

#include <algorithm>

namespace hathora {

OwnInviteCommands::OwnInviteCommands(Orgs orgs, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_orgs(orgs)
{
}

void OwnInviteCommands::accept(const OrgId &org)
{
    send(Change::Kind::AcceptInvite, org, m_orgs.acceptInvite(org), &OwnInviteCommands::lookForOrg);
}

void OwnInviteCommands::reject(const OrgId &org)
{
    send(Change::Kind::RejectInvite, org, m_orgs.rejectInvite(org), &OwnInviteCommands::lookForInvite);
}

void OwnInviteCommands::send(Change::Kind kind, const OrgId &org, Call<void> call, Look look)
{
    const int number = begin(kind, org.text());
    call.then(this, [number, org, look](OwnInviteCommands *self, const Result<void> &answer) {
        if (answer)
            return self->enter(number, Change::State::Done);
        self->lost(number, answer.error(),
                   [self, org, look](int lookNumber) { (self->*look)(lookNumber, org); });
    });
}

void OwnInviteCommands::lookForOrg(int number, const OrgId &org)
{
    lookWith(number, m_orgs.list(), [org](const QList<Organization> &orgs) {
        return std::any_of(orgs.cbegin(), orgs.cend(),
                           [&](const Organization &each) { return each.id == org; });
    });
}

void OwnInviteCommands::lookForInvite(int number, const OrgId &org)
{
    lookWith(number, m_orgs.ownInvites(), [org](const QList<Invite> &invites) {
        return std::none_of(invites.cbegin(), invites.cend(),
                            [&](const Invite &each) { return each.org == org; });
    });
}

} // namespace hathora
