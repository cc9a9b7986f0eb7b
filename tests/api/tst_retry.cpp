// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/retry.h"
#include "api/operations.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Cause = Error::Cause;

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAreRepeatedAfterWhatPasses_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("repeated");
        for (const int status : {408, 429, 500, 502, 503, 504}) {
            QTest::addRow("%d with a message", status) << Kind::Api << Cause::None << status << true;
            QTest::addRow("%d without", status) << Kind::Http << Cause::None << status << true;
        }
        for (const int status : {400, 401, 402, 403, 404, 410, 422, 501})
            QTest::addRow("%d", status) << Kind::Api << Cause::None << status << false;
        QTest::newRow("refused") << Kind::Connection << Cause::Refused << 0 << true;
        QTest::newRow("no such host") << Kind::Connection << Cause::HostNotFound << 0 << true;
        QTest::newRow("closed") << Kind::Connection << Cause::Closed << 0 << true;
        QTest::newRow("cut off") << Kind::Connection << Cause::Incomplete << 200 << true;
        QTest::newRow("a bad certificate") << Kind::Connection << Cause::Tls << 0 << false;
        QTest::newRow("a login page") << Kind::Http << Cause::LoginPage << 200 << false;
        QTest::newRow("a redirect") << Kind::Http << Cause::Redirected << 302 << false;
        QTest::newRow("too late") << Kind::Timeout << Cause::ReplyDeadline << 0 << false;
        QTest::newRow("aborted") << Kind::Aborted << Cause::None << 0 << false;
        QTest::newRow("not understood") << Kind::ResponseValidation << Cause::None << 200 << false;
        QTest::newRow("refused before sending") << Kind::InvalidRequest << Cause::UnsafeId << 0 << false;
    }

    void readsAreRepeatedAfterWhatPasses()
    {
        QFETCH(const bool, repeated);
        QCOMPARE(mayRepeat(operations::getApps, fetched()), repeated);
    }

    void changesAreRepeatedOnlyAfterA429_data() { readsAreRepeatedAfterWhatPasses_data(); }

    void changesAreRepeatedOnlyAfterA429()
    {
        QFETCH(const int, status);
        QCOMPARE(mayRepeat(operations::stopProcess, fetched()), status == 429);
    }

    void jitterIsFullAndBounded_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<qint64>("most");
        QTest::newRow("first") << 1 << 500LL;
        QTest::newRow("second") << 2 << 1000LL;
        QTest::newRow("fourth") << 4 << 4000LL;
        QTest::newRow("seventh") << 7 << 30'000LL;
        QTest::newRow("thousandth") << 1000 << 30'000LL;
    }

    void jitterIsFullAndBounded()
    {
        QFETCH(const int, attempt);
        QFETCH(const qint64, most);
        QRandomGenerator random(1);
        qint64 least = most;
        qint64 longest = 0;
        for (int i = 0; i < 2000; ++i) {
            const qint64 pause = pauseBefore({}, attempt, {}, random).count();
            QVERIFY(pause >= 0 && pause <= most);
            least = qMin(least, pause);
            longest = qMax(longest, pause);
        }
        QVERIFY(least < most / 20);
        QVERIFY(longest > most - most / 20);
    }

    void theServersWishGoesFirstUpToALimit()
    {
        QRandomGenerator random(1);
        Error error;
        error.retryAfter = 7s;
        QCOMPARE(pauseBefore({}, 1, error, random), 7000ms);
        error.retryAfter = 1'000'000'000s;
        QCOMPARE(pauseBefore({}, 1, error, random), std::chrono::milliseconds(5min));
    }

private:
    static Error fetched()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Cause, cause);
        QFETCH(const int, status);
        Error error;
        error.kind = kind;
        error.cause = cause;
        error.status = status;
        return error;
    }
};

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
