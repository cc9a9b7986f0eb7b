// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleets/fleetregionrow.h"
#include "models/recordtable.h"
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "tests/views/support/rest.h"
#include "views/changeactions.h"
#include "views/docks/fleetsdock.h"
#include "views/fleets/fleetdialog.h"
#include "views/fleets/fleetpane.h"
#include "views/fleets/floordialog.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

using Face = StateOverlay::Face;

/// The dock on screen.
struct Bench : DockBench
{
    explicit Bench(const SandboxSession::Options &options = fewProcesses())
        : DockBench(options)
        , dock(std::make_unique<FleetsDock>(workbench))
    {
    }

    /// The first fleet is chosen, and Tokyo of its regions.
    void open()
    {
        choose();
        show(*dock);
        QTRY_VERIFY(dock->table().rows().rowCount() > 0);
        dock->table().select(dock->table().rows().keyAt(0));
        QTRY_VERIFY(pane().regions().rows().rowCount() > 0);
        pane().regions().select(QStringLiteral("Tokyo"));
        QTRY_VERIFY(pane().shapesObstacle().isEmpty());
    }
    FleetPane &pane() const { return *dock->findChild<FleetPane *>(); }
    FleetId fleet() const { return FleetId(dock->table().currentKey()); }
    QAction &action(const char *name) const { return *dock->findChild<QAction *>(QLatin1StringView(name)); }
    QWidget *part(const char *name) const { return dock->findChild<QWidget *>(QLatin1StringView(name)); }
    void fill(const char *field, const QString &text) const
    {
        auto *edit = qobject_cast<QLineEdit *>(part(field));
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete); // clear() would not count as an edit
        QTest::keyClicks(edit, text);
    }
    void accept(const char *button) const
    {
        auto *verb = qobject_cast<QPushButton *>(part(button));
        QVERIFY(verb && verb->isEnabled());
        verb->click();
    }
    FleetRegion tokyo()
    {
        return *settled(session.api().fleets.region(FleetId(dock->table().currentKey()), KnownRegion::Tokyo,
                                                    session.org()));
    }

    std::unique_ptr<FleetsDock> dock;
};

/// What a cell of a table says.
QString shown(TablePane &pane, const QString &row, QLatin1StringView column)
{
    const auto *table = qobject_cast<const RecordTable *>(pane.rows().sourceModel());
    return table->index(table->rowOfKey(row), table->columnOf(column)).data().toString();
}

} // namespace

class FleetsDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnOrganizationItSaysToChooseOne()
    {
        Bench bench;
        bench.show(*bench.dock);
        QCOMPARE(bench.dock->findChild<StateOverlay *>(QStringLiteral("fleets.overlay"))->face(),
                 Face::Empty);
        QVERIFY(!bench.action("fleets.new").isEnabled());
    }

    void theChosenFleetIsToldWithShapeAndScaling()
    {
        Bench bench;
        bench.open();
        const Fleet *fleet = bench.workbench.org()->fleets.model().find(bench.fleet());
        QVERIFY(fleet);
        QCOMPARE(textOf(*bench.dock, "fleets.title"), *fleet->name);
        QTRY_VERIFY(textOf(*bench.dock, "fleets.made").contains(QStringLiteral("vCPU")));
        QVERIFY(!textOf(*bench.dock, "fleets.made").contains(u'%')); // it does not scale ahead
    }

    void theOnlyFleetIsShownThoughNobodyChoseIt()
    {
        Bench bench;
        bench.choose();
        bench.show(*bench.dock);
        QTRY_VERIFY(bench.pane().regions().rows().rowCount() > 0);
        QVERIFY(bench.workbench.selection().fleet().isEmpty()); // what the inspector shows stays
    }

    void aFleetThatIsChosenElsewhereIsShown()
    {
        Bench bench;
        bench.open();
        bench.workbench.org()->fleetCommands.create(
            {QStringLiteral("europe"), QStringLiteral("shape-amd64-8-16"), 70});
        QTRY_VERIFY(bench.workbench.org()->fleets.model().rowCount() > 1);
        for (const Fleet &fleet : bench.workbench.org()->fleets.model().records()) {
            bench.workbench.selection().setFleet(fleet.id);
            QCOMPARE(bench.fleet(), fleet.id);
            QCOMPARE(textOf(*bench.dock, "fleets.title"), *fleet.name);
        }
    }

    void useOfTheRegionsIsAskedForWhileItIsSeen()
    {
        Bench bench;
        bench.open();
        const auto isMeasured = [&bench] {
            for (int row = 0; row < bench.pane().regions().rows().rowCount(); ++row) {
                const QModelIndex region = bench.pane().regions().rows().index(row, 0);
                for (int column = 0; column < bench.pane().regions().rows().columnCount(); ++column) {
                    if (region.siblingAtColumn(column).data(FractionRole).isValid())
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isMeasured(), 20'000);
    }

    void aChangeIsShownBeforeItIsSent()
    {
        Bench bench;
        bench.open();
        bench.action("fleets.change").trigger();
        QVERIFY(!bench.part("fleetDialog.accept")->isEnabled()); // as it is already
        bench.fill("fleetDialog.threshold.editor", QStringLiteral("55"));
        QCOMPARE(textOf(*bench.dock, "fleetDialog.review.after.2"), QStringLiteral("55 %"));
        QVERIFY(textOf(*bench.dock, "fleetDialog.review.before.2") != QStringLiteral("55 %"));
        bench.accept("fleetDialog.accept");
        const auto threshold = [&bench] {
            const auto &fleets = bench.workbench.org()->fleets.model();
            const auto &autoscaler = fleets.find(bench.fleet())->autoscaler;
            return autoscaler ? autoscaler->scaleUpThreshold : 0; // at first it tells none
        };
        QTRY_COMPARE(threshold(), 55);
    }

    void whatIsNoShareCannotBeSent_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"0", "101", "-5", "1.5", "many", "", "99999999999999999999"})
            QTest::newRow(typed[0] ? typed : "nothing") << QString::fromLatin1(typed);
    }

    void whatIsNoShareCannotBeSent()
    {
        QFETCH(const QString, typed);
        Bench bench;
        bench.open();
        bench.action("fleets.change").trigger();
        bench.fill("fleetDialog.threshold.editor", typed);
        QVERIFY(!bench.part("fleetDialog.accept")->isEnabled());
        QCOMPARE(textOf(*bench.dock, "fleetDialog.review.after.2"), format::unknown());
        QVERIFY(!textOf(*bench.dock, "fleetDialog.threshold.problem").isEmpty());
    }

    void aNewFleetNeedsANameOfItsOwn()
    {
        Bench bench;
        bench.open();
        QTRY_VERIFY(!bench.pane().shapes().isEmpty());
        bench.action("fleets.new").trigger();
        auto *dialog = bench.dock->findChild<FleetDialog *>();
        QVERIFY(dialog);
        bench.fill("fleetDialog.name.editor", *bench.workbench.org()->fleets.model().at(0).name);
        QVERIFY(!textOf(*bench.dock, "fleetDialog.name.problem").isEmpty());
        bench.fill("fleetDialog.name.editor", QStringLiteral("europe"));
        QVERIFY(!bench.part("fleetDialog.accept")->isEnabled()); // the shape is still to be chosen
        auto *shape = qobject_cast<QComboBox *>(bench.part("fleetDialog.shape.editor"));
        QTest::keyClick(shape, Qt::Key_Down);
        const int before = bench.dock->table().total();
        bench.accept("fleetDialog.accept");
        QTRY_COMPARE(bench.dock->table().total(), before + 1);
        QTRY_COMPARE(textOf(*bench.dock, "fleets.title"), QStringLiteral("europe")); // it is chosen
    }

    void aFleetThatTellsNoThresholdWantsOne()
    {
        Bench bench;
        bench.open();
        QVERIFY(!bench.workbench.org()->fleets.model().find(bench.fleet())->autoscaler.has_value());
        bench.action("fleets.change").trigger();
        bench.fill("fleetDialog.name.editor", QStringLiteral("renamed"));
        QCOMPARE(textOf(*bench.dock, "fleetDialog.review.before.2"), format::unknown());
        QVERIFY(!bench.part("fleetDialog.accept")->isEnabled());
        bench.fill("fleetDialog.threshold.editor", QStringLiteral("90"));
        QVERIFY(bench.part("fleetDialog.accept")->isEnabled());
    }

    void aRegionInErrorSaysHow()
    {
        SandboxSession::Options options = DockBench::fewProcesses();
        options.processes = 40; // enough for the story to be about them
        options.story = sandbox::Story::Capacity;
        Bench bench(options);
        bench.open();
        const QString fleet = bench.workbench.org()->fleets.model().keyText(0); // the story's own
        bench.dock->table().select(fleet);
        QTRY_COMPARE(shown(bench.dock->table(), fleet, "errors"_L1), QStringLiteral("1"));
        const auto error = [&bench](const QString &region) {
            return shown(bench.pane().regions(), region, "error"_L1);
        };
        QTRY_VERIFY(error(QStringLiteral("Frankfurt")).startsWith(QStringLiteral("No capacity")));
        QCOMPARE(error(QStringLiteral("Tokyo")), format::unknown());
    }

    void theChartOfCapacityIsAsTallAsThereIsRoom()
    {
        Bench bench;
        bench.open();
        bench.dock->resize(1000, 1000);
        qobject_cast<QTabWidget *>(bench.part("fleets.tabs"))->setCurrentIndex(2);
        const QWidget *chart = bench.part("fleets.capacityChart");
        QTRY_VERIFY(chart->isVisible());
        QTRY_VERIFY(chart->height() > 300);
        bench.dock->resize(1000, 500);
        QTRY_VERIFY(chart->height() < 300); // and scrolled before it were too low
        QVERIFY(chart->height() >= 190);
    }

    void whatAnotherTabShowsIsNotAskedFor()
    {
        Bench bench;
        bench.open();
        qobject_cast<QTabWidget *>(bench.part("fleets.tabs"))->setCurrentIndex(1);
        const int regions = bench.session.requests("GetFleetRegion");
        const int nodes = bench.session.requests("ListProvisionedNodes");
        QTRY_VERIFY(bench.session.requests("ListProvisionedNodes") >= nodes + 3);
        // What was being asked for goes on to its end.
        QVERIFY(bench.session.requests("GetFleetRegion") <= regions + int(enumNames(KnownRegion{}).size()));
    }

    void aFloorIsSetAndThenRestsWithTheReason()
    {
        Bench bench;
        bench.open();
        QTRY_VERIFY(bench.action("fleets.floor").isEnabled());
        bench.action("fleets.floor").trigger();
        bench.fill("floorDialog.amount.editor", QStringLiteral("2"));
        QCOMPARE(textOf(*bench.dock, "floorDialog.review.after.0"), QStringLiteral("2"));
        bench.accept("floorDialog.accept");
        QTRY_COMPARE(bench.tokyo().nodeBaseline, std::optional(2));
        QTRY_VERIFY(!bench.action("fleets.floor").isEnabled());
        QVERIFY(bench.action("fleets.floor").statusTip().contains(QStringLiteral("five minutes")));
    }

    void aClockThatIsFarSlowDoesNotBlock()
    {
        Bench bench;
        bench.open();
        bench.session.world().advance(std::chrono::hours(24)); // the server's is a day ahead of ours
        QVERIFY(settled(bench.session.api().fleets.setNodeBaseline(bench.fleet(), KnownRegion::Tokyo, {2},
                                                                   bench.session.org())));
        bench.pane().invalidate();
        QTRY_VERIFY(bench.pane().chosenRegion() &&
                    bench.pane().chosenRegion()->settings.nodeBaseline == std::optional(2));
        QVERIFY(bench.action("fleets.floor").isEnabled());
    }

    void whatIsNoNumberOfNodesCannotBeSent_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"-1", "2.5", "11", "two", "", "99999999999999999999"})
            QTest::newRow(typed[0] ? typed : "nothing") << QString::fromLatin1(typed);
    }

    void whatIsNoNumberOfNodesCannotBeSent()
    {
        QFETCH(const QString, typed);
        Bench bench;
        const Watch organizations = bench.workbench.organizations().watch();
        bench.open();
        QTRY_VERIFY(bench.workbench.organizations().hasLoaded());
        QTRY_VERIFY(bench.action("fleets.floor").isEnabled());
        bench.action("fleets.floor").trigger();
        bench.fill("floorDialog.amount.editor", typed);
        QVERIFY(!bench.part("floorDialog.accept")->isEnabled());
        QVERIFY(!textOf(*bench.dock, "floorDialog.amount.problem").isEmpty());
    }

    void aSessionThatMayOnlyReadChangesNothing()
    {
        Bench bench;
        bench.open();
        QTRY_VERIFY(bench.action("fleets.floor").isEnabled());
        bench.session.client().setAccess(Access::ReadOnly);
        for (const char *name : {"fleets.new", "fleets.change", "fleets.floor"}) {
            QVERIFY(!bench.action(name).isEnabled());
            QCOMPARE(bench.action(name).statusTip(), ChangeActions::reason());
        }
    }

    void anOlderServerChangesNoFleetAndSaysWhy()
    {
        SandboxSession::Options options = DockBench::fewProcesses();
        options.generation = sandbox::Generation::Seed;
        Bench bench(options);
        bench.open();
        for (const char *name : {"fleets.new", "fleets.change"}) {
            QTRY_VERIFY(bench.action(name).statusTip().contains(QStringLiteral("older interface")));
            QVERIFY(!bench.action(name).isEnabled());
        }
        QTRY_VERIFY(bench.action("fleets.floor").isEnabled());
        bench.action("fleets.floor").trigger();
        QVERIFY(textOf(*bench.dock, "floorDialog.amount.hint").contains(QStringLiteral("vCPU")));
    }

    void aHiddenDockWatchesNothing()
    {
        Bench bench;
        bench.open();
        bench.dock->hide();
        QVERIFY(!bench.workbench.org()->fleets.refresher().isWatched());
        QVERIFY(comesToRest(bench.session));
        const int asked = bench.session.requests("GetFleetRegionMetrics");
        QVERIFY(never([&] { return bench.session.requests("GetFleetRegionMetrics") > asked; }, 1500ms));
    }
};

QTEST_MAIN(FleetsDockTest)
#include "tst_fleetsdock.moc"
