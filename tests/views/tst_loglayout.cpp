// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/loglayout.h"
#include "views/logs/logstanza.h"

#include <QLocale>
#include <QTest>

using namespace hathora;

class TestLogLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aPlainLineTakesACellForEachCharacter()
    {
        const LogCells cells(QStringLiteral("tick 88012"));
        QVERIFY(cells.isPlain());
        QCOMPARE(cells.count(), 10);
        QCOMPARE(cells.indexAt(4), 4);
        QCOMPARE(cells.indexAt(99), 10);
        QCOMPARE(cells.next(9), 10);
    }

    void cellsOfOtherWriting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cells");
        QTest::addColumn<int>("secondCharacter"); ///< its index
        QTest::newRow("wide characters take two") << QStringLiteral("東京 x") << 6 << 1;
        QTest::newRow("emoji of two code units take two") << QStringLiteral("\U0001F680ok") << 4 << 2;
        QTest::newRow("an accent stands with its letter") << QStringLiteral("e\u0301a") << 2 << 2;
        QTest::newRow("an accent after an emoji does too") << QStringLiteral("\U0001F680\u0301a") << 3 << 3;
    }

    void cellsOfOtherWriting()
    {
        QFETCH(QString, text);
        QFETCH(int, cells);
        QFETCH(int, secondCharacter);
        const LogCells line(text);
        QCOMPARE(line.count(), cells);
        QCOMPARE(LogCells::countOf(text), cells);
        QCOMPARE(line.next(0), secondCharacter);
        QCOMPARE(line.indexAt(line.cellOf(secondCharacter)), secondCharacter);
        QCOMPARE(line.cellOf(text.size()), cells);
    }

    void theSecondCellOfAWideCharacterIsThatCharacter()
    {
        const LogCells line(QStringLiteral("a東b"));
        QCOMPARE(line.indexAt(1), 1);
        QCOMPARE(line.indexAt(2), 1);
        QCOMPARE(line.indexAt(3), 2);
    }

    void aPlaceMovesThroughRowsOfAnyHeight()
    {
        const LogLayout layout = of({1, 3, 1, 2});
        QCOMPARE(layout.moved({0, 0}, 2), (LogPlace{1, 1}));
        QCOMPARE(layout.moved({1, 1}, 4), (LogPlace{3, 1}));
        QCOMPARE(layout.moved({3, 1}, -5), (LogPlace{1, 0}));
        QCOMPARE(layout.moved({1, 2}, -99), (LogPlace{0, 0}));
        QCOMPARE(layout.moved({1, 2}, 99), (LogPlace{3, 1}));
    }

    void theEndMayStandWithinARow()
    {
        const LogLayout layout = of({1, 3, 1, 2});
        QCOMPARE(layout.endAt(2), (LogPlace{3, 0}));
        QCOMPARE(layout.endAt(4), (LogPlace{1, 2}));
        QCOMPARE(layout.endAt(99), (LogPlace{0, 0}));
    }

    void aDistanceIsCountedInLinesAndNoFurtherThanAsked()
    {
        const LogLayout layout = of({1, 3, 1, 2});
        QCOMPARE(layout.distance({0, 0}, {3, 1}, 99), 6);
        QCOMPARE(layout.distance({3, 1}, {1, 2}, 99), -3);
        QCOMPARE(layout.distance({0, 0}, {3, 1}, 4), 4);
    }

    void nothingStandsNowhere()
    {
        const LogLayout layout = of({});
        QCOMPARE(layout.moved({0, 0}, 5), LogPlace());
        QCOMPARE(layout.endAt(10), LogPlace());
    }

    void onlyRowsNearAreMeasured()
    {
        int measured = 0;
        const LogLayout layout(2'000'000, [&measured](int) { return ++measured, 2; });
        QCOMPARE(layout.endAt(50), (LogPlace{1'999'975, 0}));
        QCOMPARE(layout.moved({1'000'000, 0}, -30), (LogPlace{999'985, 0}));
        QVERIFY2(measured < 100, qPrintable(QString::number(measured)));
    }

    void aStanzaIsAsHighAsItsLinesNeed_data()
    {
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("lines");
        QTest::newRow("an empty line can be seen too") << 0 << 1;
        QTest::newRow("as wide as the screen") << 10 << 1;
        QTest::newRow("one more") << 11 << 2;
        QTest::newRow("two and a half") << 25 << 3;
    }

    void aStanzaIsAsHighAsItsLinesNeed()
    {
        QFETCH(int, characters);
        QFETCH(int, lines);
        LogRow row;
        row.content.text = QString(characters, u'x');
        const LogStanza stanza(row, LogStanza::Fold::Folded);
        QCOMPARE(stanza.lineCount(10), lines);
        QCOMPARE(stanza.lineCount(LogStanza::unlimited), 1);
        QCOMPARE(stanza.piece(lines - 1, 10).firstCell, (lines - 1) * 10);
    }

    void aFoldedStanzaSaysHowManyFieldsItHas()
    {
        LogRow row;
        row.content.text = QStringLiteral("joined");
        row.fields = {{QStringLiteral("player"), QStringLiteral("7")},
                      {QStringLiteral("room"), QStringLiteral("r1")}};
        const LogStanza folded(row, LogStanza::Fold::Folded);
        QCOMPARE(folded.text(), QStringLiteral("joined  {2}"));
        QCOMPARE(folded.lineCount(LogStanza::unlimited), 1);
        const LogStanza unfolded(row, LogStanza::Fold::Unfolded);
        QCOMPARE(unfolded.text(), QStringLiteral("joined\nplayer: 7\nroom: r1"));
        QCOMPARE(unfolded.lineCount(LogStanza::unlimited), 3);
        QCOMPARE(unfolded.piece(2, LogStanza::unlimited).paragraph->line.text, QStringLiteral("room: r1"));
    }

    void whatIsLeftOutOfALongLineIsSaid()
    {
        LogRow row;
        row.content.text = QStringLiteral("x");
        row.cut = 10'000'000;
        const LogStanza stanza(row, LogStanza::Fold::Folded);
        QCOMPARE(stanza.text(), QStringLiteral("x … 10,000,000 characters more"));
    }

private:
    static LogLayout of(const QList<int> &heights)
    {
        return {int(heights.size()), [heights](int row) { return heights.at(row); }};
    }
};

QTEST_APPLESS_MAIN(TestLogLayout)
#include "tst_loglayout.moc"
