// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/fakerows.h"
#include "views/logs/logmoment.h"
#include "views/logs/logview.h"

#include <QTest>

using namespace hathora;
using namespace hathora::testing;

namespace {

const QDateTime start(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

LogRow at(int second, LogLevel level = LogLevel::Info)
{
    LogRow row = FakeRows::line(QStringLiteral("second %1").arg(second), level);
    row.time = start.addSecs(second);
    return row;
}

} // namespace

class LogMomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestLineIsFound_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("row");
        QTest::newRow("before the first line") << -100 << 0;
        QTest::newRow("at a line") << 50 << 5;
        QTest::newRow("a little before a line") << 46 << 5;
        QTest::newRow("a little after a line") << 54 << 5;
        QTest::newRow("after the last line") << 1000 << 9;
    }

    void theNearestLineIsFound()
    {
        QFETCH(const int, second);
        QFETCH(const int, row);
        FakeRows rows;
        for (int each = 0; each < 10; ++each)
            rows.add(at(each * 10));
        QCOMPARE(rowAt(rows, start.addSecs(second)), row);
    }

    void ofThoseAsNearTheGravestIsTaken()
    {
        FakeRows rows;
        rows.add(at(0));
        rows.add(at(10));
        rows.add(at(11, LogLevel::Error));
        rows.add(at(20, LogLevel::Error));
        QCOMPARE(rowAt(rows, start.addSecs(10)), 2);
    }

    void linesWithoutATimeStandInNobodysWay()
    {
        FakeRows rows;
        for (int each = 0; each < 10; ++each) {
            rows.add(at(each * 10));
            rows.add(FakeRows::line(QStringLiteral("  at main()")));
        }
        QCOMPARE(rowAt(rows, start.addSecs(70)), 14);
    }

    void aLogWithoutTimesHasNoSuchLine()
    {
        FakeRows rows;
        QCOMPARE(rowAt(rows, start), -1);
        rows.add(FakeRows::line(QStringLiteral("no time")));
        QCOMPARE(rowAt(rows, start), -1);
    }

    void aLineThatComesLaterIsGoneToThen()
    {
        FakeRows rows;
        LogView view;
        view.resize(400, 200);
        view.setRows(&rows);
        LogMoment moment(&view);
        moment.setRows(&rows);
        moment.goTo(start.addSecs(30));
        for (int each = 0; each < 6; ++each)
            rows.add(at(each * 10));
        QCOMPARE(view.currentRow(), 3);
        view.goToRow(0);
        rows.add(at(90));
        QCOMPARE(view.currentRow(), 0);
    }

    void otherRowsForgetTheMoment()
    {
        FakeRows rows;
        LogView view;
        view.setRows(&rows);
        LogMoment moment(&view);
        moment.setRows(&rows);
        moment.goTo(start.addSecs(30));
        moment.setRows(&rows);
        rows.add(at(30));
        QCOMPARE(view.currentRow(), -1);
    }
};

QTEST_MAIN(LogMomentTest)
#include "tst_logmoment.moc"
