// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/buildsdock.h"

#include "models/workbench.h"
#include "views/deploy/buildactions.h"
#include "views/ship/dropzone.h"
#include "views/sightwatch.h"
#include "views/tablepane.h"

#include <QVBoxLayout>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {QStringLiteral("builds"),
            BuildsDock::tr("Builds"),
            "tag"_L1,
            "used"_L1,
            "created"_L1,
            Qt::DescendingOrder,
            QStringLiteral("status:failed"),
            {BuildsDock::tr("Choose an organization to see its builds."),
             BuildsDock::tr("Loading builds…"),
             BuildsDock::tr("This organization has no builds yet."),
             {},
             BuildsDock::tr("The builds could not be loaded."),
             BuildsDock::tr("No build matches the filter.")}};
}

} // namespace

BuildsDock::BuildsDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_pane(new TablePane(setup(), this))
    , m_sight(new SightWatch(this))
    , m_actions(new BuildActions(workbench, *m_pane, this))
{
    setObjectName(QStringLiteral("buildsDock"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new DropZone(workbench, this));
    layout->addWidget(m_actions->strips());
    layout->addWidget(m_pane, 1);
    setFocusProxy(m_pane);

    connect(&workbench, &Workbench::orgScopeChanged, this, &BuildsDock::takeScope);
    connect(&workbench.selection(), &Selection::buildChanged, m_pane,
            [this](const BuildId &build) { m_pane->select(build.text()); });
    connect(m_pane, &TablePane::selectionChanged, this, &BuildsDock::choose);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    connect(m_pane, &TablePane::activated, this,
            [this] { Q_EMIT m_workbench.viewWanted(QStringLiteral("inspector")); });
    takeScope();
}

QVariantMap BuildsDock::viewState() const
{
    return m_pane->viewState();
}

void BuildsDock::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
}

/// Which applications run a build follows from the applications, so they are kept fresh too.
void BuildsDock::takeScope()
{
    OrgScope *scope = m_workbench.org();
    m_pane->setTable(scope ? &scope->builds.model() : nullptr, scope ? &scope->builds : nullptr);
    m_sight->keepFresh(scope ? QList<Store *>{&scope->builds, &scope->apps} : QList<Store *>());
}

void BuildsDock::choose()
{
    const QString build = m_pane->currentKey();
    if (!build.isEmpty())
        m_workbench.selection().setBuild(BuildId(build));
}

} // namespace hathora
