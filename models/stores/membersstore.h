// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/orgs.h"
#include "models/people/mailaddress.h"
#include "models/store.h"

namespace hathora {

/// Who belongs to one organization.
class MembersStore final : public RecordStore<Member, MailAddress>
{
    Q_OBJECT

public:
    MembersStore(Orgs orgs, OrgId org, RefreshTimes times, Pace &pace, QObject *parent = nullptr);

    QStringList addresses() const;

protected:
    void ask() override;

private:
    Orgs m_orgs;
    OrgId m_org;
};

} // namespace hathora
