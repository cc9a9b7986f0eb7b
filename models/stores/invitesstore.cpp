// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/invitesstore.h"

#include "models/columns/people.h"
#include "models/jsontext.h"

namespace hathora {

InvitesStore::InvitesStore(Orgs orgs, OrgId org, RefreshTimes times, Pace &pace, QObject *parent)
    : RecordStore(
          inviteColumns(), [](const Invite &each) { return MailAddress(each.email); },
          [](const Invite &each) { return jsonText(each, Secrets::Masked); }, times, pace, parent)
    , m_orgs(orgs)
    , m_org(std::move(org))
{
}

QStringList InvitesStore::addresses() const
{
    QStringList addresses;
    for (const Invite &each : model().records())
        addresses.append(each.email);
    return addresses;
}

void InvitesStore::ask()
{
    m_orgs.invites(m_org).then(this, &InvitesStore::take);
}

} // namespace hathora
