// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metricsum.h"
#include "tests/support/cputime.h"

#include <QTest>

#include <cmath>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

constexpr qint64 start = 1'777'000'020'000;
constexpr qint64 minute = 60'000;

/// One point a minute of this height, between two minutes.
SumPart part(double height, int first, int last)
{
    SumPart part;
    part.from = start - 1000 * minute;
    for (int i = first; i <= last; ++i)
        part.points.append({double(start + i * minute), height});
    return part;
}

QList<double> heights(const QList<SumPart> &parts, int minutes)
{
    QList<double> heights;
    for (const QPointF &point : summed(parts, start, start + minutes * minute, 60s))
        heights.append(point.y());
    return heights;
}

} // namespace

class TestMetricSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAllUseIsAdded()
    {
        QCOMPARE(heights({part(1, 0, 2), part(2, 0, 2)}, 2), QList<double>({3, 3, 3}));
    }

    void whoIsNotMeasuredUsesWhatTheOthersDo()
    {
        SumPart unknown;
        unknown.from = start - minute;
        QCOMPARE(heights({part(1, 0, 2), part(3, 0, 2), unknown}, 2), QList<double>({6, 6, 6}));
    }

    void whereNobodyIsMeasuredThereIsAGap()
    {
        SumPart unknown;
        unknown.from = start;
        for (const double height : heights({unknown}, 2))
            QVERIFY(std::isnan(height));
    }

    void whoHasEndedUsesNothing()
    {
        SumPart ended = part(5, 0, 0);
        ended.to = start + minute;
        QCOMPARE(heights({ended, part(1, 0, 2)}, 2), QList<double>({6, 1, 1}));
        QCOMPARE(heights({ended}, 2), QList<double>({5, 0, 0}));
    }

    void theNewestValueCountsAWhile()
    {
        const QList<double> sums = heights({part(2, 0, 0)}, 7);
        QCOMPARE(sums.at(5), 2.0);
        QVERIFY(std::isnan(sums.at(6)));
    }

    void aGapInsideIsNotBridged()
    {
        SumPart holed = part(2, 0, 8);
        holed.points.remove(1, 6);
        QVERIFY(std::isnan(heights({holed}, 8).at(4)));
    }

    void aSumOverFiveHundredIsMadeInAMoment()
    {
        QList<SumPart> parts;
        for (int i = 0; i < 500; ++i)
            parts.append(part(i, 0, 240));
        const CpuTime time;
        QCOMPARE(heights(parts, 240).size(), 241);
        qInfo("%.1f ms", time.ms());
        QVERIFY(time.ms() < 100);
    }

    void absurdStretchesDoNoHarm()
    {
        QVERIFY(summed({part(1, 0, 2)}, start, start - minute, 60s).isEmpty());
        QVERIFY(summed({part(1, 0, 2)}, 0, start, 0s).size() <= 2001);
        QVERIFY(summed({}, start, start + minute, 60s).size() <= 2);
    }
};

QTEST_GUILESS_MAIN(TestMetricSum)
#include "tst_metricsum.moc"
