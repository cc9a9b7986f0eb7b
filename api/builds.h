// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/build.h"

namespace hathora {

/// Builds of an organization (contract: BuildsV3). Running one streams the build's log, which says nothing
/// reliable of the outcome: get() does.
class Builds
{
public:
    explicit Builds(Client &client)
        : m_client(client)
    {
    }

    Call<QList<Build>> list(const std::optional<OrgId> &org) const;                 ///< GetBuilds
    Call<Build> get(const BuildId &build, const std::optional<OrgId> &org) const;   ///< GetBuild
    Call<void> remove(const BuildId &build, const std::optional<OrgId> &org) const; ///< DeleteBuild

    Call<BuildToUpload> create(const NewBuild &build, const std::optional<OrgId> &org) const; ///< CreateBuild
    Call<Build>
    createFromRegistry(const NewRegistryBuild &build,
                       const std::optional<OrgId> &org) const; ///< CreateBuildRegistry, since 2.19.1

    /// RunBuild. The stream is owned by parent.
    Stream *run(const BuildId &build, const std::optional<OrgId> &org, QObject *parent) const;
    /// RunBuildRegistry, since 2.19.1. The stream is owned by parent.
    Stream *runFromRegistry(const BuildId &build, const RegistryImage &image, const std::optional<OrgId> &org,
                            QObject *parent) const;

private:
    Client &m_client;
};

} // namespace hathora
