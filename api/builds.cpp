// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/builds.h"

#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<QList<Build>> Builds::list(const std::optional<OrgId> &org) const
{
    return typed(m_client, Request(operations::getBuilds).query("orgId"_L1, org), &BuildsPage::builds);
}

Call<Build> Builds::get(const BuildId &build, const std::optional<OrgId> &org) const
{
    return typed<Build>(m_client,
                        Request(operations::getBuild).path("buildId"_L1, build).query("orgId"_L1, org));
}

} // namespace hathora
