// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/deploymentcommands.h"

#include "models/commands/createonce.h"

namespace hathora {

namespace {

QHash<QString, QString> byName(const QList<EnvVar> &variables)
{
    QHash<QString, QString> values;
    for (const EnvVar &each : variables)
        values.insert(each.name, each.value);
    return values;
}

/// What was left out may have been filled in.
template <typename T>
bool agrees(const std::optional<T> &wanted, const std::optional<T> &got)
{
    return !wanted || wanted == got;
}

bool comesFrom(const NewDeployment &wanted, const Deployment &got)
{
    return got.build == wanted.build && got.cpu == wanted.cpu && got.memory == wanted.memory &&
           agrees(wanted.gpu, got.gpu) && got.roomsPerProcess == wanted.roomsPerProcess &&
           got.idleTimeoutEnabled == wanted.idleTimeoutEnabled &&
           got.defaultPort.port == wanted.containerPort &&
           got.defaultPort.transportType == wanted.transportType &&
           got.additionalPorts == wanted.additionalPorts.value_or(QList<ContainerPort>()) &&
           byName(got.env) == byName(wanted.env) && agrees(wanted.fleet, got.fleet) &&
           agrees(wanted.deploymentTag, got.deploymentTag);
}

} // namespace

DeploymentCommands::DeploymentCommands(Deployments deployments, DeploymentsStore &store, CheckTimes times,
                                       QObject *parent)
    : Commands(times, parent)
    , m_deployments(deployments)
    , m_store(store)
{
}

int DeploymentCommands::create(const NewDeployment &deployment)
{
    const int number = begin(Change::Kind::CreateDeployment, deployment.build.text());
    const auto tell = [this](const Deployment &made) { Q_EMIT deploymentCreated(made.id); };
    CreateOnce<Deployment, Deployment>::run(
        *this, number,
        {
            .list = [this] { return m_deployments.newest(m_store.app()); },
            .create = [this, deployment] { return m_deployments.create(m_store.app(), deployment); },
            .looksLikeIt = [deployment](const Deployment &got) { return comesFrom(deployment, got); },
            .made = tell,
            .found =
                [this, tell](int foundNumber, const Deployment &found) {
                    tell(found);
                    sighted(foundNumber, Sight::There);
                },
        });
    return number;
}

void DeploymentCommands::over(const Change &)
{
    m_store.invalidate();
}

} // namespace hathora
