// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/metricpanel.h"

#include "models/stores/processmetricsstore.h"
#include "views/chartactions.h"
#include "views/charts/crosshairgroup.h"
#include "views/charts/metricchart.h"
#include "views/charts/rangechips.h"
#include "views/gridflow.h"
#include "views/metricwords.h"
#include "views/plainlabel.h"
#include "views/spacing.h"
#include "views/stateoverlay.h"
#include "views/storeface.h"

#include <QHBoxLayout>

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours kept{72}; ///< metrics, by the contract
constexpr int narrowestChart = 300;
constexpr int chartHeight = 184;

StoreFace::Words words()
{
    return {MetricPanel::tr("Choose a process to see its metrics."),
            MetricPanel::tr("Loading metrics…"),
            MetricPanel::tr("There are no metrics of this time. A process is measured while it runs, and its "
                            "metrics are kept for 72 hours."),
            {},
            MetricPanel::tr("The metrics could not be loaded.")};
}

} // namespace

MetricPanel::MetricPanel(QWidget *parent)
    : QWidget(parent)
    , m_chips(new RangeChips(this))
    , m_kept(new PlainLabel(PlainLabel::Look::Caption, this))
    , m_notice(new MessageStrip(this))
    , m_grid(new QWidget)
    , m_flow(new GridFlow(narrowestChart, m_grid))
    , m_overlay(new StateOverlay(m_grid, this))
    , m_face(new StoreFace(m_overlay, words()))
    , m_crosshair(new CrosshairGroup(this))
{
    setObjectName(QStringLiteral("process.metrics"));
    m_kept->setText(tr("Metrics are kept for 72 hours: before that there is nothing to draw."));
    m_kept->setElideMode(Qt::ElideRight);
    m_notice->setObjectName(QStringLiteral("process.chartNotice"));
    m_notice->setDismissible(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::between);
    bar->addWidget(m_chips);
    bar->addWidget(m_kept, 1);
    bar->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::between);
    column->addLayout(bar);
    column->addWidget(m_notice);
    column->addWidget(m_overlay, 1);
    m_overlay->setMinimumHeight(chartHeight);
    tellKept();
    connect(m_chips, &RangeChips::rangeChanged, this, &MetricPanel::tellKept);
    connect(m_chips, &RangeChips::rangeChanged, this, &MetricPanel::rangeChanged);
}

std::chrono::seconds MetricPanel::range() const
{
    return m_chips->range();
}

void MetricPanel::setRange(std::chrono::seconds range)
{
    m_chips->setRange(range);
}

void MetricPanel::tellKept()
{
    m_kept->setVisible(range() > kept);
}

void MetricPanel::setStore(ProcessMetricsStore *store)
{
    if (m_store)
        m_store->disconnect(this);
    m_store = store;
    if (!store) {
        m_face->setStore(nullptr, {});
        return;
    }
    connect(store, &ProcessMetricsStore::seriesChanged, this, &MetricPanel::showSeries);
    m_face->setStore(store, [store] {
        return store->series().isEmpty() ? StoreFace::Amount::Nothing : StoreFace::Amount::Something;
    });
    showSeries();
}

void MetricPanel::showSeries()
{
    if (!m_store)
        return;
    for (MetricChart *chart : std::as_const(m_charts))
        chart->hide();
    for (const MetricSeries &series : m_store->series())
        draw(chartOf(series.name), series);
    m_face->updateSoon();
}

MetricChart *MetricPanel::chartOf(const QString &metric)
{
    MetricChart *&chart = m_charts[metric];
    if (!chart) {
        chart = new MetricChart(m_grid);
        chart->setObjectName(QStringLiteral("process.chart.") + metric);
        chart->setTitle(metricWord(metric));
        chart->setFixedHeight(chartHeight);
        m_flow->addWidget(chart);
        m_crosshair->add(chart);
        letBeTaken(chart);
    }
    return chart;
}

void MetricPanel::letBeTaken(MetricChart *chart)
{
    auto *takings = new ChartActions({chart->objectName(), QStringLiteral("process"),
                                      [chart] { return titledPicture(*chart, chart->title()); },
                                      [chart] { return drawnValues(*chart); }},
                                     this);
    takings->offerOn(chart);
    connect(takings, &ChartActions::told, m_notice, &MessageStrip::showMessage);
}

void MetricPanel::draw(MetricChart *chart, const MetricSeries &series)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    chart->setUnit(series.unit);
    chart->setTimeRange(now.addSecs(-range().count()).toMSecsSinceEpoch(), now.toMSecsSinceEpoch());
    chart->setLimits(series.limit ? QList<ChartLimit>{{tr("granted"), *series.limit}} : QList<ChartLimit>());
    const QString name = metricWord(series.name);
    const bool isBare = series.unit == MetricUnit::Cores; // its figures carry no unit
    chart->setSeries({{isBare ? tr("%1 in vCPU").arg(name) : name, series.points}});
    chart->show();
}

} // namespace hathora
