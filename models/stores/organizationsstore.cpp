// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/organizationsstore.h"

#include "models/jsontext.h"

namespace hathora {

OrganizationsStore::OrganizationsStore(Orgs orgs, RefreshTimes times, Pace &pace, QObject *parent)
    : RecordStore(
          organizationColumns(), [](const Organization &org) { return org.id; },
          [](const Organization &org) { return jsonText(org, Secrets::Masked); }, times, pace, parent)
    , m_orgs(orgs)
{
}

void OrganizationsStore::ask()
{
    m_orgs.list().then(this, &OrganizationsStore::take);
}

} // namespace hathora
