// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/appsstore.h"

#include "models/jsontext.h"

namespace hathora {

AppsStore::AppsStore(Apps apps, std::optional<OrgId> org, RefreshTimes times, Pace &pace, QObject *parent)
    : RecordStore(
          appColumns(), [](const AppWithDeployment &app) { return app.id; },
          [](const AppWithDeployment &app) { return jsonText(app, Secrets::Masked); }, times, pace, parent)
    , m_apps(apps)
    , m_org(std::move(org))
{
}

QHash<BuildId, QStringList> AppsStore::buildUsers() const
{
    QHash<BuildId, QStringList> users;
    for (const AppWithDeployment &app : model().records()) {
        if (app.deployment)
            users[app.deployment->build].append(app.name);
    }
    return users;
}

void AppsStore::know(const App &app)
{
    const AppWithDeployment *known = model().find(app.id);
    if (!known)
        return;
    AppWithDeployment changed = *known;
    static_cast<App &>(changed) = app;
    model().upsert({changed});
}

void AppsStore::ask()
{
    m_apps.list(m_org).then(this, &AppsStore::take);
}

} // namespace hathora
