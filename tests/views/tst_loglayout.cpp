// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logs/logcells.h"
#include "views/logs/loglayout.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hathora;

class TestLogLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void withoutWrappingEachRowIsALine()
    {
        LogLayout layout;
        layout.append({0, 500, 12});
        QCOMPARE(layout.lineCount(), 3);
        QCOMPARE(layout.rowAt(1), 1);
        QCOMPARE(layout.widest(), 500);
    }

    void wrappingFillsLinesToTheLastCell()
    {
        LogLayout layout;
        layout.setColumns(10);
        layout.append({0, 10, 11, 25});
        QCOMPARE(layout.linesOf(0), 1); // an empty line can be seen too
        QCOMPARE(layout.linesOf(1), 1);
        QCOMPARE(layout.linesOf(2), 2);
        QCOMPARE(layout.linesOf(3), 3);
        QCOMPARE(layout.lineCount(), 7);
        QCOMPARE(layout.firstLine(3), 4);
        QCOMPARE(layout.rowAt(3), 2);
        QCOMPARE(layout.rowAt(6), 3);
    }

    void whatLeavesAtTheFrontTakesItsLinesAlong()
    {
        LogLayout layout;
        layout.setColumns(10);
        layout.append({25, 5, 15});
        layout.dropFirst(1);
        QCOMPARE(layout.rowCount(), 2);
        QCOMPARE(layout.lineCount(), 3);
        QCOMPARE(layout.firstLine(1), 1);
        layout.dropFirst(7);
        QCOMPARE(layout.lineCount(), 0);
    }

    void anyHistoryGivesWhatLayingOutAnewGives()
    {
        QRandomGenerator random(7);
        LogLayout layout;
        QList<int> rows;
        for (int round = 0; round < 400; ++round) {
            QList<int> added;
            for (int i = random.bounded(6); i > 0; --i)
                added.append(random.bounded(90));
            layout.append(added);
            rows.append(added);
            if (rows.size() > 60) {
                const int gone = random.bounded(20);
                layout.dropFirst(gone);
                rows.remove(0, gone);
            }
            if (round % 37 == 0)
                layout.setColumns(random.bounded(40));
            LogLayout fresh;
            fresh.setColumns(layout.columns());
            fresh.append(rows);
            QCOMPARE(layout.lineCount(), fresh.lineCount());
            for (int line = 0; line < layout.lineCount(); ++line)
                QCOMPARE(layout.rowAt(line), fresh.rowAt(line));
        }
    }
};

QTEST_APPLESS_MAIN(TestLogLayout)
#include "tst_loglayout.moc"
