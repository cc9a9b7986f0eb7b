// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/startingpoint.h"

namespace hathora {

StartingPointSeeker::StartingPointSeeker(Apps apps, const StartingPoint &wish, Selection &selection,
                                         OrganizationsStore &organizations)
    : m_api(apps)
    , m_wish(wish)
    , m_selection(selection)
    , m_organizations(organizations)
{
    connect(&m_organizations, &Store::refreshed, this, &StartingPointSeeker::chooseOrg);
}

void StartingPointSeeker::setApps(AppsStore *apps)
{
    m_apps = apps;
    if (m_apps)
        connect(m_apps, &Store::refreshed, this, &StartingPointSeeker::chooseApp);
}

bool StartingPointSeeker::has(const OrgId &org) const
{
    return m_organizations.model().find(org) != nullptr;
}

void StartingPointSeeker::chooseOrg()
{
    const QList<Organization> &all = m_organizations.model().records();
    if (m_asking || all.isEmpty() || has(m_selection.org()))
        return;
    if (has(m_wish.org))
        return m_selection.setOrg(m_wish.org);
    if (m_wish.org.isEmpty() && !m_wish.app.isEmpty() && all.size() > 1) {
        // Only the application is wished for, as by HATHORA_APP_ID: the server knows whose it is.
        m_asking = true;
        m_api.get(m_wish.app).then(this, &StartingPointSeeker::wishedAppFound);
        return;
    }
    m_selection.setOrg(all.first().id);
}

void StartingPointSeeker::wishedAppFound(const Result<App> &answer)
{
    m_asking = false;
    m_wish.org = answer ? answer->org : m_organizations.model().records().first().id;
    chooseOrg();
}

void StartingPointSeeker::chooseApp()
{
    if (m_apps->model().find(m_selection.app()))
        return;
    if (m_apps->model().find(m_wish.app))
        return m_selection.setApp(m_wish.app);
    const QList<AppWithDeployment> &all = m_apps->model().records();
    m_selection.setApp(all.isEmpty() ? AppId() : all.first().id);
}

} // namespace hathora
