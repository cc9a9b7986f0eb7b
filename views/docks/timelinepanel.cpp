// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/timelinepanel.h"

#include "models/history/history.h"
#include "models/lanefeed.h"
#include "models/workbench.h"
#include "views/chartactions.h"
#include "views/charts/deploymenttimeline.h"
#include "views/charts/lanekey.h"
#include "views/charts/lanetext.h"
#include "views/charts/rangechips.h"
#include "views/historytext.h"
#include "views/lineflow.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/sightwatch.h"
#include "views/spacing.h"

#include <QVBoxLayout>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr auto spanKey = "span"_L1; // seconds
constexpr auto tick = 2s;

} // namespace

TimelinePanel::TimelinePanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_chips(new RangeChips({1h, 6h, 24h, 7 * 24h, 30 * 24h}, this))
    , m_timeline(new DeploymentTimeline(this))
    , m_trouble(new MessageStrip(this))
    , m_readout(new PlainLabel(this))
    , m_since(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("deployments.timelinePanel"));
    build();
    connect(&workbench, &Workbench::appScopeChanged, this, &TimelinePanel::takeScope);
    connect(&workbench, &Workbench::historyChanged, this, &TimelinePanel::takeScope);
    connect(m_chips, &RangeChips::rangeChanged, this, &TimelinePanel::followChips);
    connect(m_timeline, &DeploymentTimeline::spanChanged, this, &TimelinePanel::followSpan);
    connect(m_timeline, &DeploymentTimeline::chosen, this, &TimelinePanel::chosen);
    connect(m_timeline, &DeploymentTimeline::activated, this, &TimelinePanel::activated);
    connect(m_timeline, &DeploymentTimeline::readoutChanged, this, &TimelinePanel::showReadout);
    connect(m_timeline, &DeploymentTimeline::windowChanged, this, [this](const LaneWindow &window) {
        if (m_feed)
            m_feed->setWindow(window);
    });
    connect(&m_clock, &QTimer::timeout, m_timeline, &DeploymentTimeline::advance);
    connect(m_sight, &SightWatch::seen, this, &TimelinePanel::followSight);
    connect(m_sight, &SightWatch::unseen, this, &TimelinePanel::followSight);
    followSpan();
    takeScope();
}

TimelinePanel::~TimelinePanel() = default;

void TimelinePanel::build()
{
    m_timeline->setObjectName(QStringLiteral("deployments.timeline"));
    m_chips->setObjectName(QStringLiteral("deployments.ranges"));
    m_trouble->setObjectName(QStringLiteral("deployments.historyTrouble"));
    m_trouble->setDismissible(true);
    m_readout->setObjectName(QStringLiteral("deployments.readout"));
    m_readout->setElideMode(Qt::ElideRight);
    m_since->setObjectName(QStringLiteral("deployments.since"));
    m_since->setElideMode(Qt::ElideRight);

    auto *top = new LineFlow;
    top->setSpacing(spacing::around);
    top->addWidget(m_chips);
    for (size_t tone = 0; tone + 1 < laneTones.size(); ++tone) // the last is for what nobody has seen yet
        top->addWidget(new LaneKey(tone, this));
    top->addWidget(new LaneKey(LaneKey::Mark::Build, this));
    top->addWidget(new LaneKey(LaneKey::Mark::Deployed, this));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(spacing::between, spacing::within, spacing::between, spacing::within);
    words->setSpacing(0);
    words->addWidget(m_readout);
    words->addWidget(m_since);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::between, 0, 0);
    column->setSpacing(spacing::within);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(spacing::between, 0, spacing::between, 0);
    inset->addLayout(top);
    auto *takings = new ChartActions({m_timeline->objectName(), QStringLiteral("deployments"),
                                      [this] { return titledPicture(*m_timeline, tr("Deployments")); }},
                                     this);
    takings->offerOn(m_timeline);
    column->addWidget(m_trouble);
    column->addWidget(takings->notice());
    column->addLayout(inset);
    column->addWidget(m_timeline, 1);
    column->addLayout(words);
    setFocusProxy(m_timeline);
}

QVariantMap TimelinePanel::viewState() const
{
    return {
        {spanKey,
         qlonglong(std::chrono::duration_cast<std::chrono::seconds>(m_timeline->span().length()).count())}};
}

void TimelinePanel::setViewState(const QVariantMap &state)
{
    TimelineSpan span;
    if (const qlonglong kept = state.value(spanKey).toLongLong(); kept > 0 && kept < 1'000'000'000)
        span.setLength(std::chrono::seconds(kept));
    m_timeline->setSpan(span);
}

/// The feed goes before its scope does, and a new history is a new feed.
void TimelinePanel::takeScope()
{
    m_feed = m_workbench.lanes();
    if (m_feed) {
        connect(m_feed.get(), &LaneFeed::changed, this, &TimelinePanel::showLanes);
        m_feed->setWindow(m_timeline->shownWindow());
        followSight();
    }
    disconnect(m_ofHistory);
    if (m_workbench.history())
        m_ofHistory =
            connect(m_workbench.history(), &History::healthChanged, this, &TimelinePanel::tellHistory);
    tellHistory();
    showLanes();
}

void TimelinePanel::followSight()
{
    if (!m_sight->isSeen()) {
        m_clock.stop();
        if (m_feed)
            m_feed->pause();
        return;
    }
    m_clock.start(tick);
    m_timeline->advance();
    if (m_feed)
        m_feed->resume();
}

void TimelinePanel::showLanes()
{
    const DeploymentLanes lanes = m_feed ? m_feed->lanes() : DeploymentLanes();
    m_timeline->setLanes(lanes);
    m_since->setText(m_feed ? lanetext::since(lanes) : QString());
}

void TimelinePanel::showReadout()
{
    m_readout->setText(m_timeline->readout());
}

void TimelinePanel::tellHistory()
{
    const History *history = m_workbench.history();
    const QString words = history ? historyText(history->health()) : QString();
    if (words.isEmpty())
        m_trouble->hide();
    else
        m_trouble->showMessage(MessageStrip::Kind::Warning, words);
}

void TimelinePanel::followChips()
{
    TimelineSpan span = m_timeline->span();
    span.setLength(m_chips->range());
    m_timeline->setSpan(span);
}

/// No chip is chosen while the span is none of theirs.
void TimelinePanel::followSpan()
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_timeline->span().length());
    m_chips->setRange(seconds);
    if (m_chips->range() != seconds)
        m_chips->clear();
}

} // namespace hathora
