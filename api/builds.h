// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/build.h"

namespace hathora {

/// Builds of an organization (contract: BuildsV3).
class Builds
{
public:
    explicit Builds(Client &client)
        : m_client(client)
    {
    }

    Call<QList<Build>> list(const std::optional<OrgId> &org) const;               ///< GetBuilds
    Call<Build> get(const BuildId &build, const std::optional<OrgId> &org) const; ///< GetBuild

private:
    Client &m_client;
};

} // namespace hathora
