// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/regions/regionboard.h"
#include "models/regions/regionpings.h"
#include "models/regions/regionplaces.h"
#include "models/tones.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

PingRound round(const QList<std::chrono::microseconds> &times, int sent)
{
    return {QDateTime::currentDateTimeUtc(), times, sent};
}

/// Pings to a sandbox.
struct Bench
{
    explicit Bench(std::chrono::milliseconds every = 100ms)
        : workbench(session.api(), timesWith(every))
        , pings(workbench.regionPings())
    {
    }

    void begin()
    {
        watch = pings->endpoints().watch();
        pings->setAsking(RegionPings::Asking::On);
    }
    const PingHistory *of(const Region &region) const { return pings->of(region); }
    qsizetype rounds() const ///< that every region has had
    {
        qsizetype least = PingHistory::mostRounds;
        for (const Region &region : pings->regions())
            least = std::min(least, of(region) ? of(region)->rounds().size() : 0);
        return pings->regions().isEmpty() ? 0 : least;
    }
    static StoreTimes timesWith(std::chrono::milliseconds every)
    {
        StoreTimes times = quickTimes();
        times.pings.every = every;
        return times;
    }

    SandboxSession session{{.processes = 20}};
    Workbench workbench;
    std::unique_ptr<RegionPings> pings;
    Watch watch;
};

PingEndpoint endpoint(const QString &host, double port)
{
    return {KnownRegion::Tokyo, host, port};
}

} // namespace

/// All rooms on live processes of the application, and those of the region with the most.
std::pair<int, int> roomsOf(const AppScope &app)
{
    QMap<QString, int> regions;
    for (const ProcessRow &row : app.processes.model().records()) {
        if (isLive(row.process.status))
            regions[row.process.region.text()] += row.process.roomsAllocated;
    }
    return {std::accumulate(regions.cbegin(), regions.cend(), 0),
            *std::max_element(regions.cbegin(), regions.cend())};
}

class TestPings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfAllEchoes()
    {
        PingHistory history;
        history.add(round({10ms, 12ms, 11ms, 40ms}, 5));
        QCOMPARE(history.median(), std::optional(11.0));
        QCOMPARE(history.percentile95(), std::optional(40.0));
        QCOMPARE(history.jitter(), std::optional((2.0 + 1.0 + 29.0) / 3));
        QVERIFY(qAbs(*history.loss() - 0.2) < 1e-9);
        QVERIFY(history.isReached());
    }

    void whatWasNeverReachedHasNoFiguresAndLosesAll()
    {
        PingHistory history;
        QVERIFY(!history.loss().has_value());
        history.add(round({}, 0));
        QVERIFY(!history.median().has_value());
        QVERIFY(!history.jitter().has_value());
        QCOMPARE(history.loss(), std::optional(1.0));
        QVERIFY(!history.isReached());
    }

    void theHistoryForgetsTheOldest()
    {
        PingHistory history;
        history.add(round({500ms}, 1));
        for (qsizetype i = 0; i < PingHistory::mostRounds; ++i)
            history.add(round({1ms}, 1));
        QCOMPARE(history.rounds().size(), PingHistory::mostRounds);
        QCOMPARE(history.percentile95(), std::optional(1.0));
    }

    void everyRegionIsPingedAndTheNextRoundFollows()
    {
        Bench bench;
        bench.begin();
        const Region frankfurt(KnownRegion::Frankfurt);
        QTRY_VERIFY_WITH_TIMEOUT(bench.of(frankfurt) && bench.of(frankfurt)->rounds().size() >= 2, 20'000);
        QVERIFY(bench.pings->regions().size() >= 14);
        for (const Region &region : bench.pings->regions()) {
            QVERIFY(bench.of(region));
            QCOMPARE(bench.of(region)->rounds().constFirst().sent, 3);
            QCOMPARE(bench.of(region)->rounds().constFirst().times.size(), 3);
        }
    }

    void nobodyLooksAndNothingIsPinged()
    {
        Bench bench;
        bench.watch = bench.pings->endpoints().watch();
        QTRY_VERIFY(bench.pings->endpoints().hasLoaded());
        QVERIFY(never([&] { return bench.pings->isUnderWay(); }, 300ms));
        bench.begin();
        QTRY_VERIFY(bench.of(KnownRegion::Tokyo));
        bench.pings->setAsking(RegionPings::Asking::Off);
        QVERIFY(!bench.pings->isUnderWay());
        const QSignalSpy pinged(bench.pings.get(), &RegionPings::pinged);
        QVERIFY(never([&] { return !pinged.isEmpty(); }, 400ms));
    }

    void whoLooksAgainSoonIsToldWhatIsKnown()
    {
        Bench bench(1h);
        bench.begin();
        QTRY_COMPARE(bench.rounds(), 1);
        const QSignalSpy underWay(bench.pings.get(), &RegionPings::underWayChanged);
        bench.pings->setAsking(RegionPings::Asking::Off);
        bench.pings->setAsking(RegionPings::Asking::On);
        QVERIFY(never([&] { return !underWay.isEmpty(); }, 200ms));
        bench.workbench.pace().refresh();
        QTRY_COMPARE(bench.rounds(), 2);
    }

    void aRoundThatWasBrokenOffGoesOnWhereItWas()
    {
        Bench bench(1h);
        connect(bench.pings.get(), &RegionPings::pinged, bench.pings.get(),
                [&bench] { bench.pings->setAsking(RegionPings::Asking::Off); });
        QSignalSpy underWay(bench.pings.get(), &RegionPings::underWayChanged);
        bench.begin();
        QTRY_COMPARE(underWay.count(), 2);
        QVERIFY(!bench.pings->isUnderWay());
        bench.pings->disconnect(bench.pings.get());
        bench.pings->setAsking(RegionPings::Asking::On);
        QTRY_COMPARE(bench.rounds(), 1);
        for (const Region &region : bench.pings->regions())
            QCOMPARE(bench.of(region)->rounds().size(), 1);
    }

    void nothingIsPingedByItselfWhileThePaceIsNotLive()
    {
        Bench bench;
        bench.workbench.pace().setLive(Pace::Live::Off);
        bench.begin();
        QTRY_COMPARE(bench.rounds(), 1); // what is not known yet is asked for all the same
        const QSignalSpy underWay(bench.pings.get(), &RegionPings::underWayChanged);
        QVERIFY(never([&] { return !underWay.isEmpty(); }, 300ms));
        bench.workbench.pace().setLive(Pace::Live::On);
        QTRY_VERIFY(bench.rounds() >= 2);
    }

    void roundsAreRarerWhileTheAttentionIsElsewhere()
    {
        const std::chrono::milliseconds every = 50ms;
        Bench bench(every);
        bench.workbench.pace().setAttention(Pace::Attention::Elsewhere);
        bench.begin();
        QTRY_VERIFY(bench.rounds() >= 2);
        const QList<PingRound> &rounds = bench.of(KnownRegion::Tokyo)->rounds();
        // Three times, of which a coarse timer may take a twentieth; a machine that is busy makes it longer.
        QVERIFY(rounds.at(0).at.msecsTo(rounds.at(1).at) >= 5 * every.count() / 2);
    }

    void aRoundWithoutAnEchoIsNoNews()
    {
        RegionRow row;
        row.history = {{1, {}}, {2, 31.0}};
        QVERIFY(row == RegionRow(row));
        RegionRow other = row;
        other.history.first().median = 12;
        QVERIFY(other != row);
    }

    void itMayEndInTheMiddleOfARound()
    {
        Bench bench(1h);
        bench.begin();
        QTRY_COMPARE(bench.rounds(), 1);
        bench.pings->askNow();
        QVERIFY(bench.pings->isUnderWay());
        bench.pings.reset();
        QVERIFY(never([] { return false; }, 50ms));
    }

    void whereNobodyListensTheProbeEndsWithoutAConnection()
    {
        EchoProbe probe({QUrl(QStringLiteral("ws://127.0.0.1:1")), 3, 2s});
        QSignalSpy finished(&probe, &EchoProbe::finished);
        probe.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().value<EchoProbe::Outcome>().sent, 0);
        QVERIFY(never([&] { return finished.count() > 1; }, 100ms));
    }

    void aRoundThatCouldNotBeSentIsLostAsAWhole()
    {
        PingHistory history;
        history.add({{}, {1ms, 1ms, 1ms, 1ms, 1ms}, 5, 5});
        history.add({{}, {}, 0, 5});
        QCOMPARE(*history.loss(), 0.5);
    }

    void anAddressThatIsNoneIsNotTried_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<double>("port");
        QTest::newRow("no host") << QString() << 443.0;
        QTest::newRow("no port") << QStringLiteral("ping.example") << 0.0;
        QTest::newRow("a port beyond all") << QStringLiteral("ping.example") << 1e12;
        QTest::newRow("a broken port") << QStringLiteral("ping.example") << 443.5;
        QTest::newRow("a negative port") << QStringLiteral("ping.example") << -1.0;
        QTest::newRow("a host with a path") << QStringLiteral("ping.example/x") << 443.0;
        QTest::newRow("a host with a user") << QStringLiteral("a@ping.example") << 443.0;
    }

    void anAddressThatIsNoneIsNotTried()
    {
        QFETCH(const QString, host);
        QFETCH(const double, port);
        SandboxSession session({.processes = 20});
        QVERIFY(session.api().discovery.echoUrl(endpoint(host, port)).isEmpty());
        EchoProbe probe({session.api().discovery.echoUrl(endpoint(host, port)), 3, 2s});
        const QSignalSpy finished(&probe, &EchoProbe::finished);
        probe.start();
        QTRY_COMPARE(finished.count(), 1);
    }

    void aRegionThatIsNotKnownIsListedWithoutAPlace()
    {
        QVERIFY(!placeOf(Region(QStringLiteral("Atlantis"))).has_value());
        for (const EnumName<KnownRegion> &each : enumNames(KnownRegion{}))
            QVERIFY(placeOf(Region(each.value)).has_value());
    }

    void theBoardCountsRoomsAndKnowsWhereMostAre()
    {
        Bench bench;
        bench.workbench.selection().setOrg(bench.session.org());
        bench.workbench.selection().setApp(bench.session.app());
        AppScope &app = *bench.workbench.app();
        const Watch processes = app.processes.watch();
        RegionBoard board(*bench.pings);
        const QAbstractItemModelTester tester(&board.model());
        board.setApp(&app);
        bench.begin();
        QTRY_VERIFY(board.fullest() && board.model().rowCount() >= 14);
        QTRY_VERIFY(board.fullest()->latest.has_value());
        QTRY_VERIFY(board.isWhole());
        const auto [rooms, most] = roomsOf(app);
        QTRY_COMPARE(board.rooms(), rooms);
        QCOMPARE(board.fullest()->rooms.value_or(0), most);
    }
};

QTEST_GUILESS_MAIN(TestPings)
#include "tst_pings.moc"
