// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/capacitypanel.h"

#include "models/workbench.h"
#include "views/chartactions.h"
#include "views/charts/metricchart.h"
#include "views/charts/rangechips.h"
#include "views/metricwords.h"
#include "views/plainlabel.h"
#include "views/sightwatch.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace hathora {

namespace {

constexpr int chartHeight = 200;

StoreFace::Words words()
{
    return {CapacityPanel::tr("No fleet is known for this application, so its capacity is not either."),
            CapacityPanel::tr("Loading the fleet's capacity…"),
            CapacityPanel::tr("The fleet has no metrics of this time. They are kept for 72 hours."),
            {},
            CapacityPanel::tr("The fleet's capacity could not be loaded.")};
}

} // namespace

CapacityPanel::CapacityPanel(Workbench &workbench, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_title(new PlainLabel(PlainLabel::Look::Title, this))
    , m_chips(new RangeChips(this))
    , m_chart(new MetricChart)
    , m_takings(new ChartActions({name, QStringLiteral("capacity"),
                                  [this] { return titledPicture(*m_chart, m_title->fullText()); },
                                  [this] { return drawnValues(*m_chart); }},
                                 this))
    , m_overlay(new StateOverlay(m_chart, this))
    , m_face(new StoreFace(m_overlay, words()))
    , m_sight(new SightWatch(this))
{
    setObjectName(name);
    m_title->setElideMode(Qt::ElideRight);
    m_chart->setObjectName(name + QStringLiteral("Chart"));
    m_chart->setTitle(tr("Capacity of the fleet"));
    m_chart->setUnit(MetricUnit::Cores);
    m_overlay->setFixedHeight(chartHeight);
    m_takings->offerOn(m_chart);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_chips);
    bar->addStretch(1);
    bar->addWidget(m_takings->button(tr("Take the chart along")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::between);
    column->addWidget(m_title); // beside the ranges a fleet's name would rarely fit
    column->addLayout(bar);
    column->addWidget(m_takings->notice());
    column->addWidget(m_overlay, 1);
    connect(m_chips, &RangeChips::rangeChanged, this, &CapacityPanel::replaceStore);
    setFleet({}, {});
    replaceStore();
}

/// The parts let go of the store before it ends.
CapacityPanel::~CapacityPanel()
{
    m_face->setStore(nullptr, {});
}

void CapacityPanel::fill()
{
    m_overlay->setMaximumHeight(QWIDGETSIZE_MAX);
}

void CapacityPanel::setFleet(const FleetId &fleet, const QString &name)
{
    m_title->setText(fleet.isEmpty() ? tr("Fleet capacity") : tr("Fleet capacity in vCPU · %1").arg(name));
    if (std::exchange(m_fleet, fleet) != fleet)
        replaceStore();
}

void CapacityPanel::replaceStore()
{
    m_face->setStore(nullptr, {});
    if (m_store)
        m_store->disconnect(this); // others may keep it
    m_store = m_fleet.isEmpty()
                  ? nullptr
                  : m_workbench.metricsOf(m_fleet, std::optional<Region>(),
                                          MetricSpan{.length = m_chips->range(), .from = {}, .to = {}});
    m_sight->keepFresh(m_store ? QList<Store *>{m_store.get()} : QList<Store *>());
    if (!m_store)
        return;
    connect(m_store.get(), &FleetMetricsStore::seriesChanged, this, &CapacityPanel::showSeries);
    m_face->setStore(m_store.get(), [this] {
        return m_store->series().isEmpty() ? StoreFace::Amount::Nothing : StoreFace::Amount::Something;
    });
    showSeries(); // it may be there already
}

void CapacityPanel::showSeries()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<ChartSeries> lines;
    for (const MetricSeries &series : m_store->series())
        lines.append({metricWord(series.name), series.points});
    m_chart->setTimeRange(now.addSecs(-m_chips->range().count()).toMSecsSinceEpoch(),
                          now.toMSecsSinceEpoch());
    m_chart->setSeries(lines);
    m_face->updateSoon();
}

} // namespace hathora
