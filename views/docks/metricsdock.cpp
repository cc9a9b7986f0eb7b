// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/metricsdock.h"

#include "models/workbench.h"
#include "views/charts/crosshairgroup.h"
#include "views/charts/metricchart.h"
#include "views/docks/chartcard.h"
#include "views/docks/metricsbar.h"
#include "views/docks/processchips.h"
#include "views/gridflow.h"
#include "views/messagestrip.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr auto rangeKey = "range"_L1; // seconds
constexpr auto chartsKey = "charts"_L1;
constexpr auto yesterdayKey = "yesterday"_L1;
constexpr auto stackedKey = "stacked"_L1;

constexpr int narrowestChart = 380;
constexpr auto settled = 250ms;
constexpr qint64 farthestBack = qint64(400) * 24 * 3600 * 1000; // ms

QList<ChartSpec> specsOf(const QVariantList &kept)
{
    QList<ChartSpec> specs;
    for (const QVariant &each : kept) {
        if (const auto spec = ChartSpec::fromMap(each.toMap()))
            specs.append(*spec);
    }
    return specs;
}

} // namespace

MetricsDock::MetricsDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_bar(new MetricsBar(*this,
                           [this] {
                               const AppScope *app = m_workbench.app();
                               return app ? QStringList(app->summary.regions().keys()) : QStringList();
                           }))
    , m_chips(new ProcessChips(QStringLiteral("metrics.processes"), this))
    , m_notice(new MessageStrip(this))
    , m_page(new QWidget)
    , m_flow(new GridFlow(narrowestChart, m_page))
    , m_overlay(nullptr)
    , m_area(new QScrollArea)
    , m_crosshair(new CrosshairGroup(this))
{
    setObjectName(QStringLiteral("metricsDock"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(settled);
    build();
    connectBar();
    connect(&m_settle, &QTimer::timeout, this, [this] { m_bar->setSpan(m_wanted); });
    connect(&workbench, &Workbench::appScopeChanged, this, &MetricsDock::takeScope);
    connect(&workbench, &Workbench::orgScopeChanged, this, &MetricsDock::takeScope);
    connect(&workbench, &Workbench::metricsWanted, this, [this](const QList<ProcessId> &processes) {
        m_isPinned = true;
        lookAt(processes);
    });
    connect(&workbench.selection(), &Selection::processChanged, this, &MetricsDock::followSelection);
    setCharts(usualCharts());
    takeScope();
}

MetricsDock::~MetricsDock() = default;

void MetricsDock::build()
{
    m_area->setObjectName(QStringLiteral("metrics.page"));
    m_area->setAccessibleName(tr("Metrics"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_page);
    m_flow->setContentsMargins(spacing::between, 0, spacing::between, spacing::between);
    m_overlay = new StateOverlay(m_area, this);
    m_notice->setObjectName(QStringLiteral("metrics.notice"));
    m_notice->setDismissible(true);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(spacing::between, spacing::between, spacing::between, spacing::between);
    top->setSpacing(spacing::between);
    top->addWidget(m_bar);
    top->addWidget(m_chips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(top);
    column->addWidget(m_overlay, 1);
    connect(m_overlay, &StateOverlay::actionRequested, this, [this] { setCharts(usualCharts()); });
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &MetricsDock::lookAgain);
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &MetricsDock::lookAgain);
}

void MetricsDock::connectBar()
{
    connect(m_bar, &MetricsBar::spanChanged, this, &MetricsDock::setSpan);
    connect(&m_bar->hold(), &QAction::toggled, this, [this](bool held) {
        for (ChartCard *card : std::as_const(m_cards))
            card->setFlow(held ? ChartCard::Flow::Held : ChartCard::Flow::Running);
    });
    connect(&m_bar->yesterday(), &QAction::toggled, this, &MetricsDock::showFrame);
    connect(&m_bar->stacked(), &QAction::toggled, this, &MetricsDock::arrange);
    connect(m_bar, &MetricsBar::chartWanted, this, [this](const ChartSpec &spec) {
        add(spec);
        arrange();
    });
    connect(m_bar, &MetricsBar::usualChartsWanted, this, [this] { setCharts(usualCharts()); });
    connect(m_chips, &ProcessChips::added, this, [this](const ProcessId &process) {
        m_isPinned = true;
        lookAt(m_frame.processes + QList<ProcessId>{process});
    });
    connect(m_chips, &ProcessChips::removed, this, [this](const ProcessId &process) {
        QList<ProcessId> rest = m_frame.processes;
        rest.removeAll(process);
        m_isPinned = !rest.isEmpty();
        lookAt(rest);
    });
}

QVariantMap MetricsDock::viewState() const
{
    QVariantList charts;
    for (const ChartCard *card : m_cards)
        charts.append(card->spec().toMap());
    return {{rangeKey, qlonglong(m_bar->span().length.count())},
            {chartsKey, charts},
            {yesterdayKey, m_bar->yesterday().isChecked()},
            {stackedKey, m_bar->stacked().isChecked()}};
}

/// A stretch that was zoomed to is not kept: another day nobody would know what it was.
void MetricsDock::setViewState(const QVariantMap &state)
{
    constexpr qlonglong hour = 3600;
    constexpr qlonglong week = 7 * 24 * hour;
    const qlonglong range = state.value(rangeKey, hour).toLongLong();
    m_bar->setSpan(
        {.length = std::chrono::seconds(std::clamp(range, hour / 12, week)), .from = {}, .to = {}});
    m_bar->yesterday().setChecked(state.value(yesterdayKey).toBool());
    m_bar->stacked().setChecked(state.value(stackedKey).toBool());
    setCharts(state.contains(chartsKey) ? specsOf(state.value(chartsKey).toList()) : usualCharts());
}

/// Another application: its processes are other ones, and the old ones' stores go before it does.
void MetricsDock::takeScope()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    for (ChartCard *card : std::as_const(m_cards))
        card->leaveScope();
    AppScope *app = m_workbench.app();
    m_chips->setTable(app ? &app->processes.model() : nullptr);
    if (app)
        m_ofScope.append(connect(&app->deployments, &Store::refreshed, this, &MetricsDock::followFleet));
    if (m_workbench.org())
        m_ofScope.append(
            connect(&m_workbench.org()->fleets, &Store::refreshed, this, &MetricsDock::followFleet));
    m_isPinned = false;
    m_frame.fleet = m_workbench.fleet();
    m_frame.processes.clear();
    followSelection();
    showFrame();
}

void MetricsDock::followFleet()
{
    const FleetId fleet = m_workbench.fleet();
    if (std::exchange(m_frame.fleet, fleet) != fleet)
        showFrame();
}

void MetricsDock::followSelection()
{
    const ProcessId process = m_workbench.selection().process();
    if (!m_isPinned && m_workbench.app())
        lookAt(process.isEmpty() ? QList<ProcessId>() : QList<ProcessId>{process});
}

void MetricsDock::lookAt(const QList<ProcessId> &processes)
{
    QList<ProcessId> once;
    for (const ProcessId &process : processes) {
        if (!process.isEmpty() && !once.contains(process))
            once.append(process);
    }
    if (once.size() > mostProcesses)
        m_notice->showMessage(
            MessageStrip::Kind::Warning,
            tr("More than %n processes on one axis cannot be told apart: the others are left out.", nullptr,
               int(mostProcesses)));
    m_frame.processes = once.first(std::min(once.size(), mostProcesses));
    showFrame();
}

/// The axes follow at once; what belongs to them is asked for when they have come to rest.
void MetricsDock::zoomTo(qint64 from, qint64 to)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 length = std::clamp<qint64>(to - from, 60'000, qint64(31) * 24 * 3600 * 1000);
    const qint64 end = std::clamp(to, now - farthestBack, now + length / 2);
    m_wanted = {.from = QDateTime::fromMSecsSinceEpoch(end - length, Qt::UTC),
                .to = QDateTime::fromMSecsSinceEpoch(end, Qt::UTC)};
    for (ChartCard *card : std::as_const(m_cards))
        card->showTimeRange(end - length, end);
    m_settle.start();
}

void MetricsDock::setSpan(const MetricSpan &span)
{
    m_settle.stop();
    m_bar->hold().setChecked(false);
    m_frame.span = span;
    showFrame();
}

/// Those that are there already stay: charts are costly to make.
void MetricsDock::setCharts(const QList<ChartSpec> &specs)
{
    const bool isSame =
        std::equal(m_cards.cbegin(), m_cards.cend(), specs.cbegin(), specs.cend(),
                   [](const ChartCard *card, const ChartSpec &spec) { return card->spec() == spec; });
    if (isSame && !specs.isEmpty())
        return arrange();
    for (ChartCard *card : std::exchange(m_cards, {}))
        discard(card);
    for (const ChartSpec &spec : specs)
        add(spec);
    arrange();
}

void MetricsDock::add(const ChartSpec &spec)
{
    if (m_cards.size() >= mostCharts)
        return m_notice->showMessage(MessageStrip::Kind::Warning,
                                     tr("There are %n charts already.", nullptr, int(mostCharts)));
    auto *card = new ChartCard(m_workbench, spec, QStringLiteral("metrics.card%1").arg(m_made++), m_page);
    m_cards.append(card);
    m_crosshair->add(&card->chart());
    connect(&card->chart(), &MetricChart::rangeWanted, this, &MetricsDock::zoomTo);
    connect(card, &ChartCard::changed, this, [this, card] { card->setFrame(m_frame); });
    connect(card, &ChartCard::removeWanted, this, [this, card] { remove(card); });
    connect(card, &ChartCard::moveWanted, this, [this, card](int places) { move(card, places); });
    connect(card, &ChartCard::told, m_notice,
            [this](MessageStrip::Kind kind, const QString &text, const QString &detail) {
                m_notice->showMessage(kind, text, detail);
            });
    card->setFlow(m_bar->hold().isChecked() ? ChartCard::Flow::Held : ChartCard::Flow::Running);
    card->setFrame(m_frame);
}

/// Later: what was just chosen may be of its menu.
void MetricsDock::discard(ChartCard *card)
{
    m_flow->removeWidget(card);
    card->leaveScope();
    card->hide();
    card->deleteLater();
}

void MetricsDock::remove(ChartCard *card)
{
    m_cards.removeAll(card);
    discard(card);
    arrange();
}

void MetricsDock::move(ChartCard *card, int places)
{
    const qsizetype from = m_cards.indexOf(card);
    const qsizetype to = std::clamp<qsizetype>(from + places, 0, m_cards.size() - 1);
    m_cards.move(from, to);
    arrange();
}

/// The flow has them in the order in which they were put into it.
void MetricsDock::arrange()
{
    m_flow->setNarrowest(m_bar->stacked().isChecked() ? std::numeric_limits<int>::max() / 4 : narrowestChart);
    QWidget *before = m_bar;
    for (ChartCard *card : std::as_const(m_cards)) {
        m_flow->removeWidget(card);
        m_flow->addWidget(card);
        setTabOrder(before, card);
        before = card;
        card->show();
    }
    if (m_cards.isEmpty())
        m_overlay->showEmpty(tr("There is no chart. Add one above, or begin with the usual ones."),
                             tr("The usual charts"));
    else
        m_overlay->showContent();
    QTimer::singleShot(0, this, &MetricsDock::share);
    lookAgain();
}

void MetricsDock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &MetricsDock::share); // when what is inside has its size too
}

/// The charts share the height that there is, as long as that makes them higher.
void MetricsDock::share()
{
    constexpr int highest = 420;
    const int rows = std::max(1, m_flow->rowsIn(m_area->viewport()->width()));
    const int room = m_area->viewport()->height() - spacing::between;
    const int height = std::clamp(room / rows - m_flow->spacing(), ChartCard::lowest, highest);
    for (ChartCard *card : std::as_const(m_cards))
        card->setFixedHeight(height);
}

void MetricsDock::showFrame()
{
    using Compare = ChartFrame::Compare;
    m_frame.compare = m_bar->yesterday().isChecked() ? Compare::Yesterday : Compare::Nothing;
    m_chips->setProcesses(m_frame.processes);
    for (ChartCard *card : std::as_const(m_cards))
        card->setFrame(m_frame);
}

void MetricsDock::lookAgain()
{
    for (ChartCard *card : std::as_const(m_cards))
        card->lookAgain();
}

} // namespace hathora
