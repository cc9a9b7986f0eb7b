// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"
#include "models/stores/deploymentsstore.h"

namespace hathora {

/// Changes to the deployments of one application. A deployment has no name of its own, so a lost answer is
/// looked for among the newest, by all that was asked for.
class DeploymentCommands final : public Commands
{
    Q_OBJECT

public:
    DeploymentCommands(Deployments deployments, DeploymentsStore &store, CheckTimes times,
                       QObject *parent = nullptr);

    int create(const NewDeployment &deployment); ///< the number of the change

Q_SIGNALS:
    void deploymentCreated(const hathora::DeploymentId &deployment);

private:
    void over(const Change &change) override;

    Deployments m_deployments;
    DeploymentsStore &m_store;
};

} // namespace hathora
