// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/orgs.h"
#include "models/commands/commands.h"

namespace hathora {

/// Answers to the invites that the caller got. The target of a change is the organization.
class OwnInviteCommands final : public Commands
{
    Q_OBJECT

public:
    OwnInviteCommands(Orgs orgs, CheckTimes times, QObject *parent = nullptr);

    void accept(const OrgId &org);
    void reject(const OrgId &org);

private:
    using Look = void (OwnInviteCommands::*)(int number, const OrgId &org);

    void send(Change::Kind kind, const OrgId &org, Call<void> call, Look look);
    void lookForOrg(int number, const OrgId &org);
    void lookForInvite(int number, const OrgId &org);

    Orgs m_orgs;
};

} // namespace hathora
