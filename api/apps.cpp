// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apps.h"

#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<QList<AppWithDeployment>> Apps::list(const std::optional<OrgId> &org) const
{
    return typed(m_client, Request(operations::getApps).query("orgId"_L1, org), &AppsPage::applications);
}

Call<App> Apps::get(const AppId &app) const
{
    return typed<App>(m_client, Request(operations::getApp).path("appId"_L1, app));
}

Call<App> Apps::create(const NewApp &app, const std::optional<OrgId> &org) const
{
    return typed<App>(m_client, Request(operations::createApp).query("orgId"_L1, org).body(bodyOf(app)));
}

Call<App> Apps::update(const AppId &app, const AppConfig &config) const
{
    return typed<App>(m_client, Request(operations::updateApp).path("appId"_L1, app).body(bodyOf(config)));
}

Call<App> Apps::change(const AppId &app, const AppChanges &changes) const
{
    return typed<App>(m_client, Request(operations::patchApp).path("appId"_L1, app).body(bodyOf(changes)));
}

Call<void> Apps::remove(const AppId &app) const
{
    return typed<void>(m_client, Request(operations::deleteApp).path("appId"_L1, app));
}

} // namespace hathora
