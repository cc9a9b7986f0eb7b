// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/orgs.h"
#include "models/commands/commands.h"

namespace hathora {

/// Invitations to one organization. A lost answer is looked for by the e-mail address.
class InviteCommands final : public Commands
{
    Q_OBJECT

public:
    InviteCommands(Orgs orgs, OrgId org, CheckTimes times, QObject *parent = nullptr);

    void invite(const NewInvite &invite);

private:
    void invited(int number, const NewInvite &invite, const Result<Invite> &answer);
    void look(int number, const NewInvite &invite);

    Orgs m_orgs;
    OrgId m_org;
};

} // namespace hathora
