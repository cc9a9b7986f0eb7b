// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/build.h"
#include "api/types/ids.h"
#include "api/types/port.h"

#include <QDateTime>
#include <QList>

namespace hathora {

/// One environment variable of a deployment. The value comes in clear text and is treated as a secret.
struct EnvVar
{
    QString name;
    QString value;

    bool operator==(const EnvVar &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name"_L1, &EnvVar::name},
            Field{"value"_L1, &EnvVar::value, Exposure::Secret},
        };
    }
};

/// How one build runs: the resources and ports each of its processes gets (contract: DeploymentV3).
struct Deployment
{
    DeploymentId id;
    AppId app;
    BuildId build;
    std::optional<QString> deploymentTag; ///< since 2.11.2
    std::optional<QString> buildTag;
    QDateTime createdAt;
    QString createdBy;
    double cpu = 0;                        ///< cores, may be fractional
    double memory = 0;                     ///< MB
    std::optional<double> gpu;             ///< since 2.20.18
    std::optional<double> experimentalGpu; ///< the name before 2.20.18
    int roomsPerProcess = 0;
    bool idleTimeoutEnabled = false; ///< whether an empty process ends by itself after five minutes
    ContainerPort defaultPort;
    QList<ContainerPort> additionalPorts;
    std::optional<FleetId> fleet; ///< since 2.20.19
    QList<EnvVar> env;            ///< values are secrets

    bool operator==(const Deployment &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"deploymentId"_L1, &Deployment::id},
            Field{"appId"_L1, &Deployment::app},
            Field{"buildId"_L1, &Deployment::build},
            Field{"deploymentTag"_L1, &Deployment::deploymentTag},
            Field{"buildTag"_L1, &Deployment::buildTag},
            Field{"createdAt"_L1, &Deployment::createdAt},
            Field{"createdBy"_L1, &Deployment::createdBy},
            Field{"requestedCPU"_L1, &Deployment::cpu},
            Field{"requestedMemoryMB"_L1, &Deployment::memory},
            Field{"requestedGPU"_L1, &Deployment::gpu},
            Field{"experimentalRequestedGPU"_L1, &Deployment::experimentalGpu},
            Field{"roomsPerProcess"_L1, &Deployment::roomsPerProcess},
            Field{"idleTimeoutEnabled"_L1, &Deployment::idleTimeoutEnabled},
            Field{"defaultContainerPort"_L1, &Deployment::defaultPort},
            Field{"additionalContainerPorts"_L1, &Deployment::additionalPorts},
            Field{"fleetId"_L1, &Deployment::fleet},
            Field{"env"_L1, &Deployment::env},
        };
    }
};

/// A deployment together with its build, as applications carry it (contract: DeploymentV3WithBuild).
struct DeploymentWithBuild : Deployment
{
    Build buildRecord;

    bool operator==(const DeploymentWithBuild &) const = default;

    static constexpr auto fields()
    {
        return std::tuple_cat(Deployment::fields(),
                              std::tuple{Field{"build"_L1, &DeploymentWithBuild::buildRecord}});
    }
};

/// One page of GetDeployments, newest first (contract: DeploymentsV3Page).
struct DeploymentsPage
{
    QList<Deployment> deployments;
    std::optional<QString> nextPageToken; ///< absent on the last page; since 2.26.0

    bool operator==(const DeploymentsPage &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"deployments"_L1, &DeploymentsPage::deployments},
            Field{"nextPageToken"_L1, &DeploymentsPage::nextPageToken},
        };
    }
};

/// The body of CreateDeployment (contract: DeploymentConfigV3). The main port is flat here, unlike in what
/// comes back.
struct NewDeployment
{
    BuildId build;
    double cpu = 0;                        ///< cores
    double memory = 0;                     ///< MB
    std::optional<double> gpu;             ///< a whole number; since 2.20.18
    std::optional<double> experimentalGpu; ///< the name before 2.20.18
    int roomsPerProcess = 0;
    bool idleTimeoutEnabled = false; ///< whether an empty process ends by itself after five minutes
    TransportType transportType;
    int containerPort = 0;
    std::optional<QList<ContainerPort>> additionalPorts;
    QList<EnvVar> env;                    ///< values are secrets
    std::optional<FleetId> fleet;         ///< since 2.20.19
    std::optional<QString> deploymentTag; ///< since 2.10.8

    bool operator==(const NewDeployment &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"buildId"_L1, &NewDeployment::build},
            Field{"requestedCPU"_L1, &NewDeployment::cpu},
            Field{"requestedMemoryMB"_L1, &NewDeployment::memory},
            Field{"requestedGPU"_L1, &NewDeployment::gpu},
            Field{"experimentalRequestedGPU"_L1, &NewDeployment::experimentalGpu},
            Field{"roomsPerProcess"_L1, &NewDeployment::roomsPerProcess},
            Field{"idleTimeoutEnabled"_L1, &NewDeployment::idleTimeoutEnabled},
            Field{"transportType"_L1, &NewDeployment::transportType},
            Field{"containerPort"_L1, &NewDeployment::containerPort},
            Field{"additionalContainerPorts"_L1, &NewDeployment::additionalPorts},
            Field{"env"_L1, &NewDeployment::env},
            Field{"fleetId"_L1, &NewDeployment::fleet},
            Field{"deploymentTag"_L1, &NewDeployment::deploymentTag},
        };
    }
};

} // namespace hathora
