// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/orgs.h"

#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<QList<Organization>> Orgs::list() const
{
    return typed(m_client, Request(operations::getOrgs), &OrgsPage::orgs);
}

} // namespace hathora
