// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/buildstanding.h"
#include "models/pace.h"

#include <QObject>

#include <memory>
#include <vector>

namespace hathora {

/// A deployment that is to be made as soon as its build has succeeded.
struct PendingDeploy
{
    int number = 0; ///< tells them apart
    OrgId org;
    AppId app;
    QString appName;
    NewDeployment body; ///< holds secrets: kept in memory only
};

/// Deployments that wait for their builds; they go with the session.
///
/// Each is asked for once, when GetBuilds shows that its build succeeded, and dropped when it cannot succeed
/// any more. They are looked after whatever organization is chosen, live or not.
class PendingDeploys : public QObject
{
    Q_OBJECT

public:
    PendingDeploys(Builds builds, RefreshTimes times, Pace &pace, QObject *parent = nullptr);
    ~PendingDeploys() override;

    const QList<PendingDeploy> &all() const { return m_pending; }

    int add(PendingDeploy deploy); ///< its number
    void cancel(int number);
    void replaceBuild(const BuildId &old, const BuildId &now); ///< what waited for one waits for the other

Q_SIGNALS:
    void changed();
    void due(const hathora::PendingDeploy &deploy); ///< it waits no more
    void dropped(const hathora::PendingDeploy &deploy, hathora::BuildStanding why);

private:
    struct Lookout;

    void look();
    void watchOrgs();
    const BuildsStore *buildsOf(const OrgId &org) const;

    Builds m_builds;
    RefreshTimes m_times;
    Pace m_pace; ///< the session's, but always live
    QList<PendingDeploy> m_pending;
    std::vector<std::unique_ptr<Lookout>> m_lookouts; ///< one an organization
    int m_last = 0;
};

} // namespace hathora
