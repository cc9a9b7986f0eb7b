// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/overviewdock.h"

#include "models/workbench.h"
#include "views/docks/capacitypanel.h"
#include "views/docks/failuretable.h"
#include "views/docks/fleetfiguresrow.h"
#include "views/docks/regioncapacity.h"
#include "views/docks/regiongrid.h"
#include "views/plainlabel.h"
#include "views/plaintext.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"

#include <QScrollArea>

#include <utility>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr int sideBySide = 860; ///< from this width on
constexpr int sampleSize = 24;  ///< processes measured, in turn, for the whole fleet

StoreFace::Words words()
{
    return {OverviewDock::tr("Choose an application to see how its fleet is doing."),
            OverviewDock::tr("Loading the fleet…"),
            OverviewDock::tr(
                "Nothing runs here yet. A deployment is needed first; then a new room starts a process."),
            OverviewDock::tr("Show deployments"), OverviewDock::tr("The fleet could not be loaded.")};
}

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(PlainLabel::Look::Title);
    label->setText(text);
    return label;
}

/// Processes that stand for all, the same share of each region.
QList<ProcessId> sampleOf(const ProcessStore &processes)
{
    QHash<QString, QList<ProcessId>> byRegion;
    for (const ProcessRow &row : processes.model().records()) {
        if (row.process.status.is(KnownProcessStatus::Running))
            byRegion[row.process.region.text()].append(row.process.id);
    }
    QList<ProcessId> sample;
    for (qsizetype turn = 0; sample.size() < sampleSize; ++turn) {
        const qsizetype before = sample.size();
        for (const QList<ProcessId> &region : std::as_const(byRegion)) {
            if (turn < region.size() && sample.size() < sampleSize)
                sample.append(region.at(turn));
        }
        if (sample.size() == before)
            break;
    }
    return sample;
}

} // namespace

OverviewDock::OverviewDock(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_figures(new FleetFiguresRow(this))
    , m_regions(new RegionGrid(this))
    , m_capacity(new RegionCapacity(workbench, this))
    , m_latest(new PlainLabel(this))
    , m_latestDetail(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_failures(new FailureTable(this))
    , m_panel(new CapacityPanel(workbench, QStringLiteral("overview.capacity"), this))
    , m_sight(new SightWatch(this))
{
    setObjectName(QStringLiteral("overview"));
    m_overlay = new StateOverlay(buildPage(), this);
    m_face = new StoreFace(m_overlay, words());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_overlay);
    m_sampling.setInterval(10s);
    m_ageing.setInterval(30s);

    connect(m_figures, &FleetFiguresRow::chosen, &workbench, &Workbench::processesWanted);
    connect(m_regions, &RegionGrid::chosen, this, [this](const QString &region) {
        Q_EMIT m_workbench.processesWanted(QStringLiteral("region:") + region);
    });
    connect(m_failures, &FailureTable::chosen, this, [this](const QString &process) {
        m_workbench.selection().setProcess(ProcessId(process));
        Q_EMIT m_workbench.processWanted(ProcessId(process));
    });
    connect(m_failures, &FailureTable::logsWanted, this,
            [this] { Q_EMIT m_workbench.logsWanted(LogSubject::ofFailedToday()); });
    connect(m_face, &StoreFace::actionRequested, this,
            [this] { Q_EMIT m_workbench.viewWanted(QStringLiteral("deployments")); });
    connect(m_capacity, &RegionCapacity::changed, this, &OverviewDock::showSummary);
    connect(m_sight, &SightWatch::seen, this, &OverviewDock::look);
    connect(m_sight, &SightWatch::unseen, this, &OverviewDock::look);
    connect(&m_sampling, &QTimer::timeout, this, &OverviewDock::measure);
    connect(&m_ageing, &QTimer::timeout, this, &OverviewDock::showLatest);
    connect(&workbench, &Workbench::appScopeChanged, this, &OverviewDock::takeScope);
    connect(&workbench, &Workbench::orgScopeChanged, this, &OverviewDock::takeScope);
    takeScope();
}

OverviewDock::~OverviewDock() = default;

QWidget *OverviewDock::buildLatest()
{
    auto *latest = new QWidget;
    latest->setObjectName(QStringLiteral("overview.latest"));
    m_latest->setObjectName(QStringLiteral("overview.latestName"));
    m_latest->setElideMode(Qt::ElideMiddle);
    m_latestDetail->setObjectName(QStringLiteral("overview.latestDetail"));
    m_latestDetail->setElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(latest);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::within);
    column->addWidget(heading(tr("Latest deployment")));
    column->addWidget(m_latest);
    column->addWidget(m_latestDetail);
    return latest;
}

QWidget *OverviewDock::buildPage()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(spacing::between);
    left->addWidget(heading(tr("Regions")));
    left->addWidget(m_regions);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(spacing::between);
    right->addWidget(buildLatest());
    right->addSpacing(spacing::between);
    right->addWidget(heading(tr("Last failures")));
    right->addWidget(m_failures);
    right->addSpacing(spacing::between);
    right->addWidget(m_panel);
    right->addStretch(1);
    m_middle = new QBoxLayout(QBoxLayout::TopToBottom);
    m_middle->setSpacing(spacing::groups);
    m_middle->addLayout(left, 3);
    m_middle->addLayout(right, 2);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::around, spacing::around, spacing::around, spacing::around);
    column->setSpacing(spacing::groups);
    column->addWidget(m_figures);
    column->addLayout(m_middle);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("overview.page"));
    area->setAccessibleName(tr("Overview"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    return area;
}

void OverviewDock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_middle->setDirection(width() >= sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewDock::takeScope()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    AppScope *app = m_workbench.app();
    OrgScope *org = m_workbench.org();
    m_failures->setProcesses(app ? &app->processes.model() : nullptr);
    if (app) {
        m_ofScope.append(connect(&app->summary, &FleetSummary::changed, this, &OverviewDock::showSummary));
        m_ofScope.append(connect(&app->deployments, &Store::refreshed, this, &OverviewDock::showFleet));
    }
    if (app && org)
        m_ofScope.append(connect(&org->fleets, &Store::refreshed, this, &OverviewDock::showFleet));
    QList<Store *> stores;
    if (app)
        stores = {&app->processes, &app->deployments};
    if (app && org)
        stores.append(&org->fleets);
    m_sight->keepFresh(stores);
    m_face->setStore(app ? &app->processes : nullptr, app ? StoreFace::Measure([app] {
                         const Completeness known = app->processes.completeness();
                         const bool isEmpty =
                             known.total.value_or(0) == 0 && app->processes.model().rowCount() == 0;
                         return isEmpty ? StoreFace::Amount::Nothing : StoreFace::Amount::Something;
                     })
                                                          : StoreFace::Measure());
    look();
    showFleet();
    showSummary();
}

/// Measuring costs requests: only while somebody looks.
void OverviewDock::look()
{
    const bool isSeen = m_sight->isSeen();
    m_capacity->setAsking(isSeen ? RegionCapacity::Asking::On : RegionCapacity::Asking::Off);
    if (isSeen) {
        m_sampling.start();
        m_ageing.start();
    } else {
        m_sampling.stop();
        m_ageing.stop();
    }
    measure();
    showLatest();
}

void OverviewDock::measure()
{
    AppScope *app = m_workbench.app();
    m_sample = app && m_sight->isSeen() ? sampleOf(app->processes) : QList<ProcessId>();
    if (app)
        app->sparklines.setSample(m_sample);
}

void OverviewDock::showSummary()
{
    const AppScope *app = m_workbench.app();
    m_face->updateSoon();
    if (!app)
        return m_regions->clear();
    if (m_sample.size() < sampleSize)
        measure(); // more processes may be known by now
    m_figures->showSummary(app->summary);
    m_capacity->setRegions(app->summary.regions().keys());
    m_regions->showFleet(app->summary, *m_capacity);
    showLatest();
}

void OverviewDock::showLatest()
{
    const AppScope *app = m_workbench.app();
    const std::optional<Deployment> latest = app ? app->summary.latestDeployment() : std::nullopt;
    if (!latest) {
        const bool isKnown = app && app->deployments.hasLoaded();
        m_latest->setText(isKnown ? tr("Nothing is deployed yet.") : format::unknown());
        m_latestDetail->setText({});
        return;
    }
    const QString age = format::age(latest->createdAt, QDateTime::currentDateTimeUtc());
    QStringList detail{tr("build %1").arg(latest->buildTag.value_or(latest->build.text())),
                       tr("%1 old").arg(age), tr("by %1").arg(latest->createdBy)};
    m_latest->setText(latest->deploymentTag.value_or(latest->id.text()));
    m_latestDetail->setText(detail.join(QStringLiteral("  ·  ")));
    setPlainToolTip(m_latestDetail, format::exactTime(latest->createdAt));
}

void OverviewDock::showFleet()
{
    const OrgScope *org = m_workbench.org();
    const FleetId id = m_workbench.fleet();
    const Fleet *known = org ? org->fleets.model().find(id) : nullptr;
    m_panel->setFleet(id, known && known->name ? *known->name : id.text());
    m_capacity->setFleet(id);
    showLatest();
}

} // namespace hathora
