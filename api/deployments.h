// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/deployment.h"

namespace hathora {

/// Runtime configurations of an application (contract: DeploymentsV3).
class Deployments
{
public:
    explicit Deployments(Client &client)
        : m_client(client)
    {
    }

    /// GetDeployments. The page token is for servers since 2.26.0; leave it out for the first page.
    Call<DeploymentsPage> list(const AppId &app, const std::optional<QString> &pageToken = {}) const;
    Call<Deployment> latest(const AppId &app) const;                              ///< GetLatestDeployment
    Call<Deployment> get(const AppId &app, const DeploymentId &deployment) const; ///< GetDeployment

private:
    Client &m_client;
};

} // namespace hathora
