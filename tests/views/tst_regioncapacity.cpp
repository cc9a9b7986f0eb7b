// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "views/docks/regioncapacity.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

const QStringList cities{QStringLiteral("Frankfurt"), QStringLiteral("Tokyo")};

/// The capacity of two regions of a fleet, looked at.
struct Bench : DockBench
{
    explicit Bench(std::chrono::milliseconds later)
        : capacity(workbench, nullptr, {.atFirst = 1ms, .later = later})
    {
        choose();
        const Watch fleets = workbench.org()->fleets.watch();
        QTRY_VERIFY(workbench.org()->fleets.model().rowCount() > 0);
        capacity.setFleet(workbench.org()->fleets.model().at(0).id);
        capacity.setRegions(cities);
        capacity.setAsking(RegionCapacity::Asking::On);
    }

    bool knowsAll() const
    {
        return std::all_of(cities.cbegin(), cities.cend(),
                           [this](const QString &city) { return capacity.of(city).has_value(); });
    }
    int asked() { return session.requests("GetFleetRegionMetrics"); }

    RegionCapacity capacity;
};

} // namespace

class RegionCapacityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRegionIsAskedAboutAtFirstAndNoneOfItIsOld()
    {
        Bench bench(1h);
        QTRY_VERIFY(bench.knowsAll());
        QVERIFY(!bench.capacity.of(cities.constFirst())->isOld);
        QVERIFY(bench.capacity.of(cities.constFirst())->provisioned > 0);
    }

    void whoLooksAgainSoonIsToldWhatIsKnown()
    {
        Bench bench(1h);
        QTRY_VERIFY(bench.knowsAll());
        bench.capacity.setAsking(RegionCapacity::Asking::Off);
        QTRY_VERIFY(steady([&bench] { return bench.asked(); }, 100ms));
        const int before = bench.asked();
        bench.capacity.setAsking(RegionCapacity::Asking::On);
        QVERIFY(never([&] { return bench.asked() > before; }, 200ms));
        QVERIFY(bench.knowsAll());
    }

    void aRegionMoreIsAskedAboutFirst()
    {
        Bench bench(1h);
        QTRY_VERIFY(bench.knowsAll());
        bench.capacity.setRegions(cities + QStringList{QStringLiteral("Seattle")});
        QTRY_VERIFY(bench.capacity.of(QStringLiteral("Seattle")).has_value());
    }

    void whatIsNotAskedAnyMoreGrowsOldAndIsAskedAnewWhenWanted()
    {
        Bench bench(50ms);
        QTRY_VERIFY(bench.knowsAll());
        bench.workbench.pace().setLive(Pace::Live::Off);
        const auto areOld = [&bench] {
            return std::all_of(cities.cbegin(), cities.cend(),
                               [&](const QString &city) { return bench.capacity.of(city)->isOld; });
        };
        QTRY_VERIFY(areOld());
        const int before = bench.asked();
        bench.workbench.refreshAll();
        QTRY_VERIFY(bench.asked() >= before + int(cities.size()));
    }
};

QTEST_MAIN(RegionCapacityTest)
#include "tst_regioncapacity.moc"
