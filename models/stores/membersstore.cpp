// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/membersstore.h"

#include "models/columns/people.h"
#include "models/jsontext.h"

namespace hathora {

MembersStore::MembersStore(Orgs orgs, OrgId org, RefreshTimes times, Pace &pace, QObject *parent)
    : RecordStore(
          memberColumns(), [](const Member &each) { return MailAddress(each.email); },
          [](const Member &each) { return jsonText(each, Secrets::Masked); }, times, pace, parent)
    , m_orgs(orgs)
    , m_org(std::move(org))
{
}

QStringList MembersStore::addresses() const
{
    QStringList addresses;
    for (const Member &each : model().records())
        addresses.append(each.email);
    return addresses;
}

void MembersStore::ask()
{
    m_orgs.members(m_org).then(this, &MembersStore::take);
}

} // namespace hathora
