// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/wakewatch.h"

#include <QSignalSpy>
#include <QTest>

using hathora::WakeWatch;

class TestWakeWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_wall = 1'741'104'131'000;
        m_monotonic = 5000;
        m_watch = std::make_unique<WakeWatch>([this] { return m_wall; }, [this] { return m_monotonic; });
        m_woke = std::make_unique<QSignalSpy>(m_watch.get(), &WakeWatch::woke);
    }

    void timeThatPassesForBothIsNoSleep()
    {
        pass(3'600'000, 3'600'000);
        QCOMPARE(m_woke->count(), 0);
    }

    void wallTimeThatMonotonicTimeDidNotSeeIsASleep()
    {
        pass(1'800'000, 2000);
        QCOMPARE(m_woke->count(), 1);
    }

    void aSleepIsToldOnce()
    {
        pass(1'800'000, 2000);
        pass(2000, 2000);
        QCOMPARE(m_woke->count(), 1);
        pass(60'000, 2000);
        QCOMPARE(m_woke->count(), 2);
    }

    void aClockThatIsSetALittleIsNoSleep()
    {
        pass(12'000, 2000);
        pass(2000, 12'000);
        QCOMPARE(m_woke->count(), 0);
    }

    void aClockThatIsSetBackIsNoSleep()
    {
        pass(-86'400'000, 2000);
        QCOMPARE(m_woke->count(), 0);
    }

    void itLooksByItself()
    {
        m_wall += 60'000;
        QTRY_COMPARE_WITH_TIMEOUT(m_woke->count(), 1, 10'000);
    }

private:
    void pass(qint64 wall, qint64 monotonic)
    {
        m_wall += wall;
        m_monotonic += monotonic;
        m_watch->look();
    }

    qint64 m_wall = 0;
    qint64 m_monotonic = 0;
    std::unique_ptr<WakeWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_woke;
};

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
