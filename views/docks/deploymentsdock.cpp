// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/deploymentsdock.h"

#include "models/workbench.h"
#include "views/deploy/deploymentactions.h"
#include "views/sightwatch.h"
#include "views/tablepane.h"

#include <QAction>
#include <QVBoxLayout>

namespace hathora {

namespace {

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
    , m_sight(new SightWatch(this))
    , m_actions(new DeploymentActions(workbench, *m_pane, this))
{
    setObjectName(QStringLiteral("deploymentsDock"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_actions->strips());
    layout->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    buildActions();

    connect(&workbench, &Workbench::appScopeChanged, this, &DeploymentsDock::takeScope);
    connect(&workbench.selection(), &Selection::deploymentChanged, m_pane,
            [this](const DeploymentId &deployment) { m_pane->select(deployment.text()); });
    connect(m_pane, &TablePane::selectionChanged, this, &DeploymentsDock::choose);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    connect(m_pane, &TablePane::activated, this,
            [this] { Q_EMIT m_workbench.viewWanted(QStringLiteral("inspector")); });
    takeScope();
}

QVariantMap DeploymentsDock::viewState() const
{
    return m_pane->viewState();
}

void DeploymentsDock::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
}

void DeploymentsDock::buildActions()
{
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
    m_sight->keepFresh(scope ? QList<Store *>{&scope->deployments} : QList<Store *>());
}

void DeploymentsDock::choose()
{
    const QString deployment = m_pane->currentKey();
    if (!deployment.isEmpty())
        m_workbench.selection().setDeployment(DeploymentId(deployment));
}

} // namespace hathora
