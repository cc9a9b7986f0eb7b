// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "views/docks/regionsdock.h"
#include "views/regions/regionmap.h"
#include "views/regions/regiontext.h"
#include "views/rooms/newroomsheet.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

/// The dock on screen.
struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<RegionsDock>(workbench))
    {
    }

    void open()
    {
        show(*dock);
        QTRY_VERIFY(dock->table().rows().rowCount() >= 14);
    }

    std::unique_ptr<RegionsDock> dock;
};

RegionRow row(const QString &region, int rooms, std::optional<double> latest)
{
    RegionRow row;
    row.region = Region(region);
    row.rooms = rooms;
    row.processes = rooms;
    row.latest = latest;
    return row;
}

} // namespace

class RegionsDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnApplicationRegionsArePingedAllTheSame()
    {
        Bench bench;
        bench.open();
        QVERIFY(textOf(*bench.dock, "regions.sentence").contains(QStringLiteral("Choose an application")));
        const auto isPinged = [&bench] {
            const QModelIndex first = bench.dock->table().rows().index(0, 0);
            return first.siblingAtColumn(2).data(RawRole).isValid();
        };
        QTRY_VERIFY(isPinged());
    }

    void theSentenceSaysWhereMostRoomsRunAndHowFarThatIs()
    {
        Bench bench;
        bench.choose();
        bench.open();
        QTRY_VERIFY(textOf(*bench.dock, "regions.sentence").contains(QStringLiteral("from here")));
        QVERIFY(textOf(*bench.dock, "regions.sentence").contains(u'%'));
    }

    void theSentenceIsInWords()
    {
        QCOMPARE(regiontext::fullest(row(QStringLiteral("Frankfurt"), 62, 31.4), 100),
                 QStringLiteral("62 % of your rooms run in Frankfurt, 31 ms from here."));
        QCOMPARE(regiontext::fullest(row(QStringLiteral("Los_Angeles"), 1, {}), 1),
                 QStringLiteral("100 % of your rooms run in Los Angeles."));
    }

    void aRegionOnTheMapLeadsToItsRow()
    {
        Bench bench;
        bench.open();
        auto *map = bench.dock->findChild<RegionMap *>();
        QPoint tokyo;
        for (int x = 0; x < map->width() && tokyo.isNull(); x += 2) {
            for (int y = 0; y < map->height() && tokyo.isNull(); y += 2) {
                if (map->regionAt(QPointF(x, y)) == Region(KnownRegion::Tokyo))
                    tokyo = {x, y};
            }
        }
        QVERIFY(!tokyo.isNull());
        QTest::mouseClick(map, Qt::LeftButton, {}, tokyo);
        QCOMPARE(bench.dock->table().currentKey(), QStringLiteral("Tokyo"));
    }

    void aRegionWithoutAPlaceIsListedBelowTheMap()
    {
        RegionMap map;
        map.resize(600, 300);
        map.setRegions({row(QStringLiteral("Tokyo"), 1, {})});
        const QImage before = map.grab().toImage();
        map.setRegions({row(QStringLiteral("Tokyo"), 1, {}), row(QStringLiteral("Atlantis"), 5, 3.0)});
        QVERIFY(map.accessibleDescription().contains(QStringLiteral("Atlantis")));
        QVERIFY(map.grab().toImage().copy(0, 280, 600, 20) != before.copy(0, 280, 600, 20));
        for (int x = 0; x < map.width(); x += 3) {
            for (int y = 0; y < map.height(); y += 3)
                QVERIFY(map.regionAt(QPointF(x, y)) != Region(QStringLiteral("Atlantis")));
        }
    }

    void theSentenceCountsRoomsOfARegionWithoutAName()
    {
        QCOMPARE(regiontext::fullest(row(QString(), 3, {}), 4),
                 QStringLiteral("75 % of your rooms run in (unnamed region)."));
    }

    void aColumnOfLatencyShowsItsFiguresWhole()
    {
        Bench bench;
        bench.open();
        QTableView &view = bench.dock->table().view();
        const auto isPinged = [&view](int row) {
            return view.model()->index(row, 1).data(RawRole).isValid();
        };
        for (int row = 0; row < view.model()->rowCount(); ++row)
            QTRY_VERIFY(isPinged(row));
        const QAbstractItemView &hints = view; // there the hint is public
        QVERIFY(hints.sizeHintForColumn(1) <= view.columnWidth(1));
    }

    void pingsCanBeWantedAgainAfterARoundWasBrokenOff()
    {
        Bench bench;
        bench.open();
        auto *again = bench.dock->findChild<QAction *>(QStringLiteral("regions.again"));
        QTRY_VERIFY(again->isEnabled());
        again->trigger();
        QVERIFY(!again->isEnabled());
        bench.dock->hide();
        QVERIFY(again->isEnabled());
    }

    void aRowLeadsToItsProcesses()
    {
        Bench bench;
        bench.open();
        const QSignalSpy wanted(&bench.workbench, &Workbench::processesWanted);
        Q_EMIT bench.dock->table().activated(QStringLiteral("Los_Angeles"));
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("region:\"Los_Angeles\""));
    }

    void aRoomIsBegunInTheChosenRegion()
    {
        Bench bench;
        bench.open();
        auto *newRoom = bench.dock->findChild<QAction *>(QStringLiteral("regions.newRoom"));
        QVERIFY(!newRoom->isEnabled()); // no application is chosen
        bench.choose();
        bench.dock->table().select(QStringLiteral("Tokyo"));
        QTRY_VERIFY(newRoom->isEnabled());
        newRoom->trigger();
        const auto *sheet = bench.dock->findChild<NewRoomSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(sheet->draft().region, Region(KnownRegion::Tokyo));
    }

    void nothingIsPingedWhileItIsNotSeen()
    {
        Bench bench;
        bench.open();
        QTRY_VERIFY(bench.dock->table().rows().index(0, 2).data(RawRole).isValid());
        bench.dock->hide();
        const auto history = [&bench] {
            return bench.dock->table().rows().index(0, 1).data(SeriesRole).value<QList<QPointF>>().size();
        };
        const qsizetype before = history();
        QVERIFY(never([&] { return history() > before; }, 300ms));
    }

    void aServerThatTellsNoRegionsSaysSo()
    {
        Bench bench;
        bench.session.fail("GetPingServiceEndpoints", sandbox::Fault::Kind::Status, 1000, 500);
        bench.show(*bench.dock);
        QTRY_VERIFY(bench.session.requests("GetPingServiceEndpoints") > 0);
        QTRY_VERIFY(bench.dock->table().findChild<StateOverlay *>()->face() == StateOverlay::Face::Failed);
        QCOMPARE(bench.dock->table().rows().rowCount(), 0);
    }
};

QTEST_MAIN(RegionsDockTest)
#include "tst_regionsdock.moc"
