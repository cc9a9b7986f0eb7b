// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logfollowmenu.h"

#include "models/scopes.h"
#include "views/docks/regionmenu.h"
#include "views/plaintext.h"

#include <algorithm>

namespace hathora {

namespace {

constexpr int mostDeployments = 12;

QList<Deployment> newestOf(const DeploymentsStore &store)
{
    QList<Deployment> deployments = store.model().records();
    std::sort(deployments.begin(), deployments.end(),
              [](const Deployment &one, const Deployment &other) { return one.createdAt > other.createdAt; });
    return deployments.mid(0, mostDeployments);
}

/// An ampersand of the server's is no mnemonic.
QString entryOf(const Deployment &deployment)
{
    const QString name = deployment.deploymentTag.value_or(deployment.id.text());
    return plainLine(name).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

LogFollowMenu::LogFollowMenu(QWidget *parent)
    : QMenu(tr("Follow together"), parent)
    , m_everything(addAction(tr("&All processes")))
    , m_failed(addAction(tr("All that &failed today")))
    , m_regions(new RegionMenu(tr("All in a &region"), this))
    , m_deployments(new QMenu(tr("All of a &deployment"), this))
{
    setAccessibleName(title());
    m_everything->setObjectName(QStringLiteral("logs.everything"));
    m_everything->setShortcut(tr("Ctrl+Alt+L"));
    m_failed->setObjectName(QStringLiteral("logs.failedToday"));
    m_failed->setShortcut(tr("Ctrl+Alt+F"));
    m_regions->setObjectName(QStringLiteral("logs.regions"));
    m_deployments->setObjectName(QStringLiteral("logs.deployments"));
    addMenu(m_regions);
    addMenu(m_deployments);
    connect(m_everything, &QAction::triggered, this, [this] { Q_EMIT wanted(LogSubject::ofApplication()); });
    connect(m_failed, &QAction::triggered, this, [this] { Q_EMIT wanted(LogSubject::ofFailedToday()); });
    connect(m_regions, &RegionMenu::chosen, this,
            [this](const Region &region) { Q_EMIT wanted(LogSubject::of(region)); });
    connect(this, &QMenu::aboutToShow, this, &LogFollowMenu::offer);
}

void LogFollowMenu::setScope(const AppScope *scope)
{
    m_scope = scope;
    offer();
}

void LogFollowMenu::offer()
{
    m_deployments->clear();
    QList<Region> regions;
    for (const QString &region : m_scope ? m_scope->summary.regions().keys() : QStringList())
        regions.append(Region(region));
    m_regions->setSeen(regions);
    for (const Deployment &deployment : m_scope ? newestOf(m_scope->deployments) : QList<Deployment>()) {
        QAction *action = m_deployments->addAction(entryOf(deployment));
        connect(action, &QAction::triggered, this,
                [this, id = deployment.id] { Q_EMIT wanted(LogSubject::of(id)); });
    }
    m_deployments->setEnabled(!m_deployments->isEmpty());
    for (QAction *action : {m_everything, m_failed})
        action->setEnabled(m_scope != nullptr);
}

} // namespace hathora
