// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timelinespan.h"

#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;

/// What of the time a timeline shows.
class TimelineSpanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnKeepsItsMomentsWhileTimeGoesOn()
    {
        TimelineSpan span;
        span.setLength(24h);
        const LaneWindow one = span.window(300, 1'772'000'000'000);
        const LaneWindow other = span.window(300, 1'772'000'000'000 + 7 * one.step() / 2);
        QCOMPARE(one.step(), other.step());
        QCOMPARE((other.from - one.from) % one.step(), 0);
        QVERIFY(one.to > 1'772'000'000'000);
        QVERIFY(one.to - 1'772'000'000'000 <= one.step());
    }

    void whoComesBackNearlyToNowFollowsItAgain()
    {
        constexpr qint64 then = 1'800'000'000'000;
        constexpr qint64 minute = 60'000;
        constexpr qint64 page = 60 * minute;
        TimelineSpan span;
        span.setLength(1h);
        span.pan(-page, then);
        span.pan(page, then + minute);
        QVERIFY(span.followsNow());
        span.pan(-minute, then); // a little back is meant
        QCOMPARE(span.end(then), then - minute);
        span.pan(-page, then);
        span.pan(page - 5 * minute, then); // not so near
        QCOMPARE(span.end(then), then - 6 * minute);
    }
};

QTEST_GUILESS_MAIN(TimelineSpanTest)
#include "tst_timelinespan.moc"
