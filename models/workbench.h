// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity.h"
#include "models/commands/owninvitecommands.h"
#include "models/deploy/deploysettings.h"
#include "models/deploy/pendingdeploys.h"
#include "models/logs/logsubject.h"
#include "models/metrics/metricstores.h"
#include "models/navigatormodel.h"
#include "models/pace.h"
#include "models/rooms/roomsettings.h"
#include "models/scopes.h"
#include "models/selection.h"
#include "models/stores/lobbiesstore.h"
#include "models/stores/lobbylookup.h"
#include "models/stores/organizationsstore.h"
#include "models/stores/owninvitesstore.h"
#include "models/stores/roomlookup.h"
#include "models/stores/roomsstore.h"
#include "models/storetimes.h"

#include <QObject>

#include <memory>
#include <vector>

namespace hathora {

class AlertEngine;
class Console;
struct AlertRule;
class CrashLogs;
class GhostCheck;
class RegionPings;
struct BillingBook;
struct FleetDetail;
class History;
class HistoryRecorder;
class LaneFeed;
class OrgProcessesStore;
class LogDesk;
class LogDownload;
class PlaceLookup;
class MatchFeed;
class RoomArrival;
class MetricKeeping;
class SnapshotTaker;
enum class Secrets;
class LogRecorder;
class Recordings;
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
    AlertEngine &alerts() { return *m_alerts; }
    Console &console() { return *m_console; }
    DeploySettings &deploySettings() { return m_deploySettings; }
    RoomSettings &roomSettings() { return m_roomSettings; }
    PendingDeploys &pendingDeploys() { return m_pendingDeploys; }
    Uploads &uploads() { return *m_uploads; }
    const StoreTimes &times() const { return m_times; }
    MetricBudget &metricBudget() { return m_metrics.budget(); }
    NavigatorModel &navigator() { return m_navigator; }
    OrganizationsStore &organizations() { return m_organizations; }
    const OrganizationsStore &organizations() const { return m_organizations; }
    OwnInvitesStore &ownInvites() { return m_ownInvites; }
    OwnInviteCommands &ownInviteCommands() { return m_ownInviteCommands; }
    OrgScope *org() const { return m_org.get(); } ///< null while none is chosen
    AppScope *app() const { return m_app.get(); } ///< null while none is chosen
    FleetId fleet() const;                        ///< that the application runs on; empty while unknown
    Access access() const;                        ///< whether anything may be changed
    Generation generation() const;                ///< which interface the server speaks, as far as known

    /// The end of the secret that this session uses, by which its token is told from others.
    void setTokenEnd(const QString &lastFour) { m_tokenEnd = lastFour; }
    bool isOwnToken(const OrgToken &token) const; ///< as far as that can be told

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
    std::unique_ptr<LogDesk> logsOf(const LogSubject &subject);
    std::unique_ptr<LogDownload> logDownload(const ProcessId &process, const QString &path);
    std::shared_ptr<MetricSurvey> survey(const MetricSpan &span);
    std::unique_ptr<PlaceLookup> placeLookup();
    /// Of all that the chosen organization has; null while none is.
    std::unique_ptr<SnapshotTaker> snapshot(Secrets values);
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

    /// Logs of the applications that are chosen there are recorded from now on, as of this profile on this
    /// server; null for nowhere. Must stay until the next call.
    void setRecorder(LogRecorder *recorder, const QString &profile = {}, const QString &server = {});
    Recordings *recordings() const { return m_recordings.get(); } ///< null: nowhere

    /// Makes a deployment of any application, chosen or not.
    void deploy(const AppId &app, const NewDeployment &deployment);

    /// Those entries of Activity that are requests, as command lines; empty if none is.
    QString curlOf(const QStringList &activity) const;

    /// Stops processes of any application, chosen or not.
    void stop(const AppId &app, const QList<ProcessId> &processes);

    /// F5: everything that is watched asks now.
    void refreshAll();

Q_SIGNALS:
    void orgScopeChanged();
    void appScopeChanged();
    void accessChanged();
    void historyChanged();                       ///< there is another one, or none
    void recordingsChanged();                    ///< there are others, or none
    void changed(const hathora::Change &change); ///< a change of any command advanced

    // What one view asks of another; whoever owns the docks brings the other to the front.
    void processesWanted(const QString &filter);           ///< the table, filtered so
    void processWanted(const hathora::ProcessId &process); ///< its page; already selected
    void logsWanted(const hathora::LogSubject &subject);   ///< followed together
    void logAtWanted(const QDateTime &time);               ///< of what is followed; after logsWanted()
    void metricsWanted(const QList<hathora::ProcessId> &processes); ///< on one axis
    void roomsWanted(const hathora::ProcessId &process);
    void viewWanted(const QString &dock);                    ///< any dock by its id
    void alertWanted(const hathora::AlertRule &draft);       ///< a rule is to be begun so
    void rowWanted(const QString &dock, const QString &key); ///< any dock's row; the dock comes up too
    void newBuildWanted(hathora::Workbench::BuildSource source);
    void profileWanted(const hathora::CreatedOrgToken &token); ///< a new one, for a token that was just made;
                                                               ///< one of the next two follows
    void profileMade(const hathora::OrgTokenId &token);        ///< its secret is in the keychain
    void profileNotMade(const hathora::OrgTokenId &token);     ///< its secret is nowhere yet

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
    OwnInvitesStore m_ownInvites;
    OwnInviteCommands m_ownInviteCommands;
    NavigatorModel m_navigator;
    std::unique_ptr<OrgScope> m_org;
    std::unique_ptr<AppScope> m_app;
    History *m_history = nullptr;
    QString m_historyProfile;
    QString m_historyServer;
    QString m_tokenEnd;
    std::unique_ptr<HistoryRecorder> m_recorder; ///< of the application's scope; goes before it
    std::unique_ptr<MetricKeeping> m_keeping;    ///< of the application
    std::unique_ptr<AlertEngine> m_alerts;       ///< looks at both scopes; goes before them
    std::unique_ptr<Recordings> m_recordings;    ///< null: nowhere

    /// Not looked at any more, but what was asked for there is still under way.
    struct Left
    {
        std::shared_ptr<void> scope;
        QList<Commands *> commands; ///< the scope's
    };
    std::vector<Left> m_left;
};

} // namespace hathora
