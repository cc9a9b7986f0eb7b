// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/tallycode.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace hathora;

class TallyCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const QList<CodedTally> tallies{{1, 2, 3, 4, 5, 6}, {0, 127, 128, 16'383, 16'384, 20'000'000}};
        QCOMPARE(decodeTallies(encodeTallies(tallies)), std::optional(tallies));
        QCOMPARE(decodeTallies({}), std::optional(QList<CodedTally>()));
    }

    void theLargestNumberSurvives()
    {
        constexpr int most = std::numeric_limits<int>::max();
        const QList<CodedTally> tallies{{most, most, most, most, most, most}};
        QCOMPARE(decodeTallies(encodeTallies(tallies)), std::optional(tallies));
    }

    void numbersBelowZeroCountAsZero()
    {
        QCOMPARE(decodeTallies(encodeTallies({{-1, 0, 0, -5, 0, 0}})), std::optional(QList<CodedTally>(1)));
    }

    void aTornOneIsRefused()
    {
        const QByteArray whole = encodeTallies({{1, 2, 3, 400, 5, 6}});
        for (qsizetype size = 1; size < whole.size(); ++size)
            QVERIFY(!decodeTallies(whole.first(size)));
    }

    void aNumberTooLargeIsRefused()
    {
        QVERIFY(!decodeTallies(QByteArray(6, char(0xff))));
        QVERIFY(!decodeTallies(QByteArray("\xff\xff\xff\xff\x0f\0\0\0\0\0", 10)));
    }

    void anyBytesAreReadOrRefused()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes(random.bounded(40), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            if (const auto tallies = decodeTallies(bytes))
                QCOMPARE(decodeTallies(encodeTallies(*tallies)), tallies);
        }
    }
};

QTEST_GUILESS_MAIN(TallyCodeTest)
#include "tst_tallycode.moc"
