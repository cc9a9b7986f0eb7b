// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apps.h"
#include "models/columns/apps.h"
#include "models/store.h"

namespace hathora {

/// The applications of an organization.
class AppsStore final : public RecordStore<AppWithDeployment, AppId>
{
    Q_OBJECT

public:
    AppsStore(Apps apps, std::optional<OrgId> org, RefreshTimes times, Pace &pace, QObject *parent = nullptr);

    const std::optional<OrgId> &org() const { return m_org; }

    /// Names of the applications whose latest deployment runs a build.
    QHash<BuildId, QStringList> buildUsers() const;

    /// What the server said of one of them, until the list says more.
    void know(const App &app);

protected:
    void ask() override;

private:
    Apps m_apps;
    std::optional<OrgId> m_org;
};

} // namespace hathora
