// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockregistry.h"

#include "models/workbench.h"
#include "views/docks/activitydock.h"
#include "views/docks/allprocessesdock.h"
#include "views/docks/applicationsdock.h"
#include "views/docks/billingdock.h"
#include "views/docks/buildsdock.h"
#include "views/docks/checksdock.h"
#include "views/docks/consoledock.h"
#include "views/docks/deploymentsdock.h"
#include "views/docks/fleetsdock.h"
#include "views/docks/inspectordock.h"
#include "views/docks/lobbiesdock.h"
#include "views/docks/logsdock.h"
#include "views/docks/matchdock.h"
#include "views/docks/metricsdock.h"
#include "views/docks/navigatordock.h"
#include "views/docks/organizationdock.h"
#include "views/docks/overviewdock.h"
#include "views/docks/processdock.h"
#include "views/docks/processesdock.h"
#include "views/docks/regionsdock.h"
#include "views/docks/roomsdock.h"
#include "views/docks/tokensdock.h"
#include "views/docks/uploadsdock.h"

#include <QCoreApplication>

namespace hathora {
namespace {

template <typename Dock>
DockContent make(Workbench &workbench)
{
    auto *dock = new Dock(workbench); // the caller gives it a parent
    DockContent content{dock, {}, {}, nullptr};
    if constexpr (requires(QVariantMap map) { dock->setViewState(map); }) {
        content.state = [dock] { return dock->viewState(); };
        content.setState = [dock](const QVariantMap &state) { dock->setViewState(state); };
    }
    if constexpr (requires { dock->table(); })
        content.table = &dock->table();
    return content;
}

} // namespace

QString DockEntry::translatedTitle() const
{
    return QCoreApplication::translate("Docks", title);
}

const QList<DockEntry> &dockEntries()
{
    static const QList<DockEntry> entries{
        {QStringLiteral("overview"), QT_TRANSLATE_NOOP("Docks", "Overview"), Icon::Overview,
         make<OverviewDock>},
        {QStringLiteral("metrics"), QT_TRANSLATE_NOOP("Docks", "Metrics"), Icon::Chart, make<MetricsDock>},
        {QStringLiteral("navigator"), QT_TRANSLATE_NOOP("Docks", "Navigator"), Icon::Navigator,
         make<NavigatorDock>},
        {QStringLiteral("deployments"), QT_TRANSLATE_NOOP("Docks", "Deployments"), Icon::Deployment,
         make<DeploymentsDock>},
        {QStringLiteral("builds"), QT_TRANSLATE_NOOP("Docks", "Builds"), Icon::Build, make<BuildsDock>},
        {QStringLiteral("uploads"), QT_TRANSLATE_NOOP("Docks", "Uploads"), Icon::Upload, make<UploadsDock>},
        {QStringLiteral("processes"), QT_TRANSLATE_NOOP("Docks", "Processes"), Icon::Process,
         make<ProcessesDock>},
        {QStringLiteral("allprocesses"), QT_TRANSLATE_NOOP("Docks", "All processes"), Icon::Process,
         make<AllProcessesDock>},
        {QStringLiteral("checks"), QT_TRANSLATE_NOOP("Docks", "Checks"), Icon::Ok, make<ChecksDock>},
        {QStringLiteral("process"), QT_TRANSLATE_NOOP("Docks", "Process"), Icon::Chart, make<ProcessDock>},
        {QStringLiteral("rooms"), QT_TRANSLATE_NOOP("Docks", "Rooms"), Icon::Room, make<RoomsDock>},
        {QStringLiteral("lobbies"), QT_TRANSLATE_NOOP("Docks", "Lobbies"), Icon::People, make<LobbiesDock>},
        {QStringLiteral("match"), QT_TRANSLATE_NOOP("Docks", "Match timeline"), Icon::Clock, make<MatchDock>},
        {QStringLiteral("logs"), QT_TRANSLATE_NOOP("Docks", "Logs"), Icon::Log, make<LogsDock>},
        {QStringLiteral("applications"), QT_TRANSLATE_NOOP("Docks", "Applications"), Icon::App,
         make<ApplicationsDock>},
        {QStringLiteral("fleets"), QT_TRANSLATE_NOOP("Docks", "Fleets"), Icon::Fleet, make<FleetsDock>},
        {QStringLiteral("billing"), QT_TRANSLATE_NOOP("Docks", "Billing"), Icon::Billing, make<BillingDock>},
        {QStringLiteral("regions"), QT_TRANSLATE_NOOP("Docks", "Regions"), Icon::Regions, make<RegionsDock>},
        {QStringLiteral("inspector"), QT_TRANSLATE_NOOP("Docks", "Inspector"), Icon::Inspector,
         make<InspectorDock>},
        {QStringLiteral("organization"), QT_TRANSLATE_NOOP("Docks", "Organization"), Icon::People,
         make<OrganizationDock>},
        {QStringLiteral("tokens"), QT_TRANSLATE_NOOP("Docks", "Tokens"), Icon::Token, make<TokensDock>},
        {QStringLiteral("console"), QT_TRANSLATE_NOOP("Docks", "API console"), Icon::Console,
         make<ConsoleDock>},
        {QStringLiteral("activity"), QT_TRANSLATE_NOOP("Docks", "Activity"), Icon::Activity,
         make<ActivityDock>},
    };
    return entries;
}

} // namespace hathora
