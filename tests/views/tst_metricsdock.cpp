// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "tests/views/support/chartsbench.h"
#include "views/charts/rangechips.h"
#include "views/docks/overviewdock.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

constexpr int aWhile = 150; // ms

class TestMetricsDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAProcessAChartSaysWhatToDo()
    {
        Charts charts;
        charts.choose();
        charts.setCharts({{About::Processes, ProcessMetric::Cpu, {}}});
        charts.show(charts.dock, roomy);
        QTRY_COMPARE(charts.face(), Face::Empty);
    }

    void theChosenProcessIsDrawnWithItsLimit_data()
    {
        QTest::addColumn<int>("metric");
        QTest::addColumn<double>("granted");
        QTest::newRow("requested CPU") << int(ProcessMetric::Cpu) << 1.5;
        QTest::newRow("requested memory") << int(ProcessMetric::Memory) << 2048.0 * 1024 * 1024;
    }
    void theChosenProcessIsDrawnWithItsLimit()
    {
        QFETCH(int, metric);
        QFETCH(double, granted);
        Charts charts;
        charts.open({{About::Processes, ProcessMetric(metric), {}}});
        QTRY_VERIFY(charts.isDrawn());
        QCOMPARE(charts.names(), QStringList{charts.chosen.text()});
        QTRY_VERIFY(charts.chart().plot().scale().values.to >= granted);
    }

    void aChartForEachMetric_data()
    {
        QTest::addColumn<int>("metric");
        for (const EnumName<ProcessMetric> &metric : enumNames(ProcessMetric{})) {
            if (metric.value != ProcessMetric::GpuMemory && metric.value != ProcessMetric::GpuUtilization)
                QTest::newRow(metric.name.latin1()) << int(metric.value);
        }
    }
    void aChartForEachMetric()
    {
        QFETCH(int, metric);
        Charts charts;
        charts.open({{About::Processes, ProcessMetric(metric), {}}});
        QTRY_VERIFY(charts.isDrawn());
    }

    void severalProcessesShareOneAxis()
    {
        Charts charts;
        charts.open();
        const ProcessId other = charts.other();
        Q_EMIT charts.workbench.metricsWanted({charts.chosen, other, charts.chosen});
        QTRY_COMPARE(charts.names(), QStringList({charts.chosen.text(), other.text()}));
    }

    void aChipTakesAProcessAway()
    {
        Charts charts;
        charts.open();
        const ProcessId other = charts.other();
        Q_EMIT charts.workbench.metricsWanted({charts.chosen, other});
        auto *chip = charts.dock.findChild<QToolButton *>(u"metrics.processes."_s + charts.chosen.text());
        QVERIFY(chip);
        chip->click();
        QTRY_COMPARE(charts.names(), QStringList{other.text()});
    }

    void fourChartsOfOneProcessCostOneRequestAStep()
    {
        using enum ProcessMetric;
        Charts charts;
        charts.open({{About::Processes, Cpu, {}},
                     {About::Processes, Memory, {}},
                     {About::Processes, RateEgress, {}},
                     {About::Processes, ActiveConnections, {}}});
        const auto store = charts.workbench.metricsOf(charts.chosen, {});
        QSignalSpy steps(store.get(), &Store::refreshed);
        QTRY_VERIFY(charts.isDrawn(0) && charts.isDrawn(3));
        const int before = charts.session.requests("GetProcessMetrics");
        steps.clear();
        QTRY_VERIFY(steps.size() >= 5);
        QVERIFY(charts.session.requests("GetProcessMetrics") - before <= steps.size() + 1);
    }

    void hiddenChartsAskForNothing()
    {
        Charts charts;
        charts.choose();
        charts.workbench.selection().setProcess(charts.process(sandbox::ProcessStatus::Running));
        QTest::qWait(aWhile); // nothing may happen
        QCOMPARE(charts.session.requests("GetProcessMetrics"), 0);
        QCOMPARE(charts.session.requests("GetFleetMetrics"), 0);
        charts.show(charts.dock, roomy);
        QTRY_VERIFY(charts.session.requests("GetProcessMetrics") > 0);
    }

    void aChartBelowTheEdgeAsksWhenItIsScrolledTo()
    {
        Charts charts;
        charts.choose();
        QList<ChartSpec> specs(12, {About::Processes, ProcessMetric::Cpu, {}});
        specs.append({About::Fleet, ProcessMetric::Cpu, {}});
        charts.setCharts(specs);
        charts.show(charts.dock, {500, 400});
        QTRY_VERIFY(charts.workbench.app()->deployments.hasLoaded());
        QTest::qWait(aWhile); // what is out of sight is not asked for
        QCOMPARE(charts.session.requests("GetFleetMetrics"), 0);
        auto *area = charts.dock.findChild<QScrollArea *>();
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QTRY_VERIFY(charts.session.requests("GetFleetMetrics") > 0);
    }

    void theFleetIsStackedUnderItsUse_data()
    {
        QTest::addColumn<QString>("region");
        QTest::newRow("the whole fleet") << QString();
        QTest::newRow("the fleet in one region") << u"Frankfurt"_s;
    }
    void theFleetIsStackedUnderItsUse()
    {
        QFETCH(QString, region);
        Charts charts;
        charts.open({{About::Fleet, ProcessMetric::Cpu, region}});
        QTRY_VERIFY(charts.isDrawn());
        const QList<ChartSeries> &series = charts.chart().series();
        QCOMPARE(series.at(0).drawn, ChartDrawn::Stacked);
        QCOMPARE(series.at(1).drawn, ChartDrawn::Stacked);
        for (const QString &line : {u"In use"_s, u"Overhead"_s})
            QCOMPARE(series.at(charts.names().indexOf(line)).drawn, ChartDrawn::Line);
        QTRY_VERIFY(charts.names().contains(u"Scales up from"_s)); // once the fleet is known
        const qsizetype threshold = charts.names().indexOf(u"Scales up from"_s);
        QCOMPARE(charts.chart().series().at(threshold).drawn, ChartDrawn::Dashed);
    }

    void theOverviewAndAChartShareARequestAStep()
    {
        Charts charts;
        OverviewDock overview(charts.workbench);
        charts.open({{About::Fleet, ProcessMetric::Cpu, {}}});
        charts.show(overview, roomy);
        QTRY_VERIFY(charts.isDrawn());
        const auto store = charts.workbench.metricsOf(charts.workbench.fleet(), {}, MetricSpan());
        QSignalSpy steps(store.get(), &Store::refreshed);
        const int before = charts.session.requests("GetFleetMetrics");
        QTRY_VERIFY(steps.size() >= 5);
        QVERIFY(charts.session.requests("GetFleetMetrics") - before <= steps.size() + 1);
    }

    void sumsByDeploymentNameEachDeployment()
    {
        Charts charts;
        charts.open({{About::Deployments, ProcessMetric::Cpu, {}}});
        QTRY_VERIFY(charts.isDrawn());
        const auto areDeployments = [&charts] {
            const auto &deployments = charts.workbench.app()->deployments.model();
            const QStringList names = charts.names();
            return std::all_of(names.cbegin(), names.cend(), [&](const QString &name) {
                return deployments.find(DeploymentId(name)) != nullptr;
            });
        };
        QTRY_VERIFY(areDeployments()); // they are asked for by themselves
    }

    /// Long before all have been measured, and saying by how many.
    void aSumIsShownFromTheFirstProcessesOn()
    {
        SandboxSession::Options many;
        many.processes = 214; // more than are measured between two looks at the screen
        Charts charts(many);
        charts.open({{About::Regions, ProcessMetric::Cpu, {}}});
        const auto basis = charts.card().objectName() + u".basis"_s;
        QTRY_VERIFY(charts.isDrawn());
        QTRY_VERIFY(textOf(charts.dock, qPrintable(basis)).startsWith(u"≈ by "_s));
        QVERIFY(charts.session.requests("GetProcessMetrics") < charts.session.liveProcesses());
    }

    void sumsByRegionNameEachRegion()
    {
        Charts charts;
        charts.open({{About::Regions, ProcessMetric::Memory, {}}});
        QTRY_VERIFY(charts.isDrawn());
        const AppScope &app = *charts.workbench.app();
        QTRY_COMPARE(charts.names().size(), std::min<qsizetype>(7, app.summary.regions().size()));
        const QString basis = charts.card().objectName() + u".basis"_s;
        QTRY_VERIFY_WITH_TIMEOUT(textOf(charts.dock, qPrintable(basis)).isEmpty(), 30'000);
    }

    void chartsAreAddedMovedAndRemoved()
    {
        Charts charts;
        charts.open({{About::Processes, ProcessMetric::Cpu, {}}});
        auto *add = charts.dock.findChild<QToolButton *>(u"metrics.add"_s);
        Q_EMIT add->menu()->aboutToShow();
        for (const QString &name : {u"chart.about.processes.memory"_s, u"chart.about.fleet."_s})
            add->menu()->findChild<QAction *>(name)->trigger();
        QCOMPARE(charts.dock.cards().size(), 3);
        const QStringList titles = charts.titles();
        charts.action(charts.card(2), u"before"_s).trigger();
        QCOMPARE(charts.titles(), QStringList({titles.at(0), titles.at(2), titles.at(1)}));
        QTRY_VERIFY(charts.card(1).x() > charts.card(0).x() || charts.card(1).y() > charts.card(0).y());
        charts.action(charts.card(0), u"remove"_s).trigger();
        QCOMPARE(charts.titles(), QStringList({titles.at(2), titles.at(1)}));
    }

    void belowEachOtherTheyHaveTheWholeWidth()
    {
        Charts charts;
        charts.open(
            {{About::Processes, ProcessMetric::Cpu, {}}, {About::Processes, ProcessMetric::Memory, {}}});
        QTRY_COMPARE(charts.card(0).y(), charts.card(1).y());
        charts.action(u"stacked"_s).trigger();
        QTRY_VERIFY(charts.card(1).y() > charts.card(0).y());
        QCOMPARE(charts.card(1).x(), charts.card(0).x());
    }

    void itsStateComesBack()
    {
        Charts charts;
        charts.open(usualCharts());
        charts.dock.findChild<RangeChips *>()->setRange(24h);
        charts.action(u"stacked"_s).trigger();
        const QVariantMap state = charts.dock.viewState();
        MetricsDock other(charts.workbench);
        other.setViewState(state);
        QCOMPARE(other.viewState(), state);
        other.setViewState({});
        QCOMPARE(other.cards().size(), usualCharts().size());
        QCOMPARE(other.viewState().value(u"range"_s).toInt(), 3600);
    }

    void nonsenseInTheStateIsLeftOut()
    {
        Charts charts;
        charts.dock.setViewState(
            {{u"range"_s, -5}, {u"charts"_s, QVariantList{QVariantMap{{u"about"_s, u"weather"_s}}, 7}}});
        QVERIFY(charts.dock.cards().isEmpty());
        QVERIFY(charts.dock.viewState().value(u"range"_s).toInt() > 0);
        charts.show(charts.dock);
        auto *usual = charts.dock.findChild<QAction *>(u"metrics.usual"_s);
        usual->trigger();
        QCOMPARE(charts.dock.cards().size(), usualCharts().size());
    }

    void aPictureAndTheValuesAreSaved()
    {
        Charts charts;
        const QTemporaryDir folder;
        charts.open();
        QTRY_VERIFY(charts.isDrawn());
        QVERIFY(charts.saved(u"png"_s, folder.filePath(u"a.png"_s)).startsWith("\x89PNG"));
        const QString csv = QString::fromUtf8(charts.saved(u"csv"_s, folder.filePath(u"a.csv"_s)));
        QVERIFY2(csv.startsWith(u"time,"_s + charts.chosen.text() + u" [vCPU]\r\n"_s),
                 qPrintable(csv.left(80)));
        QVERIFY(csv.count(u'\n') > 50);
    }

    void anotherApplicationBeginsAnew()
    {
        Charts charts;
        charts.open(usualCharts());
        QTRY_VERIFY(charts.isDrawn(0));
        charts.workbench.selection().setApp({});
        QTRY_COMPARE(charts.face(0), Face::Empty);
        charts.workbench.selection().setApp(charts.session.app());
        QTRY_VERIFY(charts.isDrawn(0));
    }

    void valuesThatAreNoNumbersAreNotDrawn()
    {
        Charts charts;
        charts.session.fail("GetProcessMetrics", sandbox::Fault::Kind::WrongType, 1000);
        charts.open();
        QTRY_COMPARE(charts.face(), Face::Failed);
    }

    void whatWasDrawnStaysWhenTheServerFails()
    {
        Charts charts;
        charts.open();
        QTRY_VERIFY(charts.isDrawn());
        charts.session.fail("GetProcessMetrics", sandbox::Fault::Kind::Html, 1000);
        QTRY_COMPARE(charts.face(), Face::Stale);
        QVERIFY(!charts.chart().series().first().points.isEmpty());
    }

    void everyControlHasAName()
    {
        Charts charts;
        charts.open(usualCharts());
        QTRY_VERIFY(charts.isDrawn(0));
        QCOMPARE(unnamed(charts.dock), QString());
    }

    void itsEndInTheMiddleOfEverythingIsClean()
    {
        auto charts = std::make_unique<Charts>();
        charts->open(usualCharts());
        charts.reset();
    }
};

QTEST_MAIN(TestMetricsDock)
#include "tst_metricsdock.moc"
