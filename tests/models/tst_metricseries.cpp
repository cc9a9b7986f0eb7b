// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metricseries.h"
#include "models/stores/metricspan.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hathora;
using namespace std::chrono_literals;

class TestMetricSeries : public QObject
{
    Q_OBJECT

private:
    static QList<MetricPoint> points(int count, double value = 1, double step = 60)
    {
        QList<MetricPoint> points;
        for (int i = 0; i < count; ++i)
            points.append({1'777'000'000.0 + i * step, value});
        return points;
    }

    static int gaps(const QList<QPointF> &points)
    {
        return int(std::count_if(points.cbegin(), points.cend(),
                                 [](const QPointF &p) { return std::isnan(p.y()); }));
    }

private Q_SLOTS:
    void secondsAndMillisecondsAreToldApart()
    {
        QCOMPARE(metricTime(1'777'000'000), 1'777'000'000'000.0);
        QCOMPARE(metricTime(1'777'000'000'123), 1'777'000'000'123.0);
    }

    void unitsAreGuessedFromWhatIsGranted_data()
    {
        QTest::addColumn<int>("metric");
        QTest::addColumn<double>("value");
        QTest::addColumn<MetricReading>("reading");
        const auto row = [](const char *name, ProcessMetric metric, double value,
                            const MetricReading &reading) {
            QTest::newRow(name) << int(metric) << value << reading;
        };
        const double bytes = 1024.0 * 1024 * 1024;
        row("cores", ProcessMetric::Cpu, 1.9, {MetricUnit::Cores, 1, 2.0});
        row("a little over what is granted", ProcessMetric::Cpu, 2.1, {MetricUnit::Cores, 1, 2.0});
        row("percent", ProcessMetric::Cpu, 61, {MetricUnit::Percent, 1, 100.0});
        row("memory in MB", ProcessMetric::Memory, 900, {MetricUnit::Bytes, 1024.0 * 1024, bytes});
        row("memory in bytes", ProcessMetric::Memory, 900e6, {MetricUnit::Bytes, 1, bytes});
        row("egress", ProcessMetric::RateEgress, 5000, {MetricUnit::BytesPerSecond, 1, {}});
        row("connections", ProcessMetric::ActiveConnections, 12, {MetricUnit::Count, 1, {}});
    }
    void unitsAreGuessedFromWhatIsGranted()
    {
        QFETCH(int, metric);
        QFETCH(double, value);
        QFETCH(MetricReading, reading);
        QVERIFY(readingOf(ProcessMetric(metric), points(3, value), {2.0, 1024.0}) == reading);
    }

    void withoutADeploymentTheUnitIsThePresumedOneAndThereIsNoLimit()
    {
        QVERIFY(readingOf(ProcessMetric::Cpu, points(3, 61), {}) ==
                (MetricReading{MetricUnit::Cores, 1, {}}));
        QVERIFY(readingOf(ProcessMetric::Memory, points(3, 900), {}) ==
                (MetricReading{MetricUnit::Bytes, 1, {}}));
    }

    void fewPointsStayAsTheyAre()
    {
        const QList<QPointF> thin = thinned(points(60, 3), 2, 60s, 100);
        QCOMPARE(thin.size(), 60);
        QCOMPARE(thin.constFirst(), QPointF(1'777'000'000'000.0, 6));
        QCOMPARE(gaps(thin), 0);
    }

    void noPeakIsLost()
    {
        QList<MetricPoint> all = points(10'000, 1);
        all[4321].value = 99;
        all[7777].value = -5;
        const QList<QPointF> thin = thinned(all, 1, 60s, 200);
        QVERIFY2(thin.size() <= 200, qPrintable(QString::number(thin.size())));
        const auto [least, greatest] = std::minmax_element(
            thin.cbegin(), thin.cend(), [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        QCOMPARE(greatest->y(), 99.0);
        QCOMPARE(least->y(), -5.0);
        QVERIFY(std::is_sorted(thin.cbegin(), thin.cend(),
                               [](const auto &a, const auto &b) { return a.x() < b.x(); }));
        QCOMPARE(gaps(thin), 0);
    }

    void aMissingStretchIsAGap()
    {
        QList<MetricPoint> all = points(60);
        all.remove(20, 10);
        const QList<QPointF> thin = thinned(all, 1, 60s, 100);
        QCOMPARE(gaps(thin), 1);
        QVERIFY(std::isnan(thin.at(20).y()));
    }

    void pointsInAnyOrderAndNonsenseAreBorne()
    {
        QList<MetricPoint> all = points(5);
        std::reverse(all.begin(), all.end());
        all.append({qQNaN(), 1});
        all.append({1'777'000'000.0, qInf()});
        const QList<QPointF> thin = thinned(all, 1, 60s, 100);
        QCOMPARE(thin.size(), 5);
        QCOMPARE(gaps(thin), 0); // of one moment, what was measured counts
        QVERIFY(thin.constFirst().x() < thin.constLast().x());
        QVERIFY(thinned({}, 1, 60s, 100).isEmpty());
    }

    void whatIsNoNumberIsAGap()
    {
        QList<MetricPoint> all = points(6);
        all[2].value = qQNaN();
        const QList<QPointF> thin = thinned(all, 1, 60s, 100);
        QCOMPARE(thin.size(), 6);
        QCOMPARE(gaps(thin), 1);
        QVERIFY(std::isnan(thin.at(2).y()));
    }

    void aGapOutlastsThinning()
    {
        QList<MetricPoint> all = points(3000);
        all[1500].value = qQNaN();
        all[1000].value = 99;
        const QList<QPointF> thin = thinned(all, 1, 60s, 300);
        QVERIFY(thin.size() <= 300);
        QCOMPARE(gaps(thin), 1);
        QVERIFY(std::any_of(thin.cbegin(), thin.cend(), [](const QPointF &p) { return p.y() == 99; }));
        QVERIFY(std::is_sorted(thin.cbegin(), thin.cend(),
                               [](const auto &a, const auto &b) { return a.x() < b.x(); }));
    }

    void whereTheNewestIsAGapThereIsNoLastValue()
    {
        QList<MetricPoint> all = points(4, 3);
        all.last().value = qQNaN();
        const MetricSeries series = seriesOf(QStringLiteral("cpu"), all, {}, 60s, 100);
        QVERIFY(!series.last);
        QCOMPARE(series.points.size(), 4);
    }

    void nothingButGapsIsNothing()
    {
        QVERIFY(thinned(points(4, qQNaN()), 1, 60s, 100).isEmpty());
        QVERIFY(readingOf(ProcessMetric::Cpu, points(4, qQNaN()), {2.0, 1024.0}) ==
                (MetricReading{MetricUnit::Cores, 1, 2.0}));
    }

    void ofTwoValuesOfOneMomentTheLaterInTheListCounts()
    {
        QList<MetricPoint> all = points(3);
        all.append({all.at(1).timestamp, 7});
        const QList<QPointF> thin = thinned(all, 1, 60s, 100);
        QCOMPARE(thin.size(), 3);
        QCOMPARE(thin.at(1).y(), 7.0);
    }

    void onePointIsOnePoint()
    {
        const MetricSeries series = seriesOf(QStringLiteral("cpu"), points(1, 3), {}, 60s, 100);
        QCOMPARE(series.points.size(), 1);
        QCOMPARE(series.last, 3.0);
        QVERIFY(!seriesOf(QStringLiteral("cpu"), {}, {}, 60s, 100).last);
    }

    void percentBecomesCoresWhereWhatIsGrantedIsKnown()
    {
        const MetricSeries percent =
            seriesOf(QStringLiteral("cpu"), points(3, 50), {MetricUnit::Percent, 1, 100.0}, 60s, 100);
        const MetricSeries cores = inCores(percent, 4.0);
        QVERIFY(cores.unit == MetricUnit::Cores);
        QCOMPARE(cores.last, 2.0);
        QCOMPARE(cores.limit, 4.0);
        QVERIFY(inCores(percent, {}).unit == MetricUnit::Percent);
    }

    void aSeriesKnowsItsLastValueAndEqualsItselfDespiteGaps()
    {
        QList<MetricPoint> all = points(10);
        all.remove(3, 5);
        all.last().value = 7;
        const MetricSeries series =
            seriesOf(QStringLiteral("cpu"), all, {MetricUnit::Cores, 1, 2.0}, 60s, 100);
        QCOMPARE(series.last, 7.0);
        QCOMPARE(series.limit, 2.0);
        QVERIFY(series == MetricSeries(series));
        MetricSeries other = series;
        other.points.last().setY(8);
        QVERIFY(!(series == other));
    }

    void aSpanAsksForAboutThreeHundredPoints()
    {
        const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        for (const auto length : {300s, 3600s, 21'600s, 86'400s, 259'200s}) {
            const MetricSpan span{length, {}, {}};
            const MetricRange range = span.range(now);
            QVERIFY(!range.end); // the server's clock may be ahead
            QCOMPARE(range.start->toSecsSinceEpoch() % range.step.count(), 0);
            const qint64 back = range.start->secsTo(now);
            QVERIFY(back >= std::max<qint64>(length.count(), 900) &&
                    back < std::max<qint64>(length.count(), 900) + range.step.count());
            QVERIFY(length / range.step <= 360);
            QVERIFY(range.step.count() % 15 == 0);
        }
        const MetricSpan earlier{.length = 1h, .from = {}, .to = {}, .ago = 24h};
        QCOMPARE(earlier.range(now).end, now.addDays(-1));
        const MetricSpan fixed{{}, now.addSecs(-7200), now};
        QCOMPARE(fixed.range(now.addSecs(999)).end, now);
    }
};

QTEST_GUILESS_MAIN(TestMetricSeries)
#include "tst_metricseries.moc"
