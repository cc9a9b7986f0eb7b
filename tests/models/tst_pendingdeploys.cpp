// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/build.h"
#include "app/sandbox/world/deployment.h"
#include "models/deploy/rehearsal.h"
#include "models/uploads/uploads.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int aLongWhile = 30'000; // ms

namespace {

/// A workbench, and a build that is being made.
struct Bench
{
    explicit Bench(sandbox::Generation generation = sandbox::Generation::Newest)
        : session({.generation = generation, .processes = 20})
        , workbench(session.api(), quickTimes())
    {
        workbench.selection().setOrg(session.org());
        workbench.selection().setApp(session.app());
        session.world().change([this](sandbox::Hands hands) {
            auto fresh = std::make_shared<sandbox::Build>(*hands.state.builds.front());
            fresh->id = "bld-fresh";
            fresh->orgId = session.org().text().toStdString();
            fresh->status = sandbox::BuildStatus::Running;
            fresh->deletedAt.reset();
            fresh->appId.clear();
            fresh->number = 0;
            hands.state.builds.push_back(fresh);
        });
    }

    void end(sandbox::BuildStatus status)
    {
        session.world().change([status](sandbox::Hands hands) {
            for (const auto &build : hands.state.builds) {
                if (build->id == "bld-fresh")
                    build->status = status;
            }
        });
    }

    int deployments()
    {
        return session.world().read([this](const sandbox::State &state) {
            return int(state.application(session.app().text().toStdString()).deployments.size());
        });
    }

    /// The latest deployment, with the build that is being made.
    NewDeployment body()
    {
        DeploymentDraft draft = DeploymentDraft::from(*workbench.app()->deployments.latest());
        draft.build = BuildId(u"bld-fresh"_s);
        return draft.body(workbench.generation());
    }

    void wait()
    {
        const Watch watch = workbench.app()->deployments.watch();
        QTRY_VERIFY(workbench.app()->deployments.latest());
        number = workbench.pendingDeploys().add({0, session.org(), session.app(), u"arena-prod"_s, body()});
        QTRY_VERIFY(session.requests("GetBuilds") > 0);
    }

    SandboxSession session;
    Workbench workbench;
    int number = 0;
};

} // namespace

class TestPendingDeploys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsIsDeployedOnceWhenItsBuildHasSucceeded()
    {
        Bench bench;
        bench.wait();
        const int before = bench.deployments();
        QVERIFY(never([&] { return bench.deployments() > before; }, 200ms));
        bench.end(sandbox::BuildStatus::Succeeded);
        QTRY_COMPARE(bench.deployments(), before + 1);
        QVERIFY(bench.workbench.pendingDeploys().all().isEmpty());
        QVERIFY(never([&] { return bench.deployments() > before + 1; }, 200ms));
    }

    void whatCannotSucceedIsDroppedAndThatIsSaid()
    {
        Bench bench;
        bench.wait();
        const int before = bench.deployments();
        const QSignalSpy dropped(&bench.workbench.pendingDeploys(), &PendingDeploys::dropped);
        bench.end(sandbox::BuildStatus::Failed);
        QTRY_COMPARE_WITH_TIMEOUT(dropped.count(), 1, aLongWhile);
        QVERIFY(dropped.first().at(1).value<BuildStanding>() == BuildStanding::Failed);
        QCOMPARE(bench.deployments(), before);
        QVERIFY(bench.workbench.pendingDeploys().all().isEmpty());
    }

    void whatStandsInForItsBuildIsWaitedFor()
    {
        Bench bench;
        bench.wait();
        PendingDeploys &pending = bench.workbench.pendingDeploys();

        Q_EMIT bench.workbench.uploads().buildReplaced(BuildId(u"bld-fresh"_s), BuildId(u"bld-newer"_s));

        QCOMPARE(pending.all().constFirst().body.build, BuildId(u"bld-newer"_s));
    }

    void whatWasCalledOffIsNotDeployed()
    {
        Bench bench;
        bench.wait();
        const int before = bench.deployments();
        bench.workbench.pendingDeploys().cancel(bench.number);
        bench.end(sandbox::BuildStatus::Succeeded);
        QVERIFY(never([&] { return bench.deployments() > before; }, 300ms));
    }

    void itIsDeployedWhateverIsLookedAtMeanwhile()
    {
        Bench bench;
        bench.wait();
        const int before = bench.deployments();
        bench.workbench.selection().setOrg({});
        bench.workbench.pace().setLive(Pace::Live::Off);
        bench.end(sandbox::BuildStatus::Succeeded);
        QTRY_COMPARE(bench.deployments(), before + 1);
    }

    void aSessionThatEndsMeanwhileDeploysNothing()
    {
        auto bench = std::make_unique<Bench>();
        bench->wait();
        bench.reset();
    }

    void aRehearsalCountsWhatStaysAndWhatIsLeft()
    {
        Bench bench;
        OrgScope &org = *bench.workbench.org();
        AppScope &app = *bench.workbench.app();
        const std::array watches{app.deployments.watch(), app.processes.watch(), org.builds.watch(),
                                 org.usage.watch()};
        QTRY_VERIFY_WITH_TIMEOUT(app.processes.completeness().isWhole() && org.builds.hasLoaded() &&
                                     app.deployments.latest() && org.usage.limits(),
                                 aLongWhile);
        DeploymentDraft draft = DeploymentDraft::from(*app.deployments.latest());
        draft.cpu *= 2;
        const Rehearsal rehearsal = rehearse(draft, org, app, {}, {});
        QCOMPARE(rehearsal.staying->processes, bench.session.liveProcesses());
        QVERIFY(rehearsal.staying->completeness.isWhole());
        QCOMPARE(rehearsal.costAfter, 2 * *rehearsal.costBefore);
        QVERIFY(rehearsal.build == BuildStanding::Succeeded);
        QVERIFY(rehearsal.canDeploy());
        QVERIFY(rehearsal.vcpus || rehearsal.vcpuHours);
        draft.build = BuildId(u"bld-fresh"_s);
        QVERIFY(!rehearse(draft, org, app, {}, {}).canDeploy());
        QVERIFY(rehearse(draft, org, app, {}, {}).canWait());
        draft.build = BuildId(u"bld-nowhere"_s);
        QVERIFY(rehearse(draft, org, app, {}, {}).build == BuildStanding::NotListed);
    }

    void aServerThatTellsNoLimitsIsNotAnError()
    {
        Bench bench(sandbox::Generation::Seed);
        UsageStore &usage = bench.workbench.org()->usage;
        const Watch watch = usage.watch();
        QTRY_VERIFY(usage.hasLoaded());
        QVERIFY(!usage.limits());
        QVERIFY(!usage.lastError());
    }
};

QTEST_GUILESS_MAIN(TestPendingDeploys)
#include "tst_pendingdeploys.moc"
