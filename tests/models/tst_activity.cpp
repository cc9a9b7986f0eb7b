// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;

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
        QCOMPARE(cell(activity, 1, "kind"_L1), QStringLiteral("change"));
        QVERIFY(cell(activity, 1, "result"_L1, JsonRole).contains(QStringLiteral("outcome unknown")));
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
