// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleets/fleetdetail.h"
#include "models/stores/valuestore.h"
#include "models/workbench.h"
#include "tests/models/support/sandboxsession.h"
#include "tests/support/waiting.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <functional>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = Change::State;

constexpr int aLongWhile = 30'000; // ms

namespace {

/// The fleets of a sandbox, and what became of the changes to them.
struct Bench
{
    explicit Bench(
        const SandboxSession::Options &options = {.processes = 40},
        const std::function<void(SandboxSession &)> &prepare = [](SandboxSession &) {})
        : session(options)
        , workbench(session.api(), quickTimes())
    {
        prepare(session);
        workbench.selection().setOrg(session.org());
        QObject::connect(&workbench, &Workbench::changed, &workbench, [this](const Change &change) {
            states.append(change.state);
            operation = change.operation;
        });
        watch = org().fleets.watch();
        [&] { QTRY_VERIFY(org().fleets.hasLoaded()); }();
    }

    OrgScope &org() { return *workbench.org(); }
    const QList<Fleet> &fleets() { return org().fleets.model().records(); }
    FleetId fleet() { return fleets().constFirst().id; }

    /// The detail of the first fleet, loaded.
    std::unique_ptr<FleetDetail> detail()
    {
        auto made = workbench.detailOf(fleet());
        watches.push_back(made->regions.watch());
        watches.push_back(made->nodes.watch());
        [&] { QTRY_VERIFY_WITH_TIMEOUT(made->regions.hasLoaded() && made->nodes.hasLoaded(), aLongWhile); }();
        return made;
    }
    FleetError error(KnownRegion region)
    {
        return fleets().constFirst().errorState->value(Region(region).text());
    }
    /// And what is under way is over.
    void askOnlyWhenTold()
    {
        workbench.pace().setLive(Pace::Live::Off);
        const auto asked = [this] {
            return session.requests("GetFleets") + session.requests("GetFleetsDeprecated");
        };
        QTRY_VERIFY(!org().fleets.refresher().isAsking());
        QVERIFY(never([asked, before = asked()] { return asked() > before; }, 200ms));
    }
    void step(sandbox::Span span) { session.world().advance(span); }

    SandboxSession session;
    Workbench workbench;
    Watch watch;
    std::vector<Watch> watches;
    QList<State> states;
    QLatin1StringView operation; ///< of the last news of a change
};

FleetRegion regionWith(std::optional<int> nodes, int vcpus, int step)
{
    return {vcpus, QDateTime::currentDateTimeUtc(), step, nodes};
}

} // namespace

class TestFleets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regionsTellBaselineAndNodes()
    {
        Bench bench;
        const auto detail = bench.detail();
        const QAbstractItemModelTester tester(&detail->regions.model());
        QCOMPARE(detail->regions.model().rowCount(), int(enumNames(KnownRegion{}).size()));
        int nodes = 0;
        for (const FleetRegionRow &row : detail->regions.model().records()) {
            QVERIFY(row.settings.nodeBaseline.has_value());
            QVERIFY(row.nodes.has_value());
            nodes += *row.nodes;
        }
        QCOMPARE(nodes, detail->nodes.model().rowCount());
        QVERIFY(nodes > 0);
    }

    void aRegionThatCannotBeToldHidesNoOther()
    {
        Bench bench;
        bench.session.fail("GetFleetRegion", sandbox::Fault::Kind::Status, 1, 500);
        const auto detail = bench.detail();
        QVERIFY(detail->regions.model().rowCount() >= int(enumNames(KnownRegion{}).size()) - 1);
    }

    void aFloorThatWasTakenIsKnownAtOnce()
    {
        Bench bench;
        const auto detail = bench.detail();
        detail->regions.noteFloor(KnownRegion::Tokyo, {FleetFloor::Unit::Nodes, 7});
        const FleetRegionRow *row = detail->regions.model().find(KnownRegion::Tokyo);
        QCOMPARE(row->settings.nodeBaseline, std::optional(7));
        QVERIFY(FleetFloor::settableFrom(row->settings) > QDateTime::currentDateTimeUtc());
    }

    void aRegionThatTheServerDoesNotKnowIsLeftOut()
    {
        Bench bench;
        bench.askOnlyWhenTold(); // what is not known yet is asked for all the same, and once
        bench.session.fail("GetFleetRegion", sandbox::Fault::Kind::Status, 1, 404);
        const auto detail = bench.detail();
        QCOMPARE(detail->regions.model().rowCount(), int(enumNames(KnownRegion{}).size()) - 1);
    }

    void usesAndErrorsAreJoinedToTheRegions()
    {
        Bench bench;
        const auto detail = bench.detail();
        const Region frankfurt(KnownRegion::Frankfurt);
        detail->regions.setUses({{frankfurt, {32, 12.5}}});
        detail->regions.setErrors({{frankfurt.text(), {true, QStringLiteral("no capacity"), {}, {}}}});
        const FleetRegionRow *row = detail->regions.model().find(frankfurt);
        QCOMPARE(row->used, std::optional(12.5));
        QCOMPARE(row->error.lastErrorMessage, std::optional(QStringLiteral("no capacity")));
        detail->regions.setErrors({});
        QVERIFY(!detail->regions.model().find(frankfurt)->error.inError);
    }

    void aUseThatWasToldLongAgoHasAnotherTone()
    {
        Bench bench;
        const auto detail = bench.detail();
        const auto tone = [&] {
            const auto &rows = detail->regions.model();
            const int row = rows.rowOf(KnownRegion::Frankfurt);
            return rows.index(row, rows.columnOf("use"_L1)).data(ToneRole);
        };
        detail->regions.setUses({{KnownRegion::Frankfurt, {32, 12.5}}});
        QVERIFY(!tone().isValid() && !detail->regions.hasOldUse());
        detail->regions.setUses({{KnownRegion::Frankfurt, {32, 12.5, true}}});
        QCOMPARE(tone().value<Tone>(), Tone::Neutral);
        QVERIFY(detail->regions.hasOldUse());
    }

    void errorsAreToldByRegionThoughFleetsOfV2HaveNone()
    {
        Bench bench({.processes = 40, .story = sandbox::Story::Capacity});
        QTRY_VERIFY(bench.fleets().constFirst().errorState.has_value());
        const FleetError error = bench.error(KnownRegion::Frankfurt);
        QVERIFY(error.inError);
        QVERIFY(error.lastErrorMessage->startsWith(QStringLiteral("No capacity for shape")));
        QVERIFY(error.lastErrorLogId.has_value() && error.lastErrorTimestamp.has_value());
        QVERIFY(!bench.error(KnownRegion::Tokyo).inError);
    }

    void aServerWithoutFleetsOfV1IsAskedForErrorsOnce()
    {
        Bench bench({.processes = 40}, [](SandboxSession &session) {
            session.fail("GetFleetsDeprecated", sandbox::Fault::Kind::Status, 2, 404);
        });
        QTRY_COMPARE(bench.session.requests("GetFleetsDeprecated"), 1);
        bench.askOnlyWhenTold();
        const int before = bench.session.requests("GetFleets");
        bench.org().fleets.refresh();
        QTRY_COMPARE(bench.session.requests("GetFleets"), before + 1);
        QTRY_VERIFY(!bench.org().fleets.refresher().isAsking());
        QCOMPARE(bench.session.requests("GetFleetsDeprecated"), 1);
        QVERIFY(!bench.fleets().constFirst().errorState.has_value());
    }

    void errorsThatCannotBeAskedForAreUnknownAgain()
    {
        Bench bench({.processes = 40, .story = sandbox::Story::Capacity});
        QTRY_VERIFY(bench.fleets().constFirst().errorState.has_value());
        bench.askOnlyWhenTold();
        bench.session.fail("GetFleetsDeprecated", sandbox::Fault::Kind::Status, 1, 500);
        bench.org().fleets.refresh();
        QTRY_VERIFY(!bench.fleets().constFirst().errorState.has_value());
        QVERIFY(!bench.org().fleets.lastError().has_value()); // the fleets themselves are known
        bench.org().fleets.refresh();
        QTRY_VERIFY(bench.fleets().constFirst().errorState.has_value());
    }

    void aRegionThatOnlyAnErrorNamesIsAskedFor()
    {
        Bench bench;
        const auto detail = bench.detail();
        const QString unheardOf = QStringLiteral("Atlantis");
        detail->regions.setErrors({{unheardOf, {true, {}, {}, {}}}});
        const int before = bench.session.requests("GetFleetRegion");
        detail->regions.refresh();
        QTRY_VERIFY(bench.session.requests("GetFleetRegion") > before + 13);
        QTRY_VERIFY(!detail->regions.refresher().isAsking());
        QVERIFY(!detail->regions.model().find(Region(unheardOf))); // the server knows it as little
    }

    void aFleetIsMadeAndListed()
    {
        Bench bench;
        const qsizetype before = bench.fleets().size();
        bench.org().fleetCommands.create({QStringLiteral("europe"), QStringLiteral("shape-amd64-8-16"), 70});
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Done}));
        QTRY_COMPARE(bench.fleets().size(), before + 1);
    }

    void aFleetWhoseAnswerWasLostIsMadeOnce()
    {
        Bench bench;
        const qsizetype before = bench.fleets().size();
        bench.session.fail("CreateFleet", sandbox::Fault::Kind::Swallow);
        bench.org().fleetCommands.create({QStringLiteral("europe"), QStringLiteral("shape-amd64-8-16"), 70});
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Checking, State::Done}));
        QTRY_COMPARE(bench.fleets().size(), before + 1);
        QCOMPARE(bench.session.requests("CreateFleet"), 1);
    }

    void aTakenNameIsRefused()
    {
        Bench bench;
        const QString taken = *bench.fleets().constFirst().name;
        bench.org().fleetCommands.create({taken, QStringLiteral("shape-amd64-8-16"), 70});
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Failed}));
    }

    void aChangeSendsWhatDiffers()
    {
        const FleetPlan before{QStringLiteral("main"), QStringLiteral("shape-a"), 80};
        const FleetPlan after{QStringLiteral("main"), QStringLiteral("shape-b"), 80};
        const FleetChanges changes = after.changes(before);
        QVERIFY(!changes.name.has_value());
        QCOMPARE(changes.nodeShapeId, std::optional(QStringLiteral("shape-b")));
        QCOMPARE(changes.autoscaler.scaleUpThreshold, 80);
    }

    void aFleetIsRenamed()
    {
        Bench bench;
        const FleetPlan before = FleetPlan::of(bench.fleets().constFirst());
        FleetPlan after = before;
        after.name = QStringLiteral("renamed");
        bench.org().fleetCommands.change(bench.fleet(), before, after);
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Done}));
        QTRY_COMPARE(*bench.fleets().constFirst().name, QStringLiteral("renamed"));
    }

    void fleetsOfV1AreMadeAndChangedByIt()
    {
        Bench bench({.processes = 40},
                    [](SandboxSession &session) { session.client().setGeneration(Generation::V2_10); });
        const qsizetype before = bench.fleets().size();
        bench.org().fleetCommands.create({QStringLiteral("europe"), QStringLiteral("cpu-8-32"), 70});
        QTRY_COMPARE(bench.fleets().size(), before + 1);
        const Fleet made = bench.fleets().constLast();
        FleetPlan plan = FleetPlan::of(made);
        QCOMPARE(plan, (FleetPlan{QStringLiteral("europe"), QStringLiteral("cpu-8-32"), 70}));
        plan.scaleUpThreshold = 50;
        bench.org().fleetCommands.change(made.id, FleetPlan::of(made), plan);
        QTRY_COMPARE(FleetPlan::of(*bench.org().fleets.model().find(made.id)), plan);
        QCOMPARE(bench.session.requests("CreateFleetDeprecated"), 1);
        QCOMPARE(bench.session.requests("UpdateFleetDeprecated"), 1);
        QCOMPARE(bench.operation, "UpdateFleetDeprecated"_L1);
    }

    void aFloorChangesOnceInFiveMinutes()
    {
        Bench bench;
        bench.step(10min);
        const Region tokyo(KnownRegion::Tokyo);
        bench.org().fleetCommands.setFloor(bench.fleet(), tokyo, {FleetFloor::Unit::Nodes, 2});
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Done}));
        bench.org().fleetCommands.setFloor(bench.fleet(), tokyo, {FleetFloor::Unit::Nodes, 3});
        QTRY_COMPARE(bench.states.size(), 4);
        QCOMPARE(bench.states.constLast(), State::Failed);
        bench.step(6min);
        bench.org().fleetCommands.setFloor(bench.fleet(), tokyo, {FleetFloor::Unit::Nodes, 3});
        QTRY_COMPARE(bench.states.size(), 6);
        QCOMPARE(bench.states.constLast(), State::Done);
    }

    void aServerWithoutNodesCountsInVcpus()
    {
        QCOMPARE(FleetFloor::of(regionWith(2, 16, 8)), (FleetFloor{FleetFloor::Unit::Nodes, 2}));
        QCOMPARE(FleetFloor::of(regionWith({}, 16, 8)), (FleetFloor{FleetFloor::Unit::Vcpus, 16}));
        QCOMPARE(FleetFloor::step(regionWith({}, 16, 8)), 8);
        QCOMPARE(FleetFloor::step(regionWith({}, 16, -1)), 1);
    }

    void anOlderServerHasRegionsAndFloorsInVcpus()
    {
        Bench bench({.generation = sandbox::Generation::Seed, .processes = 40});
        QVERIFY(!canBeChanged(bench.fleets().constFirst()));
        const auto detail = bench.detail();
        QVERIFY(!detail->nodes.isServed());
        QVERIFY(detail->regions.model().rowCount() > 0);
        const FleetRegionRow row = detail->regions.model().records().constFirst();
        QVERIFY(!row.nodes.has_value());
        QVERIFY(FleetFloor::of(row.settings).unit == FleetFloor::Unit::Vcpus);
        bench.step(10min);
        bench.org().fleetCommands.setFloor(bench.fleet(), row.region,
                                           {FleetFloor::Unit::Vcpus, 2 * FleetFloor::step(row.settings)});
        QTRY_COMPARE(bench.states, (QList<State>{State::Sending, State::Done}));
    }

    void aServerWithoutNodeShapesSaysSo()
    {
        Bench bench;
        bench.session.fail("GetNodeShapes", sandbox::Fault::Kind::Status, 1000, 404);
        const auto shapes = bench.workbench.nodeShapes();
        const Watch watched = shapes->watch();
        QTRY_VERIFY(shapes->hasLoaded());
        QVERIFY(!shapes->isServed());
        bench.session.server().faults().clear();
        QTRY_VERIFY(shapes->value().has_value());
        QVERIFY(shapes->isServed());
    }
};

QTEST_GUILESS_MAIN(TestFleets)
#include "tst_fleets.moc"
