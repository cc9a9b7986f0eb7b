// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deploy/deploymentactions.h"

#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/deploy/comparedialog.h"
#include "views/deploy/deploysheet.h"
#include "views/deploy/newdraft.h"
#include "views/deploy/pendingstrip.h"
#include "views/deploy/yamlfiles.h"
#include "views/icons.h"
#include "views/messagestrip.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace hathora {

DeploymentActions::DeploymentActions(Workbench &workbench, TablePane &pane, QWidget *view)
    : QObject(view)
    , m_workbench(workbench)
    , m_pane(pane)
    , m_view(view)
    , m_strips(new QWidget(view))
    , m_changes(new ChangeStrip(QStringLiteral("deployments.changes"), m_strips))
    , m_files(new YamlFiles(view))
    , m_changeActions(new ChangeActions(workbench, view))
    , m_new(
          add(QStringLiteral("new"), tr("&New deployment…"), QKeySequence::New, &DeploymentActions::makeNew))
    , m_rollBack(add(QStringLiteral("rollBack"), tr("Roll &back to this…"), tr("Ctrl+B"),
                     &DeploymentActions::rollBack))
    , m_compare(add(QStringLiteral("compare"), tr("Co&mpare…"), tr("Ctrl+D"), &DeploymentActions::compare))
    , m_export(add(QStringLiteral("exportYaml"), tr("Export &YAML…"), {}, &DeploymentActions::exportYaml))
{
    m_new->setIcon(icon(Icon::Add));
    m_rollBack->setIcon(icon(Icon::Rollback));
    m_changeActions->add(m_new, Change::Kind::CreateDeployment,
                         [this] { return m_workbench.app() != nullptr; });
    m_changeActions->add(m_rollBack, Change::Kind::CreateDeployment, [this] { return chosen() != nullptr; });
    auto *button = new QToolButton(view);
    button->setObjectName(QStringLiteral("deployments.newButton"));
    button->setAccessibleName(tr("New deployment"));
    button->setDefaultAction(m_new);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(spacing::controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    pane.bar()->addWidget(button);
    buildStrips();
    connect(&workbench, &Workbench::appScopeChanged, this, &DeploymentActions::takeScope);
    connect(&pane, &TablePane::selectionChanged, this, &DeploymentActions::enable);
    takeScope();
}

QAction *DeploymentActions::add(const QString &name, const QString &text, const QKeySequence &shortcut,
                                void (DeploymentActions::*run)())
{
    auto *action = new QAction(text, m_view);
    action->setObjectName(QStringLiteral("deployments.") + name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_pane.addRowAction(action);
    return action;
}

void DeploymentActions::buildStrips()
{
    auto *notice = new MessageStrip(m_strips);
    notice->setObjectName(QStringLiteral("deployments.notice"));
    notice->setDismissible(true);
    connect(m_files, &YamlFiles::told, notice, &MessageStrip::showMessage);
    auto *column = new QVBoxLayout(m_strips);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_changes);
    column->addWidget(
        new PendingStrip(QStringLiteral("deployments.pending"), m_workbench.pendingDeploys(), m_strips));
    column->addWidget(notice);
}

void DeploymentActions::takeScope()
{
    disconnect(m_ofScope);
    AppScope *scope = m_workbench.app();
    m_changes->follow(scope ? &scope->deploymentCommands : nullptr);
    if (scope)
        m_ofScope = connect(&scope->deployments, &Store::refreshed, this, &DeploymentActions::enable);
    enable();
}

void DeploymentActions::enable()
{
    m_export->setEnabled(chosen() != nullptr);
    m_compare->setEnabled(compared().size() == 2);
    m_changeActions->update();
}

const Deployment *DeploymentActions::chosen() const
{
    const AppScope *scope = m_workbench.app();
    return scope ? scope->deployments.model().find(DeploymentId(m_pane.currentKey())) : nullptr;
}

QList<Deployment> DeploymentActions::compared() const
{
    const AppScope *scope = m_workbench.app();
    QList<Deployment> deployments;
    for (const QString &key : scope ? m_pane.selectedKeys() : QStringList()) {
        if (const Deployment *found = scope->deployments.model().find(DeploymentId(key)))
            deployments.append(*found);
    }
    const Deployment *latest = scope ? scope->deployments.latest() : nullptr;
    if (deployments.size() == 1 && latest && latest->id != deployments.constFirst().id)
        deployments.append(*latest);
    return deployments.size() == 2 ? deployments : QList<Deployment>();
}

void DeploymentActions::makeNew()
{
    if (m_workbench.app())
        (new DeploySheet(m_workbench, newDeploymentRequest(m_workbench, {}), m_view))->show();
}

/// The same build and settings as it had, to be compared with what is live.
void DeploymentActions::rollBack()
{
    if (const Deployment *deployment = chosen())
        (new DeploySheet(m_workbench, {DeploymentDraft::from(*deployment), deployment->id, {}}, m_view))
            ->show();
}

void DeploymentActions::compare()
{
    const QList<Deployment> two = compared();
    if (two.size() == 2)
        (new CompareDialog(two.first(), two.last(), m_view))->show();
}

void DeploymentActions::exportYaml()
{
    if (const Deployment *deployment = chosen())
        m_files->askWhere({{}, DeploymentDraft::from(*deployment), deployment->app},
                          CliConfig::Secrets::LeftOut);
}

} // namespace hathora
