// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/deploymentsstore.h"

#include "models/jsontext.h"

#include <algorithm>

namespace hathora {

DeploymentsStore::DeploymentsStore(Deployments deployments, AppId app, RefreshTimes times, Pace &pace,
                                   QObject *parent)
    : RecordStore(
          deploymentColumns(), [](const Deployment &deployment) { return deployment.id; },
          [](const Deployment &deployment) { return jsonText(deployment, Secrets::Masked); }, times, pace,
          parent)
    , m_deployments(deployments)
    , m_app(std::move(app))
{
}

const Deployment *DeploymentsStore::latest() const
{
    const QList<Deployment> &all = model().records();
    const auto newest = std::max_element(all.cbegin(), all.cend(), [](const auto &a, const auto &b) {
        return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
    });
    return newest == all.cend() ? nullptr : &*newest;
}

ResourceLimits DeploymentsStore::limits(const DeploymentId &deployment) const
{
    const Deployment *found = model().find(deployment);
    return found ? ResourceLimits{found->cpu, found->memory} : ResourceLimits{};
}

void DeploymentsStore::ask()
{
    m_collected.clear();
    m_tokens.clear();
    askPage({});
}

void DeploymentsStore::askPage(const std::optional<QString> &token)
{
    m_deployments.list(m_app, {token, {}, {}}).then(this, &DeploymentsStore::answered);
}

void DeploymentsStore::answered(const Result<DeploymentsPage> &answer)
{
    if (!answer)
        return failed(answer.error());
    m_collected.append(answer->deployments);
    const QString next = answer->nextPageToken.value_or(QString());
    if (!next.isEmpty() && !m_tokens.contains(next)) {
        m_tokens.insert(next);
        return askPage(next);
    }
    take(std::exchange(m_collected, {}));
}

} // namespace hathora
