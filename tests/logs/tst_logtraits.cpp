// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logentry.h"
#include "models/logs/logstamp.h"
#include "models/logs/logtraits.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace hathora;

class TestLogTraits : public QObject
{
    Q_OBJECT

private:
    /// With quotes for apostrophes.
    static QString json(const char *text) { return QString::fromLatin1(text).replace(u'\'', u'"'); }
    static LogTraits traits(const QString &line) { return traitsOf(line, line.toUtf8()); }

private Q_SLOTS:
    void aStampIsReadWhereTheLineBeginsWithOne_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("stamp"); // empty: none
        const QString noon = QStringLiteral("2026-03-04T12:00:00.000Z");
        const QString later = QStringLiteral("2026-03-04T12:00:00.250Z");
        QTest::newRow("RFC 3339") << QByteArray("2026-03-04T12:00:00Z started") << noon;
        QTest::newRow("with a fraction of three digits") << QByteArray("2026-03-04T12:00:00.250Z x") << later;
        QTest::newRow("of nine digits") << QByteArray("2026-03-04T12:00:00.250999999Z x") << later;
        QTest::newRow("with an offset") << QByteArray("2026-03-04T14:00:00+02:00 x") << noon;
        QTest::newRow("with a western one") << QByteArray("2026-03-04T07:00:00-0500 x") << noon;
        QTest::newRow("with a blank and a comma") << QByteArray("2026-03-04 12:00:00,250 INFO x") << later;
        QTest::newRow("with slashes") << QByteArray("2026/03/04 12:00:00 x") << noon;
        QTest::newRow("in brackets") << QByteArray("[2026-03-04T12:00:00Z] x") << noon;
        QTest::newRow("Unreal's") << QByteArray("[2026.03.04-12.00.00:250][  7]LogInit: x") << later;
        QTest::newRow("a thirteenth month") << QByteArray("2026-13-04T12:00:00Z") << QString();
        QTest::newRow("a thirtieth of February") << QByteArray("2026-02-30T12:00:00Z") << QString();
        QTest::newRow("an hour too many") << QByteArray("2026-03-04T24:00:00Z") << QString();
        QTest::newRow("a date alone") << QByteArray("2026-03-04") << QString();
        QTest::newRow("cut within") << QByteArray("2026-03-04T12:00") << QString();
        QTest::newRow("before there was such a thing") << QByteArray("1970-01-01T00:00:00Z") << QString();
        QTest::newRow("later in the line") << QByteArray("at 2026-03-04T12:00:00Z") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void aStampIsReadWhereTheLineBeginsWithOne()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, stamp);
        const std::optional<qint64> read = stampAtStart(line);
        QCOMPARE(read.has_value(), !stamp.isEmpty());
        if (read)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(*read, Qt::UTC).toString(Qt::ISODateWithMs), stamp);
    }

    void aNumberIsAStampByItsSize_data()
    {
        QTest::addColumn<double>("number");
        QTest::newRow("seconds") << 1772625600.25;
        QTest::newRow("milliseconds") << 1772625600250.0;
        QTest::newRow("microseconds") << 1772625600250000.0;
        QTest::newRow("nanoseconds") << 1772625600250000000.0;
    }

    void aNumberIsAStampByItsSize()
    {
        QFETCH(double, number);
        QCOMPARE(stampOfNumber(number).value_or(0), 1772625600250);
    }

    void numbersThatAreNoTimeAreNoStamp()
    {
        QVERIFY(!stampOfNumber(0));
        QVERIFY(!stampOfNumber(-5));
        QVERIFY(!stampOfNumber(12345));
        QVERIFY(!stampOfNumber(1e300));
        QVERIFY(!stampOfNumber(qQNaN()));
    }

    void jsonSaysItsLevelAndTime_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<bool>("isStamped");
        QTest::newRow("a word") << json("{'msg':'error is gone','level':'info'}") << LogLevel::Info << false;
        QTest::newRow("pino") << json("{'level':50,'time':1772625600250,'msg':'x'}") << LogLevel::Error
                              << true;
        QTest::newRow("a severity") << json("{'severity':'WARNING','timestamp':'2026-03-04T12:00:00Z'}")
                                    << LogLevel::Warning << true;
        QTest::newRow("behind what is nested")
            << json("{'a':{'level':'error','b':['}']},'level':'debug'}") << LogLevel::Debug << false;
        QTest::newRow("with escaped quotes")
            << json("{'msg':'say \\'level\\':\\'error\\'','level':'info'}") << LogLevel::Info << false;
        QTest::newRow("without") << json("{'msg':'fatal'}") << LogLevel::Unknown << false;
        QTest::newRow("broken") << json("{'level':'error}") << LogLevel::Unknown << false;
    }

    void jsonSaysItsLevelAndTime()
    {
        QFETCH(QString, line);
        QFETCH(LogLevel, level);
        QFETCH(bool, isStamped);
        const LogTraits read = traits(line);
        QCOMPARE(read.level, level);
        QCOMPARE(read.stamp.has_value(), isStamped);
        QVERIFY((read.flags & LogEntry::IsJson) != 0);
    }

    void coloursDoNotHideTheLevel()
    {
        const LogTraits read = traits(QStringLiteral("\x1b[31mERROR\x1b[0m it broke"));
        QCOMPARE(read.level, LogLevel::Error);
        QVERIFY((read.flags & LogEntry::IsStyled) != 0);
    }
};

QTEST_GUILESS_MAIN(TestLogTraits)
#include "tst_logtraits.moc"
