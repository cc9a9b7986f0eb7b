// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logbuffer.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;

class TestLogBuffer : public QObject
{
    Q_OBJECT

private:
    static QStringList lines(int first, int last)
    {
        QStringList lines;
        for (int number = first; number <= last; ++number)
            lines.append(QStringLiteral("line %1").arg(number));
        return lines;
    }

private Q_SLOTS:
    void piecesOfABusyLogAreInsertedTogether()
    {
        LogBuffer buffer;
        QAbstractItemModelTester tester(&buffer, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&buffer, &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 100; ++i)
            buffer.append(lines(i, i));
        QTRY_COMPARE(buffer.rowCount(), 100);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(buffer.index(7).data().toString(), QStringLiteral("line 7"));
        QCOMPARE(buffer.index(7).data(LogBuffer::NumberRole).toLongLong(), 8);
    }

    void theOldestLeave()
    {
        LogBuffer buffer(10);
        QAbstractItemModelTester tester(&buffer, QAbstractItemModelTester::FailureReportingMode::QtTest);
        buffer.append(lines(1, 7));
        QTRY_COMPARE(buffer.rowCount(), 7);
        buffer.append(lines(8, 14));
        QTRY_COMPARE(buffer.rowCount(), 10);
        QCOMPARE(buffer.line(0).number, 5);
        QCOMPARE(buffer.line(9).content.text, QStringLiteral("line 14"));
        QCOMPARE(buffer.dropped(), 4);
        QCOMPARE(buffer.rowOfNumber(5), 0);
        QCOMPARE(buffer.rowOfNumber(4), -1);
        QCOMPARE(buffer.rowOfNumber(15), -1);
    }

    void moreThanItHoldsAtOnceLeavesTheNewest()
    {
        LogBuffer buffer(10);
        QAbstractItemModelTester tester(&buffer, QAbstractItemModelTester::FailureReportingMode::QtTest);
        buffer.append(lines(1, 25));
        QTRY_COMPARE(buffer.rowCount(), 10);
        QCOMPARE(buffer.line(0).content.text, QStringLiteral("line 16"));
        QCOMPARE(buffer.line(0).number, 16);
    }

    void heldItLosesNothing()
    {
        LogBuffer buffer;
        buffer.append(lines(1, 3));
        QTRY_COMPARE(buffer.rowCount(), 3);
        buffer.setFlow(LogBuffer::Flow::Held);
        QSignalSpy waiting(&buffer, &LogBuffer::waitingChanged);
        buffer.append(lines(4, 9));
        QCOMPARE(waiting.constLast().constFirst().toInt(), 6);
        QCOMPARE(buffer.rowCount(), 3);
        QCOMPARE(buffer.lastNumber(), 9);
        buffer.setFlow(LogBuffer::Flow::Running);
        QCOMPARE(buffer.rowCount(), 9);
        QCOMPARE(buffer.plainText(7, 99), (QStringList{QStringLiteral("line 8"), QStringLiteral("line 9")}));
    }

    void clearedItCountsOn()
    {
        LogBuffer buffer;
        QAbstractItemModelTester tester(&buffer, QAbstractItemModelTester::FailureReportingMode::QtTest);
        buffer.append(lines(1, 3));
        QTRY_COMPARE(buffer.rowCount(), 3);
        buffer.clear();
        QCOMPARE(buffer.rowCount(), 0);
        buffer.append(lines(4, 4));
        QTRY_COMPARE(buffer.rowCount(), 1);
        QCOMPARE(buffer.line(0).number, 4);
    }

    void anEndlessLineIsCut()
    {
        LogBuffer buffer;
        buffer.append({QString(1'000'000, u'x')});
        QTRY_COMPARE(buffer.rowCount(), 1);
        QCOMPARE(buffer.line(0).content.text.size(), 16 * 1024);
    }

    void aLevelIsGuessedFromTheFront_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<LogLevel>("level");
        QTest::newRow("none") << "tick 88012 players=6" << LogLevel::Unknown;
        QTest::newRow("in brackets") << "[ERROR] no socket" << LogLevel::Error;
        QTest::newRow("after a time") << "2026-05-01T12:00:00Z WARN slow tick" << LogLevel::Warning;
        QTest::newRow("as a field") << "level=info msg=\"error handler ready\"" << LogLevel::Info;
        QTest::newRow("as JSON") << "{\"level\":\"debug\",\"msg\":\"x\"}" << LogLevel::Debug;
        QTest::newRow("part of a word") << "terrorist wins" << LogLevel::Unknown;
        QTest::newRow("far into a sentence")
            << QString(QString(100, u'a') + QStringLiteral(" error")) << LogLevel::Unknown;
        QTest::newRow("coloured") << "\x1b[31merror\x1b[0m: x" << LogLevel::Error;
    }
    void aLevelIsGuessedFromTheFront()
    {
        QFETCH(QString, line);
        QFETCH(LogLevel, level);
        LogBuffer buffer;
        buffer.append({line});
        QTRY_COMPARE(buffer.rowCount(), 1);
        QVERIFY(buffer.index(0).data(LogBuffer::LevelRole).value<LogLevel>() == level);
    }
};

QTEST_GUILESS_MAIN(TestLogBuffer)
#include "tst_logbuffer.moc"
