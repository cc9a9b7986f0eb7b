// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/deployment.h"
#include "models/deploy/deploymentfield.h"

namespace hathora {

/// A deployment that somebody is about to make: every field of the body of CreateDeployment, complete or not.
struct DeploymentDraft
{
    BuildId build;
    QString buildTag;  ///< the build's own, to be told; not sent
    QString tag;       ///< empty: none
    double cpu = 0;    ///< cores
    double memory = 0; ///< MB
    std::optional<double> gpu;
    std::optional<double> experimentalGpu; ///< what servers before 2.20.18 call it; kept when copied from one
    int roomsPerProcess = 1;
    bool idleTimeoutEnabled = true;
    TransportType transport = KnownTransport::Udp;
    int port = 0; ///< of the main port; 0: not said yet
    QList<ContainerPort> extraPorts;
    FleetId fleet;     ///< empty: the organization's own choice
    QList<EnvVar> env; ///< values are secrets

    bool operator==(const DeploymentDraft &) const = default;

    /// A copy. What comes back from the server holds the main port under defaultContainerPort, a body holds
    /// it flat: this is where the one becomes the other.
    static DeploymentDraft from(const Deployment &deployment);

    /// For an application that has no deployment to copy: one core, and memory in the ratio that Hathora
    /// advises. The port has to be said.
    static DeploymentDraft forBuild(const BuildId &build);

    /// What is filled in and a server of this generation has no field for.
    QList<DeploymentField> unknownTo(Generation generation) const;

    /// Without what the server has no field for.
    NewDeployment body(Generation generation) const;
};

/// How memory follows the CPU where nobody says otherwise: MB for each core.
inline constexpr double advisedMegabytesPerCore = 2048;

} // namespace hathora
