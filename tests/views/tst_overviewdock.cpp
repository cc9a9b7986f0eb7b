// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/deployment.h"
#include "tests/support/waiting.h"
#include "tests/views/looking.h"
#include "tests/views/support/dockbench.h"
#include "views/docks/capacitypanel.h"
#include "views/docks/overviewdock.h"
#include "views/figurecard.h"
#include "views/plainlabel.h"
#include "views/regiontile.h"
#include "views/stateoverlay.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds sixPeriods{300};

using Face = StateOverlay::Face;

namespace {

struct Overview : DockBench
{
    Overview()
        : dock(workbench)
    {
    }

    void open(const QSize &size = {1180, 760})
    {
        choose();
        show(dock, size);
        QTRY_COMPARE(overlay().face(), Face::Content);
        QTRY_VERIFY(workbench.app()->processes.completeness().isWhole());
    }
    StateOverlay &overlay() { return *dock.findChild<StateOverlay *>(QString(), Qt::FindDirectChildrenOnly); }
    FigureCard &card(const char *name)
    {
        return *dock.findChild<FigureCard *>(QStringLiteral("overview.") + QLatin1String(name));
    }
    QList<RegionTile *> tiles()
    {
        QList<RegionTile *> shown = dock.findChildren<RegionTile *>();
        shown.removeIf([](const RegionTile *tile) { return tile->isHidden(); });
        return shown;
    }
    int asked()
    {
        return session.requests("GetProcessMetrics") + session.requests("GetFleetRegionMetrics") +
               session.requests("GetLatestProcesses");
    }
    /// What the tiles say for one caption, without the mark of what is partial.
    int sumOfTiles(const QString &caption)
    {
        int sum = 0;
        for (const RegionTile *tile : tiles()) {
            for (const RegionTile::Figure &figure : tile->content().figures)
                sum += figure.caption == caption ? QString(figure.value).remove(u'+').toInt() : 0;
        }
        return sum;
    }
    bool everyTileIsMarked()
    {
        const QList<RegionTile *> shown = tiles();
        return std::all_of(shown.cbegin(), shown.cend(), [](const RegionTile *tile) {
            return tile->content().figures.constFirst().value.endsWith(u'+');
        });
    }
    int running()
    {
        return session.world().read([this](const sandbox::State &state) {
            sandbox::ProcessFilter filter;
            filter.statuses.set(std::size_t(sandbox::ProcessStatus::Running));
            return int(state.application(session.app().text().toStdString()).processes.count(filter));
        });
    }

    OverviewDock dock;
};

} // namespace

class TestOverviewDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnApplicationItSaysWhatToDo()
    {
        Overview overview;
        overview.show(overview.dock);
        QCOMPARE(overview.overlay().face(), Face::Empty);
    }

    void itLoads()
    {
        Overview overview;
        overview.choose();
        overview.dock.show();
        QCOMPARE(overview.overlay().face(), Face::Loading); // nobody can have answered yet
        QTRY_COMPARE(overview.overlay().face(), Face::Content);
    }

    void whatCannotBeLoadedIsSaid()
    {
        Overview overview;
        overview.session.fail("GetLatestProcesses", sandbox::Fault::Kind::Status, 1000);
        overview.choose();
        overview.show(overview.dock);
        QTRY_COMPARE(overview.overlay().face(), Face::Failed);
    }

    void figuresStayWhenTheServerFails()
    {
        Overview overview;
        overview.open();
        QTRY_COMPARE(overview.card("running").figure(), QString::number(overview.running()));
        overview.session.fail("GetLatestProcesses", sandbox::Fault::Kind::Html, 1000);
        QTRY_COMPARE(overview.overlay().face(), Face::Stale);
        QCOMPARE(overview.card("running").figure(), QString::number(overview.running()));
    }

    void anApplicationWithoutProcessesLeadsToItsDeployments()
    {
        Overview overview;
        const AppId empty = overview.session.world().read([&](const sandbox::State &state) {
            for (const auto &app : state.applications) {
                if (app->processes.all().empty())
                    return AppId(QString::fromStdString(app->id));
            }
            return AppId();
        });
        QVERIFY(!empty.isEmpty());
        overview.workbench.selection().setOrg(overview.session.org());
        overview.workbench.selection().setApp(empty);
        overview.show(overview.dock);
        QTRY_COMPARE(overview.overlay().face(), Face::Empty);
        QSignalSpy wanted(&overview.workbench, &Workbench::viewWanted);
        Q_EMIT overview.overlay().actionRequested();
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("deployments"));
    }

    void everyFigureLeadsToWhatItCounts_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("filter");
        QTest::newRow("running") << "running"
                                 << "status:running";
        QTest::newRow("starting") << "starting"
                                  << "status:starting";
        QTest::newRow("draining") << "draining"
                                  << "status:draining";
        QTest::newRow("failed") << "failed"
                                << "status:failed";
        QTest::newRow("rooms") << "rooms"
                               << "status:starting,running,draining,stopping";
    }

    void everyFigureLeadsToWhatItCounts()
    {
        QFETCH(QString, card);
        QFETCH(QString, filter);
        Overview overview;
        overview.open();
        QSignalSpy wanted(&overview.workbench, &Workbench::processesWanted);
        FigureCard &figure = overview.card(card.toLatin1());
        figure.setFocus();
        QTest::keyClick(&figure, Qt::Key_Space);
        QCOMPARE(wanted.value(0).value(0).toString(), filter);
    }

    void aRegionLeadsToItsProcesses()
    {
        Overview overview;
        overview.open();
        QTRY_VERIFY(!overview.tiles().isEmpty());
        QSignalSpy wanted(&overview.workbench, &Workbench::processesWanted);
        overview.tiles().constFirst()->click();
        const QString region = overview.workbench.app()->summary.regions().firstKey();
        QVERIFY(wanted.value(0).value(0).toString().startsWith(QStringLiteral("region:")));
        QVERIFY(!region.isEmpty());
    }

    void aRegionOfAPartialListClaimsNoWholeCount()
    {
        Overview overview;
        overview.choose();
        const AppScope &app = *overview.workbench.app();
        // The first page and the counts arrive, and then nothing but the first page for a while.
        QObject::connect(&app.processes, &Store::refreshed, &overview.dock, [&overview] {
            overview.session.fail("GetProcess", sandbox::Fault::Kind::Status, 1000);
            overview.session.fail("GetLatestProcesses", sandbox::Fault::Kind::Status, 1000);
        });
        overview.show(overview.dock);
        QTRY_VERIFY(app.processes.completeness().total && !overview.tiles().isEmpty());
        QTRY_COMPARE(overview.card("running").figure(), QString::number(overview.running()));
        QVERIFY(!app.processes.completeness().isWhole());
        QVERIFY(overview.sumOfTiles(QStringLiteral("running")) < overview.running());
        QTRY_VERIFY(overview.everyTileIsMarked());
        QTRY_VERIFY(textOf(overview.dock, "overview.basis").contains(QStringLiteral("Regions")));
    }

    void theRegionsOfAWholeListAddUpToTheFleet()
    {
        Overview overview;
        overview.open();
        QTRY_COMPARE(overview.sumOfTiles(QStringLiteral("running")), overview.running());
        QTRY_COMPARE(overview.card("running").figure(), QString::number(overview.running()));
        QTRY_VERIFY(!overview.everyTileIsMarked());
    }

    void capacityIsToldWhereItIsKnown()
    {
        Overview overview;
        overview.open();
        QTRY_VERIFY(!overview.tiles().isEmpty());
        for (const RegionTile *tile : overview.tiles())
            QVERIFY(tile->content().capacity ||
                    tile->content().capacityText == QStringLiteral("capacity unknown"));
        const auto anyKnown = [&overview] {
            const QList<RegionTile *> tiles = overview.tiles();
            return std::any_of(tiles.cbegin(), tiles.cend(),
                               [](const RegionTile *tile) { return tile->content().capacity.has_value(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(anyKnown(), 10'000);
    }

    void whatIsUnknownIsNoZero()
    {
        Overview overview;
        overview.session.fail("GetProcessMetrics", sandbox::Fault::Kind::Status, 100'000);
        overview.open();
        QTRY_COMPARE(overview.card("running").figure(), QString::number(overview.running()));
        for (const char *name : {"cpu", "memory", "egress"})
            QCOMPARE(overview.card(name).figure(), format::unknown());
    }

    void failuresAreNotCountedBeforeTheyWereLookedFor()
    {
        Overview overview;
        overview.choose();
        const AppScope &app = *overview.workbench.app();
        QVERIFY(!app.summary.failedToday());
        overview.show(overview.dock);
        QTRY_VERIFY(app.processes.assembler().hasSwept());
        QVERIFY(app.summary.failedToday());
        QTRY_COMPARE(overview.card("failed").figure(), format::count(*app.summary.failedToday()));
    }

    void useIsMeasuredOnASample()
    {
        Overview overview;
        overview.open();
        QTRY_VERIFY(overview.card("cpu").figure() != format::unknown());
        QTRY_VERIFY(overview.card("egress").figure() != format::unknown());
    }

    void aHiddenOverviewAsksForNothing()
    {
        Overview overview;
        overview.open();
        QTRY_VERIFY(overview.card("cpu").figure() != format::unknown());
        overview.dock.hide();
        QTRY_COMPARE(overview.session.client().inFlight(), 0);
        QTRY_COMPARE(overview.session.client().waiting(), 0);
        // What was given up may be on its way to the server still.
        const auto asked = [&overview] { return overview.asked(); };
        QTRY_VERIFY(steady(asked, 100ms));
        QVERIFY(steady(asked, sixPeriods));
    }

    void theLatestDeploymentIsNamed()
    {
        Overview overview;
        overview.open();
        const auto latest = overview.session.world().read([&](const sandbox::State &state) {
            return *state.application(overview.session.app().text().toStdString()).latestDeployment();
        });
        const std::string &name = latest.tag.empty() ? latest.id : latest.tag;
        QTRY_COMPARE(textOf(overview.dock, "overview.latestName"), QString::fromStdString(name));
        QVERIFY(textOf(overview.dock, "overview.latestDetail")
                    .contains(QString::fromStdString(latest.createdBy)));
    }

    void failuresOpenTheirProcess()
    {
        Overview overview;
        overview.open();
        auto *table = overview.dock.findChild<QTableView *>(QStringLiteral("overview.failures"));
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QSignalSpy wanted(&overview.workbench, &Workbench::processWanted);
        table->setCurrentIndex(table->model()->index(0, 1));
        Q_EMIT table->activated(table->currentIndex());
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!overview.workbench.selection().process().isEmpty());
    }

    void nothingIsCutOffAtAnySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(560, 420);
        QTest::newRow("1024 wide") << QSize(1024, 640);
        QTest::newRow("wide") << QSize(1800, 1000);
    }

    void nothingIsCutOffAtAnySize()
    {
        QFETCH(QSize, size);
        Overview overview;
        overview.open(size);
        QTRY_VERIFY(!overview.tiles().isEmpty());
        auto *area = overview.dock.findChild<QScrollArea *>();
        // What is laid out follows what a card says a moment later.
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        for (const char *name :
             {"running", "starting", "draining", "failed", "rooms", "cpu", "memory", "egress"}) {
            const FigureCard &card = overview.card(name);
            const auto place = [&] { return QRect(card.mapTo(area->widget(), QPoint()), card.size()); };
            QTRY_VERIFY2(area->widget()->rect().contains(place()), name);
            QTRY_VERIFY2(card.width() >= card.minimumSizeHint().width(), name);
        }
    }

    void theFleetOfTheCapacityIsNamedWhole()
    {
        Overview overview;
        overview.open({920, 700}); // beside the other docks of a window of 1440
        auto *title = overview.dock.findChild<CapacityPanel *>()->findChild<PlainLabel *>();
        QTRY_VERIFY(title->fullText().contains(u'·'));
        QTRY_COMPARE(title->text(), title->fullText());
    }

    void everyControlHasAName()
    {
        Overview overview;
        overview.open();
        QCOMPARE(unnamed(overview.dock), QString());
    }
};

QTEST_MAIN(TestOverviewDock)
#include "tst_overviewdock.moc"
