// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "views/charts/decimate.h"
#include "views/charts/nicescale.h"
#include "views/charts/runs.h"
#include "views/charts/timeticks.h"
#include "views/charts/unitformat.h"
#include "views/delegates/ageschedule.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <cmath>
#include <random>

using namespace hathora;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QList<QPointF> noise(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> step(0.1, 3);
    std::normal_distribution<double> value(100, 40);
    QList<QPointF> points;
    double x = 0;
    for (int i = 0; i < count; ++i)
        points.append(QPointF(x += step(random), value(random)));
    return points;
}

bool lower(const QPointF &one, const QPointF &other)
{
    return one.y() < other.y();
}

QList<QPointF> at(std::initializer_list<double> times)
{
    QList<QPointF> points;
    for (const double time : times)
        points.append(QPointF(time, 1));
    return points;
}

qint64 ms(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

const QTimeZone berlin("Europe/Berlin");

} // namespace

class TestChartMath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortLineIsKeptWhole()
    {
        const auto points = noise(100, 1);
        QCOMPARE(decimate(points, 49), points);
        QCOMPARE(decimate({}, 10), QList<QPointF>());
        QCOMPARE(decimate(points, 0), points);
    }

    void thinningKeepsEndsAndPeaksAndOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("columns");
        for (const int count : {300, 1'000, 20'000}) {
            for (const int columns : {1, 7, 100})
                QTest::addRow("%d points on %d columns", count, columns) << count << columns;
        }
    }
    void thinningKeepsEndsAndPeaksAndOrder()
    {
        QFETCH(int, count);
        QFETCH(int, columns);
        for (unsigned seed = 0; seed < 20; ++seed) {
            const auto points = noise(count, seed);
            const auto thin = decimate(points, columns);
            QVERIFY(thin.size() <= 2 * columns + 2);
            QCOMPARE(thin.first(), points.first());
            QCOMPARE(thin.last(), points.last());
            QCOMPARE(*std::ranges::max_element(thin, lower), *std::ranges::max_element(points, lower));
            QCOMPARE(*std::ranges::min_element(thin, lower), *std::ranges::min_element(points, lower));
            QVERIFY(std::ranges::is_sorted(thin, {}, &QPointF::x));
            QVERIFY(std::ranges::includes(points, thin, {}, &QPointF::x, &QPointF::x));
        }
    }

    void pointsOfOneMomentAreThinnedToo()
    {
        QList<QPointF> points;
        for (int i = 0; i < 1000; ++i)
            points.append(QPointF(5, i));
        QVERIFY(decimate(points, 10).size() <= 22);
    }

    void aRunEndsWherePointsAreMissing()
    {
        QCOMPARE(runs(at({0, 1, 2, 6, 7})).size(), 2);
        QCOMPARE(runs(at({0, 1, 2, 4, 5})).size(), 1); // one lost sample is no gap
        QCOMPARE(runs({}).size(), 0);
    }

    void whatIsNoNumberIsAGap()
    {
        QList<QPointF> points = at({0, 1, 2, 3, 4});
        points[2].setY(qQNaN());
        QCOMPARE(runs(points), QList<QList<QPointF>>({at({0, 1}), at({3, 4})}));
        points[2].setY(qInf());
        QCOMPARE(runs(points).size(), 2);
    }

    void noPointIsLostByRuns()
    {
        for (unsigned seed = 0; seed < 50; ++seed) {
            const auto points = noise(200, seed);
            QList<QPointF> joined;
            const auto parts = runs(points);
            for (const auto &part : parts)
                joined.append(part);
            QCOMPARE(joined, points);
        }
    }

    void aValueIsToldByTheNearestPointOrNotAtAll()
    {
        const auto points = at({0, 10, 20, 100, 110});
        QCOMPARE(pointAt(points, 14)->x(), 10.0);
        QCOMPARE(pointAt(points, 16)->x(), 20.0);
        QVERIFY(!pointAt(points, 60));
        QVERIFY(!pointAt({}, 60));
        QCOMPARE(pointAt(points, 112)->x(), 110.0);
    }

    void aScaleHoldsItsValuesWithThreeToFiveRoundTicks_data()
    {
        QTest::addColumn<Steps>("steps");
        QTest::newRow("decimal") << Steps::Decimal;
        QTest::newRow("whole") << Steps::Whole;
        QTest::newRow("binary") << Steps::Binary;
    }
    void aScaleHoldsItsValuesWithThreeToFiveRoundTicks()
    {
        QFETCH(Steps, steps);
        std::mt19937 random(7);
        std::uniform_real_distribution<double> exponent(-6, 14);
        for (int i = 0; i < 5000; ++i) {
            const double high = std::pow(10, exponent(random));
            const double low = i % 3 == 0 ? -high * 0.7 : 0;
            const NiceScale scale = niceScale(low, high, steps);
            QVERIFY(scale.from <= low && scale.to >= high * (1 - 1e-9));
            const auto count = scale.ticks().size();
            QVERIFY2(count >= 3 && count <= 5, qPrintable(QString::number(high)));
            if (steps == Steps::Whole)
                QCOMPARE(scale.step, std::round(scale.step));
            if (steps == Steps::Binary)
                QCOMPARE(std::log2(scale.step), std::round(std::log2(scale.step)));
        }
    }

    void aScaleOfNothingIsStillAScale_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("nothing") << 0.0 << 0.0;
        QTest::newRow("flat") << 5.0 << 5.0;
        QTest::newRow("no number") << qQNaN() << 1.0;
        QTest::newRow("infinite") << 0.0 << qInf();
        QTest::newRow("absurd") << -1e308 << 1e308;
        QTest::newRow("upside down") << 9.0 << 1.0;
        QTest::newRow("tiny apart") << 1e9 << 1e9 + 1e-6;
    }
    void aScaleOfNothingIsStillAScale()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        for (const Steps steps : {Steps::Decimal, Steps::Whole, Steps::Binary}) {
            const NiceScale scale = niceScale(low, high, steps);
            QVERIFY(std::isfinite(scale.from) && std::isfinite(scale.to) && scale.to > scale.from);
            QVERIFY(scale.ticks().size() >= 3 && scale.ticks().size() <= 5);
        }
    }

    void ticksOfAnHourAreRoundTimesWithoutDates()
    {
        const QDateTime to(QDate(2026, 3, 4), QTime(20, 41, 7), berlin);
        const auto ticks = timeTicks(ms(to.addSecs(-3600)), ms(to), 5, berlin, QLocale::c());
        QCOMPARE(labels(ticks), QStringList({"19:45"_L1, "20:00"_L1, "20:15"_L1, "20:30"_L1}));
        QVERIFY(std::ranges::none_of(ticks, &TimeTick::isDate));
    }

    void aNarrowChartHasThreeTimesOfEachRange_data()
    {
        QTest::addColumn<int>("minutes");
        for (const int minutes : {15, 60, 6 * 60, 24 * 60, 7 * 24 * 60})
            QTest::addRow("%d minutes", minutes) << minutes;
    }

    void aNarrowChartHasThreeTimesOfEachRange()
    {
        QFETCH(int, minutes);
        const QDateTime to(QDate(2026, 3, 18), QTime(20, 41, 7), berlin);
        const auto ticks = timeTicks(ms(to.addSecs(-60 * minutes)), ms(to), 4, berlin, QLocale::c());
        QVERIFY(ticks.size() >= 3 && ticks.size() <= 4);
    }

    void midnightIsTheDate()
    {
        const QDateTime to(QDate(2026, 3, 5), QTime(6, 0), berlin);
        const auto ticks = timeTicks(ms(to.addSecs(-12 * 3600)), ms(to), 5, berlin, QLocale::c());
        QCOMPARE(labels(ticks), QStringList({"18:00"_L1, "21:00"_L1, "5 Mar"_L1, "03:00"_L1, "06:00"_L1}));
    }

    void ticksOfAWeekAreDates()
    {
        const QDateTime to(QDate(2026, 3, 8), QTime(12, 0), berlin);
        const auto ticks = timeTicks(ms(to.addDays(-7)), ms(to), 8, berlin, QLocale::c());
        QVERIFY(std::ranges::all_of(ticks, &TimeTick::isDate));
        const auto words = labels(ticks);
        QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), ticks.size());
    }

    void secondsAreShownWhereTheyMatter()
    {
        const QDateTime to(QDate(2026, 3, 4), QTime(20, 41, 0), berlin);
        const auto ticks = timeTicks(ms(to.addSecs(-30)), ms(to), 4, berlin, QLocale(QLocale::German));
        QCOMPARE(labels(ticks).first(), QStringLiteral("20:40:30"));
    }

    void neverMoreTicksThanAskedForAndNeverTheSameTwice()
    {
        std::mt19937_64 random(3);
        std::uniform_real_distribution<double> exponent(3.1, 11.5);
        std::uniform_int_distribution<qint64> start(0, 2'000'000'000'000);
        for (int i = 0; i < 400; ++i) {
            const qint64 from = start(random);
            const qint64 to = from + qint64(std::pow(10, exponent(random)));
            const int most = 2 + i % 9;
            const auto ticks = timeTicks(from, to, most, berlin, QLocale::c());
            QVERIFY(ticks.size() <= most + 1);
            QVERIFY(std::ranges::all_of(
                ticks, [&](const TimeTick &tick) { return tick.at >= from && tick.at <= to; }));
            QVERIFY(std::ranges::is_sorted(ticks, std::less_equal<>(), &TimeTick::at));
        }
    }

    void theHourThatIsLeftOutHasNoTick()
    {
        const QDateTime from(QDate(2026, 3, 29), QTime(0, 30), berlin);
        const auto ticks = timeTicks(ms(from), ms(from.addSecs(4 * 3600)), 5, berlin, QLocale::c());
        QCOMPARE(labels(ticks), QStringList({"01:00"_L1, "03:00"_L1, "04:00"_L1, "05:00"_L1}));
    }

    void noTimeHasNoTicks()
    {
        QVERIFY(timeTicks(5, 5, 5, berlin, QLocale::c()).isEmpty());
        QVERIFY(timeTicks(0, 100'000, 0, berlin, QLocale::c()).isEmpty());
    }

    void neighbouringTicksNeverReadTheSame()
    {
        const QLocale locale(QLocale::English);
        for (const MetricUnit unit : {MetricUnit::Count, MetricUnit::Cores, MetricUnit::Percent,
                                      MetricUnit::Bytes, MetricUnit::BytesPerSecond}) {
            for (double high = unit == MetricUnit::Cores ? 0.004 : 1; high < 1e13; high *= 1.37) {
                QSet<QString> seen;
                const auto ticks = niceScale(0, high, unitformat::steps(unit)).ticks();
                for (const double tick : ticks)
                    seen.insert(unitformat::tick(tick, unit, locale));
                QVERIFY2(seen.size() == ticks.size(), qPrintable(QString::number(high)));
            }
        }
    }

    void ticksAreExact()
    {
        const QLocale locale(QLocale::English);
        QCOMPARE(unitformat::tick(0.0075, MetricUnit::Cores, locale), QStringLiteral("0.0075"));
        QCOMPARE(unitformat::tick(3 * 0.1, MetricUnit::Cores, locale), QStringLiteral("0.3"));
        QCOMPARE(unitformat::tick(512.0 * 1024 * 1024, MetricUnit::Bytes, locale), QStringLiteral("512 MiB"));
        QCOMPARE(unitformat::tick(0, MetricUnit::Bytes, locale), QStringLiteral("0"));
    }

    void anUnknownValueIsADash()
    {
        for (const MetricUnit unit : {MetricUnit::Count, MetricUnit::Cores, MetricUnit::Percent,
                                      MetricUnit::Bytes, MetricUnit::BytesPerSecond})
            QCOMPARE(unitformat::value(qQNaN(), unit), QStringLiteral("—"));
    }

    void anAgeIsLookedAtAgainExactlyWhenItsTextChanges()
    {
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        for (std::chrono::milliseconds age = 0ms; age < 72h;) {
            const auto next = age + ageTextLasts(age);
            const auto text = [&](std::chrono::milliseconds passed) {
                return format::age(then, then.addMSecs(passed.count()));
            };
            QVERIFY(next > age);
            QCOMPARE(text(next - 1ms), text(age));
            QVERIFY(text(next) != text(age));
            age = next;
        }
    }

private:
    static QStringList labels(const QList<TimeTick> &ticks)
    {
        QStringList labels;
        for (const TimeTick &tick : ticks)
            labels.append(tick.label);
        return labels;
    }
};

QTEST_GUILESS_MAIN(TestChartMath)
#include "tst_chartmath.moc"
