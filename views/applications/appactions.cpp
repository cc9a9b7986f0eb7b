// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/appactions.h"

#include "models/workbench.h"
#include "views/applications/appconflicts.h"
#include "views/applications/appquestions.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/messagestrip.h"
#include "views/tablepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace hathora {

AppActions::AppActions(Workbench &workbench, TablePane &apps, QWidget *view)
    : QObject(view)
    , m_workbench(workbench)
    , m_apps(apps)
    , m_view(view)
    , m_changes(new ChangeStrip(QStringLiteral("applications.changes"), view))
    , m_conflicts(new AppConflicts(workbench, view))
    , m_changeActions(new ChangeActions(workbench, view))
    , m_create(add(QStringLiteral("new"), tr("&New application…"), QKeySequence::New, &AppActions::askForNew))
    , m_edit(add(QStringLiteral("edit"), tr("&Edit…"), {}, &AppActions::askForSettings))
    , m_rename(add(QStringLiteral("rename"), tr("&Rename…"), Qt::Key_F2, &AppActions::askForName))
    , m_delete(add(QStringLiteral("delete"), tr("&Delete…"), QKeySequence::Delete, &AppActions::askToDelete))
{
    m_create->setIcon(icon(Icon::Add));
    m_edit->setIcon(icon(Icon::Settings));
    m_rename->setIcon(icon(Icon::Edit));
    m_delete->setIcon(icon(Icon::Delete));
    m_changeActions->add(m_create, Change::Kind::CreateApp, [this] { return m_workbench.org() != nullptr; });
    m_changeActions->add(m_edit, Change::Kind::ChangeApp, [this] { return isOneChosen(); });
    m_changeActions->add(m_rename, Change::Kind::RenameApp, [this] { return isOneChosen(); });
    m_changeActions->add(m_delete, Change::Kind::DeleteApp, [this] { return isOneChosen(); });
    connect(&apps, &TablePane::selectionChanged, m_changeActions, &ChangeActions::update);
    connect(&apps, &TablePane::shownChanged, m_changeActions, &ChangeActions::update);
    connect(&workbench, &Workbench::orgScopeChanged, this, &AppActions::takeScope);
    takeScope();
}

QAction *AppActions::add(const QString &name, const QString &text, const QKeySequence &shortcut,
                         void (AppActions::*run)())
{
    QAction *action = localAction(&m_apps, QStringLiteral("applications.") + name, text, shortcut);
    connect(action, &QAction::triggered, this, run);
    m_apps.addRowAction(action);
    m_apps.bar()->addWidget(barButton(action));
    return action;
}

void AppActions::takeScope()
{
    OrgScope *org = m_workbench.org();
    m_changes->follow(org ? &org->appCommands : nullptr);
    disconnect(m_created);
    if (org)
        m_created = connect(&org->appCommands, &AppCommands::appCreated, this,
                            [this](const AppId &app) { m_apps.select(app.text()); });
    m_changeActions->update();
}

QList<QWidget *> AppActions::strips() const
{
    return {m_changes, m_conflicts->strip()};
}

AppId AppActions::chosen() const
{
    return AppId(m_apps.currentKey());
}

bool AppActions::isOneChosen() const
{
    const OrgScope *org = m_workbench.org();
    return org && !chosen().isEmpty() && org->apps.model().find(chosen());
}

void AppActions::askForNew()
{
    appquestions::askForNew(m_workbench, m_view);
}

void AppActions::askForSettings()
{
    appquestions::askForSettings(m_workbench, chosen(), m_view);
}

void AppActions::askForName()
{
    appquestions::askForName(m_workbench, chosen(), m_view);
}

void AppActions::askToDelete()
{
    appquestions::askToDelete(m_workbench, chosen(), m_view);
}

} // namespace hathora
