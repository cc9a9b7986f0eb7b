// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleets/fleetpane.h"

#include "models/fleets/fleetdetail.h"
#include "models/stores/valuestore.h"
#include "models/workbench.h"
#include "views/docks/capacitypanel.h"
#include "views/docks/regioncapacity.h"
#include "views/fleets/fleettext.h"
#include "views/plainlabel.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hathora {

namespace {

constexpr auto tabKey = "tab";
constexpr auto regionsKey = "regions";
constexpr auto nodesKey = "nodes";

TablePane::Setup regionsSetup()
{
    return {QStringLiteral("fleetRegions"),
            FleetPane::tr("Regions of the fleet"),
            "region"_L1,
            "error"_L1,
            "region"_L1,
            Qt::AscendingOrder,
            QStringLiteral("error:capacity"),
            {FleetPane::tr("Choose a fleet to see its regions."),
             FleetPane::tr("Asking for the fleet's regions…"),
             FleetPane::tr("The server knows this fleet in no region."),
             {},
             FleetPane::tr("The fleet's regions could not be loaded."),
             FleetPane::tr("No region matches the filter.")}};
}

TablePane::Setup nodesSetup()
{
    return {QStringLiteral("fleetNodes"),
            FleetPane::tr("Nodes of the fleet"),
            "id"_L1,
            "host"_L1,
            "region"_L1,
            Qt::AscendingOrder,
            QStringLiteral("status:draining"),
            {FleetPane::tr("Choose a fleet to see its nodes."),
             FleetPane::tr("Loading nodes…"),
             FleetPane::tr("No node is provisioned, or this server does not tell which are."),
             {},
             FleetPane::tr("The nodes could not be loaded."),
             FleetPane::tr("No node matches the filter.")}};
}

} // namespace

FleetPane::FleetPane(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_title(new PlainLabel(PlainLabel::Look::Title, this))
    , m_made(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_tabs(new QTabWidget(this))
    , m_regions(new TablePane(regionsSetup()))
    , m_nodes(new TablePane(nodesSetup()))
    , m_capacity(new CapacityPanel(workbench, QStringLiteral("fleets.capacity")))
    , m_uses(new RegionCapacity(workbench, this))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("fleetPane"));
    build();
    connect(m_uses, &RegionCapacity::changed, this, &FleetPane::takeUses);
    connect(m_sight, &SightWatch::seen, this, &FleetPane::look);
    connect(m_sight, &SightWatch::unseen, this, &FleetPane::look);
    connect(m_tabs, &QTabWidget::currentChanged, this, &FleetPane::keepFresh);
    connect(m_regions, &TablePane::selectionChanged, this, &FleetPane::regionsChanged);
    connect(m_regions, &TablePane::activated, this, &FleetPane::regionActivated);
    for (TablePane *pane : {m_regions, m_nodes})
        connect(pane, &TablePane::shownChanged, pane, &TablePane::summarize);
    startAfresh();
}

/// The parts let go of the stores before these end.
FleetPane::~FleetPane()
{
    m_regions->setTable(nullptr);
    m_nodes->setTable(nullptr);
}

void FleetPane::build()
{
    m_title->setObjectName(QStringLiteral("fleets.title"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_made->setObjectName(QStringLiteral("fleets.made"));
    m_made->setElideMode(Qt::ElideRight);
    auto *capacity = new QWidget;
    auto *page = new QVBoxLayout(capacity);
    page->setContentsMargins(spacing::around, spacing::around, spacing::around, spacing::around);
    m_capacity->fill();
    page->addWidget(m_capacity, 1);
    m_tabs->setObjectName(QStringLiteral("fleets.tabs"));
    m_tabs->setAccessibleName(tr("What the fleet is made of"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_regions, tr("Regions"));
    m_tabs->addTab(m_nodes, tr("Nodes"));
    auto *area = new QScrollArea; // the charts are taller than a low window
    area->setAccessibleName(tr("Capacity"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(capacity);
    m_tabs->addTab(area, tr("Capacity"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::around, spacing::between, spacing::around, 0);
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_made);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
}

void FleetPane::startAfresh()
{
    disconnect(m_ofFleets);
    showFleet({});
    const OrgScope *org = m_workbench.org();
    m_shapes = org ? m_workbench.nodeShapes() : nullptr;
    if (m_shapes) {
        connect(m_shapes.get(), &Store::refreshed, this, &FleetPane::tell);
        connect(m_shapes.get(), &Store::stateChanged, this, &FleetPane::regionsChanged);
        m_ofFleets = connect(&org->fleets, &Store::refreshed, this, &FleetPane::tell);
    }
    keepFresh();
    tell();
}

void FleetPane::showFleet(const FleetId &fleet)
{
    if (fleet == m_fleet && (m_detail != nullptr) == !fleet.isEmpty())
        return;
    m_fleet = fleet;
    const std::unique_ptr<FleetDetail> old = std::move(m_detail); // ends when the tables have let go of it
    if (!fleet.isEmpty() && m_workbench.org())
        m_detail = m_workbench.detailOf(fleet);
    m_regions->setTable(m_detail ? &m_detail->regions.model() : nullptr,
                        m_detail ? &m_detail->regions : nullptr);
    m_nodes->setTable(m_detail ? &m_detail->nodes.model() : nullptr, m_detail ? &m_detail->nodes : nullptr);
    m_uses->setFleet(fleet);
    if (m_detail) {
        connect(&m_detail->regions, &Store::refreshed, this, [this] {
            look();
            takeUses();
            Q_EMIT regionsChanged();
        });
    }
    keepFresh();
    tell();
    Q_EMIT regionsChanged();
}

bool FleetPane::showsRegions() const
{
    return m_tabs->currentWidget() == m_regions;
}

/// What only another tab shows is not asked for.
void FleetPane::keepFresh()
{
    QList<Store *> stores;
    if (m_detail && showsRegions())
        stores = {&m_detail->regions, &m_detail->nodes};
    else if (m_detail && m_tabs->currentWidget() == m_nodes)
        stores = {&m_detail->nodes};
    if (m_shapes)
        stores.append(m_shapes.get());
    m_sight->keepFresh(stores);
    look();
}

/// How much of each region is in use costs a request each: only while somebody looks.
void FleetPane::look()
{
    QStringList regions;
    if (m_detail) {
        for (const FleetRegionRow &row : m_detail->regions.model().records())
            regions.append(row.region.text());
    }
    m_uses->setRegions(regions);
    m_uses->setAsking(m_sight->isSeen() && showsRegions() ? RegionCapacity::Asking::On
                                                          : RegionCapacity::Asking::Off);
}

void FleetPane::takeUses()
{
    if (!m_detail)
        return;
    QHash<Region, FleetRegionsStore::Use> uses;
    for (const FleetRegionRow &row : m_detail->regions.model().records()) {
        if (const auto use = m_uses->of(row.region.text()))
            uses.insert(row.region, {use->provisioned, use->used, use->isOld});
    }
    m_detail->regions.setUses(uses);
    tell();
}

const Fleet *FleetPane::fleet() const
{
    return m_workbench.org() ? m_workbench.org()->fleets.model().find(m_fleet) : nullptr;
}

QList<NodeShape> FleetPane::shapes() const
{
    return m_shapes ? m_shapes->value().value_or(QList<NodeShape>()) : QList<NodeShape>();
}

const NodeShape *FleetPane::shapeOf(const Fleet &fleet) const
{
    if (!m_shapes || !m_shapes->value())
        return nullptr;
    const QList<NodeShape> &all = *m_shapes->value();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const NodeShape &shape) { return shape.id == fleet.nodeShapeId; });
    return found == all.cend() ? nullptr : &*found;
}

const FleetRegionRow *FleetPane::chosenRegion() const
{
    const QString region = m_regions->currentKey();
    return m_detail && !region.isEmpty() ? m_detail->regions.model().find(Region(region)) : nullptr;
}

void FleetPane::noteFloor(const FleetId &fleet, const Region &region, const FleetFloor &floor)
{
    if (!m_detail || fleet != m_fleet)
        return;
    m_detail->regions.noteFloor(region, floor);
    Q_EMIT regionsChanged();
}

QString FleetPane::shapesObstacle() const
{
    if (!m_shapes || m_shapes->hasLoaded())
        return {};
    return m_shapes->lastError() ? tr("The node shapes could not be loaded.")
                                 : tr("The node shapes are still being loaded.");
}

void FleetPane::invalidate()
{
    if (!m_detail)
        return;
    m_detail->regions.invalidate();
    m_detail->nodes.invalidate();
}

void FleetPane::tell()
{
    const Fleet *known = fleet();
    const QString name = known ? fleettext::name(*known) : m_fleet.text();
    m_title->setText(m_fleet.isEmpty() ? tr("No fleet is chosen") : name);
    m_capacity->setFleet(m_fleet, name);
    QStringList made;
    if (known) {
        const NodeShape *shape = shapeOf(*known);
        made = {shape ? fleettext::shape(*shape) : FleetPlan::of(*known).shape,
                fleettext::scaling(known->autoscaler)};
        made.removeAll(QString());
    }
    if (m_detail && m_detail->regions.hasOldUse())
        made.append(tr("use in grey was told a while ago"));
    m_made->setText(made.join(QStringLiteral("  ·  ")));
    if (m_detail)
        m_detail->regions.setErrors(known && known->errorState ? *known->errorState
                                                               : QMap<QString, FleetError>());
}

QVariantMap FleetPane::viewState() const
{
    return {{QLatin1String(tabKey), m_tabs->currentIndex()},
            {QLatin1String(regionsKey), m_regions->viewState()},
            {QLatin1String(nodesKey), m_nodes->viewState()}};
}

void FleetPane::setViewState(const QVariantMap &state)
{
    m_tabs->setCurrentIndex(qBound(0, state.value(QLatin1String(tabKey)).toInt(), m_tabs->count() - 1));
    m_regions->setViewState(state.value(QLatin1String(regionsKey)).toMap());
    m_nodes->setViewState(state.value(QLatin1String(nodesKey)).toMap());
}

} // namespace hathora
