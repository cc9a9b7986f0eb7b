// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/limits.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/roomlife.h"
#include "models/commands/roomcommands.h"
#include "models/processfate.h"
#include "models/rooms/connectcommand.h"
#include "models/rooms/roomarrival.h"
#include "models/rooms/roomdraft.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = RoomArrival::State;

namespace {

const RoomId room(QStringLiteral("duel-1"));

ExposedPort port(const QString &host)
{
    return {QStringLiteral("default"), host, 7777, KnownTransport::Udp};
}

/// A room of our own in a region where it needs a new process, and the wait for it.
struct Bench
{
    explicit Bench(ArrivalTimes wait = {20ms, 10s, 20ms})
        : times(wait)
    {
    }

    void create()
    {
        const auto made =
            settled(session.api().rooms.create(session.app(), {KnownRegion::Tokyo, {}, {}, {}}, room));
        QVERIFY(made);
        process = made->process;
        arrival = std::make_unique<RoomArrival>(session.api().rooms, session.api().processes, session.app(),
                                                room, times);
    }

    /// All slots are taken, so that a new room needs a new process.
    void fillRegion()
    {
        session.world().change([this](sandbox::Hands hands) {
            sandbox::Application &app = hands.state.application(session.app().text().toStdString());
            const auto running = app.processes.running(sandbox::Region::Tokyo);
            const std::vector full(running.begin(), running.end()); // which changes by what is done here
            for (const auto &each : full)
                app.processes.setStatus(*each, sandbox::ProcessStatus::Draining);
        });
    }

    /// By hand: left to itself the sandbox takes a minute, in which rooms end too.
    void letItStart()
    {
        session.world().change([this](sandbox::Hands hands) {
            sandbox::Application &app = hands.state.application(session.app().text().toStdString());
            sandbox::Process &started = *app.processes.find(process.text().toStdString());
            started.scheduledAt = started.createdAt + 1s;
            started.bootedAt = started.createdAt + 2s;
            started.startedAt = started.createdAt + 3s;
            app.processes.setStatus(started, sandbox::ProcessStatus::Running);
            hands.state.rooms.find(app.id, room.text().toStdString())->status = sandbox::RoomStatus::Active;
        });
    }

    /// As when it booted and its server never listened.
    void letItFail()
    {
        session.world().change([this](sandbox::Hands hands) {
            sandbox::Application &app = hands.state.application(session.app().text().toStdString());
            sandbox::Process &failed = *app.processes.find(process.text().toStdString());
            failed.bootedAt = failed.createdAt + 6s;
            failed.stoppingAt = failed.terminatedAt = *failed.bootedAt + 100s;
            failed.exitReason = "Port was not bound within 100 seconds";
            app.processes.setStatus(failed, sandbox::ProcessStatus::Failed);
        });
    }

    ArrivalTimes times;
    SandboxSession session{{.processes = 24}};
    ProcessId process;
    std::unique_ptr<RoomArrival> arrival;
};

} // namespace

class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPatternBecomesACommand_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("command");
        const QString plain = QStringLiteral("a1.edge.example");
        QTest::newRow("host and port") << QStringLiteral("mygame --connect {host}:{port}") << plain
                                       << QStringLiteral("mygame --connect a1.edge.example:7777");
        QTest::newRow("all that there is") << QStringLiteral("{transport} {room} {port} {host}") << plain
                                           << QStringLiteral("udp duel-1 7777 a1.edge.example");
        QTest::newRow("what is not known stays")
            << QStringLiteral("{player} ${x} {host") << plain << QStringLiteral("{player} ${x} {host");
        QTest::newRow("a host that a shell would run is one word")
            << QStringLiteral("play {host}") << QStringLiteral("x; rm -rf '~' `id` $(id)")
            << QStringLiteral("play 'x; rm -rf '\\''~'\\'' `id` $(id)'");
        QTest::newRow("what is put in is not looked at again")
            << QStringLiteral("play {host}") << QStringLiteral("{port}") << QStringLiteral("play '{port}'");
    }

    void aPatternBecomesACommand()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, host);
        QFETCH(const QString, command);
        QCOMPARE(connectCommand(pattern, room, port(host)), command);
    }

    void aRoomIdKeepsToTheContract_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("good");
        QTest::newRow("none is made by the program") << QString() << true;
        QTest::newRow("letters, digits, _ and -") << QStringLiteral("Duel_7-b") << true;
        QTest::newRow("a hundred characters") << QString(100, u'a') << true;
        QTest::newRow("one more") << QString(101, u'a') << false;
        QTest::newRow("a space") << QStringLiteral("duel 1") << false;
        QTest::newRow("a slash") << QStringLiteral("duel/1") << false;
        QTest::newRow("an accent") << QStringLiteral("du\u00e9l") << false;
        QTest::newRow("a line end") << QStringLiteral("duel\n") << false;
    }

    void aRoomIdKeepsToTheContract()
    {
        QFETCH(const QString, id);
        QFETCH(const bool, good);
        RoomDraft draft;
        draft.region = KnownRegion::Tokyo;
        draft.id = id;
        QCOMPARE(!isBlocked(check(draft)), good);
    }

    void aRoomNeedsARegion()
    {
        QCOMPARE(check({}), (QList<RoomProblem>{{RoomProblem::About::Place, RoomProblem::Kind::Missing}}));
    }

    void aConfigurationIsDoubtedButNotRefused()
    {
        RoomDraft draft;
        draft.region = KnownRegion::Tokyo;
        draft.config = QStringLiteral("map=pier");
        QCOMPARE(check(draft).size(), 1);
        QCOMPARE(check(draft).constFirst().kind, RoomProblem::Kind::NotJson);
        draft.config = u'"' + QString(*limits::roomConfig.longest, u'x') + u'"';
        QCOMPARE(check(draft).constFirst().kind, RoomProblem::Kind::TooLong);
        QVERIFY(!isBlocked(check(draft)));
    }

    void charactersAreCountedAsTheContractDoes()
    {
        QCOMPARE(characterCount(QStringLiteral("a\U0001F3AE")), 2);
    }

    void anAddressIsToldFromAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("address");
        for (const char *good : {"203.0.113.24", "0.0.0.0", "255.255.255.255", "::", "::1", "2001:db8::7",
                                 "1:2:3:4:5:6:7:8", "::ffff:203.0.113.24"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"", "203.0.113", "203.0.113.256", "203.0.113.24.", "203.0.113.24:80",
                                "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "12345::", "player", ":1"})
            QTest::newRow(*bad ? bad : "nothing") << QString::fromLatin1(bad) << false;
    }

    void anAddressIsToldFromAWord()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, address);
        QCOMPARE(isIpAddress(text), address);
    }

    void aRoomIsWaitedForUntilPlayersCanConnect()
    {
        Bench bench;
        bench.fillRegion();
        bench.create();
        QCOMPARE(bench.arrival->state(), State::Starting);
        QTRY_VERIFY(bench.arrival->process().has_value());
        bench.letItStart();
        QTRY_COMPARE(bench.arrival->state(), State::Active);
        QVERIFY(bench.arrival->connection()->exposedPort.has_value());
        const int asked = bench.session.requests("GetConnectionInfo");
        QVERIFY(never([&] { return bench.session.requests("GetConnectionInfo") > asked; }, 200ms));
    }

    void aRoomWhoseProcessFailsSaysWhy()
    {
        Bench bench;
        bench.fillRegion();
        bench.create();
        bench.letItFail();
        QTRY_COMPARE(bench.arrival->state(), State::ProcessOver);
        QVERIFY(neverBoundItsPort(*bench.arrival->process()));
        QVERIFY(bench.arrival->process()->exitReason->contains(QStringLiteral("100 seconds")));
    }

    void aRoomThatIsDestroyedMeanwhileIsGone()
    {
        Bench bench;
        bench.fillRegion();
        bench.create();
        QVERIFY(settled(bench.session.api().rooms.destroy(bench.session.app(), room)));
        QTRY_COMPARE(bench.arrival->state(), State::Gone);
    }

    void aRoomIsNotWaitedForForEver()
    {
        Bench bench({20ms, 150ms, 20ms});
        bench.fillRegion();
        bench.create();
        QTRY_COMPARE(bench.arrival->state(), State::TimedOut);
        QVERIFY(bench.arrival->waited() >= 150ms);
        QCOMPARE(bench.arrival->process()->status, ProcessStatus(KnownProcessStatus::Starting));
    }

    void aFailureInBetweenIsBorne()
    {
        Bench bench;
        bench.session.fail("GetConnectionInfo", sandbox::Fault::Kind::Status, 2, 503);
        bench.create();
        QTRY_COMPARE(bench.arrival->state(), State::Active);
    }

    void aRefusalEndsTheWait()
    {
        Bench bench;
        bench.session.fail("GetConnectionInfo", sandbox::Fault::Kind::Status, 99, 403);
        bench.create();
        QTRY_COMPARE(bench.arrival->state(), State::Failed);
        QCOMPARE(bench.arrival->error()->status, 403);
    }

    void aRoomThatIsNotThereAnyMoreCountsAsDestroyed()
    {
        SandboxSession session({.processes = 24});
        RoomCommands commands(session.api().rooms, session.app(), {10ms, 3});
        QSignalSpy succeeded(&commands, &Commands::succeeded);
        commands.destroy(RoomId(QStringLiteral("never-was")));
        QTRY_COMPARE(succeeded.count(), 1);
    }

    void theWaitMayGoAwayWhileItAsks()
    {
        Bench bench;
        bench.create();
        bench.arrival.reset();
        QTRY_COMPARE(bench.session.client().inFlight(), 0);
    }

    void onlyAProcessThatBootedForLongNeverBoundItsPort_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("started");
        QTest::addColumn<bool>("failed");
        QTest::addColumn<bool>("never");
        QTest::newRow("killed after the deadline") << 101 << false << true << true;
        QTest::newRow("crashed while it booted") << 12 << false << true << false;
        QTest::newRow("ran, and failed later") << 101 << true << true << false;
        QTest::newRow("was stopped before it ran") << 101 << false << false << false;
    }

    void onlyAProcessThatBootedForLongNeverBoundItsPort()
    {
        QFETCH(const int, seconds);
        QFETCH(const bool, started);
        QFETCH(const bool, failed);
        Process process;
        process.createdAt = QDateTime::currentDateTimeUtc();
        process.bootedAt = process.createdAt.addSecs(9);
        process.terminatedAt = process.bootedAt->addSecs(seconds);
        process.status = failed ? KnownProcessStatus::Failed : KnownProcessStatus::Stopped;
        if (started)
            process.startedAt = process.bootedAt->addSecs(5);
        QTEST(neverBoundItsPort(process), "never");
    }
};

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"
