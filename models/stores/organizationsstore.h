// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/orgs.h"
#include "models/columns/organizations.h"
#include "models/store.h"

namespace hathora {

/// The organizations of the token.
class OrganizationsStore final : public RecordStore<Organization, OrgId>
{
    Q_OBJECT

public:
    OrganizationsStore(Orgs orgs, RefreshTimes times, Pace &pace, QObject *parent = nullptr);

protected:
    void ask() override;

private:
    Orgs m_orgs;
};

} // namespace hathora
