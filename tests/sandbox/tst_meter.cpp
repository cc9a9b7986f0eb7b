// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/meter.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;

/// What is counted of processes, month by month.
class TestMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAreCountedWhileAProcessLives();
    void kindsOfMachinesAreCountedApart();
    void aProcessOverTheEndOfAMonthBelongsToBoth();
    void aMonthThatIsOverStaysAsItIs();
    void thePeakIsTheMostAtOnce();
    void thePeakOfLongAgoIsForgotten();
    void whatWasHeldUntilTodayCountsToday();
    void theTimeBeforeIsTakenToHaveBeenTheSame();
    void nothingIsTakenToHaveBeenBeforeTheApplication();

private:
    static double cloudHours(const Meter &meter, Moment now)
    {
        return meter.usage(monthOf(now), now).vcpuHours[static_cast<std::size_t>(Hosting::Cloud)];
    }
};

void TestMeter::hoursAreCountedWhileAProcessLives()
{
    Meter meter;
    meter.open(noon());
    meter.processBegan(Hosting::Cloud, 1.5, noon());
    QCOMPARE(cloudHours(meter, noon() + 2h), 3.0);
    meter.processEnded(Hosting::Cloud, 1.5, noon() + 4h);
    QCOMPARE(cloudHours(meter, noon() + 9h), 6.0);
}

void TestMeter::kindsOfMachinesAreCountedApart()
{
    Meter meter;
    meter.open(noon());
    meter.processBegan(Hosting::Cloud, 1.0, noon());
    meter.processBegan(Hosting::Metal, 2.0, noon());
    const Usage used = meter.usage(monthOf(noon()), noon() + 1h);
    QCOMPARE(used.vcpuHours, (ByHosting{2.0, 1.0, 0.0}));
    QCOMPARE(sumOf(used.vcpuHours), 3.0);
}

void TestMeter::aProcessOverTheEndOfAMonthBelongsToBoth()
{
    Meter meter;
    const Moment begin = beginOf(monthOf(noon())) - 2h;
    meter.open(begin);
    meter.processBegan(Hosting::Cloud, 1.0, begin);
    meter.processEnded(Hosting::Cloud, 1.0, begin + 5h);
    QCOMPARE(cloudHours(meter, begin), 2.0);
    QCOMPARE(cloudHours(meter, begin + 9h), 3.0);
}

void TestMeter::aMonthThatIsOverStaysAsItIs()
{
    Meter meter;
    const Moment begin = beginOf(monthOf(noon())) - 2h;
    meter.open(begin);
    meter.processBegan(Hosting::Cloud, 1.0, begin);
    meter.addEgress(monthOf(begin), 7.0);
    const Usage later = meter.usage(monthOf(begin), begin + 300h);
    QCOMPARE(sumOf(later.vcpuHours), 2.0);
    QCOMPARE(later.egressBytes, 7.0);
}

void TestMeter::thePeakIsTheMostAtOnce()
{
    Meter meter;
    meter.open(noon());
    meter.processBegan(Hosting::Cloud, 4.0, noon());
    meter.processBegan(Hosting::Metal, 2.0, noon() + 1min);
    meter.processEnded(Hosting::Cloud, 4.0, noon() + 2min);
    meter.processBegan(Hosting::Cloud, 1.0, noon() + 3min);
    QCOMPARE(meter.peakSince(noon()), 6.0);
}

void TestMeter::thePeakOfLongAgoIsForgotten()
{
    Meter meter;
    meter.open(noon());
    meter.processBegan(Hosting::Cloud, 4.0, noon());
    meter.processEnded(Hosting::Cloud, 3.0, noon() + 1h);
    QCOMPARE(meter.peakSince(noon() + 23h), 1.0);
}

void TestMeter::whatWasHeldUntilTodayCountsToday()
{
    Meter meter;
    meter.open(noon());
    meter.processBegan(Hosting::Cloud, 4.0, noon());
    meter.processEnded(Hosting::Cloud, 4.0, noon() + 20 * 24h);
    QCOMPARE(meter.peakSince(noon() + 19 * 24h), 4.0);
}

void TestMeter::theTimeBeforeIsTakenToHaveBeenTheSame()
{
    Meter meter;
    const Moment opened = beginOf(monthOf(noon())) + 10 * 24h;
    meter.open(opened);
    Load load;
    load.vcpus[static_cast<std::size_t>(Hosting::Cloud)] = 2.0;
    load.egressPerSecond = 10.0;
    meter.assume(opened - 400 * 24h, load, 1);
    const Usage used = meter.usage(monthOf(opened), opened);
    QVERIFY(sumOf(used.vcpuHours) > 2.0 * 240.0 * 0.75);
    QVERIFY(sumOf(used.vcpuHours) < 2.0 * 240.0);
    QVERIFY(used.egressBytes > 10.0 * 240.0 * 3600.0 * 0.75);
    QCOMPARE(sumOf(meter.usage(monthOf(opened), opened + 50h).vcpuHours), sumOf(used.vcpuHours));
}

void TestMeter::nothingIsTakenToHaveBeenBeforeTheApplication()
{
    Meter meter;
    meter.open(noon());
    Load load;
    load.vcpus[0] = 2.0;
    meter.assume(noon() - 6h, load, 1);
    QVERIFY(sumOf(meter.usage(monthOf(noon()), noon()).vcpuHours) <= 12.0);
    QCOMPARE(sumOf(meter.usage(monthOf(noon()) - std::chrono::months(1), noon()).vcpuHours), 0.0);
}

QTEST_APPLESS_MAIN(TestMeter)
#include "tst_meter.moc"
