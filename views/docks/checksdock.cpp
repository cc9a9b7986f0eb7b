// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/checksdock.h"

#include "models/workbench.h"
#include "views/processes/crashpanel.h"
#include "views/processes/ghostpanel.h"
#include "views/processes/startuppanel.h"
#include "views/sightwatch.h"
#include "views/tablepane.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace hathora {

ChecksDock::ChecksDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_startup(new StartupPanel(workbench))
    , m_crashes(new CrashPanel(workbench))
    , m_ghosts(new GhostPanel(workbench))
    , m_tabs(new QTabWidget(this))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("checksDock"));
    m_tabs->setObjectName(QStringLiteral("checks.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_crashes, tr("&Crashes"));
    m_tabs->addTab(m_startup, tr("&Start-up"));
    m_tabs->addTab(m_ghosts, tr("&Idle and billed"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    connect(&workbench, &Workbench::appScopeChanged, this, &ChecksDock::takeScope);
    takeScope();
}

void ChecksDock::takeScope()
{
    AppScope *scope = m_workbench.app();
    m_sight->keepFresh(scope ? QList<Store *>{&scope->processes, &scope->deployments} : QList<Store *>());
}

QVariantMap ChecksDock::viewState() const
{
    return {{QStringLiteral("tab"), m_tabs->currentIndex()},
            {QStringLiteral("crashes"), m_crashes->table().viewState()},
            {QStringLiteral("startup"), m_startup->table().viewState()},
            {QStringLiteral("ghosts"), m_ghosts->table().viewState()}};
}

void ChecksDock::setViewState(const QVariantMap &state)
{
    m_tabs->setCurrentIndex(state.value(QStringLiteral("tab")).toInt());
    m_crashes->table().setViewState(state.value(QStringLiteral("crashes")).toMap());
    m_startup->table().setViewState(state.value(QStringLiteral("startup")).toMap());
    m_ghosts->table().setViewState(state.value(QStringLiteral("ghosts")).toMap());
}

} // namespace hathora
