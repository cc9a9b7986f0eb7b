// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/processmetrics.h"
#include "tests/views/support/chartsbench.h"
#include "views/charts/chartlegend.h"

#include <algorithm>
#include <cmath>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

constexpr qint64 tenMinutes = 600'000; // ms

/// A chart of one process whose server tells of it what it should not.
struct BadCharts : Charts
{
    explicit BadCharts(const char *points, ProcessMetric metric = ProcessMetric::Cpu)
    {
        session.spoil(qPrintable(u"GetProcessMetrics:points=%1,count=1000"_s.arg(QLatin1String(points))));
        open({{About::Processes, metric, {}}});
    }
    QList<QPointF> points()
    {
        const QList<ChartSeries> &series = chart().series();
        return series.isEmpty() ? QList<QPointF>() : series.first().points;
    }
    int gaps()
    {
        const QList<QPointF> all = points();
        return int(std::count_if(all.cbegin(), all.cend(),
                                 [](const QPointF &point) { return std::isnan(point.y()); }));
    }
    QString legend() { return chart().findChild<ChartLegend *>()->accessibleName(); }

    /// What was measured at that moment.
    double truth(double at)
    {
        return session.world().read([&](const sandbox::State &state) {
            const auto process = state.process(state.application(session.app().text().toStdString()),
                                               chosen.text().toStdString());
            const sandbox::Moment moment{sandbox::Span(qint64(at))};
            return sandbox::ProcessMetrics(*process, state.now)
                .series(sandbox::ProcessMetric::ActiveConnections, {moment, moment, 60s})
                ->front()
                .value;
        });
    }
};

} // namespace

/// Metrics as they should not be: nothing lies, and what was measured is drawn.
class TestMetricsBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoNumberIsAGapAndTheRestIsDrawn_data()
    {
        QTest::addColumn<QByteArray>("points");
        for (const char *points : {"nan", "infinity", "hyphen", "empty", "null"})
            QTest::newRow(points) << QByteArray(points);
    }
    void whatIsNoNumberIsAGapAndTheRestIsDrawn()
    {
        QFETCH(QByteArray, points);
        BadCharts charts(points);
        QTRY_VERIFY(charts.isDrawn());
        const qsizetype all = charts.points().size();
        QVERIFY(charts.gaps() >= int(all / 3));
        QVERIFY(charts.gaps() < int(all / 2));
        QVERIFY2(charts.legend().endsWith(u" —"_s), qPrintable(charts.legend()));
    }

    void aHoleIsNotBridged()
    {
        BadCharts charts("gaps");
        QTRY_VERIFY(charts.isDrawn());
        QCOMPARE(charts.gaps(), 1);
        QVERIFY(!charts.legend().contains(u'—'));
    }

    void pointsAreDrawnInOrderOfTimeAndOnce_data()
    {
        QTest::addColumn<QByteArray>("points");
        QTest::newRow("the newest first") << QByteArray("unordered");
        QTest::newRow("each moment twice, at first with another value") << QByteArray("twice");
    }
    void pointsAreDrawnInOrderOfTimeAndOnce()
    {
        QFETCH(QByteArray, points);
        BadCharts charts(points, ProcessMetric::ActiveConnections);
        QTRY_VERIFY(charts.isDrawn());
        const QList<QPointF> drawn = charts.points();
        for (qsizetype i = 1; i < drawn.size(); ++i)
            QVERIFY(drawn.at(i - 1).x() < drawn.at(i).x());
        for (const QPointF &point : drawn)
            QCOMPARE(point.y(), charts.truth(point.x()));
    }

    void onePointIsDrawnAndSaid()
    {
        BadCharts charts("one");
        QTRY_VERIFY(charts.isDrawn());
        QCOMPARE(charts.points().size(), 1);
        QVERIFY(!charts.legend().contains(u'—'));
        QVERIFY(charts.chart().plot().scale().values.to > 0);
    }

    void withoutAnyPointThatIsSaid()
    {
        BadCharts charts("none");
        QTRY_COMPARE(charts.face(), Face::Empty);
    }

    void aClockThatGoesWrongCutsNothingOff_data()
    {
        QTest::addColumn<QByteArray>("points");
        QTest::addColumn<qint64>("ahead");
        QTest::newRow("ahead of ours") << QByteArray("ahead") << tenMinutes;
        QTest::newRow("behind ours") << QByteArray("behind") << -tenMinutes;
    }
    void aClockThatGoesWrongCutsNothingOff()
    {
        QFETCH(QByteArray, points);
        QFETCH(qint64, ahead);
        BadCharts charts(points);
        QTRY_VERIFY(charts.isDrawn());
        const auto newest = qint64(charts.points().last().x());
        QVERIFY(std::abs(newest - ahead - QDateTime::currentMSecsSinceEpoch()) < tenMinutes / 2);
        const PlotScale &scale = charts.chart().plot().scale();
        QVERIFY(newest >= scale.from && newest <= scale.to);
        QCOMPARE(charts.shownLength(), 3'600'000);
    }

    void theProcessesTableHasADashToo()
    {
        Charts charts;
        charts.session.spoil("GetProcessMetrics:points=nan,count=1000");
        charts.open();
        SparklineStore &loads = charts.workbench.app()->sparklines;
        loads.setVisible({charts.chosen});
        QTRY_VERIFY(loads.load(charts.chosen));
        QVERIFY(!loads.load(charts.chosen)->cores);
        QVERIFY(!loads.load(charts.chosen)->cpu.isEmpty());
    }

    void sumsLeaveOutWhatIsNoNumber()
    {
        Charts charts;
        charts.session.spoil("GetProcessMetrics:points=hyphen,count=100000");
        charts.open({{About::Regions, ProcessMetric::Cpu, {}}});
        QTRY_VERIFY_WITH_TIMEOUT(charts.isDrawn(), 30'000);
        const QList<ChartSeries> &sums = charts.chart().series();
        QVERIFY(std::all_of(sums.cbegin(), sums.cend(), [](const ChartSeries &sum) {
            return std::all_of(sum.points.cbegin(), sum.points.cend(),
                               [](const QPointF &point) { return std::isnan(point.y()) || point.y() < 1e4; });
        }));
    }
};

QTEST_MAIN(TestMetricsBadInput)
#include "tst_metricsbadinput.moc"
