// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/lobbiesdock.h"

#include "models/stores/lobbiesstore.h"
#include "models/stores/lobbylookup.h"
#include "models/workbench.h"
#include "views/changeactions.h"
#include "views/changestrip.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/plaintext.h"
#include "views/rooms/lobbycard.h"
#include "views/rooms/newlobbysheet.h"
#include "views/rooms/roomform.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/splitstate.h"
#include "views/tablepane.h"

#include <QAction>
#include <QComboBox>
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
    return {QStringLiteral("lobbies"),
            LobbiesDock::tr("Public lobbies"),
            "code"_L1,
            "config"_L1,
            "created"_L1,
            Qt::DescendingOrder,
            QStringLiteral("region:Tokyo"),
            {LobbiesDock::tr("Choose an application to see its public lobbies."),
             LobbiesDock::tr("Loading lobbies…"),
             LobbiesDock::tr("There is no public lobby now. Players make them, and so can you."),
             {},
             LobbiesDock::tr("The lobbies could not be loaded."),
             LobbiesDock::tr("No lobby matches the filter.")}};
}

} // namespace

LobbiesDock::LobbiesDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_word(new QLineEdit(this))
    , m_region(new QComboBox(this))
    , m_pane(new TablePane(setup(), this))
    , m_card(new LobbyCard(this))
    , m_changes(new ChangeStrip(QStringLiteral("lobbies.changes"), this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_sight(new SightWatch(this))
    , m_changeActions(new ChangeActions(workbench, this))
    , m_new(localAction(this, QStringLiteral("lobbies.new"), tr("&New lobby…"), QKeySequence::New))
{
    setObjectName(QStringLiteral("lobbiesDock"));
    build();
    connectParts();
    takeScope();
}

/// The parts let go of the stores before these end.
LobbiesDock::~LobbiesDock()
{
    m_pane->setTable(nullptr);
    m_card->showLobby(nullptr);
}

QVariantMap LobbiesDock::viewState() const
{
    QVariantMap state = m_pane->viewState();
    state.insert(QStringLiteral("split"), splitState(*m_split));
    return state;
}

void LobbiesDock::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
    restoreSplit(*m_split, state.value(QStringLiteral("split")));
}

void LobbiesDock::build()
{
    m_new->setIcon(icon(Icon::Add));
    addAction(m_new);
    m_region->setObjectName(QStringLiteral("lobbies.regions"));
    m_region->setAccessibleName(tr("Region of the lobbies"));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pane->bar()->addWidget(m_region);
    m_split->setObjectName(QStringLiteral("lobbies.split"));
    m_split->addWidget(m_pane);
    m_split->addWidget(m_card);
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_changes);
    layout->addLayout(buildTop());
    layout->addWidget(m_split, 1);
    setFocusProxy(m_pane);
}

QBoxLayout *LobbiesDock::buildTop()
{
    m_word->setObjectName(QStringLiteral("lobbies.search"));
    m_word->setAccessibleName(tr("Short code or room id of the lobby to find"));
    m_word->setPlaceholderText(tr("Find a lobby by its short code or room id"));
    m_word->setClearButtonEnabled(true);
    m_word->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    auto *find = new QPushButton(tr("Find"), this);
    find->setObjectName(QStringLiteral("lobbies.find"));
    find->setAutoDefault(false);
    connect(m_word, &QLineEdit::returnPressed, this, &LobbiesDock::find);
    connect(find, &QPushButton::clicked, this, &LobbiesDock::find);
    auto *fresh = new QToolButton(this);
    fresh->setObjectName(QStringLiteral("lobbies.newButton"));
    fresh->setDefaultAction(m_new);
    fresh->setAccessibleName(tr("New lobby"));
    fresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fresh->setFixedHeight(spacing::controlHeight);
    fresh->setFocusPolicy(Qt::TabFocus);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(spacing::between, spacing::between, spacing::between, 0);
    top->setSpacing(spacing::between);
    top->addWidget(m_word, 1);
    top->addWidget(find);
    top->addWidget(fresh);
    return top;
}

void LobbiesDock::connectParts()
{
    m_changeActions->add(m_new, Change::Kind::CreateLobby, [this] { return m_workbench.app() != nullptr; });
    connect(&m_workbench, &Workbench::appScopeChanged, this, &LobbiesDock::takeScope);
    connect(m_new, &QAction::triggered, this, &LobbiesDock::makeNew);
    connect(m_region, &QComboBox::activated, this, &LobbiesDock::listAnew);
    connect(m_pane, &TablePane::selectionChanged, this, &LobbiesDock::choose);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    const auto openRoom = [this](const RoomId &room) {
        m_workbench.selection().setRoom(room);
        Q_EMIT m_workbench.viewWanted(QStringLiteral("rooms"));
    };
    connect(m_pane, &TablePane::activated, this, [openRoom](const QString &key) { openRoom(RoomId(key)); });
    connect(m_card, &LobbyCard::roomWanted, this, openRoom);
}

void LobbiesDock::takeScope()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    AppScope *scope = m_workbench.app();
    m_changes->follow(scope ? &scope->lobbyCommands : nullptr);
    if (scope) {
        m_ofScope = {connect(&scope->lobbyCommands, &LobbyCommands::lobbyCreated, this,
                             [this](const RoomId &room) {
                                 if (m_lobbies)
                                     m_lobbies->invalidate();
                                 showLobby(m_workbench.lobby(room.text(), LobbyLookup::By::Room));
                             }),
                     connect(&scope->summary, &FleetSummary::changed, this, &LobbiesDock::offerRegions)};
    }
    showLobby({});
    offerRegions();
    listAnew();
    m_changeActions->update();
}

/// What is chosen stays, and the list stays shut while nothing changes.
void LobbiesDock::offerRegions()
{
    QList<PickField::Item> items{{tr("All regions"), {}}};
    if (m_workbench.app())
        items += roomform::regionItems(*m_workbench.app());
    if (items.size() == m_region->count())
        return;
    const QString chosen = m_region->currentData().toString();
    m_region->clear();
    for (const PickField::Item &item : std::as_const(items))
        m_region->addItem(plainLine(item.text), item.value);
    m_region->setCurrentIndex(std::max(0, m_region->findData(chosen)));
}

void LobbiesDock::listAnew()
{
    const std::unique_ptr<LobbiesStore> old = std::move(m_lobbies); // ends when the table has let go of it
    const QString region = m_region->currentData().toString();
    if (m_workbench.app())
        m_lobbies = m_workbench.lobbies(region.isEmpty() ? std::nullopt : std::optional(Region(region)));
    m_pane->setTable(m_lobbies ? &m_lobbies->model() : nullptr, m_lobbies.get());
    keepFresh();
}

void LobbiesDock::choose()
{
    const QString room = m_pane->currentKey();
    if (room.isEmpty() || (m_lookup && m_lookup->lobby() && m_lookup->lobby()->room.text() == room))
        return;
    m_workbench.selection().setRoom(RoomId(room));
    showLobby(m_workbench.lobby(room, LobbyLookup::By::Room));
}

void LobbiesDock::find()
{
    const QString word = m_word->text().trimmed();
    if (!word.isEmpty() && m_workbench.app())
        showLobby(m_workbench.lobby(word, LobbyLookup::By::Either));
}

void LobbiesDock::showLobby(std::unique_ptr<LobbyLookup> lookup)
{
    m_card->showLobby(lookup.get());
    m_lookup = std::move(lookup);
    keepFresh();
}

void LobbiesDock::makeNew()
{
    if (m_workbench.app())
        (new NewLobbySheet(m_workbench, this))->show();
}

void LobbiesDock::keepFresh()
{
    QList<Store *> stores;
    if (m_lobbies)
        stores.append(m_lobbies.get());
    if (m_lookup)
        stores.append(m_lookup.get());
    m_sight->keepFresh(stores);
}

} // namespace hathora
