// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/deployments.h"
#include "models/columns/deployments.h"
#include "models/resourcelimits.h"
#include "models/store.h"

namespace hathora {

/// All deployments of an application, page by page where the server pages.
class DeploymentsStore final : public RecordStore<Deployment, DeploymentId>
{
    Q_OBJECT

public:
    DeploymentsStore(Deployments deployments, AppId app, RefreshTimes times, Pace &pace,
                     QObject *parent = nullptr);

    const AppId &app() const { return m_app; }
    const Deployment *latest() const; ///< the newest by creation; null while none is known
    ResourceLimits limits(const DeploymentId &deployment) const;

protected:
    void ask() override;

private:
    void askPage(const std::optional<QString> &token);
    void answered(const Result<DeploymentsPage> &answer);

    Deployments m_deployments;
    AppId m_app;
    QList<Deployment> m_collected; ///< pages of the round under way
    QSet<QString> m_tokens;        ///< of that round: a token that comes twice would never end
};

} // namespace hathora
