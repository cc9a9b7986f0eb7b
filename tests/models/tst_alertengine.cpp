// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/deployment.h"
#include "models/alerts/alertengine.h"
#include "models/workbench.h"
#include "tests/models/support/failing.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Standing = AlertEngine::Standing;
using What = AlertScope::What;

constexpr int aWhile = 20'000; // ms

namespace {

/// A session with rules, of which somebody watches what the test says.
struct Bench
{
    Bench()
        : workbench(session.api(), quickTimes())
    {
        QObject::connect(&engine(), &AlertEngine::raised, &rules,
                         [this](const QList<Alert> &news) { alerts += news; });
        QObject::connect(&engine(), &AlertEngine::cleared, &rules,
                         [this](const Alert &alert) { cleared.append(alert); });
        engine().setRules(&rules);
        workbench.selection().setOrg(session.org());
        workbench.selection().setApp(session.app());
    }

    AlertEngine &engine() { return workbench.alerts(); }
    AppScope &app() { return *workbench.app(); }

    AlertRule rule(const AlertMeasure &measure, double value)
    {
        AlertRule rule;
        rule.measure = measure;
        rule.scope = {What::App, session.org(), session.app(), {}};
        rule.comparison = AlertRule::Comparison::AtLeast;
        rule.value = value;
        return rule;
    }
    AlertRule add(const AlertRule &rule)
    {
        const int number = rules.add(rule);
        for (const AlertRule &each : rules.all()) {
            if (each.number == number)
                return each;
        }
        return {};
    }
    Standing standing(const AlertRule &rule) { return engine().stateOf(rule).standing; }

    ProcessId fail(const char *reason) { return failOne(session.world(), session.app(), reason); }
    QString activity(int row, QLatin1StringView key)
    {
        const Activity::Model &model = workbench.activity().model();
        return model.index(row, model.columnOf(key)).data().toString();
    }
    /// The row of the newest alert; -1 for none.
    int alertRow()
    {
        for (int row = workbench.activity().model().rowCount() - 1; row >= 0; --row) {
            if (workbench.activity().model().at(row).alert)
                return row;
        }
        return -1;
    }

    SandboxSession session{{.processes = 24}};
    AlertRules rules;
    Workbench workbench;
    QList<Alert> alerts;
    QList<Alert> cleared;
};

} // namespace

class TestAlertEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProcessThatFailsIsToldOnceAndNoted()
    {
        Bench bench;
        const Watch watch = bench.app().processes.watch();
        QTRY_VERIFY_WITH_TIMEOUT(bench.app().processes.completeness().isWhole(), aWhile);
        QCOMPARE(bench.alerts.size(), 0); // those that had failed before are no news
        const ProcessId process = bench.fail("Exited with code 139");
        QTRY_COMPARE_WITH_TIMEOUT(bench.alerts.size(), 1, aWhile);
        QCOMPARE(bench.alerts.constFirst().place->id, process.text());
        QCOMPARE(bench.alerts.constFirst().detail, u"Exited with code 139"_s);
        const int row = bench.alertRow();
        QCOMPARE(bench.activity(row, "kind"_L1), u"alert"_s);
        QCOMPARE(bench.activity(row, "operation"_L1), u"processFailed"_s);
        QCOMPARE(bench.activity(row, "target"_L1), process.text());
        QCOMPARE(bench.activity(row, "result"_L1), u"failed: Exited with code 139"_s);
        QVERIFY(never([&] { return bench.alerts.size() > 1; }, 300ms));
    }

    void whatHappenedCountsUntilSomebodyLooked()
    {
        Bench bench;
        const Watch watch = bench.app().processes.watch();
        QTRY_VERIFY_WITH_TIMEOUT(bench.app().processes.completeness().isWhole(), aWhile);
        bench.fail("OOMKilled");
        QTRY_COMPARE_WITH_TIMEOUT(bench.engine().standing(), 1, aWhile);
        const AlertEngine::State state = bench.engine().stateOf(BuiltInAlert::ProcessFailed);
        QCOMPARE(state.standing, Standing::Raised);
        QVERIFY(state.happened == Alert::What::ProcessFailed);
        bench.engine().acknowledge();
        QCOMPARE(bench.engine().standing(), 0);
        QCOMPARE(bench.engine().stateOf(BuiltInAlert::ProcessFailed).standing, Standing::Ok);
    }

    void whatIsSwitchedOffIsNotTold()
    {
        Bench bench;
        bench.rules.set(BuiltInAlert::ProcessFailed, AlertRules::Switch::Off);
        const Watch watch = bench.app().processes.watch();
        QTRY_VERIFY_WITH_TIMEOUT(bench.app().processes.completeness().isWhole(), aWhile);
        const ProcessId process = bench.fail("OOMKilled");
        QTRY_VERIFY_WITH_TIMEOUT(bench.app().processes.find(process)->status.is(KnownProcessStatus::Failed),
                                 aWhile);
        QVERIFY(never([&] { return !bench.alerts.isEmpty(); }, 200ms));
        QCOMPARE(bench.engine().stateOf(BuiltInAlert::ProcessFailed).standing, Standing::Off);
    }

    void builtInRulesAskForNothingOfTheirOwn()
    {
        Bench bench;
        QVERIFY(never([&] { return bench.session.requests("GetLatestProcesses") > 0; }, 300ms));
        QVERIFY(bench.engine().asks().isEmpty());
        bench.rules.setWatching(AlertRules::Watching::Always);
        QTRY_VERIFY_WITH_TIMEOUT(bench.app().processes.hasLoaded(), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(bench.workbench.org()->builds.hasLoaded(), aWhile);
        QVERIFY(bench.engine().asks().contains(AlertAsk::Usage));
    }

    void aCountIsRaisedAndCleared()
    {
        Bench bench;
        const int live = bench.session.liveProcesses();
        const AlertRule rule = bench.add(bench.rule(AlertCount::Live, live));
        QTRY_COMPARE_WITH_TIMEOUT(bench.standing(rule), Standing::Raised, aWhile);
        QCOMPARE(bench.engine().stateOf(rule).value, double(live));
        QTRY_COMPARE(bench.alerts.size(), 1);
        const int row = bench.alertRow();
        QCOMPARE(bench.activity(row, "operation"_L1), u"live"_s);
        QCOMPARE(bench.activity(row, "result"_L1), u"raised"_s);
        bench.fail("OOMKilled");
        QTRY_COMPARE_WITH_TIMEOUT(bench.cleared.size(), 1, aWhile);
        QCOMPARE(bench.standing(rule), Standing::Ok);
        QCOMPARE(bench.activity(row, "result"_L1), u"cleared"_s);
    }

    void theSameInEveryScope_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("organization") << int(What::Organization);
        QTest::newRow("region") << int(What::OneRegion);
        QTest::newRow("deployment") << int(What::OneDeployment);
    }

    void theSameInEveryScope()
    {
        QFETCH(int, what);
        Bench bench;
        AlertRule wanted = bench.rule(AlertCount::Live, 1);
        const auto first = bench.session.world().read([&](const sandbox::State &state) {
            const auto &of = state.application(bench.session.app().text().toStdString());
            const auto one = of.processes.newest({}, 1).front();
            return std::pair{QString::fromStdString(std::string(sandbox::text(one->region))),
                             QString::fromStdString(one->deployment->id)};
        });
        wanted.scope.what = What(what);
        if (What(what) == What::Organization)
            wanted.scope.app = {};
        else
            wanted.scope.id = What(what) == What::OneRegion ? first.first : first.second;
        const AlertRule rule = bench.add(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(bench.standing(rule), Standing::Raised, aWhile);
    }

    void whatCannotBeAskedIsUnknownAndStaysRaised()
    {
        Bench bench;
        const AlertRule rule = bench.add(bench.rule(AlertCount::Live, 1));
        QTRY_COMPARE_WITH_TIMEOUT(bench.standing(rule), Standing::Raised, aWhile);
        bench.session.fail("GetLatestProcesses", sandbox::Fault::Kind::Status, 1000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.app().processes.lastError().has_value(), aWhile);
        QVERIFY(never([&] { return !bench.cleared.isEmpty(); }, 300ms));
        QCOMPARE(bench.standing(rule), Standing::Raised);
        const AlertRule other = bench.add(bench.rule(AlertCount::Live, 2));
        QVERIFY(never([&] { return bench.standing(other) != Standing::Unknown; }, 300ms));
    }

    void aRuleOfAnotherApplicationIsUnknown()
    {
        Bench bench;
        AlertRule elsewhere = bench.rule(AlertCount::Running, 0);
        elsewhere.scope.app = AppId(u"app-elsewhere"_s);
        const AlertRule rule = bench.add(elsewhere);
        QVERIFY(never([&] { return bench.standing(rule) != Standing::Unknown; }, 300ms));
        QVERIFY(bench.engine().asks().isEmpty());
    }

    void aMetricOfAnyProcessNamesTheWorst()
    {
        Bench bench;
        AlertRule wanted = bench.rule(ProcessMetric::Memory, 1);
        wanted.over = AlertRule::Over::AnyProcess;
        const AlertRule rule = bench.add(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(bench.standing(rule), Standing::Raised, aWhile);
        QTRY_COMPARE(bench.alerts.size(), 1);
        const Alert alert = bench.alerts.constFirst();
        QVERIFY(alert.place && bench.app().processes.find(ProcessId(alert.place->id)));
        QVERIFY(alert.value >= 1);
    }

    void aSumIsWhatTheChartShows()
    {
        Bench bench;
        const AlertRule rule = bench.add(bench.rule(ProcessMetric::ActiveConnections, 1e9));
        QTRY_COMPARE_WITH_TIMEOUT(bench.standing(rule), Standing::Ok, aWhile);
        QVERIFY(bench.engine().asks().contains(AlertAsk::Metrics));
        const auto survey = bench.workbench.survey(MetricSpan());
        const auto sum = [&survey] {
            double together = 0;
            for (const MetricSum &each :
                 survey->sums(ProcessMetric::ActiveConnections, MetricSurvey::By::Regions))
                together += each.living > 0 ? each.series.last.value_or(0) : 0;
            return together;
        };
        QTRY_VERIFY_WITH_TIMEOUT(sum() > 0, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(bench.engine().stateOf(rule).value.value_or(-1), sum(), aWhile);
    }

    void theFleetsUseIsKnownWithoutItsProcesses()
    {
        Bench bench;
        AlertRule wanted = bench.rule(FleetMetric::Utilized, 1e6);
        wanted.scope = {What::Organization, bench.session.org(), {}, {}};
        const AlertRule rule = bench.add(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(bench.standing(rule), Standing::Ok, aWhile);
        QCOMPARE(bench.session.requests("GetProcessMetrics"), 0);
    }

    void twoRulesOfOneMetricCostNoMoreThanOne()
    {
        Bench bench;
        bench.add(bench.rule(ProcessMetric::Cpu, 1e6));
        const auto survey = bench.workbench.survey(MetricSpan());
        bench.add(bench.rule(ProcessMetric::Memory, 1e15));
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.requests("GetProcessMetrics") > 0, aWhile);
        QCOMPARE(bench.workbench.survey(MetricSpan()).get(), survey.get());
        QVERIFY(survey->refresher().isWatched());
        for (const AlertRule &each : bench.rules.all())
            bench.rules.remove(each.number);
        QVERIFY(!survey->refresher().isWatched());
    }

    void aQuotaIsToldOfAtEightyPercent_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<bool>("told");
        QTest::newRow("just below") << 0.79 << false;
        QTest::newRow("just above") << 0.81 << true;
        QTest::newRow("long past it") << 3.0 << true;
    }

    void aQuotaIsToldOfAtEightyPercent()
    {
        QFETCH(double, share);
        QFETCH(bool, told);
        Bench bench;
        OrgScope &org = *bench.workbench.org();
        const Watch watch = org.usage.watch();
        QTRY_VERIFY_WITH_TIMEOUT(org.usage.limits(), aWhile);
        const double used = org.usage.limits()->monthlyVcpuHours;
        bench.session.world().change([&](sandbox::Hands hands) {
            sandbox::Organization &of =
                hands.state.ownerOf(hands.state.application(bench.session.app().text().toStdString()));
            of.vcpuHoursLimit = used / share;
            of.vcpuLimit.reset();
        });
        QTRY_VERIFY_WITH_TIMEOUT(
            qFuzzyCompare(org.usage.limits()->monthlyVcpuHoursLimit.value_or(0), used / share), aWhile);
        const auto isRaised = [&bench] {
            return bench.engine().stateOf(BuiltInAlert::UsageQuota).standing == Standing::Raised;
        };
        if (!told)
            QVERIFY(never(isRaised, 300ms));
        else
            QTRY_VERIFY_WITH_TIMEOUT(isRaised(), aWhile);
    }

    void aBuildThatFinishesIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("what");
        QTest::newRow("well") << int(sandbox::BuildStatus::Succeeded) << int(Alert::What::BuildSucceeded);
        QTest::newRow("badly") << int(sandbox::BuildStatus::Failed) << int(Alert::What::BuildFailed);
    }

    void aBuildThatFinishesIsTold()
    {
        QFETCH(int, status);
        QFETCH(int, what);
        Bench bench;
        const auto set = [&bench](sandbox::BuildStatus to) {
            bench.session.world().change([&](sandbox::Hands hands) {
                const auto &builds = hands.state.builds;
                const auto ours = std::find_if(builds.rbegin(), builds.rend(), [&](const auto &each) {
                    return each->orgId == bench.session.org().text().toStdString() && !each->deletedAt;
                });
                (*ours)->status = to;
                (*ours)->tag = "arena-2.0";
            });
        };
        set(sandbox::BuildStatus::Running);
        const Watch watch = bench.workbench.org()->builds.watch();
        QTRY_VERIFY_WITH_TIMEOUT(bench.workbench.org()->builds.hasLoaded(), aWhile);
        QVERIFY(bench.alerts.isEmpty());
        set(sandbox::BuildStatus(status));
        QTRY_COMPARE_WITH_TIMEOUT(bench.alerts.size(), 1, aWhile);
        QCOMPARE(int(bench.alerts.constFirst().what), what);
        QCOMPARE(bench.alerts.constFirst().detail, u"arena-2.0"_s);
    }

    void anotherApplicationBeginsAnew()
    {
        Bench bench;
        bench.add(bench.rule(ProcessMetric::Memory, 1));
        const Watch watch = bench.app().processes.watch();
        QTRY_VERIFY_WITH_TIMEOUT(bench.app().processes.hasLoaded(), aWhile);
        bench.workbench.selection().setApp({});
        QVERIFY(!bench.workbench.app());
        bench.workbench.selection().setOrg({});
        QVERIFY(never([&] { return bench.engine().asks().contains(AlertAsk::Processes); }, 100ms));
    }
};

QTEST_GUILESS_MAIN(TestAlertEngine)
#include "tst_alertengine.moc"
