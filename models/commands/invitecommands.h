// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/orgs.h"
#include "models/commands/commands.h"

namespace hathora {

/// Invites of one organization, and what its people may do. A lost answer is looked for by the e-mail
/// address.
///
/// Each returns the number of its change.
class InviteCommands final : public Commands
{
    Q_OBJECT

public:
    InviteCommands(Orgs orgs, OrgId org, CheckTimes times, QObject *parent = nullptr);

    int invite(const NewInvite &invite);
    int changeRights(const InviteChange &change); ///< of a member, or of who is invited; since 2.11.4
    /// An invite that has gone meanwhile was perhaps accepted: that is a failure.
    int rescind(const QString &email);

private:
    void invited(int number, const NewInvite &invite, const Result<Invite> &answer);
    void look(int number, const NewInvite &invite);
    void rightsChanged(int number, const InviteChange &change, const Result<bool> &answer);
    void lookForRights(int number, const InviteChange &change);
    void rescinded(int number, const QString &email, const Result<void> &answer);
    void lookForRescinded(int number, const QString &email);

    Orgs m_orgs;
    OrgId m_org;
};

} // namespace hathora
