// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workbench.h"

#include "api/api.h"
#include "models/console/console.h"

namespace hathora {

Workbench::Workbench(const Api &api, const StoreTimes &times, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_times(times)
    , m_console(std::make_unique<Console>(api.client, m_selection))
    , m_organizations(api.orgs, times.organizations, m_pace)
{
    m_navigator.setOrganizations(&m_organizations);
    connect(&api.client, &Client::traced, &m_activity, &Activity::record);
    connect(&api.client, &Client::tokenRefused, &m_pace,
            [this] { m_pace.setSession(Pace::Session::Suspended); });
    connect(&api.client, &Client::resumed, &m_pace, [this] { m_pace.setSession(Pace::Session::Open); });
    connect(&api.client, &Client::woke, this, &Workbench::refreshAll);
    connect(&m_selection, &Selection::orgChanged, this, &Workbench::setOrg);
    connect(&m_selection, &Selection::appChanged, this, &Workbench::setApp);
}

Workbench::~Workbench()
{
    // The tree looks at stores of both scopes: it lets go first.
    m_navigator.setScope({}, nullptr, nullptr, nullptr);
    m_navigator.setOrganizations(nullptr);
}

void Workbench::setOrg(const OrgId &org)
{
    const std::unique_ptr<OrgScope> old = std::move(m_org); // ends when all have been told of the new one
    if (!org.isEmpty()) {
        m_org = std::make_unique<OrgScope>(m_api, org, m_times, m_pace);
        connect(&m_org->appCommands, &Commands::changed, this, &Workbench::changed);
        m_navigator.setScope(org, &m_org->apps, &m_org->fleets, &m_org->appCounts);
    } else {
        m_navigator.setScope({}, nullptr, nullptr, nullptr);
    }
    Q_EMIT orgScopeChanged();
}

void Workbench::setApp(const AppId &app)
{
    const std::unique_ptr<AppScope> old = std::move(m_app);
    if (!app.isEmpty()) {
        m_app = std::make_unique<AppScope>(m_api, app, m_times, m_pace);
        connect(&m_app->processCommands, &Commands::changed, this, &Workbench::changed);
    }
    Q_EMIT appScopeChanged();
}

std::unique_ptr<RoomsStore> Workbench::roomsOf(const ProcessId &process)
{
    return std::make_unique<RoomsStore>(m_api.rooms, m_selection.app(), process, m_times.rooms, m_pace);
}

std::unique_ptr<RoomLookup> Workbench::room(const RoomId &room)
{
    return std::make_unique<RoomLookup>(m_api.rooms, m_selection.app(), room, m_times.room, m_pace);
}

std::unique_ptr<ProcessMetricsStore> Workbench::metricsOf(const ProcessId &process, const MetricSpan &span)
{
    return std::make_unique<ProcessMetricsStore>(m_api.processes, m_selection.app(), process,
                                                 limitsOf(process), span, m_times.metrics, m_pace);
}

std::unique_ptr<FleetMetricsStore>
Workbench::metricsOf(const FleetId &fleet, const std::optional<Region> &region, const MetricSpan &span)
{
    return std::make_unique<FleetMetricsStore>(m_api.fleets, fleet, region, m_selection.org(), span,
                                               m_times.metrics, m_pace);
}

std::unique_ptr<LogFollower> Workbench::logOf(const ProcessId &process)
{
    return std::make_unique<LogFollower>(m_api.logs, m_selection.app(), process);
}

ResourceLimits Workbench::limitsOf(const ProcessId &process) const
{
    const Process *known = m_app ? m_app->processes.find(process) : nullptr;
    return known ? m_app->deployments.limits(known->deployment) : ResourceLimits();
}

void Workbench::refreshAll()
{
    m_pace.refresh();
}

} // namespace hathora
