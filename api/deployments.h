// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/deployment.h"

namespace hathora {

/// Which deployments are asked for.
struct DeploymentFilter
{
    std::optional<QString> pageToken;     ///< absent for the first page; servers since 2.26.0
    std::optional<QString> deploymentTag; ///< since 2.10.8
    std::optional<QString> buildTag;      ///< since 2.20.6
};

/// Runtime configurations of an application (contract: DeploymentsV3).
class Deployments
{
public:
    explicit Deployments(Client &client)
        : m_client(client)
    {
    }

    /// GetDeployments: a page, newest first.
    Call<DeploymentsPage> list(const AppId &app, const DeploymentFilter &filter = {}) const;
    Call<QList<Deployment>> newest(const AppId &app) const; ///< GetDeployments: the first page
    Call<Deployment> latest(const AppId &app) const;        ///< GetLatestDeployment
    Call<Deployment> get(const AppId &app, const DeploymentId &deployment) const;     ///< GetDeployment
    Call<Deployment> create(const AppId &app, const NewDeployment &deployment) const; ///< CreateDeployment

private:
    Client &m_client;
};

} // namespace hathora
