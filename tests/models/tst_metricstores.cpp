// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/chartfeed.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

constexpr int aWhile = 200;        // ms
constexpr int aLongWhile = 30'000; // ms

namespace {

const MetricSpan hour{.length = 1h, .from = {}, .to = {}};

SandboxSession::Options small()
{
    SandboxSession::Options options;
    options.processes = 24;
    return options;
}

/// Its metrics are asked for once, unless the test says otherwise.
StoreTimes onceEach()
{
    StoreTimes times = quickTimes();
    times.metrics = {1h, 1h};
    times.sparklineKept = 1h;
    return times;
}

struct Bench
{
    explicit Bench(const StoreTimes &times = onceEach())
        : session(small())
        , workbench(session.api(), times)
    {
        workbench.selection().setOrg(session.org());
        workbench.selection().setApp(session.app());
    }
    ProcessId running()
    {
        return session.world().read([this](const sandbox::State &state) {
            for (const auto &process :
                 state.application(session.app().text().toStdString()).processes.all()) {
                if (process->status == sandbox::ProcessStatus::Running)
                    return ProcessId(QString::fromStdString(process->id));
            }
            return ProcessId();
        });
    }
    /// Processes that ran at some moment of the hour before then.
    int livedBefore(const QDateTime &moment)
    {
        const QDateTime since = moment.addSecs(-3600);
        const QList<ProcessRow> &rows = workbench.app()->processes.model().records();
        return int(std::count_if(rows.cbegin(), rows.cend(), [&since](const ProcessRow &row) {
            const Process &process = row.process;
            return process.startedAt && process.terminatedAt.value_or(since.addSecs(1)) > since;
        }));
    }
    int asked() { return session.requests("GetProcessMetrics"); }

    SandboxSession session;
    Workbench workbench;
};

/// Whether requests for metrics kept to that many a second by the server's clock, but for what a busy machine
/// makes late.
bool keptTo(double perSecond, SandboxSession &session)
{
    constexpr double untidiness = 3; // s
    std::vector<sandbox::Moment> moments;
    for (const auto &entry : session.server().requests().entries()) {
        if (entry.operation == "GetProcessMetrics")
            moments.push_back(entry.at);
    }
    const std::chrono::duration<double> whole = moments.back() - moments.front();
    return double(moments.size() - 2) <= perSecond * (whole.count() + untidiness);
}

} // namespace

class TestMetricStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourChartsOfOneProcessCostOneRequestAStep()
    {
        StoreTimes times = onceEach();
        times.metrics = {100ms, 1s};
        Bench bench(times);
        const ProcessId process = bench.running();
        std::vector<std::shared_ptr<ProcessMetricsStore>> charts;
        std::vector<Watch> watches;
        for (int i = 0; i < 4; ++i) {
            charts.push_back(bench.workbench.metricsOf(process, hour));
            watches.push_back(charts.back()->watch());
        }
        QSignalSpy steps(charts.front().get(), &Store::refreshed);
        QTRY_VERIFY_WITH_TIMEOUT(steps.size() >= 5, aLongWhile);
        QCOMPARE(charts.front().get(), charts.back().get());
        QVERIFY(bench.asked() <= steps.size() + 1);
    }

    void aSparklineTakesWhatAChartWasTold()
    {
        Bench bench;
        const ProcessId process = bench.running();
        const auto store = bench.workbench.metricsOf(process, hour);
        const Watch watch = store->watch();
        bench.workbench.app()->sparklines.setVisible({process});
        bench.workbench.app()->sparklines.setSample({process});
        QTRY_VERIFY(bench.workbench.app()->sparklines.load(process));
        QTest::qWait(aWhile); // no other request may follow
        QCOMPARE(bench.asked(), 1);
        QVERIFY(bench.workbench.app()->sparklines.load(process)->cores);
    }

    void aSparklineIsAskedForWhereAChartIsTooCoarse()
    {
        Bench bench;
        const ProcessId process = bench.running();
        const auto store = bench.workbench.metricsOf(process, {.length = 24h, .from = {}, .to = {}});
        const Watch watch = store->watch();
        bench.workbench.app()->sparklines.setVisible({process});
        QTRY_VERIFY(bench.workbench.app()->sparklines.load(process));
        QTRY_COMPARE(bench.asked(), 2);
    }

    void aSampleIsNotAskedForWhileAllProcessesAre()
    {
        Bench bench;
        const auto survey = bench.workbench.survey(hour);
        const Watch watch = survey->watch();
        bench.workbench.app()->sparklines.setSample({bench.running()});
        QTest::qWait(aWhile); // the survey knows of no process yet, and nothing else may happen
        QCOMPARE(bench.asked(), 0);
    }

    void whatNobodyLooksAtIsNotAskedFor()
    {
        Bench bench;
        const auto store = bench.workbench.metricsOf(bench.running(), hour);
        const auto survey = bench.workbench.survey(hour);
        QTest::qWait(aWhile); // nothing may happen
        QCOMPARE(bench.asked(), 0);
    }

    void aStoreEndsWithItsLastHolder()
    {
        Bench bench;
        const ProcessId process = bench.running();
        std::weak_ptr<ProcessMetricsStore> held = bench.workbench.metricsOf(process, hour);
        QVERIFY(held.expired());
    }

    void theIntervalFollowsTheStep()
    {
        Bench bench;
        const ProcessId process = bench.running();
        const auto fine = bench.workbench.metricsOf(process, hour);
        const auto coarse = bench.workbench.metricsOf(process, {.length = 6h, .from = {}, .to = {}});
        QCOMPARE(coarse->refresher().interval(), 4 * fine->refresher().interval());
    }

    void aSurveyMeasuresEveryProcessOnce()
    {
        Bench bench;
        const QDateTime begun = QDateTime::currentDateTimeUtc();
        const auto survey = bench.workbench.survey(hour);
        const Watch all = bench.workbench.app()->processes.watch();
        const Watch deployments = bench.workbench.app()->deployments.watch();
        const Watch watch = survey->watch();
        QTRY_VERIFY_WITH_TIMEOUT(bench.workbench.app()->processes.completeness().isWhole(), aLongWhile);
        const auto isWhole = [&survey] {
            const auto sums = survey->sums(ProcessMetric::Memory, MetricSurvey::By::Regions);
            return !sums.isEmpty() && std::all_of(sums.cbegin(), sums.cend(), [](const MetricSum &sum) {
                return sum.measured == sum.living;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(), aLongWhile);
        // Of each the hour before it is asked about counts, which is after the one moment and before the
        // other.
        QTRY_VERIFY_WITH_TIMEOUT(bench.asked() >= bench.livedBefore(QDateTime::currentDateTimeUtc()),
                                 aLongWhile);
        QVERIFY(bench.asked() <= bench.livedBefore(begun));
        const int asked = bench.asked();
        QTest::qWait(aWhile); // each was asked about; an hour's step lasts an hour here
        QCOMPARE(bench.asked(), asked);
    }

    void aSumIsWhatItsProcessesUse()
    {
        Bench bench;
        const auto survey = bench.workbench.survey(hour);
        const Watch all = bench.workbench.app()->processes.watch();
        const Watch deployments = bench.workbench.app()->deployments.watch();
        const Watch watch = survey->watch();
        QSignalSpy measured(survey.get(), &MetricSurvey::measured);
        QTRY_VERIFY_WITH_TIMEOUT(bench.workbench.app()->processes.completeness().isWhole(), aLongWhile);
        const auto total = [&survey](MetricSurvey::By by) {
            double sum = 0;
            for (const MetricSum &each : survey->sums(ProcessMetric::ActiveConnections, by))
                sum += each.measured == each.living ? each.series.last.value_or(0) : qQNaN();
            return sum;
        };
        QTRY_VERIFY_WITH_TIMEOUT(total(MetricSurvey::By::Regions) > 0, aLongWhile);
        QCOMPARE(total(MetricSurvey::By::Regions), total(MetricSurvey::By::Deployments));
    }

    void sumsAreComparedWithTheDayBefore_data()
    {
        QTest::addColumn<int>("about");
        QTest::newRow("by region") << int(ChartSpec::About::Regions);
        QTest::newRow("by deployment") << int(ChartSpec::About::Deployments);
    }
    void sumsAreComparedWithTheDayBefore()
    {
        QFETCH(int, about);
        StoreTimes times = onceEach();
        times.assembly.keptEnded = 400; // all that ended; some of them ran a day before
        SandboxSession session(small());
        Workbench workbench(session.api(), times);
        workbench.selection().setOrg(session.org());
        workbench.selection().setApp(session.app());
        const auto feed = ChartFeed::make(workbench, {ChartSpec::About(about), ProcessMetric::Memory, {}},
                                          {.processes = {},
                                           .fleet = {},
                                           .span = {.length = 12h, .from = {}, .to = {}},
                                           .compare = ChartFrame::Compare::Yesterday});
        std::vector<Watch> watches;
        for (Store *store : feed->stores())
            watches.push_back(store->watch());
        const auto measured = [&feed](ChartLine::Role role) {
            QHash<QString, QList<QPointF>> lines;
            for (const ChartLine &line : feed->lines()) {
                if (line.role == role && (line.measured > 0 || role == ChartLine::Role::Value))
                    lines.insert(line.key, line.series.points);
            }
            return lines;
        };
        QTRY_VERIFY_WITH_TIMEOUT(!measured(ChartLine::Role::Earlier).isEmpty(), aLongWhile);
        const auto earlier = measured(ChartLine::Role::Earlier);
        const auto today = measured(ChartLine::Role::Value);
        const auto now = double(QDateTime::currentMSecsSinceEpoch());
        for (auto each = earlier.cbegin(); each != earlier.cend(); ++each) {
            QVERIFY(today.contains(each.key()));
            QVERIFY(each->constFirst().x() > now - 13 * 3'600'000.0 && each->constLast().x() <= now);
        }
    }

    void a429HalvesTheBudgetAndItComesBack()
    {
        StoreTimes times = onceEach();
        times.metricPace = {.perSecond = 8, .recovery = 50ms};
        Bench bench(times);
        const MetricBudget &budget = bench.workbench.metricBudget();
        QList<double> paces; // it recovers faster than one looks
        connect(&budget, &MetricBudget::changed, this, [&] { paces.append(budget.perSecond()); });
        bench.session.fail("GetProcessMetrics", sandbox::Fault::Kind::Status, 1, 429);
        const auto store = bench.workbench.metricsOf(bench.running(), hour);
        const Watch watch = store->watch();
        QTRY_VERIFY(!paces.isEmpty());
        QCOMPARE(paces.constFirst(), 4.0);
        QTRY_VERIFY(budget.isWhole());
    }

    void fiveHundredProcessesAreSampledWithinTheBudget()
    {
        StoreTimes times = onceEach();
        times.metrics = {15s, 1min};
        times.metricPace = {.perSecond = 20, .recovery = 1h};
        SandboxSession session({.processes = 500});
        Workbench workbench(session.api(), times);
        workbench.selection().setOrg(session.org());
        workbench.selection().setApp(session.app());
        const auto survey = workbench.survey(hour);
        const Watch all = workbench.app()->processes.watch();
        const Watch watch = survey->watch();
        QTRY_VERIFY_WITH_TIMEOUT(session.requests("GetProcessMetrics") > 0, aLongWhile);
        const int before = session.requests("GetProcessMetrics");
        QElapsedTimer time;
        time.start();
        QTRY_VERIFY_WITH_TIMEOUT(session.requests("GetProcessMetrics") - before >= 30, aLongWhile);
        QVERIFY2(time.elapsed() >= 1300, qPrintable(QString::number(time.elapsed())));
        QVERIFY(workbench.metricBudget().used() > 0);
    }

    /// At the pace that the program keeps, by the server's own clock: never faster than the budget, before
    /// and after it said that this was too much.
    void fiveHundredProcessesAtTheRealPaceAndA429()
    {
        StoreTimes times = onceEach();
        times.metrics = StoreTimes().metrics;
        times.metricPace = StoreTimes().metricPace;
        SandboxSession session({.processes = 500});
        Workbench workbench(session.api(), times);
        workbench.selection().setOrg(session.org());
        workbench.selection().setApp(session.app());
        const auto survey = workbench.survey(hour);
        const Watch all = workbench.app()->processes.watch();
        const Watch watch = survey->watch();
        const auto asked = [&session] { return session.requests("GetProcessMetrics"); };
        QTRY_VERIFY_WITH_TIMEOUT(asked() >= 24, aLongWhile);
        QVERIFY(keptTo(StoreTimes().metricPace.perSecond, session));
        session.fail("GetProcessMetrics", sandbox::Fault::Kind::Throttle);
        QTRY_COMPARE_WITH_TIMEOUT(workbench.metricBudget().perSecond(), StoreTimes().metricPace.perSecond / 2,
                                  aLongWhile);
        session.server().requests().reset();
        QTRY_VERIFY_WITH_TIMEOUT(asked() >= 12, aLongWhile);
        QVERIFY(keptTo(StoreTimes().metricPace.perSecond / 2, session));
    }

    void whatIsLookedAtGoesFirst()
    {
        MetricBudget budget({.perSecond = 0.5, .recovery = 1h});
        QCOMPARE(budget.wait(), 0ms);
        budget.spend();
        QVERIFY(budget.wait() > 1000ms);
        for (int i = 0; i < 100; ++i)
            budget.spend();            // charts do not wait
        QVERIFY(budget.wait() <= 10s); // and do not starve the rest
        budget.halve();
        QCOMPARE(budget.perSecond(), 0.25);
    }
};

QTEST_GUILESS_MAIN(TestMetricStores)
#include "tst_metricstores.moc"
