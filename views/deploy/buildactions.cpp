// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/buildactions.h"

#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/deploy/deletebuildsdialog.h"
#include "views/deploy/newdraft.h"
#include "views/deploy/pendingstrip.h"
#include "views/icons.h"
#include "views/tablepane.h"

#include <QAction>

namespace hathora {

namespace {

bool isUseless(const Build &build)
{
    return !build.deletedAt && (build.expiredAt || build.status.is(KnownBuildStatus::Failed));
}

} // namespace

BuildActions::BuildActions(Workbench &workbench, TablePane &pane, QWidget *view)
    : QObject(view)
    , m_workbench(workbench)
    , m_pane(pane)
    , m_view(view)
    , m_strips(new PendingStrip(QStringLiteral("builds.pending"), workbench.pendingDeploys(), view))
    , m_changeActions(new ChangeActions(workbench, view))
{
    QAction *deployOne =
        add(QStringLiteral("deploy"), tr("&Deploy this build…"), tr("Ctrl+D"), &BuildActions::deploy);
    QAction *remove =
        add(QStringLiteral("delete"), tr("De&lete…"), QKeySequence::Delete, &BuildActions::removeChosen);
    QAction *cleanUp = add(QStringLiteral("cleanUp"), tr("Delete e&xpired and failed ones…"), {},
                           &BuildActions::removeUseless);
    deployOne->setIcon(icon(Icon::Deployment));
    remove->setIcon(icon(Icon::Delete));
    m_changeActions->add(deployOne, Change::Kind::CreateDeployment, [this] { return canDeploy(); });
    m_changeActions->add(remove, Change::Kind::DeleteBuild, [this] { return !chosen().isEmpty(); });
    m_changeActions->add(cleanUp, Change::Kind::DeleteBuild, [this] { return !useless().isEmpty(); });
    connect(&workbench, &Workbench::orgScopeChanged, this, &BuildActions::takeScope);
    connect(&workbench, &Workbench::appScopeChanged, m_changeActions, &ChangeActions::update);
    connect(&pane, &TablePane::selectionChanged, m_changeActions, &ChangeActions::update);
    takeScope();
}

QAction *BuildActions::add(const QString &name, const QString &text, const QKeySequence &shortcut,
                           void (BuildActions::*run)())
{
    auto *action = new QAction(text, m_view);
    action->setObjectName(QStringLiteral("builds.") + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_pane.addRowAction(action);
    return action;
}

void BuildActions::takeScope()
{
    disconnect(m_ofScope);
    if (OrgScope *scope = m_workbench.org())
        m_ofScope = connect(&scope->builds, &Store::refreshed, m_changeActions, &ChangeActions::update);
    m_changeActions->update();
}

/// One whose success can be waited for can be deployed too.
bool BuildActions::canDeploy() const
{
    const QList<BuildRow> builds = chosen();
    return m_workbench.app() && builds.size() == 1 &&
           mayBeDeployed(standingOf(m_workbench.org()->builds, builds.constFirst().build.id));
}

QList<BuildRow> BuildActions::chosen() const
{
    QList<BuildRow> rows;
    const OrgScope *scope = m_workbench.org();
    for (const QString &key : scope ? m_pane.selectedKeys() : QStringList()) {
        const BuildRow *row = scope->builds.model().find(BuildId(key));
        if (row && !row->build.deletedAt)
            rows.append(*row);
    }
    return rows;
}

QList<BuildRow> BuildActions::useless() const
{
    QList<BuildRow> rows;
    const OrgScope *scope = m_workbench.org();
    for (const BuildRow &row : scope ? scope->builds.model().records() : QList<BuildRow>()) {
        if (isUseless(row.build))
            rows.append(row);
    }
    return rows;
}

void BuildActions::deploy()
{
    if (canDeploy())
        (new DeploySheet(m_workbench, newDeploymentRequest(m_workbench, chosen().constFirst().build.id),
                         m_view))
            ->show();
}

void BuildActions::removeChosen()
{
    ask(chosen());
}

void BuildActions::removeUseless()
{
    ask(useless());
}

void BuildActions::ask(const QList<BuildRow> &builds)
{
    OrgScope *scope = m_workbench.org();
    if (builds.isEmpty() || !scope)
        return;
    const StoreState apps = scope->apps.state();
    const bool areKnown = apps == StoreState::Fresh || apps == StoreState::Stale;
    const auto users = areKnown ? DeleteBuildsDialog::Users::Known : DeleteBuildsDialog::Users::NotKnown;
    (new DeleteBuildsDialog(builds, users, scope->buildCommands, m_view))->show();
}

} // namespace hathora
