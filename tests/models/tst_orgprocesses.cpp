// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/appsstore.h"
#include "models/stores/orgprocessesstore.h"
#include "tests/models/support/sandboxsession.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

constexpr int aWhile = 20'000; // ms: many requests, one after the other

struct Bench
{
    Bench()
        : session({.processes = 40})
        , apps(session.api().apps, session.org(), quickTimes().apps, session.pace())
        , store(session.api(), apps, quickTimes(), session.pace())
    {
    }

    bool isWhole() const
    {
        const Completeness known = store.completeness();
        return known.total && known.isWhole() && known.known > 0;
    }
    int rowsOf(const AppId &app) const
    {
        const QList<OrgProcess> &rows = store.model().records();
        return int(std::count_if(rows.cbegin(), rows.cend(),
                                 [&app](const OrgProcess &process) { return process.app == app; }));
    }

    SandboxSession session;
    AppsStore apps;
    OrgProcessesStore store;
};

} // namespace

class OrgProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyApplicationsProcessesAreThere()
    {
        Bench bench;
        QAbstractItemModelTester tester(&bench.store.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Watch watch = bench.store.watch();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), aWhile);
        QVERIFY(bench.store.completeness().known > bench.session.liveProcesses());
        for (const AppWithDeployment &app : bench.apps.model().records()) {
            const int live = bench.session.world().read([&](const sandbox::State &state) {
                return int(state.application(app.id.text().toStdString()).processes.liveCount());
            });
            QVERIFY2(bench.rowsOf(app.id) >= live, qPrintable(app.name));
        }
    }

    void eachIsNamedByItsApplication()
    {
        Bench bench;
        const Watch watch = bench.store.watch();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), aWhile);
        for (const OrgProcess &process : bench.store.model().records())
            QCOMPARE(process.appName, bench.apps.model().find(process.app)->name);
        QVERIFY(bench.store.model().columnOf("app"_L1) >= 0);
        QCOMPARE(bench.store.model().columnOf("cpu"_L1), -1);
    }

    void nothingIsAskedWhileNobodyLooks()
    {
        Bench bench;
        {
            const Watch watch = bench.store.watch();
            QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), aWhile);
        }
        QTRY_COMPARE(bench.session.client().inFlight() + bench.session.client().waiting(), 0);
        const int asked = int(bench.session.server().requests().total());
        QTest::qWait(int(quickTimes().processes.interval.count() * 20));
        QCOMPARE(int(bench.session.server().requests().total()), asked);
    }

    void oneThatCannotBeAskedIsSaidAndTheOthersAreThere()
    {
        Bench bench;
        bench.session.fail("GetLatestProcesses", sandbox::Fault::Kind::Status, 1, 500);
        QSignalSpy told(&bench.store, &Store::stateChanged);
        bool hasFailed = false;
        connect(&bench.store, &Store::stateChanged, this,
                [&] { hasFailed = hasFailed || bench.store.lastError().has_value(); });
        const Watch watch = bench.store.watch();
        QTRY_VERIFY(hasFailed);
        QTRY_VERIFY(bench.store.model().rowCount() > 0); // which of them answers first is open
        bench.store.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole() && bench.store.state() == StoreState::Fresh, aWhile);
    }

    void anApplicationThatIsGoneTakesItsProcessesAlong()
    {
        Bench bench;
        const Watch watch = bench.store.watch();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isWhole(), aWhile);
        const AppId other = [&] {
            for (const AppWithDeployment &app : bench.apps.model().records()) {
                if (app.id != bench.session.app() && bench.rowsOf(app.id) > 0)
                    return app.id;
            }
            return AppId();
        }();
        QVERIFY(!other.isEmpty());
        bench.apps.model().remove({other});
        Q_EMIT bench.apps.refreshed();
        QCOMPARE(bench.rowsOf(other), 0);
        QVERIFY(bench.rowsOf(bench.session.app()) > 0);
    }
};

QTEST_GUILESS_MAIN(OrgProcessesTest)
#include "tst_orgprocesses.moc"
