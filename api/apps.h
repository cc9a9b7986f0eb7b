// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/app.h"

namespace hathora {

/// Applications of an organization (contract: AppsV2).
class Apps
{
public:
    explicit Apps(Client &client)
        : m_client(client)
    {
    }

    Call<QList<AppWithDeployment>> list(const std::optional<OrgId> &org) const; ///< GetApps
    Call<App> get(const AppId &app) const;                                      ///< GetApp
    Call<App> create(const NewApp &app, const std::optional<OrgId> &org) const; ///< CreateApp
    Call<App> update(const AppId &app, const AppConfig &config) const;   ///< UpdateApp: replaces everything
    Call<App> change(const AppId &app, const AppChanges &changes) const; ///< PatchApp, since 2.19.1
    Call<void> remove(const AppId &app) const;                           ///< DeleteApp

private:
    Client &m_client;
};

} // namespace hathora
