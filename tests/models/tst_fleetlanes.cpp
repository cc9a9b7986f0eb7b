// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/fleetlanes.h"
#include "models/tones.h"
#include "tests/models/support/records.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;

using Paging = FleetLanes::Paging;

namespace {

/// A fleet and how a server answers for it.
struct PagedFleet
{
    enum class Before { Refused, Ignored, Milliseconds, Seconds };

    QList<Process> processes;
    Before before = Before::Milliseconds;
    qsizetype pageSize = 10;

    QList<Process> page(const ProcessFilter &filter) const
    {
        QList<Process> all = processes;
        std::sort(all.begin(), all.end(),
                  [](const Process &a, const Process &b) { return a.createdAt > b.createdAt; });
        QList<Process> page;
        for (const Process &process : all) {
            const bool isWanted = (filter.status.isEmpty() || filter.status.contains(process.status)) &&
                                  (filter.regions.isEmpty() || filter.regions.contains(process.region)) &&
                                  isBefore(process, filter);
            if (isWanted && page.size() < pageSize)
                page.append(process);
        }
        return page;
    }

private:
    bool isBefore(const Process &process, const ProcessFilter &filter) const
    {
        if (!filter.before || before == Before::Ignored)
            return true;
        const double number = beforeParameter(*filter.before, filter.beforeUnit);
        const double unit = before == Before::Milliseconds ? 1 : 1000;
        return double(process.createdAt.toMSecsSinceEpoch()) < number * unit;
    }
};

/// Walks one round and returns how many requests it took; -1 if it does not end.
int walk(FleetLanes &lanes, const PagedFleet &fleet, QSet<ProcessId> &seen)
{
    lanes.start();
    for (int requests = 0; requests < 1000; ++requests) {
        if (lanes.isDone())
            return requests;
        const ProcessFilter filter = lanes.next();
        if (filter.before && fleet.before == PagedFleet::Before::Refused) {
            lanes.refused();
            continue;
        }
        const QList<Process> page = fleet.page(filter);
        for (const Process &process : page)
            seen.insert(process.id);
        lanes.took(page);
    }
    return -1;
}

QList<Process> processes(int count, KnownProcessStatus status = KnownProcessStatus::Running, int first = 0)
{
    QList<Process> all;
    for (int number = first; number < first + count; ++number)
        all.append(process(number, status));
    return all;
}

} // namespace

class TestFleetLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLiveProcessIsSeenWhereTheServerPages_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("unit");
        for (const int count : {0, 1, 9, 10, 11, 19, 20, 214}) {
            QTest::addRow("%d, milliseconds", count) << count << int(PagedFleet::Before::Milliseconds);
            QTest::addRow("%d, seconds", count) << count << int(PagedFleet::Before::Seconds);
        }
    }
    void everyLiveProcessIsSeenWhereTheServerPages()
    {
        QFETCH(int, count);
        QFETCH(int, unit);
        FleetLanes lanes;
        QSet<ProcessId> seen;
        const PagedFleet fleet{processes(count), PagedFleet::Before(unit)};
        const int requests = walk(lanes, fleet, seen);
        QCOMPARE(seen.size(), count);
        QVERIFY2(requests > 0 && requests <= count / 9 + 4, qPrintable(QString::number(requests)));
    }

    void theUnitIsFoundOut()
    {
        for (const auto &[before, paging] :
             {std::pair{PagedFleet::Before::Milliseconds, Paging::Milliseconds},
              {PagedFleet::Before::Seconds, Paging::Seconds},
              {PagedFleet::Before::Ignored, Paging::None},
              {PagedFleet::Before::Refused, Paging::None}}) {
            FleetLanes lanes;
            QSet<ProcessId> seen;
            QVERIFY(walk(lanes, {processes(30), before}, seen) > 0);
            QVERIFY(lanes.paging() == paging);
        }
    }

    void withoutPagingEachRegionAndStateShowsItsPage_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("refused") << int(PagedFleet::Before::Refused);
        QTest::newRow("ignored") << int(PagedFleet::Before::Ignored);
    }
    void withoutPagingEachRegionAndStateShowsItsPage()
    {
        QFETCH(int, before);
        // Two regions, half each: 16 running and 6 draining in each of them.
        const PagedFleet fleet{processes(32) + processes(12, KnownProcessStatus::Draining, 100),
                               PagedFleet::Before(before)};
        FleetLanes lanes;
        QSet<ProcessId> seen;
        QVERIFY(walk(lanes, fleet, seen) > 0);
        QCOMPARE(seen.size(), 2 * 10 + 2 * 6);
    }

    void aRegionWeDoNotKnowIsAskedForOnceItWasSeen()
    {
        Process odd = process(1);
        odd.region = Region(QStringLiteral("Atlantis"));
        FleetLanes lanes;
        lanes.setPaging(Paging::None);
        QSet<ProcessId> seen;
        walk(lanes, {{odd}, PagedFleet::Before::Ignored}, seen);
        QVERIFY(seen.isEmpty());
        lanes.noteRegions({odd});
        walk(lanes, {{odd}, PagedFleet::Before::Ignored}, seen);
        QVERIFY(seen.contains(odd.id));
    }

    void ofTheEndedOnlyTheNewestAreAskedFor()
    {
        const PagedFleet fleet{processes(300, KnownProcessStatus::Stopped) +
                               processes(5, KnownProcessStatus::Running, 400)};
        FleetLanes lanes(40);
        QSet<ProcessId> seen;
        QVERIFY(walk(lanes, fleet, seen) <= 7);
        QVERIFY(seen.contains(processId(299)));
        QVERIFY(seen.contains(processId(404)));
        QVERIFY(seen.size() >= 45 && seen.size() < 60);
    }

    void processesOfOneMomentAreNotPassedOver()
    {
        PagedFleet fleet{processes(25)};
        for (int i = 5; i < 12; ++i) // across the end of a page
            fleet.processes[i].createdAt = fleet.processes.at(5).createdAt;
        FleetLanes lanes;
        QSet<ProcessId> seen;
        walk(lanes, fleet, seen);
        QCOMPARE(seen.size(), 25);
    }

    void moreOfOneMomentThanAPageHoldsDoesNotGoOnForEver()
    {
        PagedFleet fleet{processes(40)};
        for (Process &process : fleet.processes)
            process.createdAt = fleet.processes.constFirst().createdAt;
        FleetLanes lanes;
        QSet<ProcessId> seen;
        QVERIFY(walk(lanes, fleet, seen) > 0);
    }

    void largerPagesAreTakenAsTheyCome()
    {
        FleetLanes lanes;
        QSet<ProcessId> seen;
        const int requests = walk(lanes, {processes(2000), PagedFleet::Before::Milliseconds, 500}, seen);
        QCOMPARE(seen.size(), 2000);
        QVERIFY2(requests < 10, qPrintable(QString::number(requests)));
    }
};

QTEST_GUILESS_MAIN(TestFleetLanes)
#include "tst_fleetlanes.moc"
