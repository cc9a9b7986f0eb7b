// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/builds.h"

#include "api/net/check.h"
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

Call<void> Builds::remove(const BuildId &build, const std::optional<OrgId> &org) const
{
    return typed<void>(m_client,
                       Request(operations::deleteBuild).path("buildId"_L1, build).query("orgId"_L1, org));
}

Call<BuildToUpload> Builds::create(const NewBuild &build, const std::optional<OrgId> &org) const
{
    return typed<BuildToUpload>(m_client,
                                Request(operations::createBuild).query("orgId"_L1, org).body(bodyOf(build)));
}

Call<Build> Builds::createFromRegistry(const NewRegistryBuild &build, const std::optional<OrgId> &org) const
{
    return typed<Build>(m_client,
                        Request(operations::createBuildRegistry).query("orgId"_L1, org).body(bodyOf(build)));
}

Stream *Builds::run(const BuildId &build, const std::optional<OrgId> &org, QObject *parent) const
{
    return m_client.open(Request(operations::runBuild).path("buildId"_L1, build).query("orgId"_L1, org),
                         parent);
}

Stream *Builds::runFromRegistry(const BuildId &build, const RegistryImage &image,
                                const std::optional<OrgId> &org, QObject *parent) const
{
    return m_client.open(Request(operations::runBuildRegistry)
                             .path("buildId"_L1, build)
                             .query("orgId"_L1, org)
                             .body(bodyOf(image)),
                         parent);
}

} // namespace hathora
