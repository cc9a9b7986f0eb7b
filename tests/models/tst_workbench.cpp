// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logrecorder.h"
#include "models/logs/recordings.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = Change::State;

namespace {

/// A workbench with an application chosen, and what became of the changes on it.
struct Bench
{
    Bench()
        : workbench(session.api(), quickTimes())
    {
        workbench.selection().setOrg(session.org());
        workbench.selection().setApp(session.app());
        QObject::connect(&workbench, &Workbench::changed, &workbench,
                         [this](const Change &change) { changes.append(change); });
    }

    void delay(const char *operation)
    {
        sandbox::Fault late = sandbox::Fault::on(operation, sandbox::Fault::Kind::Delay);
        late.delay = 300ms;
        session.server().faults().arm(late);
    }
    QList<State> states() const
    {
        QList<State> states;
        for (const Change &change : changes)
            states.append(change.state);
        return states;
    }

    SandboxSession session{{.processes = 20}};
    Workbench workbench;
    QList<Change> changes;
};

} // namespace

class TestWorkbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfChangeIsHeardOfAndNoted()
    {
        Bench bench;
        bench.session.client().setAccess(Access::ReadOnly); // how they end is not the point
        OrgScope &org = *bench.workbench.org();
        AppScope &app = *bench.workbench.app();
        org.appCommands.create(QStringLiteral("arena"));
        org.appCommands.rename(app.app, QStringLiteral("arena"));
        org.appCommands.change(AppId(QStringLiteral("app-1")), {}, {});
        org.appCommands.remove(app.app);
        org.buildCommands.create({});
        org.buildCommands.remove({BuildId(QStringLiteral("bld-1"))});
        const FleetId fleet(QStringLiteral("fleet-1"));
        org.fleetCommands.create({});
        org.fleetCommands.change(fleet, {}, {});
        org.fleetCommands.setFloor(fleet, KnownRegion::Tokyo, {});
        org.billingCommands.openPortal();
        org.inviteCommands.invite({QStringLiteral("jonas@studio.example"), {}});
        org.inviteCommands.changeRights({QStringLiteral("jonas@studio.example"), {}});
        org.inviteCommands.rescind(QStringLiteral("jonas@studio.example"));
        bench.workbench.ownInviteCommands().accept(org.org);
        bench.workbench.ownInviteCommands().reject(org.org);
        org.orgTokenCommands.create({QStringLiteral("pipeline"), {}});
        org.orgTokenCommands.revoke({});
        app.deploymentCommands.create({});
        app.lobbyCommands.create(*PlayerToken::from("fake-token-1"), {}, {});
        app.processCommands.start(KnownRegion::Tokyo);
        app.processCommands.stop({ProcessId(QStringLiteral("p-1"))});
        app.roomCommands.create({});
        const RoomId room(QStringLiteral("room-1"));
        app.roomCommands.destroy(room);
        app.roomCommands.configure(room, QStringLiteral("{}"));
        app.roomCommands.suspend(room);
        app.roomCommands.resume(room);
        QSet<Change::Kind> kinds;
        for (const Change &change : std::as_const(bench.changes))
            kinds.insert(change.kind);
        QCOMPARE(kinds.size(), int(Change::lastKind) + 1);
        QCOMPARE(bench.workbench.activity().model().rowCount(), kinds.size());
        QTRY_COMPARE(bench.states().count(State::Failed), kinds.size());
    }

    void aChangeIsNotCalledBackWhenSomebodyLooksElsewhere()
    {
        Bench bench;
        const int before = bench.session.liveProcesses();
        bench.delay("CreateProcess");
        bench.workbench.app()->processCommands.start(KnownRegion::Tokyo);
        bench.workbench.selection().setOrg(OrgId(QStringLiteral("org-other")));
        QVERIFY(!bench.workbench.app());
        QTRY_COMPARE(bench.states(), (QList<State>{State::Sending, State::Done}));
        QCOMPARE(bench.session.liveProcesses(), before + 1);
    }

    void aLostAnswerIsLookedForEvenThen()
    {
        Bench bench;
        bench.session.fail("CreateApp", sandbox::Fault::Kind::Swallow);
        bench.workbench.org()->appCommands.create(QStringLiteral("once-only"));
        bench.workbench.selection().setOrg({});
        QTRY_COMPARE(bench.states(), (QList<State>{State::Sending, State::Checking, State::Done}));
        QCOMPARE(bench.session.requests("CreateApp"), 1);
    }

    void whatWasLeftEndsWithItsLastChange()
    {
        Bench bench;
        bench.delay("CreateProcess");
        const QPointer<Commands> commands(&bench.workbench.app()->processCommands);
        bench.workbench.app()->processCommands.start(KnownRegion::Tokyo);
        bench.workbench.selection().setApp({});
        QVERIFY(commands);
        QTRY_VERIFY(!commands);
        QCOMPARE(bench.states().last(), State::Done);
    }

    void withoutAChangeItEndsAtOnce()
    {
        Bench bench;
        const QPointer<Commands> commands(&bench.workbench.app()->processCommands);
        bench.workbench.selection().setApp({});
        QVERIFY(!commands);
    }

    void itMayEndInTheMiddleOfWhatWasLeft()
    {
        SandboxSession session({.processes = 20});
        auto workbench = std::make_unique<Workbench>(session.api(), quickTimes());
        session.fail("*", sandbox::Fault::Kind::Silent, 100);
        workbench->selection().setOrg(session.org());
        workbench->selection().setApp(session.app());
        workbench->app()->processCommands.start(KnownRegion::Tokyo);
        workbench->selection().setOrg({});
        QTRY_VERIFY(session.client().inFlight() > 0);
        workbench.reset();
        QTRY_COMPARE(session.client().inFlight(), 0);
    }

    void whatIsChosenIsRecordedWhateverIsLookedAt()
    {
        QTemporaryDir folder;
        LogRecorder recorder({folder.path(), 16 << 20});
        Bench bench;
        QSignalSpy changed(&bench.workbench, &Workbench::recordingsChanged);
        bench.workbench.setRecorder(&recorder, QStringLiteral("p-1"), QStringLiteral("https://one.example"));
        const HistoryScope scope = bench.workbench.recordings()->scope(bench.session.app());
        recorder.choose(scope, LogRecorder::Choice::On);
        bench.workbench.selection().setApp({});
        QTRY_VERIFY(!recorder.recorded(scope).isEmpty());
        bench.workbench.setRecorder(nullptr);
        QVERIFY(!bench.workbench.recordings());
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWorkbench)
#include "tst_workbench.moc"
