// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/appcommands.h"
#include "models/commands/processcommands.h"
#include "tests/models/support/sandboxsession.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = Change::State;

class TestCommands : public QObject
{
    Q_OBJECT

private:
    const StoreTimes m_times = quickTimes();

    /// Every state a command's changes went through, in order.
    class Story
    {
    public:
        explicit Story(Commands &commands)
            : m_changed(&commands, &Commands::changed)
        {
        }
        QList<State> states() const
        {
            QList<State> states;
            for (const auto &arguments : m_changed)
                states.append(arguments.constFirst().value<Change>().state);
            return states;
        }
        Change last() const { return m_changed.constLast().constFirst().value<Change>(); }

    private:
        QSignalSpy m_changed;
    };

    struct Processes
    {
        explicit Processes(SandboxSession &session, const StoreTimes &times)
            : store(session.api().processes, session.client(), session.app(), times.processes, times.assembly,
                    session.pace())
            , commands(session.api().processes, store, times.check)
            , watch(store.watch())
        {
        }
        ProcessStore store;
        ProcessCommands commands;
        Watch watch;
    };

    struct Applications
    {
        explicit Applications(SandboxSession &session, const StoreTimes &times)
            : store(session.api().apps, session.org(), times.apps, session.pace())
            , commands(session.client(), store, times.check)
            , watch(store.watch())
        {
        }
        AppsStore store;
        AppCommands commands;
        Watch watch;
    };

    static ProcessId running(SandboxSession &session)
    {
        return session.world().read([&](const sandbox::State &state) {
            for (const auto &process :
                 state.application(session.app().text().toStdString()).processes.all()) {
                if (process->status == sandbox::ProcessStatus::Running)
                    return ProcessId(QString::fromStdString(process->id));
            }
            return ProcessId();
        });
    }

    /// Two that run, without a room on them.
    static QList<ProcessId> emptied(SandboxSession &session)
    {
        return session.world().change([&](sandbox::Hands hands) {
            QList<ProcessId> ids;
            for (const auto &process :
                 hands.state.application(session.app().text().toStdString()).processes.all()) {
                if (process->status != sandbox::ProcessStatus::Running || ids.size() == 2)
                    continue;
                while (!process->activeRooms.empty())
                    hands.state.rooms.destroy(process->activeRooms.back(), *process, hands.state.now);
                ids.append(ProcessId(QString::fromStdString(process->id)));
            }
            return ids;
        });
    }

    static bool isLiveOnServer(SandboxSession &session, const ProcessId &id)
    {
        return session.world().read([&](const sandbox::State &state) {
            const auto &app = state.application(session.app().text().toStdString());
            const auto process = app.processes.find(id.text().toStdString());
            return process && process->status != sandbox::ProcessStatus::Stopping && !process->ended();
        });
    }

    static int named(SandboxSession &session, const char *name)
    {
        return session.world().read([&](const sandbox::State &state) {
            return int(std::count_if(state.applications.begin(), state.applications.end(),
                                     [&](const auto &app) { return app->name == name && !app->deletedAt; }));
        });
    }

private Q_SLOTS:
    void severalProcessesAreStopped()
    {
        SandboxSession session({.processes = 30});
        Processes processes(session, m_times);
        QTRY_VERIFY(processes.store.model().rowCount() >= 3);
        QList<ProcessId> chosen;
        for (const ProcessRow &row : processes.store.model().records()) {
            if (row.process.status.is(KnownProcessStatus::Running) && chosen.size() < 3)
                chosen.append(row.process.id);
        }
        QSignalSpy succeeded(&processes.commands, &Commands::succeeded);
        processes.commands.stop(chosen);
        QCOMPARE(processes.commands.underWay(), 3);
        QTRY_COMPARE(succeeded.count(), 3);
        QCOMPARE(processes.commands.underWay(), 0);
        for (const ProcessId &id : chosen) {
            QVERIFY(!isLiveOnServer(session, id));
            QTRY_VERIFY(processes.store.find(id)->stoppingAt);
        }
    }

    void stoppingWhatIsGoneIsDone()
    {
        SandboxSession session({.processes = 20});
        Processes processes(session, m_times);
        Story story(processes.commands);
        processes.commands.stop({ProcessId(QStringLiteral("11111111-2222-4333-8444-555555555555"))});
        QTRY_COMPARE(story.states(), (QList<State>{State::Sending, State::Done}));
    }

    void idleProcessesAreLookedAtAndStopped()
    {
        SandboxSession session({.processes = 20});
        Processes processes(session, m_times);
        const QList<ProcessId> idle = emptied(session);
        QSignalSpy succeeded(&processes.commands, &Commands::succeeded);
        processes.commands.stopIdle(idle);
        QCOMPARE(processes.commands.underWay(), 2);
        QTRY_COMPARE(succeeded.count(), 2);
        for (const ProcessId &id : idle)
            QVERIFY(!isLiveOnServer(session, id));
    }

    void whatHasARoomByNowIsSpared()
    {
        SandboxSession session({.processes = 20});
        Processes processes(session, m_times);
        const ProcessId busy = session.world().read([&](const sandbox::State &state) {
            for (const auto &each : state.application(session.app().text().toStdString()).processes.all()) {
                if (each->status == sandbox::ProcessStatus::Running && !each->activeRooms.empty())
                    return ProcessId(QString::fromStdString(each->id));
            }
            return ProcessId();
        });
        Story story(processes.commands);
        processes.commands.stopIdle({busy});
        QTRY_COMPARE(story.states(), (QList<State>{State::Sending, State::Spared}));
        QVERIFY(isLiveOnServer(session, busy));
        QCOMPARE(session.requests("StopProcess"), 0);
        QCOMPARE(processes.commands.underWay(), 0);
    }

    void whatCannotBeLookedAtIsNotStopped()
    {
        SandboxSession session({.processes = 20});
        Processes processes(session, m_times);
        const QList<ProcessId> idle = emptied(session);
        processes.watch.release(); // it asks after single processes too
        QTRY_COMPARE(session.client().inFlight(), 0);
        session.fail("GetProcess", sandbox::Fault::Kind::Status, 1, 500);
        QSignalSpy over(&processes.commands, &Commands::failed);
        QSignalSpy succeeded(&processes.commands, &Commands::succeeded);
        processes.commands.stopIdle(idle);
        QTRY_COMPARE(succeeded.count(), 1); // the other goes on
        QCOMPARE(over.count(), 1);
        QVERIFY(isLiveOnServer(session, idle.first()));
        QVERIFY(!isLiveOnServer(session, idle.last()));
    }

    void anIdleProcessThatIsGoneIsDone()
    {
        SandboxSession session({.processes = 20});
        Processes processes(session, m_times);
        Story story(processes.commands);
        processes.commands.stopIdle({ProcessId(QStringLiteral("11111111-2222-4333-8444-555555555555"))});
        QTRY_COMPARE(story.states(), (QList<State>{State::Sending, State::Done}));
        QCOMPARE(session.requests("StopProcess"), 0);
    }

    void aRefusalIsAFailureInTheServersWords()
    {
        SandboxSession session({.processes = 20});
        Processes processes(session, m_times);
        Story story(processes.commands);
        session.fail("StopProcess", sandbox::Fault::Kind::Status, 1, 403);
        processes.commands.stop({running(session)});
        QTRY_COMPARE(story.states(), (QList<State>{State::Sending, State::Failed}));
        QCOMPARE(story.last().error->status, 403);
        QVERIFY(!story.last().error->message.isEmpty());
    }

    void aLostAnswerToStopIsLookedUp()
    {
        SandboxSession session({.processes = 20});
        Processes processes(session, m_times);
        Story story(processes.commands);
        const ProcessId id = running(session);
        session.fail("StopProcess", sandbox::Fault::Kind::Swallow); // done, and not said
        processes.commands.stop({id});
        QTRY_COMPARE(story.states(), (QList<State>{State::Sending, State::Checking, State::Done}));
        QVERIFY(!isLiveOnServer(session, id));
        QCOMPARE(session.requests("StopProcess"), 1);
    }

    void aProcessIsStartedInARegion()
    {
        SandboxSession session({.processes = 20});
        Processes processes(session, m_times);
        QSignalSpy started(&processes.commands, &ProcessCommands::processStarted);
        const int before = session.liveProcesses();
        processes.commands.start(KnownRegion::Tokyo);
        QTRY_COMPARE(started.count(), 1);
        QCOMPARE(session.liveProcesses(), before + 1);
        const ProcessId id = started.constFirst().constFirst().value<ProcessId>();
        QTRY_VERIFY(processes.store.find(id));
        QVERIFY(processes.store.find(id)->region.is(KnownRegion::Tokyo));
    }

    void aLostAnswerToStartIsFoundAndNothingIsStartedTwice()
    {
        SandboxSession session({.processes = 20});
        Processes processes(session, m_times);
        Story story(processes.commands);
        QSignalSpy started(&processes.commands, &ProcessCommands::processStarted);
        const int before = session.liveProcesses();
        session.fail("CreateProcess", sandbox::Fault::Kind::Swallow);
        processes.commands.start(KnownRegion::Tokyo);
        QTRY_COMPARE(story.states(), (QList<State>{State::Sending, State::Checking, State::Done}));
        QCOMPARE(session.liveProcesses(), before + 1);
        QCOMPARE(session.requests("CreateProcess"), 1);
        QCOMPARE(started.count(), 1);
    }

    void aStartThatNeverHappenedIsSaidNotToHave()
    {
        SandboxSession session({.processes = 20, .replyDeadline = 1'500ms});
        Processes processes(session, m_times);
        Story story(processes.commands);
        const int before = session.liveProcesses();
        session.fail("CreateProcess", sandbox::Fault::Kind::Silent);
        processes.commands.start(KnownRegion::Tokyo);
        QTRY_COMPARE_WITH_TIMEOUT(story.states(),
                                  (QList<State>{State::Sending, State::Checking, State::NotDone}), 10'000);
        QCOMPARE(session.liveProcesses(), before);
        QCOMPARE(session.requests("CreateProcess"), 1);
    }

    void whereNotEvenThatCanBeFoundOutTheOutcomeStaysUnknown()
    {
        SandboxSession session({.processes = 20, .replyDeadline = 1'500ms});
        Processes processes(session, m_times);
        Story story(processes.commands);
        session.fail("CreateProcess", sandbox::Fault::Kind::Silent);
        processes.commands.start(KnownRegion::Tokyo);
        QTRY_COMPARE(session.requests("CreateProcess"), 1);
        session.server().stop();
        QTRY_VERIFY(!story.states().isEmpty() && story.last().isOver());
        QVERIFY(story.last().state == State::Unknown);
    }

    void anApplicationIsMadeRenamedAndDeleted()
    {
        SandboxSession session({.processes = 20});
        Applications apps(session, m_times);
        QSignalSpy created(&apps.commands, &AppCommands::appCreated);
        apps.commands.create(QStringLiteral("brand-new"));
        QTRY_COMPARE(created.count(), 1);
        const AppId id = created.constFirst().constFirst().value<AppId>();
        QTRY_VERIFY(apps.store.model().find(id));
        apps.commands.rename(id, QStringLiteral("renamed"));
        QTRY_COMPARE(named(session, "renamed"), 1);
        QTRY_COMPARE(apps.store.model().find(id)->name, QStringLiteral("renamed"));
        apps.commands.remove(id);
        QTRY_COMPARE(named(session, "renamed"), 0);
        QTRY_VERIFY(!apps.store.model().find(id));
    }

    void aLostAnswerToCreateIsFoundByItsName()
    {
        SandboxSession session({.processes = 20});
        Applications apps(session, m_times);
        Story story(apps.commands);
        session.fail("CreateApp", sandbox::Fault::Kind::Swallow);
        apps.commands.create(QStringLiteral("once-only"));
        QTRY_COMPARE(story.states(), (QList<State>{State::Sending, State::Checking, State::Done}));
        QCOMPARE(named(session, "once-only"), 1);
        QCOMPARE(session.requests("CreateApp"), 1);
    }

    void aNameThatIsTakenIsRefused()
    {
        SandboxSession session({.processes = 20});
        Applications apps(session, m_times);
        Story story(apps.commands);
        QTRY_VERIFY(apps.store.model().rowCount() > 0);
        apps.commands.create(apps.store.model().at(0).name);
        QTRY_COMPARE(story.states(), (QList<State>{State::Sending, State::Failed}));
    }

    void commandsMayEndInTheMiddleOfAChange()
    {
        SandboxSession session({.processes = 20});
        sandbox::Fault late;
        late.kind = sandbox::Fault::Kind::Delay;
        late.delay = 200ms;
        late.count = 100;
        auto processes = std::make_unique<Processes>(session, m_times);
        session.server().faults().arm(late);
        processes->commands.stop({running(session)});
        processes->commands.start(KnownRegion::Tokyo);
        QTRY_VERIFY(session.client().inFlight() >= 2);
        processes.reset();
        QTRY_COMPARE(session.client().inFlight(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
