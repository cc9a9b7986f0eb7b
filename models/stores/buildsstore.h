// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/builds.h"
#include "models/columns/builds.h"
#include "models/store.h"

namespace hathora {

/// The builds of an organization; asked more often while one of them is being made.
class BuildsStore final : public Store
{
    Q_OBJECT

public:
    using Model = RecordModel<BuildRow, BuildId>;

    BuildsStore(Builds builds, std::optional<OrgId> org, RefreshTimes times, RefreshTimes whileRunning,
                Pace &pace, QObject *parent = nullptr);

    Model &model() { return m_model; }
    const Model &model() const { return m_model; }
    const Build *find(const BuildId &build) const; ///< valid until the next change

    /// Which applications' latest deployments run each build.
    void setUsers(const QHash<BuildId, QStringList> &users);

protected:
    void ask() override;

private:
    void answered(const Result<QList<Build>> &answer);
    QList<BuildRow> rows(const QList<Build> &builds) const;

    Builds m_builds;
    std::optional<OrgId> m_org;
    RefreshTimes m_times;
    RefreshTimes m_whileRunning;
    QHash<BuildId, QStringList> m_users;
    Model m_model;
};

} // namespace hathora
