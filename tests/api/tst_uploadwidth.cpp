// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/upload/uploadrate.h"
#include "api/upload/uploadwidth.h"

#include <QTest>

#include <functional>

using namespace hathora;
using namespace std::chrono_literals;

/// How an upload adapts to its line.
class TestUploadWidth : public QObject
{
    Q_OBJECT

private:
    /// Confirms parts of a megabyte on a line whose rate (bytes a millisecond) follows from the width.
    static void send(UploadWidth &width, int parts, const std::function<double(int)> &line)
    {
        constexpr double megabyte = 1e6;
        double at = 0;
        for (int i = 0; i < parts; ++i) {
            at += megabyte / line(width.now());
            width.confirmed(qint64(megabyte), std::chrono::milliseconds(qint64(at)));
        }
    }

private Q_SLOTS:
    void aLineThatGivesMoreGetsMore()
    {
        UploadWidth width(2, 6);
        QCOMPARE(width.now(), 2);
        send(width, 100, [](int parts) { return 500.0 * parts; });
        QCOMPARE(width.now(), 6);
    }

    void aLineThatIsFullStaysAsItIs()
    {
        UploadWidth width(2, 6);
        send(width, 200, [](int) { return 1000.0; });
        QVERIFY2(width.now() <= 3, qPrintable(QString::number(width.now())));
    }

    void failuresMakeItNarrowAndItRecovers()
    {
        UploadWidth width(4, 6);
        for (int i = 0; i < 10; ++i)
            width.failed();
        QCOMPARE(width.now(), 1);
        send(width, 100, [](int parts) { return 500.0 * parts; });
        QCOMPARE(width.now(), 6);
    }

    void theRateIsThatOfTheLastWhile()
    {
        UploadRate rate(10s);
        QCOMPARE(rate.bytesPerSecond(), 0.0);
        rate.restart(0s);
        for (int second = 1; second <= 20; ++second)
            rate.add(1000, std::chrono::seconds(second));
        QCOMPARE(rate.bytesPerSecond(), 1000.0);
        for (int second = 21; second <= 40; ++second)
            rate.add(5000, std::chrono::seconds(second));
        QCOMPARE(rate.bytesPerSecond(), 5000.0);
    }

    void whatIsLeftFollowsFromTheRate()
    {
        QCOMPARE((UploadProgress{200, 1000, 100}.left()), 8s);
        QVERIFY((UploadProgress{200, 1000, 0}.left()) < 0s);
    }
};

QTEST_GUILESS_MAIN(TestUploadWidth)
#include "tst_uploadwidth.moc"
