// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/applicationsdock.h"

#include "models/applications/serviceserved.h"
#include "models/palette/place.h"
#include "models/workbench.h"
#include "views/applications/appactions.h"
#include "views/applications/apppane.h"
#include "views/linkaction.h"
#include "views/sightwatch.h"
#include "views/splitview.h"
#include "views/tablepane.h"

#include <QAction>
#include <QVBoxLayout>

#include <utility>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {QStringLiteral("applications"),
            ApplicationsDock::tr("Applications"),
            "name"_L1,
            "name"_L1,
            "name"_L1,
            Qt::AscendingOrder,
            QStringLiteral("signin:google"),
            {ApplicationsDock::tr("Choose an organization to see its applications."),
             ApplicationsDock::tr("Loading applications…"),
             ApplicationsDock::tr("This organization has no application yet."),
             ApplicationsDock::tr("New application…"),
             ApplicationsDock::tr("The applications could not be loaded."),
             ApplicationsDock::tr("No application matches the filter.")}};
}

} // namespace

ApplicationsDock::ApplicationsDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_apps(new TablePane(setup(), this))
    , m_pane(new AppPane(workbench, this))
    , m_actions(new AppActions(workbench, *m_apps, this))
    , m_split(new SplitView(QStringLiteral("applications.split"), {m_apps, 3}, {m_pane, 2}, this))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("applicationsDock"));
    build();
    connect(&workbench, &Workbench::orgScopeChanged, this, &ApplicationsDock::takeScope);
    connect(&workbench, &Workbench::rowWanted, this, &ApplicationsDock::showRow);
    connect(&workbench.selection(), &Selection::appChanged, m_apps,
            [this](const AppId &app) { m_apps->select(app.text()); });
    connect(m_apps, &TablePane::selectionChanged, this, &ApplicationsDock::showChosen);
    connect(m_apps, &TablePane::shownChanged, m_apps, &TablePane::summarize);
    connect(m_apps, &TablePane::activated, this, &ApplicationsDock::enter);
    connect(&m_apps->face(), &StoreFace::actionRequested, m_actions->create(), &QAction::trigger);
    takeScope();
}

void ApplicationsDock::build()
{
    new LinkAction(m_workbench, *m_apps, Place::Kind::App);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *strip : m_actions->strips())
        column->addWidget(strip);
    column->addWidget(m_split, 1);
    setFocusProxy(m_apps);
}

QVariantMap ApplicationsDock::viewState() const
{
    QVariantMap state = m_apps->viewState();
    m_split->keepIn(state);
    return state;
}

void ApplicationsDock::setViewState(const QVariantMap &state)
{
    m_apps->setViewState(state);
    m_split->restoreFrom(state);
}

void ApplicationsDock::takeScope()
{
    OrgScope *org = m_workbench.org();
    m_pane->showApp({});
    m_apps->setTable(org ? &org->apps.model() : nullptr, org ? &org->apps : nullptr);
    QList<Store *> stores;
    if (org)
        stores = {&org->apps, &org->appCounts, &org->fleets}; // the last finds out the server's generation
    m_sight->keepFresh(stores);
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    if (org)
        m_ofScope = {connect(&org->apps, &Store::refreshed, this, &ApplicationsDock::takeAnswer),
                     connect(&org->fleets, &Store::refreshed, this, &ApplicationsDock::takeAnswer)};
    takeAnswer();
}

/// At first the application that all views are about is shown. Nothing is said of a service configuration
/// until it is known that there can be one.
void ApplicationsDock::takeAnswer()
{
    const bool isServed = servesServiceConfig(m_workbench);
    m_pane->tell();
    m_apps->setAbsent(isServed ? QStringList() : QStringList{QStringLiteral("service")});
    if (m_apps->selectedKeys().isEmpty() && !m_workbench.selection().app().isEmpty())
        m_apps->select(m_workbench.selection().app().text());
}

void ApplicationsDock::showChosen()
{
    m_pane->showApp(AppId(m_apps->currentKey()));
}

/// The one that all views are about from now on.
void ApplicationsDock::enter(const QString &key)
{
    m_workbench.selection().setApp(AppId(key));
}

void ApplicationsDock::showRow(const QString &dock, const QString &key)
{
    if (dock == QStringLiteral("applications"))
        m_apps->select(key);
}

} // namespace hathora
