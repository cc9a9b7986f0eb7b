// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apps.h"
#include "models/selection.h"
#include "models/stores/appsstore.h"
#include "models/stores/organizationsstore.h"

namespace hathora {

/// Where a session begins; what is empty or not there is replaced by the first there is.
struct StartingPoint
{
    OrgId org;
    AppId app;
};

/// Keeps the selection on an organization and an application that exist: the wished ones at first, and
/// another when the chosen one is gone from the server.
class StartingPointSeeker : public QObject
{
    Q_OBJECT

public:
    StartingPointSeeker(Apps apps, const StartingPoint &wish, Selection &selection,
                        OrganizationsStore &organizations);

    void setApps(AppsStore *apps); ///< of the chosen organization, or null

private:
    void chooseOrg();
    void chooseApp();
    void wishedAppFound(const Result<App> &answer);
    bool has(const OrgId &org) const;

    Apps m_api;
    StartingPoint m_wish;
    Selection &m_selection;
    OrganizationsStore &m_organizations;
    AppsStore *m_apps = nullptr;
    bool m_asking = false;
};

} // namespace hathora
