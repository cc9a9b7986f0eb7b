// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/deployments.h"

#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<DeploymentsPage> Deployments::list(const AppId &app, const DeploymentFilter &filter) const
{
    return typed<DeploymentsPage>(m_client, Request(operations::getDeployments)
                                                .path("appId"_L1, app)
                                                .query("deploymentTag"_L1, filter.deploymentTag)
                                                .query("buildTag"_L1, filter.buildTag)
                                                .query("nextPageToken"_L1, filter.pageToken));
}

Call<QList<Deployment>> Deployments::newest(const AppId &app) const
{
    return typed(m_client, Request(operations::getDeployments).path("appId"_L1, app),
                 &DeploymentsPage::deployments);
}

Call<Deployment> Deployments::latest(const AppId &app) const
{
    return typed<Deployment>(m_client, Request(operations::getLatestDeployment).path("appId"_L1, app));
}

Call<Deployment> Deployments::get(const AppId &app, const DeploymentId &deployment) const
{
    return typed<Deployment>(
        m_client,
        Request(operations::getDeployment).path("appId"_L1, app).path("deploymentId"_L1, deployment));
}

Call<Deployment> Deployments::create(const AppId &app, const NewDeployment &deployment) const
{
    return typed<Deployment>(
        m_client, Request(operations::createDeployment).path("appId"_L1, app).body(bodyOf(deployment)));
}

} // namespace hathora
