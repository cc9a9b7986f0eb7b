// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatIsUnknownIsADashAndNeverZero_data()
    {
        QTest::addColumn<Format>("format");
        for (int each = 0; each <= int(Format::BytesSeries); ++each)
            QTest::addRow("format %d", each) << Format(each);
    }
    void whatIsUnknownIsADashAndNeverZero()
    {
        QFETCH(Format, format);
        QCOMPARE(format::value(QVariant(), format), QStringLiteral("—"));
        QCOMPARE(format::exact(QVariant(), format), QStringLiteral("—"));
    }

    void bytesTakeTheUnitThatReadsBest_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << "0 B";
        QTest::newRow("below a KiB") << 1023.0 << "1023 B";
        QTest::newRow("a KiB") << 1024.0 << "1 KiB";
        QTest::newRow("rounds up to the next unit") << 1024.0 * 1024 - 1 << "1 MiB";
        QTest::newRow("one decimal below a hundred") << 1.5 * 1024 * 1024 << "1.5 MiB";
        QTest::newRow("no decimal above") << 212.3 * 1024 * 1024 << "212 MiB";
        QTest::newRow("the largest unit goes on") << 5000.0 * 1024 * 1024 * 1024 * 1024 << "5000 TiB";
        QTest::newRow("not a number") << qQNaN() << "—";
    }
    void bytesTakeTheUnitThatReadsBest()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QLocale locale = QLocale::c();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        QCOMPARE(format::bytes(value, locale), text);
    }

    void dollarsAreReadableHoweverManyTheyAre_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("some") << 1234.5 << "$1234.50";
        QTest::newRow("owed the other way") << -5.0 << "-$5.00";
        QTest::newRow("next to nothing below zero") << -0.001 << "$0.00";
        QTest::newRow("more than there are digits") << 1e300 << "$1.000E+300";
        QTest::newRow("not a number") << qQNaN() << "—";
        QTest::newRow("beyond all") << -qInf() << "—";
    }
    void dollarsAreReadableHoweverManyTheyAre()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QLocale locale = QLocale::c();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        QCOMPARE(format::dollars(value, 2, locale).toUpper(), text);
    }

    void aCountOfMoreThanThereAreDigitsIsShort()
    {
        QCOMPARE(format::count(1e300), QStringLiteral("1.000e+300"));
        QCOMPARE(format::count(-0.4), QStringLiteral("0"));
    }

    void coresLoseDecimalsThatSayNothing_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 2.0 << "2";
        QTest::newRow("half") << 0.5 << "0.5";
        QTest::newRow("quarter") << 0.25 << "0.25";
        QTest::newRow("measured") << 0.30000000000000004 << "0.3";
        QTest::newRow("ten") << 10.0 << "10";
        QTest::newRow("negative") << -1.5 << "-1.5";
    }
    void coresLoseDecimalsThatSayNothing()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(format::cores(value), text);
    }

    void durationsNameTheTwoLargestUnits_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << "0 ms";
        QTest::newRow("milliseconds") << qint64(41) << "41 ms";
        QTest::newRow("seconds alone") << qint64(2'041) << "2 s";
        QTest::newRow("minutes and seconds") << qint64(185'000) << "3 min 5 s";
        QTest::newRow("whole minutes") << qint64(180'000) << "3 min";
        QTest::newRow("hours and minutes") << qint64(11'520'000) << "3 h 12 min";
        QTest::newRow("days and hours") << qint64(90'000'000) << "1 d 1 h";
        QTest::newRow("negative") << qint64(-180'000) << "-3 min";
    }
    void durationsNameTheTwoLargestUnits()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(format::duration(std::chrono::milliseconds(ms)), text);
    }

    void agesNameTheLargestUnit_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("just now") << 1 << "now";
        QTest::newRow("the server's clock is ahead") << -30 << "now";
        QTest::newRow("seconds") << 59 << "59 s";
        QTest::newRow("minutes") << 185 << "3 min";
        QTest::newRow("days") << 3 * 86'400 + 5 << "3 d";
    }
    void agesNameTheLargestUnit()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(format::age(now.addSecs(-seconds), now), text);
        QCOMPARE(format::age(QDateTime(), now), format::unknown());
    }

    void numbersFollowTheLocale()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(format::count(1204, german), QStringLiteral("1.204"));
        QCOMPARE(format::cores(0.5, german), QStringLiteral("0,5"));
    }

    void regionsAreShownWithSpaces()
    {
        QCOMPARE(format::region(QStringLiteral("Sao_Paulo")), QStringLiteral("Sao Paulo"));
        QCOMPARE(format::value(QStringLiteral("Los_Angeles"), Format::RegionName),
                 QStringLiteral("Los Angeles"));
        QCOMPARE(format::exact(QStringLiteral("Los_Angeles"), Format::RegionName),
                 QStringLiteral("Los_Angeles"));
    }

    void exactTimesCarryMillisecondsAndOffset()
    {
        const QDateTime time(QDate(2026, 5, 1), QTime(12, 0, 0, 7), Qt::UTC);
        const QString text = format::exactTime(time);
        QCOMPARE(QDateTime::fromString(text, Qt::ISODateWithMs), time);
        QVERIFY2(text.contains(QStringLiteral(".007")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
