// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleets/fleetactions.h"

#include "models/fleets/fleetregionrow.h"
#include "models/stores/valuestore.h"
#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/fleets/fleetdialog.h"
#include "views/fleets/fleetpane.h"
#include "views/fleets/fleettext.h"
#include "views/fleets/floordialog.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/tablepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace hathora {

using namespace std::chrono_literals;

namespace {

/// Nodes of a baseline where the organization tells no other bound (contract: Organization.maxCloudBaseline).
constexpr int usualMost = 10;

QSet<QString> namesBut(const FleetsStore &fleets, const FleetId &except)
{
    QSet<QString> names;
    for (const Fleet &fleet : fleets.model().records()) {
        if (fleet.id != except && fleet.name)
            names.insert(*fleet.name);
    }
    return names;
}

} // namespace

FleetActions::FleetActions(Workbench &workbench, TablePane &fleets, FleetPane &pane, QWidget *view)
    : QObject(view)
    , m_workbench(workbench)
    , m_fleets(fleets)
    , m_pane(pane)
    , m_view(view)
    , m_changes(new ChangeStrip(QStringLiteral("fleets.changes"), view))
    , m_changeActions(new ChangeActions(workbench, view))
    , m_create(add(fleets, QStringLiteral("new"), tr("&New fleet…"), &FleetActions::create))
    , m_change(add(fleets, QStringLiteral("change"), tr("&Change fleet…"), &FleetActions::change))
    , m_floor(add(pane.regions(), QStringLiteral("floor"), tr("Set &baseline…"), &FleetActions::setFloor))
{
    m_create->setIcon(icon(Icon::Add));
    m_change->setIcon(icon(Icon::Edit));
    m_floor->setIcon(icon(Icon::Edit));
    m_create->setShortcut(QKeySequence::New);
    m_change->setShortcut(Qt::Key_F2);
    m_changeActions->add(
        m_create, Change::Kind::CreateFleet, [this] { return m_workbench.org() != nullptr; },
        [this] { return createObstacle(); });
    m_changeActions->add(
        m_change, Change::Kind::ChangeFleet, [this] { return fleet() != nullptr; },
        [this] { return changeObstacle(); });
    m_changeActions->add(
        m_floor, Change::Kind::SetFleetFloor, [this] { return m_pane.chosenRegion() != nullptr; },
        [this] { return floorObstacle(); });
    m_rested.setSingleShot(true);
    connect(&m_rested, &QTimer::timeout, this, &FleetActions::enable);
    connect(&fleets, &TablePane::selectionChanged, this, &FleetActions::enable);
    connect(&pane, &FleetPane::regionsChanged, this, &FleetActions::enable);
    connect(&workbench, &Workbench::orgScopeChanged, this, &FleetActions::takeScope);
    takeScope();
}

QAction *FleetActions::add(TablePane &pane, const QString &name, const QString &text,
                           void (FleetActions::*run)())
{
    QAction *action = localAction(&pane, QStringLiteral("fleets.") + name, text);
    connect(action, &QAction::triggered, this, run);
    pane.addRowAction(action);
    pane.bar()->addWidget(barButton(action));
    return action;
}

void FleetActions::takeScope()
{
    if (m_sheet)
        m_sheet->reject(); // it is about a fleet of another organization
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    OrgScope *org = m_workbench.org();
    m_changes->follow(org ? &org->fleetCommands : nullptr);
    if (org) {
        m_ofScope = {connect(&org->fleets, &Store::refreshed, this, &FleetActions::enable),
                     connect(&org->fleetCommands, &Commands::changed, this,
                             [this](const Change &change) {
                                 if (change.isOver())
                                     m_pane.invalidate();
                             }),
                     connect(&org->fleetCommands, &FleetCommands::fleetCreated, &m_fleets,
                             [this](const FleetId &made) { m_fleets.select(made.text()); }),
                     connect(&org->fleetCommands, &FleetCommands::floorDone, &m_pane, &FleetPane::noteFloor)};
    }
    enable();
}

void FleetActions::enable()
{
    m_changeActions->update();
}

const Fleet *FleetActions::fleet() const
{
    const QString chosen = m_fleets.currentKey();
    const OrgScope *org = m_workbench.org();
    return org && !chosen.isEmpty() ? org->fleets.model().find(FleetId(chosen)) : nullptr;
}

/// Where no fleet is known yet, what the server says of itself has to do.
QString FleetActions::createObstacle() const
{
    const QList<Fleet> &fleets = m_workbench.org()->fleets.model().records();
    const bool isOlder = fleets.isEmpty() ? m_workbench.generation() == Generation::V2_10
                                          : std::none_of(fleets.cbegin(), fleets.cend(), canBeChanged);
    return isOlder ? olderServer() : m_pane.shapesObstacle();
}

QString FleetActions::changeObstacle() const
{
    return canBeChanged(*fleet()) ? m_pane.shapesObstacle() : olderServer();
}

QString FleetActions::olderServer()
{
    return tr("This server speaks an older interface, which tells no names of fleets and changes none.");
}

QString FleetActions::floorObstacle()
{
    const FleetRegionRow *row = m_pane.chosenRegion();
    const QDateTime from = FleetFloor::settableFrom(row->settings);
    const std::chrono::milliseconds rest(QDateTime::currentDateTimeUtc().msecsTo(from));
    // Longer than that it never rests: then this computer's clock is slow, and the server has to judge.
    if (rest <= 0ms || rest > FleetFloor::rest)
        return {};
    m_rested.start(rest);
    return fleettext::floorRests(format::region(row->region.text()), from);
}

void FleetActions::create()
{
    OrgScope *org = m_workbench.org();
    if (!org)
        return;
    auto *dialog = new FleetDialog({{}, m_pane.shapes(), namesBut(org->fleets, {})}, m_view);
    m_sheet = dialog;
    connect(dialog, &QDialog::accepted, &org->fleetCommands,
            [dialog, commands = &org->fleetCommands] { commands->create(dialog->plan()); });
    dialog->open();
}

void FleetActions::change()
{
    OrgScope *org = m_workbench.org();
    const Fleet *chosen = fleet();
    if (!org || !chosen)
        return;
    const FleetPlan before = FleetPlan::of(*chosen);
    // FleetsV1 names shapes otherwise than the list of them does.
    const QList<NodeShape> shapes = chosen->nodeShapeId ? m_pane.shapes() : QList<NodeShape>();
    auto *dialog = new FleetDialog({before, shapes, namesBut(org->fleets, chosen->id)}, m_view);
    m_sheet = dialog;
    connect(dialog, &QDialog::accepted, &org->fleetCommands,
            [dialog, before, id = chosen->id, commands = &org->fleetCommands] {
                commands->change(id, before, dialog->plan());
            });
    dialog->open();
}

void FleetActions::setFloor()
{
    OrgScope *org = m_workbench.org();
    const FleetRegionRow *row = m_pane.chosenRegion();
    const Fleet *chosen = fleet();
    if (!org || !row || !chosen || !m_floor->isEnabled())
        return;
    const NodeShape *shape = m_pane.shapeOf(*chosen);
    const Organization *owner = m_workbench.organizations().model().find(org->org);
    FloorDialog::Request request;
    request.fleet = fleettext::name(*chosen);
    request.region = format::region(row->region.text());
    request.before = FleetFloor::of(row->settings);
    request.step = FleetFloor::step(row->settings);
    if (shape)
        request.coresPerNode = shape->minCpu;
    if (owner && request.before.unit == FleetFloor::Unit::Nodes)
        request.most = owner->maxCloudBaseline.value_or(usualMost);
    auto *dialog = new FloorDialog(request, m_view);
    m_sheet = dialog;
    connect(dialog, &QDialog::accepted, &org->fleetCommands,
            [dialog, id = chosen->id, region = row->region, commands = &org->fleetCommands] {
                commands->setFloor(id, region, dialog->floor());
            });
    dialog->open();
}

} // namespace hathora
