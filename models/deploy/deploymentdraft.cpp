// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/deploymentdraft.h"

namespace hathora {

DeploymentDraft DeploymentDraft::from(const Deployment &deployment)
{
    DeploymentDraft draft;
    draft.build = deployment.build;
    draft.buildTag = deployment.buildTag.value_or(QString());
    draft.tag = deployment.deploymentTag.value_or(QString());
    draft.cpu = deployment.cpu;
    draft.memory = deployment.memory;
    draft.gpu = deployment.gpu;
    draft.experimentalGpu = deployment.experimentalGpu;
    draft.roomsPerProcess = deployment.roomsPerProcess;
    draft.idleTimeoutEnabled = deployment.idleTimeoutEnabled;
    draft.transport = deployment.defaultPort.transportType;
    draft.port = deployment.defaultPort.port;
    draft.extraPorts = deployment.additionalPorts;
    draft.fleet = deployment.fleet.value_or(FleetId());
    draft.env = deployment.env;
    return draft;
}

DeploymentDraft DeploymentDraft::forBuild(const BuildId &build)
{
    DeploymentDraft draft;
    draft.build = build;
    draft.cpu = 1;
    draft.memory = advisedMegabytesPerCore;
    return draft;
}

QList<DeploymentField> DeploymentDraft::unknownTo(Generation generation) const
{
    QList<DeploymentField> unknown;
    if (generation != Generation::V2_10)
        return unknown;
    if (!tag.isEmpty())
        unknown.append(DeploymentField::Tag);
    if (gpu.value_or(0) > 0 || experimentalGpu.value_or(0) > 0)
        unknown.append(DeploymentField::Gpu);
    if (!fleet.isEmpty())
        unknown.append(DeploymentField::Fleet);
    return unknown;
}

NewDeployment DeploymentDraft::body(Generation generation) const
{
    NewDeployment body;
    body.build = build;
    body.cpu = cpu;
    body.memory = memory;
    body.roomsPerProcess = roomsPerProcess;
    body.idleTimeoutEnabled = idleTimeoutEnabled;
    body.transportType = transport;
    body.containerPort = port;
    body.additionalPorts = extraPorts;
    body.env = env;
    if (generation == Generation::V2_10)
        return body;
    body.gpu = gpu;
    body.experimentalGpu = experimentalGpu;
    if (!fleet.isEmpty())
        body.fleet = fleet;
    if (!tag.isEmpty())
        body.deploymentTag = tag;
    return body;
}

} // namespace hathora
