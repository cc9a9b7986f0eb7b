// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresher.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;

class TestRefresher : public QObject
{
    Q_OBJECT

private:
    static constexpr RefreshTimes quick{20ms, 160ms};

    Pace m_pace;

    static bool staysQuiet(const QSignalSpy &due, std::chrono::milliseconds time)
    {
        const auto before = due.count();
        return !QTest::qWaitFor([&] { return due.count() != before; }, int(time.count()));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_pace.setAttention(Pace::Attention::Front);
        m_pace.setLive(Pace::Live::On);
        m_pace.setSession(Pace::Session::Open);
    }

    void nobodyWatchingMeansNobodyAsks()
    {
        Refresher refresher(quick, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        QVERIFY(staysQuiet(due, 60ms));
    }

    void aFirstWatcherIsServedAtOnceButNotFromWithinTheCall()
    {
        Refresher refresher({10'000ms, 20'000ms}, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        const Watch watch = refresher.watch();
        QCOMPARE(due.count(), 0);
        QTRY_COMPARE(due.count(), 1);
    }

    void oneIsInFlightAtMost()
    {
        Refresher refresher(quick, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        const Watch watch = refresher.watch();
        QTRY_COMPARE(due.count(), 1);
        refresher.refresh();
        refresher.invalidate();
        QVERIFY(staysQuiet(due, 60ms));
    }

    void itAsksAgainAfterEachPeriod()
    {
        Refresher refresher(quick, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        connect(&refresher, &Refresher::due, &refresher, [&] { refresher.succeeded(); });
        const Watch watch = refresher.watch();
        QTRY_VERIFY(due.count() >= 4);
    }

    void theLastWatcherGoneItStops()
    {
        Refresher refresher(quick, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        connect(&refresher, &Refresher::due, &refresher, [&] { refresher.succeeded(); });
        Watch one = refresher.watch();
        Watch two = refresher.watch();
        QTRY_VERIFY(due.count() >= 1);
        one.release();
        const qsizetype before = due.count();
        QTRY_VERIFY(due.count() > before);
        two = Watch();
        QVERIFY(staysQuiet(due, 60ms));
    }

    void shownAgainWhatIsFreshIsNotAskedAgain()
    {
        Refresher refresher({2'000ms, 4'000ms}, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        connect(&refresher, &Refresher::due, &refresher, [&] { refresher.succeeded(); });
        Watch watch = refresher.watch();
        QTRY_COMPARE(due.count(), 1);
        watch.release();
        watch = refresher.watch();
        QVERIFY(staysQuiet(due, 100ms));
        QTRY_COMPARE(due.count(), 2);
    }

    void anAnswerThatLeftBeforeAChangeIsDistrustedAndAskedForAgain()
    {
        Refresher refresher({10'000ms, 20'000ms}, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        const Watch watch = refresher.watch();
        QTRY_COMPARE(due.count(), 1);
        QVERIFY(refresher.trusts());
        refresher.invalidate();
        QVERIFY(!refresher.trusts());
        refresher.succeeded();
        QTRY_COMPARE(due.count(), 2);
        QVERIFY(refresher.trusts());
        refresher.succeeded();
        QVERIFY(staysQuiet(due, 60ms));
    }

    void failuresStretchThePausesUpToACeiling()
    {
        Refresher refresher({10ms, 80ms}, m_pace);
        refresher.setRandom([] { return 1.0; }); // the longest
        QList<qint64> pauses;
        QElapsedTimer clock;
        connect(&refresher, &Refresher::due, &refresher, [&] {
            if (clock.isValid())
                pauses.append(clock.elapsed());
            clock.start();
            refresher.failed();
        });
        const Watch watch = refresher.watch();
        QTRY_VERIFY(pauses.size() >= 5);
        // 20, 40, 80, 80, 80. A busy machine may take longer; shorter only by a coarse timer's twentieth and
        // by what is cut off of a millisecond.
        for (const auto &[at, least] : {std::pair{0, 18}, {1, 37}, {2, 75}, {3, 75}, {4, 75}})
            QVERIFY2(pauses.at(at) >= least, qPrintable(QString::number(pauses.at(at))));
    }

    void halfOfAPauseIsLeftToChance()
    {
        Refresher refresher({100ms, 200ms}, m_pace);
        refresher.setRandom([] { return 0.0; });
        QSignalSpy due(&refresher, &Refresher::due);
        const Watch watch = refresher.watch();
        QTRY_COMPARE(due.count(), 1);
        QElapsedTimer clock;
        clock.start();
        refresher.failed(); // 200 ms, of which 100 are certain
        QTRY_COMPARE(due.count(), 2);
        // But for a coarse timer's twentieth, and for what is cut off of a millisecond.
        QVERIFY2(clock.elapsed() >= 94, qPrintable(QString::number(clock.elapsed())));
    }

    void theServersWishIsAFloor()
    {
        Refresher refresher(quick, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        const Watch watch = refresher.watch();
        QTRY_COMPARE(due.count(), 1);
        refresher.failed(2'000ms); // by itself it would pause for 160 ms at most
        QVERIFY(staysQuiet(due, 250ms));
        QTRY_COMPARE_WITH_TIMEOUT(due.count(), 2, 10'000);
    }

    void aPersonWhoAsksNeedNotWaitForTheBackoff()
    {
        Refresher refresher({10'000ms, 20'000ms}, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        const Watch watch = refresher.watch();
        QTRY_COMPARE(due.count(), 1);
        refresher.failed();
        refresher.refresh();
        QTRY_COMPARE(due.count(), 2); // the backoff would be ten seconds at least
    }

    void elsewhereThePausesAreFourTimesAsLong()
    {
        Refresher refresher({1'000ms, 2'000ms}, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        connect(&refresher, &Refresher::due, &refresher, [&] { refresher.succeeded(); });
        const Watch watch = refresher.watch();
        QTRY_COMPARE(due.count(), 1);
        m_pace.setAttention(Pace::Attention::Elsewhere);
        QVERIFY(staysQuiet(due, 1'300ms));
        m_pace.setAttention(Pace::Attention::Front);
        QTRY_COMPARE_WITH_TIMEOUT(due.count(), 2, 2'000); // elsewhere it would be 2'700 still
    }

    void aSuspendedSessionAsksNothingAndGoesOnLater()
    {
        Refresher refresher(quick, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        m_pace.setSession(Pace::Session::Suspended);
        const Watch watch = refresher.watch();
        refresher.refresh();
        QVERIFY(staysQuiet(due, 60ms));
        m_pace.setSession(Pace::Session::Open);
        QTRY_COMPARE(due.count(), 1);
    }

    void notLiveItAsksOnceAndThenOnlyWhenTold()
    {
        Refresher refresher(quick, m_pace);
        QSignalSpy due(&refresher, &Refresher::due);
        connect(&refresher, &Refresher::due, &refresher, [&] { refresher.succeeded(); });
        m_pace.setLive(Pace::Live::Off);
        const Watch watch = refresher.watch();
        QTRY_COMPARE(due.count(), 1);
        QVERIFY(staysQuiet(due, 60ms));
        refresher.refresh();
        QTRY_COMPARE(due.count(), 2);
        QVERIFY(staysQuiet(due, 60ms));
    }

    void itSaysWhenPollingBeginsAndEnds()
    {
        Refresher refresher(quick, m_pace);
        QSignalSpy polling(&refresher, &Refresher::pollingChanged);
        Watch watch = refresher.watch();
        QCOMPARE(polling.takeFirst().constFirst().toBool(), true);
        m_pace.setLive(Pace::Live::Off);
        QCOMPARE(polling.takeFirst().constFirst().toBool(), false);
        m_pace.setLive(Pace::Live::On);
        watch.release();
        QCOMPARE(polling.count(), 2);
        QVERIFY(!refresher.isPolling());
    }

    void aWatchMayOutliveItsRefresher()
    {
        auto refresher = std::make_unique<Refresher>(quick, m_pace);
        Watch watch = refresher->watch();
        Watch moved = std::move(watch);
        QVERIFY(!watch);
        QVERIFY(moved);
        refresher.reset();
        QVERIFY(!moved);
        moved.release();
    }
};

QTEST_GUILESS_MAIN(TestRefresher)
#include "tst_refresher.moc"
