// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity.h"
#include "models/deploy/deploysettings.h"
#include "models/deploy/pendingdeploys.h"
#include "models/logfollower.h"
#include "models/metrics/metricstores.h"
#include "models/navigatormodel.h"
#include "models/pace.h"
#include "models/rooms/roomsettings.h"
#include "models/scopes.h"
#include "models/selection.h"
#include "models/stores/lobbiesstore.h"
#include "models/stores/lobbylookup.h"
#include "models/stores/organizationsstore.h"
#include "models/stores/roomlookup.h"
#include "models/stores/roomsstore.h"
#include "models/storetimes.h"

#include <QObject>

#include <memory>
#include <vector>

namespace hathora {

class Console;
class CrashLogs;
class GhostCheck;
class RegionPings;
struct BillingBook;
struct FleetDetail;
class History;
class HistoryRecorder;
class LaneFeed;
class OrgProcessesStore;
class PlaceLookup;
class MatchFeed;
class RoomArrival;
class MetricKeeping;
struct HistoryScope;
class Uploads;
template <typename T>
class ValueStore;

/// What the views of one session work on: what is chosen, the stores of that, and what views ask of each
/// other.
///
/// Choosing another organization or application replaces its scope: orgScopeChanged() and appScopeChanged()
/// are emitted after the new one is there; the old one lives until its listeners have been told and its last
/// change is over. Made for one signed-in session and destroyed with it. Stores of a single process or room
/// are made by the view that shows it, with the factory functions below, and owned by that view.
class Workbench : public QObject
{
    Q_OBJECT

public:
    Workbench(const Api &api, const StoreTimes &times, QObject *parent = nullptr);
    ~Workbench() override;

    /// Where a new build may come from.
    enum class BuildSource { Folder, Archive, Registry };

    Pace &pace() { return m_pace; }
    Selection &selection() { return m_selection; }
    Activity &activity() { return m_activity; }
    Console &console() { return *m_console; }
    DeploySettings &deploySettings() { return m_deploySettings; }
    RoomSettings &roomSettings() { return m_roomSettings; }
    PendingDeploys &pendingDeploys() { return m_pendingDeploys; }
    Uploads &uploads() { return *m_uploads; }
    const StoreTimes &times() const { return m_times; }
    MetricBudget &metricBudget() { return m_metrics.budget(); }
    NavigatorModel &navigator() { return m_navigator; }
    OrganizationsStore &organizations() { return m_organizations; }
    OrgScope *org() const { return m_org.get(); } ///< null while none is chosen
    AppScope *app() const { return m_app.get(); } ///< null while none is chosen
    FleetId fleet() const;                        ///< that the application runs on; empty while unknown
    Access access() const;                        ///< whether anything may be changed
    Generation generation() const;                ///< which interface the server speaks, as far as known

    std::unique_ptr<RoomsStore> roomsOf(const ProcessId &process);
    std::unique_ptr<RoomLookup> room(const RoomId &room);
    std::unique_ptr<RoomArrival> arrivalOf(const RoomId &room); ///< a room just made or resumed
    std::unique_ptr<MatchFeed> match(const RoomId &room);
    std::unique_ptr<LobbiesStore> lobbies(const std::optional<Region> &region); ///< absent: of all
    std::unique_ptr<LobbyLookup> lobby(const QString &word, LobbyLookup::By by);
    // Those of metrics are had in common with whoever wants the same.
    std::shared_ptr<ProcessMetricsStore> metricsOf(const ProcessId &process, const MetricSpan &span);
    std::shared_ptr<FleetMetricsStore> metricsOf(const FleetId &fleet, const std::optional<Region> &region,
                                                 const MetricSpan &span);
    /// Of the chosen application; null while none is. Goes before its scope does.
    std::shared_ptr<MetricSurvey> survey(const MetricSpan &span);
    std::unique_ptr<LogFollower> logOf(const ProcessId &process);
    std::unique_ptr<PlaceLookup> placeLookup();
    /// Of the chosen organization; null while none is. Goes before its scope does.
    std::unique_ptr<OrgProcessesStore> orgProcesses();
    std::unique_ptr<CrashLogs> crashLogs();
    std::unique_ptr<GhostCheck> ghostCheck();
    std::unique_ptr<FleetDetail> detailOf(const FleetId &fleet);
    std::unique_ptr<ValueStore<QList<NodeShape>>> nodeShapes();
    std::unique_ptr<BillingBook> billing();     ///< of the chosen organization
    std::unique_ptr<RegionPings> regionPings(); ///< from this machine
    /// Of the chosen application; null while none is. Goes before its scope does.
    std::unique_ptr<LaneFeed> lanes();

    /// What is seen is kept there from now on, as of this profile on this server; null for nowhere. Must stay
    /// until the next call.
    void setHistory(History *history, const QString &profile = {}, const QString &server = {});
    History *history() const { return m_history; }

    /// Makes a deployment of any application, chosen or not.
    void deploy(const AppId &app, const NewDeployment &deployment);

    /// Stops processes of any application, chosen or not.
    void stop(const AppId &app, const QList<ProcessId> &processes);

    /// F5: everything that is watched asks now.
    void refreshAll();

Q_SIGNALS:
    void orgScopeChanged();
    void appScopeChanged();
    void accessChanged();
    void historyChanged();                       ///< there is another one, or none
    void changed(const hathora::Change &change); ///< a change of any command advanced

    // What one view asks of another; whoever owns the docks brings the other to the front.
    void processesWanted(const QString &filter);           ///< the table, filtered so
    void processWanted(const hathora::ProcessId &process); ///< its page; already selected
    void logWanted(const hathora::ProcessId &process);
    void metricsWanted(const QList<hathora::ProcessId> &processes);             ///< on one axis
    void logAtWanted(const hathora::ProcessId &process, const QDateTime &time); ///< after logWanted()
    void roomsWanted(const hathora::ProcessId &process);
    void viewWanted(const QString &dock); ///< any dock by its id
    void newBuildWanted(hathora::Workbench::BuildSource source);

private:
    void setOrg(const OrgId &org);
    void setApp(const AppId &app);
    void listen(const QList<Commands *> &commands);
    template <typename Act>
    void inScopeOf(const AppId &app, Act act);
    template <typename Scope>
    void leave(std::unique_ptr<Scope> scope);
    void letGo();
    void measured(const AppId &app, const ProcessId &process, const MetricSpan &span,
                  const ProcessMetrics &metrics);
    void recordHistory();
    HistoryScope historyScope() const;
    void buildsChanged(const OrgId &org);
    ResourceLimits limitsOf(const ProcessId &process) const;

    const Api &m_api;
    StoreTimes m_times;
    Pace m_pace;
    Selection m_selection;
    Activity m_activity;
    std::unique_ptr<Console> m_console;
    DeploySettings m_deploySettings;
    RoomSettings m_roomSettings;
    PendingDeploys m_pendingDeploys;
    std::unique_ptr<Uploads> m_uploads;
    MetricStores m_metrics;
    OrganizationsStore m_organizations;
    NavigatorModel m_navigator;
    std::unique_ptr<OrgScope> m_org;
    std::unique_ptr<AppScope> m_app;
    History *m_history = nullptr;
    QString m_historyProfile;
    QString m_historyServer;
    std::unique_ptr<HistoryRecorder> m_recorder; ///< of the application's scope; goes before it
    std::unique_ptr<MetricKeeping> m_keeping;    ///< of the application

    /// Not looked at any more, but what was asked for there is still under way.
    struct Left
    {
        std::shared_ptr<void> scope;
        QList<Commands *> commands; ///< the scope's
    };
    std::vector<Left> m_left;
};

} // namespace hathora
