// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/matchdock.h"

#include "models/rooms/matchfeed.h"
#include "models/workbench.h"
#include "views/chartactions.h"
#include "views/charts/matchchart.h"
#include "views/plainlabel.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/splitstate.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"
#include "views/tablepane.h"

#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace hathora {

namespace {

TablePane::Setup setup()
{
    return {
        QStringLiteral("match"),
        MatchDock::tr("Log of the match"),
        "line"_L1,
        "line"_L1,
        "time"_L1,
        Qt::AscendingOrder,
        QStringLiteral("level:error"),
        {MatchDock::tr("Choose a room to see its log."),
         MatchDock::tr("Loading the log…"),
         MatchDock::tr("No line of that time is known: the log may not be kept any more, or say no times."),
         {},
         MatchDock::tr("The log could not be loaded."),
         MatchDock::tr("No line matches the filter.")}};
}

StoreFace::Words words()
{
    return {MatchDock::tr("Choose a room, or find one by its id in the Rooms dock, to see its match."),
            MatchDock::tr("Putting the match together…"),
            MatchDock::tr("There is no such room."),
            {},
            MatchDock::tr("The match could not be put together.")};
}

} // namespace

MatchDock::MatchDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(matchLineColumns(), &keyOf, &jsonOf)
    , m_title(new PlainLabel(PlainLabel::Look::Title))
    , m_chart(new MatchChart)
    , m_pane(new TablePane(setup()))
    , m_split(new QSplitter(Qt::Vertical))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("matchDock"));
    build();
    connect(&workbench.selection(), &Selection::roomChanged, this, &MatchDock::showRoom);
    connect(&workbench, &Workbench::appScopeChanged, this, [this] { showRoom({}); });
    connect(m_chart, &MatchChart::momentChosen, this, &MatchDock::goTo);
    connect(m_chart, &MatchChart::activated, this, &MatchDock::openLog);
    connect(m_pane, &TablePane::selectionChanged, this, &MatchDock::followLine);
    connect(m_pane, &TablePane::activated, this, &MatchDock::openLog);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    showRoom(workbench.selection().room());
}

/// The parts let go of rows and store before these end.
MatchDock::~MatchDock()
{
    m_pane->setTable(nullptr);
    m_face->setStore(nullptr, nullptr);
}

void MatchDock::build()
{
    m_title->setObjectName(QStringLiteral("match.title"));
    m_title->setElideMode(Qt::ElideMiddle);
    m_chart->setObjectName(QStringLiteral("match.chart"));
    m_split->setObjectName(QStringLiteral("match.split"));
    auto *picture = new QWidget;
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins(0, spacing::between, 0, 0);
    column->setSpacing(spacing::between);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(spacing::around, 0, spacing::around, 0);
    head->addWidget(m_title);
    column->addLayout(head);
    auto *takings = new ChartActions({m_chart->objectName(), QStringLiteral("match"),
                                      [this] { return titledPicture(*m_chart, m_title->fullText()); }},
                                     this);
    takings->offerOn(m_chart);
    column->addWidget(takings->notice());
    column->addWidget(m_chart);
    column->addStretch();
    // Taller than a small screen leaves room for beside the log.
    auto *scroll = new QScrollArea(m_split);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(picture);
    m_split->addWidget(scroll);
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_overlay = new StateOverlay(m_split, this);
    m_overlay->setObjectName(QStringLiteral("match.pictureOverlay"));
    m_face = new StoreFace(m_overlay, words());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_overlay);
    setFocusProxy(m_chart);
}

QVariantMap MatchDock::viewState() const
{
    QVariantMap state = m_pane->viewState();
    state.insert(QStringLiteral("split"), splitState(*m_split));
    return state;
}

void MatchDock::setViewState(const QVariantMap &state)
{
    m_pane->setViewState(state);
    restoreSplit(*m_split, state.value(QStringLiteral("split")));
}

void MatchDock::showRoom(const RoomId &room)
{
    if (m_feed ? room == m_feed->room() : room.isEmpty())
        return;
    const std::unique_ptr<MatchFeed> old = std::move(m_feed); // ends when the parts have let go of it
    m_feed = room.isEmpty() ? nullptr : m_workbench.match(room);
    if (m_feed)
        connect(m_feed.get(), &Store::refreshed, this, &MatchDock::showStory);
    m_sight->keepFresh(m_feed ? QList<Store *>{m_feed.get()} : QList<Store *>());
    m_pane->setTable(m_feed ? &m_model : nullptr, m_feed.get());
    m_face->setStore(m_feed.get(), m_feed ? StoreFace::Measure([this] {
                         return m_feed && m_feed->story() ? StoreFace::Amount::Something
                                                          : StoreFace::Amount::Nothing;
                     })
                                          : nullptr);
    showStory();
}

void MatchDock::showStory()
{
    const std::optional<MatchStory> story = m_feed ? m_feed->story() : std::nullopt;
    m_chart->setStory(story.value_or(MatchStory()));
    m_model.merge(story ? story->lines : QList<MatchLine>());
    m_title->setText(story ? tr("Room %1, %2").arg(story->room.id.text(), story->room.status.text())
                           : QString());
    m_face->updateSoon();
}

/// From the picture to the line: of those near the moment, the gravest.
void MatchDock::goTo(const QDateTime &moment)
{
    const int line = lineNear(m_model.records(), moment);
    if (line < 0)
        return;
    const QSignalBlocker quiet(m_pane); // the moment is what was pressed, not the line's
    m_pane->select(m_model.keyText(line));
}

void MatchDock::followLine()
{
    if (const MatchLine *line = m_model.find(m_pane->currentKey().toInt()))
        m_chart->setMoment(line->at);
}

/// The log's own dock shows what was before and after.
void MatchDock::openLog()
{
    const MatchLine *chosen = m_model.find(m_pane->currentKey().toInt());
    if (!chosen)
        return;
    const MatchLine line = *chosen; // the choice of a process may end it
    m_workbench.selection().setProcess(line.process);
    Q_EMIT m_workbench.logsWanted(LogSubject::of({line.process}));
    Q_EMIT m_workbench.logAtWanted(line.at);
}

} // namespace hathora
