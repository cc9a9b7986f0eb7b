// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/fleetsdock.h"

#include "models/palette/place.h"
#include "models/workbench.h"
#include "views/changestrip.h"
#include "views/fleets/fleetactions.h"
#include "views/fleets/fleetpane.h"
#include "views/linkaction.h"
#include "views/sightwatch.h"
#include "views/splitview.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace hathora {

namespace {

constexpr auto paneKey = "fleet";

TablePane::Setup setup()
{
    return {QStringLiteral("fleets"),
            FleetsDock::tr("Fleets"),
            "name"_L1,
            "shape"_L1,
            "name"_L1,
            Qt::AscendingOrder,
            QStringLiteral("shape:amd64"),
            {FleetsDock::tr("Choose an organization to see its fleets."),
             FleetsDock::tr("Loading fleets…"),
             FleetsDock::tr("This organization has no fleet of its own."),
             {},
             FleetsDock::tr("The fleets could not be loaded."),
             FleetsDock::tr("No fleet matches the filter.")}};
}

} // namespace

FleetsDock::FleetsDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_fleets(new TablePane(setup(), this))
    , m_pane(new FleetPane(workbench, this))
    , m_actions(new FleetActions(workbench, *m_fleets, *m_pane, this))
    , m_split(new SplitView(QStringLiteral("fleets.split"), {m_fleets, 1}, {m_pane, 2}, this))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("fleetsDock"));
    build();
    connect(&workbench, &Workbench::orgScopeChanged, this, &FleetsDock::takeScope);
    connect(&workbench.selection(), &Selection::fleetChanged, m_fleets,
            [this](const FleetId &fleet) { m_fleets->select(fleet.text()); });
    connect(m_fleets, &TablePane::selectionChanged, this, &FleetsDock::choose);
    connect(&m_fleets->view(), &QAbstractItemView::clicked, this, &FleetsDock::choose); // of what was offered
    connect(m_fleets, &TablePane::shownChanged, m_fleets, &TablePane::summarize);
    connect(m_fleets, &TablePane::activated, this,
            [this] { Q_EMIT m_workbench.viewWanted(QStringLiteral("inspector")); });
    connect(m_pane, &FleetPane::regionActivated, m_actions, &FleetActions::setFloor);
    takeScope();
}

void FleetsDock::build()
{
    new LinkAction(m_workbench, *m_fleets, Place::Kind::Fleet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_actions->strip());
    column->addWidget(m_split, 1);
    setFocusProxy(m_fleets);
}

QVariantMap FleetsDock::viewState() const
{
    QVariantMap state = m_fleets->viewState();
    state.insert(QLatin1String(paneKey), m_pane->viewState());
    m_split->keepIn(state);
    return state;
}

void FleetsDock::setViewState(const QVariantMap &state)
{
    m_fleets->setViewState(state);
    m_pane->setViewState(state.value(QLatin1String(paneKey)).toMap());
    m_split->restoreFrom(state);
}

void FleetsDock::takeScope()
{
    OrgScope *scope = m_workbench.org();
    m_pane->startAfresh();
    m_fleets->setTable(scope ? &scope->fleets.model() : nullptr, scope ? &scope->fleets : nullptr);
    m_sight->keepFresh(scope ? QList<Store *>{&scope->fleets} : QList<Store *>());
    disconnect(m_ofScope);
    if (scope)
        m_ofScope = connect(&scope->fleets, &Store::refreshed, this, &FleetsDock::offer);
    offer();
}

/// Most organizations have one fleet: it is shown without being asked for. What the inspector shows stays.
void FleetsDock::offer()
{
    const OrgScope *scope = m_workbench.org();
    if (!scope || !m_fleets->selectedKeys().isEmpty() || scope->fleets.model().rowCount() == 0)
        return;
    const QScopedValueRollback offering(m_offering, true);
    const FleetId chosen = m_workbench.selection().fleet();
    const FleetId first = scope->fleets.model().keyAt(0);
    m_fleets->select(scope->fleets.model().find(chosen) ? chosen.text() : first.text());
}

void FleetsDock::choose()
{
    const FleetId fleet(m_fleets->currentKey());
    m_pane->showFleet(fleet);
    if (!fleet.isEmpty() && !m_offering)
        m_workbench.selection().setFleet(fleet);
}

} // namespace hathora
