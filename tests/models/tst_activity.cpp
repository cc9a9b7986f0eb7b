// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/operations.h"
#include "models/activity.h"
#include "tests/models/support/orders.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using State = Change::State;

class TestActivity : public QObject
{
    Q_OBJECT

private:
    static Trace trace(int number)
    {
        Trace trace;
        trace.startedAt = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC).addSecs(number);
        trace.operation = QStringLiteral("GetApps");
        trace.path = QStringLiteral("/apps/v2/apps");
        trace.status = 200;
        trace.attempts = 1;
        trace.duration = 41ms;
        return trace;
    }

    static QString cell(Activity &activity, int row, QLatin1StringView key, int role = Qt::DisplayRole)
    {
        return activity.model().index(row, activity.model().columnOf(key)).data(role).toString();
    }

private Q_SLOTS:
    void anExchangeIsOneLine()
    {
        Activity activity;
        QAbstractItemModelTester tester(&activity.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        activity.record(trace(1));
        QCOMPARE(cell(activity, 0, "operation"_L1), QStringLiteral("GetApps"));
        QCOMPARE(cell(activity, 0, "target"_L1), QStringLiteral("/apps/v2/apps"));
        QCOMPARE(cell(activity, 0, "kind"_L1), QStringLiteral("read"));
        QCOMPARE(cell(activity, 0, "result"_L1), QStringLiteral("ok"));
        QCOMPARE(cell(activity, 0, "duration"_L1), QStringLiteral("41 ms"));
    }

    void aFailureIsNamedAndALostAnswerIsNoFailure()
    {
        Activity activity;
        Trace failed = trace(1);
        failed.failure = Error::Kind::Timeout;
        failed.status = 0;
        activity.record(failed);
        failed.outcomeUnknown = true;
        failed.traffic = Traffic::Change;
        activity.record(failed);
        QCOMPARE(cell(activity, 0, "result"_L1), QStringLiteral("RequestTimeoutError"));
        QCOMPARE(cell(activity, 0, "status"_L1), format::unknown());
        QCOMPARE(cell(activity, 1, "result"_L1), QStringLiteral("outcome unknown"));
        QCOMPARE(cell(activity, 1, "kind"_L1), QStringLiteral("write"));
        QVERIFY(cell(activity, 1, "result"_L1, JsonRole).contains(QStringLiteral("outcome unknown")));
    }

    void aChangeIsNamedByTheOperationThatWentOut()
    {
        Activity activity;
        Orders orders;
        activity.follow(orders);
        const int number = orders.begin(Change::Kind::ChangeApp, QStringLiteral("arena"));
        orders.sends(number, operations::updateApp);
        orders.enter(number, State::Done);
        QCOMPARE(cell(activity, 0, "operation"_L1), QStringLiteral("UpdateApp"));
        QVERIFY(cell(activity, 0, "operation"_L1, JsonRole).contains(QStringLiteral("UpdateApp")));
    }

    void aChangeIsOneLineThatFollowsItsState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("result");
        QTest::newRow("it happened") << int(State::Done) << QStringLiteral("done");
        QTest::newRow("it did not happen") << int(State::NotDone) << QStringLiteral("not done");
        QTest::newRow("nobody knows") << int(State::Unknown) << QStringLiteral("outcome unknown");
    }

    void aChangeIsOneLineThatFollowsItsState()
    {
        QFETCH(const int, state);
        QFETCH(const QString, result);
        Activity activity;
        Orders orders;
        QAbstractItemModelTester tester(&activity.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        activity.follow(orders);
        const int number = orders.begin(Change::Kind::StartProcess, QStringLiteral("Tokyo"));
        QCOMPARE(cell(activity, 0, "kind"_L1), QStringLiteral("change"));
        QCOMPARE(cell(activity, 0, "operation"_L1), QStringLiteral("CreateProcess"));
        QCOMPARE(cell(activity, 0, "target"_L1), QStringLiteral("Tokyo"));
        QCOMPARE(cell(activity, 0, "result"_L1), QStringLiteral("sending"));
        QCOMPARE(cell(activity, 0, "duration"_L1), format::unknown());
        orders.enter(number, State::Checking, Error());
        QCOMPARE(cell(activity, 0, "result"_L1), QStringLiteral("checking"));
        orders.enter(number, State(state));
        QCOMPARE(cell(activity, 0, "result"_L1), result);
        QVERIFY(cell(activity, 0, "duration"_L1) != format::unknown());
        QCOMPARE(cell(activity, 0, "attempts"_L1), format::unknown()); // a request's matter
        QVERIFY(cell(activity, 0, "result"_L1, JsonRole).contains(result));
        QCOMPARE(activity.model().rowCount(), 1);
    }

    void whyAChangeFailedIsSeen()
    {
        Activity activity;
        Orders orders;
        activity.follow(orders);
        Error refused;
        refused.kind = Error::Kind::Api;
        refused.status = 422;
        orders.enter(orders.begin(Change::Kind::CreateApp, QStringLiteral("arena")), State::Failed, refused);
        QCOMPARE(cell(activity, 0, "result"_L1), QStringLiteral("failed"));
        QCOMPARE(cell(activity, 0, "status"_L1), QStringLiteral("422"));
    }

    void changesOfDifferentCommandsAreDifferentChanges()
    {
        Activity activity;
        Orders apps;
        Orders rooms;
        activity.follow(apps);
        activity.follow(rooms);
        const int app = apps.begin(Change::Kind::CreateApp, QStringLiteral("arena"));
        const int room = rooms.begin(Change::Kind::CreateRoom, QStringLiteral("room-1"));
        QCOMPARE(app, room); // each counts for itself
        rooms.enter(room, State::Done);
        QCOMPARE(cell(activity, 0, "result"_L1), QStringLiteral("sending"));
        QCOMPARE(cell(activity, 1, "result"_L1), QStringLiteral("done"));
        apps.enter(app, State::NotDone);
        QCOMPARE(cell(activity, 0, "result"_L1), QStringLiteral("not done"));
    }

    void aChangeWhoseLineIsGoneComesBackNoMore()
    {
        Activity activity(10);
        Orders orders;
        activity.follow(orders);
        const int number = orders.begin(Change::Kind::StopProcess, QStringLiteral("p-1"));
        for (int other = 1; other <= 20; ++other)
            activity.record(trace(other));
        const int rows = activity.model().rowCount();
        orders.enter(number, State::Done);
        QCOMPARE(activity.model().rowCount(), rows);
    }

    void itIsBoundedAndKeepsTheNewest()
    {
        Activity activity(100);
        QAbstractItemModelTester tester(&activity.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int number = 1; number <= 1000; ++number) {
            activity.record(trace(number));
            QVERIFY(activity.model().rowCount() <= 110);
        }
        QVERIFY(activity.model().rowCount() >= 100);
        QCOMPARE(activity.model().records().constLast().trace.startedAt, trace(1000).startedAt);
        QCOMPARE(activity.model().rowOfKey(QStringLiteral("1000")), activity.model().rowCount() - 1);
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
