// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/net/retryafter.h"

#include <QTest>

using namespace std::chrono_literals;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "America/Los_Angeles"); } // a date in local time would show

    void bothFormsAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("seconds") << QByteArray("120") << 120LL;
        QTest::newRow("seconds with space") << QByteArray(" 3 ") << 3LL;
        QTest::newRow("no seconds") << QByteArray("0") << 0LL;
        QTest::newRow("negative") << QByteArray("-5") << 0LL;
        QTest::newRow("thirty years") << QByteArray("1000000000") << 1'000'000'000LL;
        QTest::newRow("more than fits") << QByteArray("99999999999999999999") << 0LL;
        QTest::newRow("a date") << QByteArray("Tue, 04 Mar 2025 16:02:41 GMT") << 30LL;
        QTest::newRow("a past date") << QByteArray("Tue, 04 Mar 2025 16:02:01 GMT") << 0LL;
        QTest::newRow("a date by asctime, which is UTC") << QByteArray("Tue Mar  4 16:02:41 2025") << 30LL;
        QTest::newRow("a date as in 1994") << QByteArray("Tuesday, 04-Mar-25 16:02:41 GMT") << 0LL;
        QTest::newRow("absent") << QByteArray() << 0LL;
        QTest::newRow("words") << QByteArray("soon") << 0LL;
        QTest::newRow("half") << QByteArray("1.5") << 0LL;
    }

    void bothFormsAreUnderstood()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const qint64, seconds);
        const QDateTime now(QDate(2025, 3, 4), QTime(16, 2, 11), Qt::UTC);
        QCOMPARE(hathora::retryAfter(header, now), std::chrono::milliseconds(std::chrono::seconds(seconds)));
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
