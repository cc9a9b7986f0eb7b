// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/regionsdock.h"

#include "models/regions/regionboard.h"
#include "models/regions/regionpings.h"
#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/chartactions.h"
#include "views/docks/regioncapacity.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/plainlabel.h"
#include "views/regions/regionmap.h"
#include "views/regions/regiontext.h"
#include "views/rooms/newroomsheet.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/splitview.h"
#include "views/tablepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {QStringLiteral("regions"),
            RegionsDock::tr("Regions"),
            "region"_L1,
            "region"_L1,
            "median"_L1,
            Qt::AscendingOrder,
            QStringLiteral("region:Tokyo,Seattle"),
            {RegionsDock::tr("There is no session. Sign in to ping regions."),
             RegionsDock::tr("Asking which regions can be pinged…"),
             RegionsDock::tr("The server tells no region that can be pinged."),
             {},
             RegionsDock::tr("The regions could not be loaded."),
             RegionsDock::tr("No region matches the filter.")}};
}

} // namespace

RegionsDock::RegionsDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_pings(workbench.regionPings())
    , m_board(std::make_unique<RegionBoard>(*m_pings))
    , m_sentence(new PlainLabel(PlainLabel::Look::Title, this))
    , m_how(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_map(new RegionMap(this))
    , m_pane(new TablePane(setup(), this))
    , m_uses(new RegionCapacity(workbench, this))
    , m_again(localAction(m_pane, QStringLiteral("regions.again"), tr("&Ping again")))
    , m_newRoom(localAction(m_pane, QStringLiteral("regions.newRoom"), tr("&New room here…")))
    , m_changeActions(new ChangeActions(workbench, this))
    , m_takings(new ChartActions({QStringLiteral("regions.map"), QStringLiteral("regions"),
                                  [this] { return titledPicture(*m_map, m_sentence->fullText()); }},
                                 this))
    , m_split(new SplitView(QStringLiteral("regions.split"), {m_map, 1}, {m_pane, 1}, this))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("regionsDock"));
    build();
    connect(m_board.get(), &RegionBoard::changed, this, &RegionsDock::tell);
    connect(m_pings.get(), &RegionPings::underWayChanged, this, &RegionsDock::enable);
    connect(m_uses, &RegionCapacity::changed, this, &RegionsDock::takeUses);
    connect(m_again, &QAction::triggered, m_pings.get(), &RegionPings::askNow);
    connect(m_map, &RegionMap::chosen, this, [this](const Region &region) { m_pane->select(region.text()); });
    connect(m_pane, &TablePane::selectionChanged, this, [this] {
        m_map->setCurrent(Region(m_pane->currentKey()));
        m_changeActions->update();
    });
    connect(m_newRoom, &QAction::triggered, this, &RegionsDock::makeRoom);
    m_changeActions->add(m_newRoom, Change::Kind::CreateRoom,
                         [this] { return m_workbench.app() && !m_pane->currentKey().isEmpty(); });
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    connect(m_pane, &TablePane::activated, this, [this](const QString &region) {
        Q_EMIT m_workbench.processesWanted(QStringLiteral("region:\"%1\"").arg(region));
    });
    connect(m_sight, &SightWatch::seen, this, &RegionsDock::look);
    connect(m_sight, &SightWatch::unseen, this, &RegionsDock::look);
    connect(&workbench, &Workbench::appScopeChanged, this, &RegionsDock::takeScope);
    connect(&workbench, &Workbench::orgScopeChanged, this, &RegionsDock::takeScope);
    m_pane->setTable(&m_board->model(), &m_pings->endpoints());
    takeScope();
}

/// The table lets go of the rows before these end.
RegionsDock::~RegionsDock()
{
    m_pane->setTable(nullptr);
}

void RegionsDock::build()
{
    m_sentence->setObjectName(QStringLiteral("regions.sentence"));
    m_sentence->setElideMode(Qt::ElideRight);
    m_how->setObjectName(QStringLiteral("regions.how"));
    m_how->setElideMode(Qt::ElideRight);
    m_newRoom->setIcon(icon(Icon::Add));
    m_again->setIcon(icon(Icon::Refresh));
    m_pane->addRowAction(m_newRoom);
    for (QAction *action : {m_newRoom, m_again})
        m_pane->bar()->addWidget(barButton(action));
    m_takings->offerOn(m_map);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_sentence);
    words->addWidget(m_how);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(spacing::around, spacing::between, spacing::between, 0);
    head->addLayout(words, 1);
    head->addWidget(m_takings->button(tr("Take the map along")), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addLayout(head);
    column->addWidget(m_takings->notice());
    column->addWidget(m_split, 1);
    setFocusProxy(m_pane);
}

QVariantMap RegionsDock::viewState() const
{
    QVariantMap state = m_pane->viewState();
    m_split->keepIn(state);
    return state;
}

void RegionsDock::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
    m_split->restoreFrom(state);
}

void RegionsDock::takeScope()
{
    AppScope *app = m_workbench.app();
    disconnect(m_ofApp);
    m_board->setApp(app);
    QList<Store *> stores{&m_pings->endpoints()};
    if (app) {
        stores.append({&app->processes, &app->deployments});
        m_ofApp = connect(&app->deployments, &Store::refreshed, this, &RegionsDock::look);
    }
    if (m_workbench.org())
        stores.append(&m_workbench.org()->fleets);
    m_sight->keepFresh(stores);
    look();
    tell();
}

/// Pings and questions about capacity cost requests: only while somebody looks.
void RegionsDock::look()
{
    const bool isSeen = m_sight->isSeen();
    m_pings->setAsking(isSeen ? RegionPings::Asking::On : RegionPings::Asking::Off);
    QStringList regions;
    for (const RegionRow &row : m_board->model().records()) {
        regions.append(row.region.text());
    }
    regions.sort();
    m_uses->setFleet(m_workbench.fleet());
    m_uses->setRegions(regions);
    m_uses->setAsking(isSeen ? RegionCapacity::Asking::On : RegionCapacity::Asking::Off);
}

void RegionsDock::takeUses()
{
    QHash<Region, RegionBoard::Use> uses;
    for (const RegionRow &row : m_board->model().records()) {
        if (const auto use = m_uses->of(row.region.text()))
            uses.insert(row.region, {use->used, use->provisioned, use->isOld});
    }
    m_board->setUses(uses);
}

void RegionsDock::tell()
{
    m_map->setRegions(m_board->model().records());
    const RegionRow *fullest = m_board->fullest();
    if (fullest && m_board->isWhole())
        m_sentence->setText(regiontext::fullest(*fullest, m_board->rooms()));
    else if (fullest)
        m_sentence->setText(tr("%1 Not all rooms are known yet.", "a sentence on where most rooms run")
                                .arg(regiontext::fullest(*fullest, m_board->rooms())));
    else
        m_sentence->setText(m_workbench.app() ? tr("No room of this application is known to run.")
                                              : tr("Choose an application to see where its rooms run."));
    tellHow();
    enable();
    look();
}

void RegionsDock::tellHow()
{
    const QList<RegionRow> &rows = m_board->model().records();
    const bool isOld =
        std::any_of(rows.cbegin(), rows.cend(), [](const RegionRow &row) { return row.isUseOld; });
    const QString how =
        tr("Pinged over WebSocket from this computer, %1 frames a round; connecting is not counted.")
            .arg(m_workbench.times().pings.samples);
    m_how->setText(isOld ? tr("Capacity in grey was told a while ago. %1", "how it is measured").arg(how)
                         : how);
}

void RegionsDock::enable()
{
    m_again->setEnabled(!m_pings->isUnderWay() && !m_pings->regions().isEmpty());
    m_changeActions->update();
}

void RegionsDock::makeRoom()
{
    RoomDraft draft;
    draft.region = Region(m_pane->currentKey());
    auto *sheet = new NewRoomSheet(m_workbench, this);
    sheet->setDraft(draft);
    sheet->show();
}

} // namespace hathora
