// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/processlife.h"
#include "models/processes/ghosts.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

/// A world with one process that nobody uses and nothing stops, an hour old.
struct Bench
{
    Bench()
        : check(session.api().processes, session.api().rooms, session.app())
    {
        session.world().change([this](sandbox::Hands hands) {
            sandbox::Application &app = hands.state.application(session.app().text().toStdString());
            auto endless = std::make_shared<sandbox::Deployment>(*app.latestDeployment());
            endless->id = "dep-endless";
            endless->idleTimeoutEnabled = false;
            app.deployments.insert(app.deployments.begin(), endless);
            const auto process = hands.processes.create(app, sandbox::Region::Tokyo, endless);
            process->scheduledAt = process->bootedAt = process->startedAt = process->createdAt - 1h;
            process->roomsKnownSince = *process->startedAt;
            app.processes.setStatus(*process, sandbox::ProcessStatus::Running);
            ghost = ProcessId(QString::fromStdString(process->id));
        });
    }

    void look(std::chrono::minutes idleFor)
    {
        const auto process = settled(session.api().processes.get(session.app(), ghost));
        QVERIFY(process);
        check.start({{*process}, {{process->deployment, 3.84}}, idleFor, QDateTime::currentDateTimeUtc()});
    }

    SandboxSession session{{.processes = 24}};
    ProcessId ghost;
    GhostCheck check;
};

} // namespace

class GhostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProcessThatNobodyUsesIsFoundWithItsCost()
    {
        Bench bench;
        bench.look(30min);
        QTRY_VERIFY(!bench.check.isRunning());
        QCOMPARE(bench.check.failed(), 0);
        QCOMPARE(bench.check.looked(), 1);
        QCOMPARE(bench.check.ghosts().size(), 1);
        const Ghost &ghost = bench.check.ghosts().first();
        QCOMPARE(ghost.process.id, bench.ghost);
        QCOMPARE(ghost.costPerDay, 3.84);
        QCOMPARE(ghost.idleSince, *ghost.process.startedAt);
    }

    void oneThatIsNotIdleForLongEnoughIsNone()
    {
        Bench bench;
        bench.look(4h);
        QTRY_VERIFY(!bench.check.isRunning());
        QCOMPARE(bench.check.looked(), 1);
        QVERIFY(bench.check.ghosts().isEmpty());
    }

    void aProcessThatIsGoneIsNobodysTrouble()
    {
        Bench bench;
        bench.session.fail("GetProcessMetrics", sandbox::Fault::Kind::Status, 1, 404);
        bench.look(30min);
        QTRY_VERIFY(!bench.check.isRunning());
        QCOMPARE(bench.check.failed(), 0); // gone: nobody's trouble
        QVERIFY(bench.check.ghosts().isEmpty());
    }

    void whatCannotBeLookedAtIsTold()
    {
        Bench bench;
        bench.session.fail("GetProcessMetrics", sandbox::Fault::Kind::Status, 9, 403);
        bench.look(30min);
        QTRY_VERIFY(!bench.check.isRunning());
        QCOMPARE(bench.check.failed(), 1);
        QCOMPARE(bench.check.lastError()->status, 403);
    }

    void aCheckThatIsStoppedAsksNoMore()
    {
        Bench bench;
        bench.look(30min);
        bench.check.stop();
        QVERIFY(!bench.check.isRunning());
        QVERIFY(never([&] { return bench.check.looked() > 0; }, 200ms));
    }

    void aCheckMayGoAwayWhileItAsks()
    {
        auto bench = std::make_unique<Bench>();
        bench->look(30min);
        bench.reset();
    }
};

QTEST_GUILESS_MAIN(GhostsTest)
#include "tst_ghosts.moc"
