// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workbench.h"

#include "api/api.h"
#include "models/alerts/alertengine.h"
#include "models/billing/billingbook.h"
#include "models/console/calltext.h"
#include "models/console/console.h"
#include "models/fleets/fleetdetail.h"
#include "models/historyrecorder.h"
#include "models/lanefeed.h"
#include "models/logs/logdesk.h"
#include "models/logs/logdownload.h"
#include "models/logs/recordings.h"
#include "models/metrics/metrickeeping.h"
#include "models/palette/placelookup.h"
#include "models/processes/crashlogs.h"
#include "models/processes/ghosts.h"
#include "models/regions/regionpings.h"
#include "models/rooms/matchfeed.h"
#include "models/rooms/roomarrival.h"
#include "models/snapshot/snapshottaker.h"
#include "models/stores/orgprocessesstore.h"
#include "models/stores/valuestore.h"
#include "models/uploads/uploads.h"

#include <algorithm>

namespace hathora {

namespace {

bool areBusy(const QList<Commands *> &commands)
{
    return std::any_of(commands.cbegin(), commands.cend(),
                       [](const Commands *each) { return each->underWay() > 0; });
}

} // namespace

Workbench::Workbench(const Api &api, const StoreTimes &times, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_times(times)
    , m_console(std::make_unique<Console>(api.client, m_selection))
    , m_pendingDeploys(api.builds, times.runningBuild, m_pace)
    , m_uploads(std::make_unique<Uploads>(api, times.check))
    , m_metrics(api, times, m_pace)
    , m_organizations(api.orgs, times.organizations, m_pace)
    , m_ownInvites(api.orgs, times.people, m_pace)
    , m_ownInviteCommands(api.orgs, times.check)
{
    m_navigator.setOrganizations(&m_organizations);
    connect(&api.client, &Client::traced, &m_activity, &Activity::record);
    connect(&api.client, &Client::tokenRefused, &m_pace,
            [this] { m_pace.setSession(Pace::Session::Suspended); });
    connect(&api.client, &Client::resumed, this, [this] {
        m_pace.setSession(Pace::Session::Open);
        refreshAll(); // what the old token was refused would be asked for much later, as after a failure
    });
    connect(&api.client, &Client::woke, this, &Workbench::refreshAll);
    connect(&api.client, &Client::accessChanged, this, &Workbench::accessChanged);
    connect(&m_pendingDeploys, &PendingDeploys::due, this,
            [this](const PendingDeploy &due) { deploy(due.app, due.body); });
    connect(m_uploads.get(), &Uploads::commandsMade, this, [this](Commands *made) { listen({made}); });
    connect(m_uploads.get(), &Uploads::buildReplaced, &m_pendingDeploys, &PendingDeploys::replaceBuild);
    connect(m_uploads.get(), &Uploads::buildsChanged, this, &Workbench::buildsChanged);
    listen({&m_ownInviteCommands});
    connect(&m_ownInviteCommands, &Commands::changed, &m_ownInvites, [this](const Change &change) {
        if (!change.isOver())
            return;
        m_ownInvites.invalidate();
        m_organizations.invalidate();
    });
    connect(&m_metrics, &MetricStores::measured, this, &Workbench::measured);
    connect(&m_selection, &Selection::orgChanged, this, &Workbench::setOrg);
    connect(&m_selection, &Selection::appChanged, this, &Workbench::setApp);
    m_alerts = std::make_unique<AlertEngine>(*this);
}

Workbench::~Workbench()
{
    // The tree looks at stores of both scopes: it lets go first.
    m_navigator.setScope({}, nullptr, nullptr, nullptr);
    m_navigator.setOrganizations(nullptr);
}

Access Workbench::access() const
{
    return m_api.client.access();
}

/// That of the latest deployment, or else the organization's default one, or else its only one.
FleetId Workbench::fleet() const
{
    if (!m_app || !m_org)
        return {};
    const Deployment *latest = m_app->deployments.latest();
    if (latest && latest->fleet)
        return *latest->fleet;
    const Organization *organization = m_organizations.model().find(m_org->org);
    if (organization && organization->defaultFleet)
        return *organization->defaultFleet;
    const QList<Fleet> &fleets = m_org->fleets.model().records();
    return fleets.size() == 1 ? fleets.constFirst().id : FleetId();
}

Generation Workbench::generation() const
{
    return m_api.client.generation();
}

bool Workbench::isOwnToken(const OrgToken &token) const
{
    return !m_tokenEnd.isEmpty() && token.lastFour == m_tokenEnd &&
           !token.status.is(KnownOrgTokenStatus::Revoked);
}

void Workbench::setOrg(const OrgId &org)
{
    std::unique_ptr<OrgScope> old = std::move(m_org);
    if (!org.isEmpty()) {
        m_org = std::make_unique<OrgScope>(m_api, org, m_times, m_pace);
        listen(m_org->commands());
        m_navigator.setScope(org, &m_org->apps, &m_org->fleets, &m_org->appCounts);
    } else {
        m_navigator.setScope({}, nullptr, nullptr, nullptr);
    }
    Q_EMIT orgScopeChanged();
    leave(std::move(old)); // when all have been told of the new one
}

void Workbench::setApp(const AppId &app)
{
    m_recorder.reset();
    m_keeping.reset();
    std::unique_ptr<AppScope> old = std::move(m_app);
    if (!app.isEmpty()) {
        m_app = std::make_unique<AppScope>(m_api, app, m_times, m_pace);
        listen(m_app->commands());
        m_app->sparklines.setBudget(&m_metrics.budget());
        m_app->sparklines.setFollowed(
            [this, app](const ProcessId &process) { return m_metrics.isFollowed(app, process); });
        m_app->sparklines.setSurveyed([this, app] { return m_metrics.isSurveyed(app); });
        recordHistory();
    }
    Q_EMIT appScopeChanged();
    if (old) {
        old->sparklines.setVisible({});
        old->sparklines.setSample({});
    }
    leave(std::move(old));
}

void Workbench::listen(const QList<Commands *> &commands)
{
    for (const Commands *each : commands) {
        m_activity.follow(*each); // first: who hears of a change finds it there
        connect(each, &Commands::changed, this, &Workbench::changed);
        // Later: the commands are still in the middle of telling.
        connect(each, &Commands::changed, this, &Workbench::letGo, Qt::QueuedConnection);
    }
}

/// What somebody asked for is neither called back nor forgotten because they look elsewhere.
template <typename Scope>
void Workbench::leave(std::unique_ptr<Scope> scope)
{
    if (!scope)
        return;
    const QList<Commands *> commands = scope->commands();
    if (areBusy(commands))
        m_left.push_back({std::shared_ptr<Scope>(std::move(scope)), commands});
}

void Workbench::letGo()
{
    std::erase_if(m_left, [](const Left &left) { return !areBusy(left.commands); });
}

std::unique_ptr<RoomsStore> Workbench::roomsOf(const ProcessId &process)
{
    return std::make_unique<RoomsStore>(m_api.rooms, m_selection.app(), process, m_times.rooms, m_pace);
}

std::unique_ptr<RoomLookup> Workbench::room(const RoomId &room)
{
    return std::make_unique<RoomLookup>(m_api.rooms, m_selection.app(), room, m_times.room, m_pace);
}

std::unique_ptr<RoomArrival> Workbench::arrivalOf(const RoomId &room)
{
    return std::make_unique<RoomArrival>(m_api.rooms, m_api.processes, m_selection.app(), room,
                                         m_times.arrival);
}

std::unique_ptr<MatchFeed> Workbench::match(const RoomId &room)
{
    const auto limits = [this](const DeploymentId &deployment) {
        return m_app ? m_app->deployments.limits(deployment) : ResourceLimits();
    };
    return std::make_unique<MatchFeed>(m_api.rooms, m_api.processes, m_api.logs, m_selection.app(), room,
                                       limits, m_times.metrics, m_pace);
}

std::unique_ptr<LobbiesStore> Workbench::lobbies(const std::optional<Region> &region)
{
    return std::make_unique<LobbiesStore>(m_api.lobbies, m_selection.app(), region, m_times.rooms, m_pace);
}

std::unique_ptr<LobbyLookup> Workbench::lobby(const QString &word, LobbyLookup::By by)
{
    return std::make_unique<LobbyLookup>(m_api.lobbies, m_selection.app(), word, by, m_times.room, m_pace);
}

std::shared_ptr<ProcessMetricsStore> Workbench::metricsOf(const ProcessId &process, const MetricSpan &span)
{
    return m_metrics.of(m_selection.app(), process, limitsOf(process), span);
}

std::shared_ptr<FleetMetricsStore>
Workbench::metricsOf(const FleetId &fleet, const std::optional<Region> &region, const MetricSpan &span)
{
    return m_metrics.of(m_selection.org(), fleet, region, span);
}

std::shared_ptr<MetricSurvey> Workbench::survey(const MetricSpan &span)
{
    return m_app ? m_metrics.surveyOf(*m_app, span) : nullptr;
}

/// What one of us was answered is not asked for again for a row of a table.
void Workbench::measured(const AppId &app, const ProcessId &process, const MetricSpan &span,
                         const ProcessMetrics &metrics)
{
    if (m_app && m_app->app == app)
        m_app->sparklines.take(process, span, metrics);
}

std::unique_ptr<LogDesk> Workbench::logsOf(const LogSubject &subject)
{
    if (!m_app)
        return {};
    auto desk = std::make_unique<LogDesk>(m_api.logs, m_app->app, m_app->processes.model(), subject);
    desk->setRecordings(m_recordings.get());
    connect(&m_api.client, &Client::resumed, desk.get(),
            [&feed = desk->feed()] { feed.retryFailed(); }); // what the old token was refused
    return desk;
}

std::unique_ptr<LogDownload> Workbench::logDownload(const ProcessId &process, const QString &path)
{
    return std::make_unique<LogDownload>(m_api.logs, m_selection.app(), process, path);
}

std::unique_ptr<PlaceLookup> Workbench::placeLookup()
{
    return std::make_unique<PlaceLookup>(m_api);
}

std::unique_ptr<SnapshotTaker> Workbench::snapshot(Secrets values)
{
    if (!m_org)
        return {};
    Organization org;
    if (const Organization *known = m_organizations.model().find(m_org->org))
        org = *known;
    org.id = m_org->org;
    return std::make_unique<SnapshotTaker>(m_api, org, values);
}

std::unique_ptr<OrgProcessesStore> Workbench::orgProcesses()
{
    return m_org ? std::make_unique<OrgProcessesStore>(m_api, m_org->apps, m_times, m_pace) : nullptr;
}

std::unique_ptr<CrashLogs> Workbench::crashLogs()
{
    return std::make_unique<CrashLogs>(m_api.logs, m_selection.app());
}

std::unique_ptr<GhostCheck> Workbench::ghostCheck()
{
    return std::make_unique<GhostCheck>(m_api.processes, m_api.rooms, m_selection.app());
}

std::unique_ptr<FleetDetail> Workbench::detailOf(const FleetId &fleet)
{
    return std::make_unique<FleetDetail>(m_api, fleet, m_selection.org(), m_times.fleets, m_pace);
}

std::unique_ptr<ValueStore<QList<NodeShape>>> Workbench::nodeShapes()
{
    return std::make_unique<ValueStore<QList<NodeShape>>>(
        [this, org = m_selection.org()] { return m_api.fleets.nodeShapes(org); }, m_times.fleets, m_pace);
}

std::unique_ptr<BillingBook> Workbench::billing()
{
    return std::make_unique<BillingBook>(m_api, m_selection.org(), m_times.billing, m_pace);
}

std::unique_ptr<RegionPings> Workbench::regionPings()
{
    return std::make_unique<RegionPings>(m_api.discovery, m_api.client.caFile(), m_times.pings, m_pace);
}

std::unique_ptr<LaneFeed> Workbench::lanes()
{
    if (!m_app)
        return {};
    return std::make_unique<LaneFeed>(*m_app, m_org ? &m_org->builds : nullptr, m_history, historyScope(),
                                      m_times.summaryEvery);
}

void Workbench::setHistory(History *history, const QString &profile, const QString &server)
{
    m_recorder.reset();
    m_keeping.reset();
    m_history = history;
    m_historyProfile = profile;
    m_historyServer = server;
    recordHistory();
    Q_EMIT historyChanged();
}

void Workbench::setRecorder(LogRecorder *recorder, const QString &profile, const QString &server)
{
    m_recordings.reset();
    if (recorder)
        m_recordings = std::make_unique<Recordings>(m_api, *recorder, Recordings::Home{profile, server},
                                                    RecordingTimes(), m_pace);
    Q_EMIT recordingsChanged();
}

void Workbench::recordHistory()
{
    if (!m_history || !m_app)
        return;
    m_recorder = std::make_unique<HistoryRecorder>(m_app->processes, m_app->deployments, *m_history,
                                                   historyScope(), m_times.history);
    m_keeping = std::make_unique<MetricKeeping>(m_metrics, *m_history, historyScope());
}

HistoryScope Workbench::historyScope() const
{
    return {m_historyProfile, m_historyServer, m_selection.app()};
}

void Workbench::buildsChanged(const OrgId &org)
{
    if (m_org && m_org->org == org)
        m_org->builds.invalidate();
}

ResourceLimits Workbench::limitsOf(const ProcessId &process) const
{
    const Process *known = m_app ? m_app->processes.find(process) : nullptr;
    return known ? m_app->deployments.limits(known->deployment) : ResourceLimits();
}

/// An application that is not looked at gets a scope for as long as this takes.
template <typename Act>
void Workbench::inScopeOf(const AppId &app, Act act)
{
    if (m_app && m_app->app == app)
        return act(*m_app);
    auto scope = std::make_unique<AppScope>(m_api, app, m_times, m_pace);
    listen(scope->commands());
    act(*scope);
    leave(std::move(scope));
}

QString Workbench::curlOf(const QStringList &activity) const
{
    QString text;
    for (const QString &key : activity) {
        const ActivityEntry *entry = m_activity.model().find(key.toLongLong());
        if (entry && entry->isRequest())
            text += curlText(entry->trace, m_api.client.server());
    }
    return text;
}

void Workbench::deploy(const AppId &app, const NewDeployment &deployment)
{
    inScopeOf(app, [&](AppScope &scope) { scope.deploymentCommands.create(deployment); });
}

void Workbench::stop(const AppId &app, const QList<ProcessId> &processes)
{
    inScopeOf(app, [&](AppScope &scope) { scope.processCommands.stop(processes); });
}

void Workbench::refreshAll()
{
    m_pace.refresh();
}

} // namespace hathora
