// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/deploymentsdock.h"

#include "models/workbench.h"
#include "views/charts/deploymenttimeline.h"
#include "views/deploy/deploymentactions.h"
#include "views/docks/drainpanel.h"
#include "views/docks/timelinepanel.h"
#include "views/sightwatch.h"
#include "views/splitview.h"
#include "views/tablepane.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr auto timelineKey = "timeline"_L1;
constexpr auto pictureKey = "picture"_L1;

TablePane::Setup setup()
{
    return {QStringLiteral("deployments"),
            DeploymentsDock::tr("Deployments"),
            "tag"_L1,
            "ports"_L1,
            "created"_L1,
            Qt::DescendingOrder,
            QStringLiteral("buildTag:1.20"),
            {DeploymentsDock::tr("Choose an application to see its deployments."),
             DeploymentsDock::tr("Loading deployments…"),
             DeploymentsDock::tr(
                 "This application has no deployment yet. Deploy a build to it to run processes."),
             {},
             DeploymentsDock::tr("The deployments could not be loaded."),
             DeploymentsDock::tr("No deployment matches the filter.")}};
}

} // namespace

DeploymentsDock::DeploymentsDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_pane(new TablePane(setup(), this))
    , m_timeline(new TimelinePanel(workbench, this))
    , m_drain(new DrainPanel(workbench, this))
    , m_pictures(new QTabWidget)
    , m_split(new SplitView(QStringLiteral("deployments.split"), {m_pictures, 1}, {m_pane, 1}, this))
    , m_sight(new SightWatch(this))
    , m_actions(new DeploymentActions(workbench, *m_pane, this))
{
    setObjectName(QStringLiteral("deploymentsDock"));
    build();
    buildActions();
    connectParts();
    takeScope();
}

void DeploymentsDock::build()
{
    m_pictures->setObjectName(QStringLiteral("deployments.pictures"));
    m_pictures->setAccessibleName(tr("Pictures of the deployments"));
    m_pictures->setDocumentMode(true);
    m_pictures->addTab(m_timeline, tr("Timeline"));
    m_pictures->addTab(m_drain, tr("Drain board"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_actions->strips());
    layout->addWidget(m_split, 1);
    setFocusProxy(m_pane);
}

void DeploymentsDock::connectParts()
{
    const auto inspect = [this] { Q_EMIT m_workbench.viewWanted(QStringLiteral("inspector")); };
    const auto take = [this](const DeploymentId &deployment) {
        m_workbench.selection().setDeployment(deployment);
    };
    connect(&m_workbench, &Workbench::appScopeChanged, this, &DeploymentsDock::takeScope);
    connect(&m_workbench.selection(), &Selection::deploymentChanged, this, &DeploymentsDock::showChosen);
    connect(m_pane, &TablePane::selectionChanged, this, &DeploymentsDock::choose);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    connect(m_pane, &TablePane::activated, this, inspect);
    connect(m_timeline, &TimelinePanel::chosen, this, take);
    connect(m_timeline, &TimelinePanel::activated, this, inspect);
    connect(m_drain, &DrainPanel::chosen, this, take);
    connect(m_drain, &DrainPanel::activated, this, inspect);
}

QVariantMap DeploymentsDock::viewState() const
{
    QVariantMap state = m_pane->viewState();
    state.insert(timelineKey, m_timeline->viewState());
    state.insert(pictureKey, m_pictures->currentIndex());
    m_split->keepIn(state);
    return state;
}

void DeploymentsDock::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
    m_timeline->setViewState(state.value(timelineKey).toMap());
    m_pictures->setCurrentIndex(qBound(0, state.value(pictureKey).toInt(), m_pictures->count() - 1));
    m_split->restoreFrom(state);
}

void DeploymentsDock::buildActions()
{
    auto *logs = new QAction(tr("&Logs of this deployment"), this);
    logs->setObjectName(QStringLiteral("deployments.logs"));
    logs->setShortcut(tr("Ctrl+L"));
    logs->setShortcutContext(Qt::WidgetShortcut);
    m_pane->addRowAction(logs);
    connect(logs, &QAction::triggered, this, [this] {
        const DeploymentId deployment(m_pane->currentKey());
        if (!deployment.isEmpty())
            Q_EMIT m_workbench.logsWanted(LogSubject::of(deployment));
    });
    auto *processes = new QAction(tr("&Processes of this deployment"), this);
    processes->setObjectName(QStringLiteral("deployments.processes"));
    m_pane->addRowAction(processes);
    connect(processes, &QAction::triggered, this, [this] {
        const QString deployment = m_pane->currentKey();
        if (!deployment.isEmpty())
            Q_EMIT m_workbench.processesWanted(QStringLiteral("deployment:\"%1\"").arg(deployment));
    });
}

void DeploymentsDock::takeScope()
{
    AppScope *scope = m_workbench.app();
    m_pane->setTable(scope ? &scope->deployments.model() : nullptr, scope ? &scope->deployments : nullptr);
    QList<Store *> stores;
    if (scope)
        stores = {&scope->deployments, &scope->processes};
    if (scope && m_workbench.org())
        stores.append(&m_workbench.org()->builds); // when they were done is marked
    m_sight->keepFresh(stores);
    showChosen(m_workbench.selection().deployment());
}

void DeploymentsDock::showChosen(const DeploymentId &deployment)
{
    m_pane->select(deployment.text());
    m_timeline->timeline().setCurrent(deployment);
    m_drain->setCurrent(deployment);
}

void DeploymentsDock::choose()
{
    const QString deployment = m_pane->currentKey();
    if (!deployment.isEmpty())
        m_workbench.selection().setDeployment(DeploymentId(deployment));
}

} // namespace hathora
