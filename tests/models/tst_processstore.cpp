// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/processlife.h"
#include "models/stores/processstore.h"
#include "models/tones.h"
#include "tests/models/support/records.h"
#include "tests/models/support/sandboxsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using ServerGeneration = sandbox::Generation;
using sandbox::UnknownParameters;

class TestProcessStore : public QObject
{
    Q_OBJECT

private:
    struct Watched
    {
        explicit Watched(SandboxSession &session)
            : store(session.api().processes, session.client(), session.app(), quickTimes().processes,
                    quickTimes().assembly, session.pace())
            , tester(&store.model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
            , watch(store.watch())
        {
        }

        ProcessStore store;
        QAbstractItemModelTester tester;
        Watch watch;
    };

    static QSet<QString> liveIds(SandboxSession &session)
    {
        return session.world().read([&](const sandbox::State &state) {
            QSet<QString> ids;
            for (const auto &process :
                 state.application(session.app().text().toStdString()).processes.all()) {
                if (!process->ended())
                    ids.insert(QString::fromStdString(process->id));
            }
            return ids;
        });
    }

    static QSet<QString> liveRows(const ProcessStore &store)
    {
        QSet<QString> ids;
        for (const ProcessRow &row : store.model().records()) {
            if (isLive(row.process.status))
                ids.insert(row.process.id.text());
        }
        return ids;
    }

    static int endedRows(const ProcessStore &store)
    {
        return store.model().rowCount() - int(liveRows(store).size());
    }

    /// What a server without paging can show: ten of each region and state.
    static int reachable(SandboxSession &session)
    {
        return session.world().read([&](const sandbox::State &state) {
            const auto &book = state.application(session.app().text().toStdString()).processes;
            int sum = 0;
            for (int region = 0; region < 14; ++region) {
                for (int status = 0; status < 4; ++status)
                    sum += std::min(10,
                                    int(book.count(sandbox::ProcessStatus(status), sandbox::Region(region))));
            }
            return sum;
        });
    }

private Q_SLOTS:
    void theWholeFleetIsAssembledWhereTheServerPages()
    {
        SandboxSession session;
        QVERIFY(session.liveProcesses() > 150);
        Watched watched(session);
        QTRY_COMPARE_WITH_TIMEOUT(liveRows(watched.store), liveIds(session), 30'000);
        QTRY_VERIFY(watched.store.completeness().isWhole());
        QCOMPARE(watched.store.completeness().known, session.liveProcesses());
        QCOMPARE(watched.store.completeness().total, session.liveProcesses());
        QVERIFY(watched.store.assembler().paging() == ProcessAssembler::Paging::Milliseconds);
    }

    void withoutPagingAllThatCanBeSeenIsThereAndTheRestIsSaid_data()
    {
        QTest::addColumn<UnknownParameters>("unknown");
        QTest::newRow("refuses before") << UnknownParameters::Reject;
        QTest::newRow("ignores before") << UnknownParameters::Ignore;
    }
    void withoutPagingAllThatCanBeSeenIsThereAndTheRestIsSaid()
    {
        QFETCH(UnknownParameters, unknown);
        SandboxSession session({.generation = ServerGeneration::Seed, .unknownParameters = unknown});
        Watched watched(session);
        QTRY_COMPARE_WITH_TIMEOUT(liveRows(watched.store).size(), reachable(session), 60'000);
        QTRY_COMPARE(watched.store.completeness().total, session.liveProcesses());
        QVERIFY(watched.store.assembler().paging() == ProcessAssembler::Paging::None);
        QVERIFY(watched.store.completeness().known <= session.liveProcesses());
    }

    void aServerKnownToBeOldIsNotAskedForPages()
    {
        SandboxSession session({.generation = ServerGeneration::Seed});
        session.client().setGeneration(hathora::Generation::V2_10);
        Watched watched(session);
        QTRY_COMPARE_WITH_TIMEOUT(liveRows(watched.store).size(), reachable(session), 60'000);
        for (const auto &entry : session.server().requests().entries())
            QVERIFY(entry.target.find("before") == std::string::npos);
    }

    void aProcessThatEndsIsShownToHaveEnded()
    {
        SandboxSession session({.processes = 40});
        Watched watched(session);
        QTRY_COMPARE_WITH_TIMEOUT(liveRows(watched.store), liveIds(session), 30'000);
        const QString first = *liveIds(session).constBegin();
        session.world().change([&](sandbox::Hands hands) {
            auto &app = hands.state.application(session.app().text().toStdString());
            hands.processes.stop(app, *app.processes.find(first.toStdString()));
        });
        session.world().advance(10min);
        QTRY_VERIFY_WITH_TIMEOUT(!liveRows(watched.store).contains(first), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(liveRows(watched.store), liveIds(session), 30'000);
    }

    void ofTheEndedOnlyTheNewestAreKept()
    {
        SandboxSession session({.processes = 60});
        Watched watched(session);
        const int most = quickTimes().assembly.keptEnded * 5 / 4 + 1;
        for (int hour = 0; hour < 12; ++hour) {
            session.world().advance(2h);
            QTRY_COMPARE_WITH_TIMEOUT(liveRows(watched.store), liveIds(session), 30'000);
            QVERIFY2(endedRows(watched.store) <= most, qPrintable(QString::number(endedRows(watched.store))));
        }
        QVERIFY(endedRows(watched.store) > 0);
    }

    void oneWrongAnswerKeepsTheRows_data()
    {
        QTest::addColumn<sandbox::Fault::Kind>("kind");
        using enum sandbox::Fault::Kind;
        QTest::newRow("a server error") << Status;
        QTest::newRow("a page of HTML") << Html;
        QTest::newRow("half an answer") << Cut;
        QTest::newRow("text for a number") << WrongType;
        QTest::newRow("a closed connection") << Swallow;
    }
    void oneWrongAnswerKeepsTheRows()
    {
        QFETCH(sandbox::Fault::Kind, kind);
        SandboxSession session({.processes = 40});
        Watched watched(session);
        QTRY_COMPARE_WITH_TIMEOUT(liveRows(watched.store), liveIds(session), 30'000);
        const QSet<QString> before = liveRows(watched.store);
        QSignalSpy state(&watched.store, &Store::stateChanged);
        session.fail("GetLatestProcesses", kind, 100'000);
        QTRY_VERIFY(watched.store.lastError().has_value());
        QVERIFY(watched.store.state() == StoreState::Stale);
        QCOMPARE(liveRows(watched.store), before);
        session.server().faults().clear();
        QTRY_VERIFY(watched.store.state() == StoreState::Fresh);
        QVERIFY(!watched.store.lastError());
        QVERIFY(state.count() >= 2);
    }

    void aWordThatNoContractHasIsShownAsItIs()
    {
        SandboxSession session({.processes = 20});
        session.fail("GetLatestProcesses", sandbox::Fault::Kind::UnknownEnum, 1);
        Watched watched(session);
        QTRY_VERIFY(watched.store.model().rowCount() > 0);
        QVERIFY(!watched.store.lastError());
    }

    void nobodyLookingNobodyAsks()
    {
        SandboxSession session({.processes = 40});
        Watched watched(session);
        QTRY_COMPARE_WITH_TIMEOUT(liveRows(watched.store), liveIds(session), 30'000);
        watched.watch.release();
        QTRY_COMPARE(session.client().inFlight() + session.client().waiting(), 0);
        const auto before = session.server().requests().total();
        QVERIFY(!QTest::qWaitFor([&] { return session.server().requests().total() != before; }, 400));
        watched.watch = watched.store.watch();
        QTRY_VERIFY(session.server().requests().total() > before);
    }

    void neverAreMoreThanAFewQueued()
    {
        SandboxSession session;
        int most = 0;
        connect(&session.client(), &Client::inFlightChanged, this,
                [&](int count) { most = std::max(most, count + session.client().waiting()); });
        Watched watched(session);
        QTRY_VERIFY_WITH_TIMEOUT(watched.store.completeness().isWhole(), 30'000);
        QVERIFY2(most <= 3, qPrintable(QString::number(most))); // newest, sweep and count
    }

    void loadsStayWithTheirRows()
    {
        SandboxSession session({.processes = 20});
        Watched watched(session);
        QTRY_VERIFY(watched.store.model().rowCount() > 0);
        const ProcessId id = watched.store.model().keyAt(0);
        ProcessLoad load;
        load.cores = 0.5;
        watched.store.setLoads({{id, std::make_shared<const ProcessLoad>(load)}});
        QSignalSpy refreshed(&watched.store, &Store::refreshed);
        QTRY_VERIFY(refreshed.count() >= 3);
        QCOMPARE(shown(watched.store.model(), watched.store.model().rowOf(id), "cpu"_L1),
                 QStringLiteral("0.5"));
    }

    void aPageOfThousandsIsTakenInWhole()
    {
        SandboxSession session({.processes = 2000, .pageSize = 5000});
        Watched watched(session);
        QTRY_COMPARE_WITH_TIMEOUT(liveRows(watched.store), liveIds(session), 30'000);
    }

    void itsEndInTheMiddleOfARequestIsClean()
    {
        SandboxSession session({.processes = 40});
        sandbox::Fault late;
        late.kind = sandbox::Fault::Kind::Delay;
        late.delay = 300ms;
        late.count = 3;
        session.server().faults().arm(late);
        auto watched = std::make_unique<Watched>(session);
        QTRY_VERIFY(session.client().inFlight() > 0);
        watched.reset();
        QTRY_COMPARE(session.client().inFlight(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProcessStore)
#include "tst_processstore.moc"
