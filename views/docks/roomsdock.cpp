// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/roomsdock.h"

#include "models/rooms/roomarrival.h"
#include "models/workbench.h"
#include "views/changestrip.h"
#include "views/docks/roomcard.h"
#include "views/icons.h"
#include "views/rooms/arrivalstrip.h"
#include "views/rooms/roomactions.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/splitstate.h"
#include "views/tablepane.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

#include <utility>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {QStringLiteral("rooms"),
            RoomsDock::tr("Rooms"),
            "id"_L1,
            "config"_L1,
            "scheduled"_L1,
            Qt::DescendingOrder,
            QStringLiteral("status:active"),
            {RoomsDock::tr("Choose a process to see its rooms."),
             RoomsDock::tr("Loading rooms…"),
             RoomsDock::tr("This process has had no rooms yet."),
             {},
             RoomsDock::tr("The rooms could not be loaded."),
             RoomsDock::tr("No room matches the filter.")}};
}

} // namespace

RoomsDock::RoomsDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_id(new QLineEdit(this))
    , m_pane(new TablePane(setup(), this))
    , m_actions(new RoomActions(workbench, this))
    , m_arrivalStrip(new ArrivalStrip(this))
    , m_card(new RoomCard(m_actions->ofRoom(), this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("roomsDock"));
    build();
    connectParts();
    showProcess(workbench.selection().process());
    showRoom(workbench.selection().room());
    followCommands();
}

/// The parts let go of the stores before these end.
RoomsDock::~RoomsDock()
{
    m_pane->setTable(nullptr);
    m_card->showRoom(nullptr);
    m_actions->setRoom(nullptr);
    m_arrivalStrip->follow(nullptr);
}

QVariantMap RoomsDock::viewState() const
{
    QVariantMap state = m_pane->viewState();
    state.insert(QStringLiteral("split"), splitState(*m_split));
    return state;
}

void RoomsDock::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
    restoreSplit(*m_split, state.value(QStringLiteral("split")));
}

void RoomsDock::build()
{
    m_id->setObjectName(QStringLiteral("rooms.search"));
    m_id->setAccessibleName(tr("Id of the room to find"));
    m_id->setPlaceholderText(tr("Find a room by its id"));
    m_id->setClearButtonEnabled(true);
    m_id->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    auto *find = new QPushButton(tr("Find"), this);
    find->setObjectName(QStringLiteral("rooms.find"));
    find->setAutoDefault(false);
    connect(m_id, &QLineEdit::returnPressed, this, &RoomsDock::find);
    connect(find, &QPushButton::clicked, this, &RoomsDock::find);

    auto *search = new QHBoxLayout;
    search->setContentsMargins(spacing::between, spacing::between, spacing::between, 0);
    search->setSpacing(spacing::between);
    search->addWidget(m_id, 1);
    search->addWidget(find);
    auto *fresh = new QToolButton(this);
    fresh->setObjectName(QStringLiteral("rooms.newButton"));
    fresh->setDefaultAction(m_actions->newRoom());
    fresh->setAccessibleName(tr("New room"));
    fresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fresh->setFixedHeight(spacing::controlHeight);
    fresh->setFocusPolicy(Qt::TabFocus);
    search->addWidget(fresh);

    m_split->setObjectName(QStringLiteral("rooms.split"));
    m_split->addWidget(m_pane);
    m_split->addWidget(m_card);
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_actions->strip());
    layout->addWidget(m_arrivalStrip);
    layout->addLayout(search);
    layout->addWidget(m_split, 1);
    setFocusProxy(m_pane);
}

void RoomsDock::connectParts()
{
    Selection &selection = m_workbench.selection();
    connect(&m_workbench, &Workbench::appScopeChanged, this, &RoomsDock::startAfresh);
    connect(&selection, &Selection::processChanged, this, &RoomsDock::showProcess);
    connect(&m_workbench, &Workbench::roomsWanted, this, &RoomsDock::showProcess);
    connect(&selection, &Selection::roomChanged, this, &RoomsDock::showRoom);
    connect(m_pane, &TablePane::selectionChanged, this, &RoomsDock::choose);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    connect(m_pane, &TablePane::activated, this,
            [this] { Q_EMIT m_workbench.viewWanted(QStringLiteral("inspector")); });
    connect(m_card, &RoomCard::logsWanted, this, [this](const QList<ProcessId> &processes) {
        Q_EMIT m_workbench.logsWanted(LogSubject::of(processes));
    });
    connect(&m_workbench, &Workbench::appScopeChanged, this, &RoomsDock::followCommands);
    connect(m_actions, &RoomActions::changed, this, [this] {
        if (m_rooms)
            m_rooms->invalidate();
        if (m_lookup)
            m_lookup->invalidate();
    });
    connect(m_arrivalStrip, &ArrivalStrip::dismissed, this, &RoomsDock::forgetArrival);
    connect(m_arrivalStrip, &ArrivalStrip::againWanted, this, [this] {
        const RoomId room = m_arrival->room(); // it ends by it
        awaitRoom(room);
    });
    RoomSettings &settings = m_workbench.roomSettings();
    m_card->setConnectPattern(settings.connectPattern());
    connect(&settings, &RoomSettings::connectPatternChanged, m_card, &RoomCard::setConnectPattern);
    connect(m_card, &RoomCard::connectPatternEdited, &settings, &RoomSettings::setConnectPattern);
    connect(m_card, &RoomCard::processWanted, this, [this](const ProcessId &process) {
        m_workbench.selection().setProcess(process);
        Q_EMIT m_workbench.processWanted(process);
    });
}

void RoomsDock::showProcess(const ProcessId &process)
{
    if (m_rooms ? process == m_rooms->process() : process.isEmpty())
        return;
    const std::unique_ptr<RoomsStore> old = std::move(m_rooms); // ends when the table has let go of it
    if (!process.isEmpty())
        m_rooms = m_workbench.roomsOf(process);
    m_pane->setTable(m_rooms ? &m_rooms->model() : nullptr, m_rooms.get());
    keepFresh();
}

void RoomsDock::showRoom(const RoomId &room)
{
    m_pane->select(room.text());
    if (m_lookup ? room == m_lookup->id() : room.isEmpty())
        return;
    const std::unique_ptr<RoomLookup> old = std::move(m_lookup);
    if (!room.isEmpty())
        m_lookup = m_workbench.room(room);
    m_card->showRoom(m_lookup.get());
    m_actions->setRoom(m_lookup.get());
    keepFresh();
}

void RoomsDock::choose()
{
    const QString room = m_pane->currentKey();
    if (!room.isEmpty())
        m_workbench.selection().setRoom(RoomId(room));
}

void RoomsDock::find()
{
    const QString room = m_id->text().trimmed();
    if (!room.isEmpty() && m_workbench.app())
        m_workbench.selection().setRoom(RoomId(room));
}

void RoomsDock::keepFresh()
{
    QList<Store *> stores;
    if (m_rooms)
        stores.append(m_rooms.get());
    if (m_lookup)
        stores.append(m_lookup.get());
    m_sight->keepFresh(stores);
}

void RoomsDock::followCommands()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    AppScope *scope = m_workbench.app();
    if (!scope)
        return;
    m_ofScope = {connect(&scope->roomCommands, &RoomCommands::roomCreated, this, &RoomsDock::awaitRoom),
                 connect(&scope->roomCommands, &RoomCommands::roomResumed, this, &RoomsDock::awaitRoom)};
}

/// A new room is what one wants to see next.
void RoomsDock::awaitRoom(const RoomId &room)
{
    m_arrivalStrip->follow(nullptr);
    m_arrival = m_workbench.arrivalOf(room);
    m_arrivalStrip->follow(m_arrival.get());
    connect(m_arrival.get(), &RoomArrival::changed, this, [this] {
        if (m_arrival->isOver() && m_lookup && m_lookup->id() == m_arrival->room())
            m_lookup->invalidate();
    });
    m_workbench.selection().setRoom(room);
}

void RoomsDock::forgetArrival()
{
    m_arrivalStrip->follow(nullptr);
    m_arrival.reset();
}

/// Rooms and processes are an application's.
void RoomsDock::startAfresh()
{
    forgetArrival();
    showProcess({});
    showRoom({});
}

} // namespace hathora
