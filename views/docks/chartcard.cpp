// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/chartcard.h"

#include "models/alerts/alertengine.h"
#include "models/workbench.h"
#include "views/chartactions.h"
#include "views/charts/metricchart.h"
#include "views/docks/chartmenu.h"
#include "views/docks/chartwords.h"
#include "views/icons.h"
#include "views/localaction.h"
#include "views/plainlabel.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"
#include "views/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace hathora {

namespace {

using About = ChartSpec::About;

bool hasPoints(const QList<ChartLine> &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(),
                       [](const ChartLine &line) { return !line.series.points.isEmpty(); });
}

MetricUnit unitOf(const QList<ChartLine> &lines)
{
    for (const ChartLine &line : lines) {
        if (!line.series.points.isEmpty())
            return line.series.unit;
    }
    return MetricUnit::Count;
}

} // namespace

ChartCard::ChartCard(Workbench &workbench, const ChartSpec &spec, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_spec(spec)
    , m_title(new PlainLabel(PlainLabel::Look::Title, this))
    , m_basis(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_chart(new MetricChart)
    , m_takings(new ChartActions({name, QStringLiteral("metrics"),
                                  [this] { return titledPicture(*m_chart, m_title->fullText()); },
                                  [this] { return csv(); }},
                                 this))
    , m_overlay(new StateOverlay(m_chart, this))
    , m_face(new StoreFace(m_overlay, chartwords::faces(spec)))
    , m_sight(new SightWatch(this))
{
    setObjectName(name);
    build();
    setSpec(spec);
}

/// The parts let go of the stores before these end.
ChartCard::~ChartCard()
{
    leaveScope();
}

void ChartCard::build()
{
    setFixedHeight(lowest);
    m_title->setElideMode(Qt::ElideRight);
    m_basis->setObjectName(objectName() + QStringLiteral(".basis"));
    m_basis->setElideMode(Qt::ElideRight);
    m_chart->setObjectName(objectName() + QStringLiteral(".chart"));
    m_chart->setZoomable();
    connect(m_chart, &MetricChart::menuWanted, this, &ChartCard::openMenu);
    connect(m_takings, &ChartActions::told, this, &ChartCard::told);
    connect(&m_workbench.alerts(), &AlertEngine::changed, this, &ChartCard::followAlerts);
    m_more = menuButton(objectName() + QStringLiteral(".more"), tr("More to do with the chart"));
    m_more->setMenu(buildMenu());

    auto *top = new QHBoxLayout;
    top->setContentsMargins(spacing::around, spacing::within, spacing::within, 0);
    top->setSpacing(spacing::between);
    top->addWidget(m_title, 2);
    top->addWidget(m_basis, 1);
    top->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, spacing::within);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_overlay, 1);
}

QMenu *ChartCard::buildMenu()
{
    auto *menu = new QMenu(this);
    m_about = new ChartMenu(
        tr("&Shows"),
        [this] {
            const AppScope *app = m_workbench.app();
            return app ? QStringList(app->summary.regions().keys()) : QStringList();
        },
        this);
    menu->addMenu(m_about);
    connect(m_about, &ChartMenu::chosen, this, [this](const ChartSpec &spec) {
        setSpec(spec);
        Q_EMIT changed();
    });
    menu->addSeparator();
    connect(add(*menu, QStringLiteral("before"), tr("Move &before")), &QAction::triggered, this,
            [this] { Q_EMIT moveWanted(-1); });
    connect(add(*menu, QStringLiteral("after"), tr("Move &after")), &QAction::triggered, this,
            [this] { Q_EMIT moveWanted(1); });
    menu->addSeparator();
    connect(add(*menu, QStringLiteral("alert"), tr("A&lert at this value…")), &QAction::triggered, this,
            [this] {
                if (const auto draft =
                        m_feed ? alertmarks::draftAtTop(m_workbench, m_spec, m_feed->lines()) : std::nullopt)
                    Q_EMIT m_workbench.alertWanted(*draft);
            });
    menu->addSeparator();
    m_takings->addTo(menu);
    menu->addSeparator();
    QAction *remove = add(*menu, QStringLiteral("remove"), tr("&Remove the chart"));
    remove->setIcon(icon(Icon::Remove));
    connect(remove, &QAction::triggered, this, &ChartCard::removeWanted);
    return menu;
}

QAction *ChartCard::add(QMenu &menu, const QString &name, const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(objectName() + u'.' + name);
    return action;
}

void ChartCard::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    const QString title = chartwords::title(spec);
    m_title->setText(title);
    m_chart->setTitle(title);
    m_more->setAccessibleName(tr("More to do with the chart: %1").arg(title));
    m_about->setChosen(spec);
    m_face->setWords(chartwords::faces(spec));
    m_hasLines = false;
    m_looks.clear();
    m_frame = relevant(m_frame);
    renew();
}

void ChartCard::setFrame(const ChartFrame &frame)
{
    const ChartFrame now = relevant(frame);
    if (now == m_frame && m_feed)
        return;
    m_hasLines = m_hasLines && now.processes == m_frame.processes && now.fleet == m_frame.fleet;
    if (now.span != m_frame.span)
        m_zoomed.reset();
    m_frame = now;
    renew();
}

/// A chart of sums need not begin anew because another process is looked at.
ChartFrame ChartCard::relevant(const ChartFrame &frame) const
{
    ChartFrame relevant;
    relevant.span = frame.span;
    if (m_spec.about == About::Processes)
        relevant.processes = frame.processes;
    if (m_spec.about == About::Fleet)
        relevant.fleet = frame.fleet;
    relevant.compare = frame.compare;
    return relevant;
}

void ChartCard::leaveScope()
{
    m_face->setStore(nullptr, {});
    m_faced = nullptr;
    m_sight->keepFresh({});
    m_feed.reset();
    m_hasLines = false;
}

void ChartCard::renew()
{
    const bool hadLines = m_hasLines;
    leaveScope();
    m_hasLines = hadLines;
    m_feed = ChartFeed::make(m_workbench, m_spec, m_frame);
    keepFresh();
    if (!m_feed)
        return m_basis->setText({});
    connect(m_feed.get(), &ChartFeed::changed, this, &ChartCard::take);
    take();
}

/// Until the first answer for another stretch of time what was there stays: a zoom does not blink.
void ChartCard::take()
{
    Store *store = m_feed->stores().constFirst();
    const bool isWaiting = store->state() == StoreState::Empty || store->state() == StoreState::Loading;
    if (isWaiting && m_hasLines)
        return;
    if (m_flow == Flow::Running)
        draw(m_feed->lines());
    if (std::exchange(m_faced, store) != store)
        m_face->setStore(
            store, [this] { return m_hasLines ? StoreFace::Amount::Something : StoreFace::Amount::Nothing; });
}

void ChartCard::draw(const QList<ChartLine> &lines)
{
    m_hasLines = hasPoints(lines);
    m_chart->setUnit(unitOf(lines));
    m_alerts = alertmarks::of(m_workbench, m_spec, unitOf(lines));
    m_chart->setLimits(chartwords::limits(lines) + m_alerts.bounds);
    m_chart->setMarkers(chartwords::markers(m_feed->events()) + m_alerts.marks);
    showWindow(lines);
    m_chart->setSeries(chartwords::series(lines, m_looks));
    m_basis->setText(chartwords::basis(lines));
    m_face->updateSoon();
}

void ChartCard::followAlerts()
{
    if (m_feed && m_hasLines && m_alerts != alertmarks::of(m_workbench, m_spec, m_chart->unit()))
        take();
}

void ChartCard::openMenu(const QPoint &place, const QPointF &value)
{
    if (!m_feed)
        return;
    const AlertRule draft = alertmarks::draftAt(m_workbench, m_spec, m_feed->lines(), value);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(objectName() + QStringLiteral(".menu"));
    QAction *alert = add(*menu, QStringLiteral("alertHere"), tr("A&lert at this value…"));
    connect(alert, &QAction::triggered, &m_workbench,
            [this, draft] { Q_EMIT m_workbench.alertWanted(draft); });
    menu->addSeparator();
    m_takings->addTo(menu);
    menu->popup(place);
}

/// Up to now, or farther where the server's clock is ahead: what was measured is not cut off.
void ChartCard::showWindow(const QList<ChartLine> &lines)
{
    const MetricSpan &span = m_frame.span;
    if (m_zoomed)
        return m_chart->setTimeRange(m_zoomed->first, m_zoomed->second);
    if (span.isFixed())
        return m_chart->setTimeRange(span.from->toMSecsSinceEpoch(), span.to->toMSecsSinceEpoch());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 to = now;
    for (const ChartLine &line : lines) {
        if (line.role != ChartLine::Role::Earlier && !line.series.points.isEmpty())
            to = std::max(to, qint64(line.series.points.constLast().x()));
    }
    m_chart->setTimeRange(to - std::chrono::milliseconds(span.length).count(), to);
}

void ChartCard::showTimeRange(qint64 from, qint64 to)
{
    m_zoomed = {from, to};
    m_chart->showTimeRange(from, to);
}

void ChartCard::setFlow(Flow flow)
{
    m_flow = flow;
    keepFresh();
    if (m_feed && flow == Flow::Running)
        take();
}

void ChartCard::lookAgain()
{
    m_sight->lookAgain();
}

/// Without a feed, what would tell that there is something to show.
void ChartCard::keepFresh()
{
    QList<Store *> stores;
    if (m_feed)
        stores = m_feed->stores();
    else if (m_workbench.app() && m_workbench.org())
        stores = {&m_workbench.app()->deployments, &m_workbench.org()->fleets};
    m_sight->keepFresh(m_flow == Flow::Running ? stores : QList<Store *>());
}

QString ChartCard::csv() const
{
    return drawnValues(*m_chart);
}

void ChartCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cardRadius,
                            spacing::cardRadius);
}

} // namespace hathora
