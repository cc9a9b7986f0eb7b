// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/org.h"

namespace hathora {

/// Organizations that the token belongs to (contract: OrganizationsV1).
class Orgs
{
public:
    explicit Orgs(Client &client)
        : m_client(client)
    {
    }

    Call<QList<Organization>> list() const; ///< GetOrgs

private:
    Client &m_client;
};

} // namespace hathora
