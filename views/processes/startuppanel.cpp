// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/startuppanel.h"

#include "models/workbench.h"
#include "views/chartactions.h"
#include "views/charts/startupchart.h"
#include "views/spacing.h"
#include "views/tablepane.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace hathora {

namespace {

constexpr qsizetype mostBars = 6;

TablePane::Setup setup()
{
    return {QStringLiteral("startup"),
            StartupPanel::tr("Start-up times by region and build"),
            "build"_L1,
            "build"_L1,
            "p95"_L1,
            Qt::DescendingOrder,
            QStringLiteral("region:Seattle"),
            {StartupPanel::tr("Choose an application to see how long its processes take to start."),
             StartupPanel::tr("Loading processes…"),
             StartupPanel::tr("No process that is known has started yet."),
             {},
             StartupPanel::tr("The processes could not be loaded."),
             StartupPanel::tr("Nothing matches the filter.")}};
}

StartupBar barOf(const StartupFigures &figures)
{
    const QString build = figures.buildTag.isEmpty() ? figures.build.text() : figures.buildTag;
    return startupBar(QStringLiteral("%1  %2").arg(format::region(figures.region.text()), build), figures);
}

} // namespace

StartupPanel::StartupPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(startupColumns(), &keyOf, &jsonOf)
    , m_chart(new StartupChart(this))
    , m_pane(new TablePane(setup(), this))
{
    m_chart->setObjectName(QStringLiteral("startup.chart"));
    auto *takings = new ChartActions({QStringLiteral("startup.chart"), QStringLiteral("startup"),
                                      [this] { return titledPicture(*m_chart, m_chart->accessibleName()); }},
                                     this);
    takings->offerOn(m_chart);
    m_more = takings->button(tr("Take the chart along"));
    auto *picture = new QHBoxLayout;
    picture->setContentsMargins(spacing::around, spacing::between, spacing::between, 0);
    picture->addWidget(m_chart, 1);
    picture->addWidget(m_more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(picture);
    column->addWidget(takings->notice());
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    connect(&workbench, &Workbench::appScopeChanged, this, &StartupPanel::takeScope);
    connect(m_pane, &TablePane::activated, this, &StartupPanel::openSlowest);
    connect(m_pane, &TablePane::shownChanged, m_pane, &TablePane::summarize);
    takeScope();
}

/// The table lets go of the rows before these end.
StartupPanel::~StartupPanel()
{
    m_pane->setTable(nullptr);
}

void StartupPanel::takeScope()
{
    for (const QMetaObject::Connection &connection : std::exchange(m_ofScope, {}))
        disconnect(connection);
    AppScope *scope = m_workbench.app();
    m_pane->setTable(scope ? &m_model : nullptr, scope ? &scope->processes : nullptr);
    if (scope)
        m_ofScope = {connect(&scope->processes, &Store::refreshed, this, &StartupPanel::count),
                     connect(&scope->deployments, &Store::refreshed, this, &StartupPanel::count)};
    count();
}

void StartupPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

/// What nobody sees is not counted.
void StartupPanel::count()
{
    if (!isVisible())
        return;
    const AppScope *scope = m_workbench.app();
    const QList<StartupFigures> figures =
        scope ? startupFigures(scope->processes.model().records(), scope->deployments.model().records())
              : QList<StartupFigures>();
    m_model.merge(figures);
    QList<StartupBar> bars;
    for (const StartupFigures &each : figures.first(std::min(mostBars, figures.size())))
        bars.append(barOf(each));
    m_chart->setBars(bars);
    m_chart->setHidden(bars.isEmpty());
    m_more->setHidden(bars.isEmpty());
}

void StartupPanel::openSlowest(const QString &key)
{
    if (const StartupFigures *figures = m_model.find(StartupKey(key))) {
        const ProcessId slowest = figures->slowest;
        m_workbench.selection().setProcess(slowest);
        Q_EMIT m_workbench.processWanted(slowest);
    }
}

} // namespace hathora
