// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logstore.h"
#include "models/logs/storedrows.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace std::chrono_literals;

using Direction = LogRows::Direction;

class TestStoredRows : public QObject
{
    Q_OBJECT

private:
    struct Setup
    {
        explicit Setup(const QStringList &lines)
            : rows(store)
        {
            store.addSource();
            store.append(0, lines);
        }
        bool hasRows(int count)
        {
            return QTest::qWaitFor([&] { return rows.count() == count; });
        }

        LogStore store;
        StoredRows rows;
    };

private Q_SLOTS:
    void aRowSaysWhatIsKnownOfItsLine()
    {
        Setup setup({QStringLiteral("2026-03-04T12:00:00Z \x1b[31mERROR\x1b[0m it broke")});
        QVERIFY(setup.hasRows(1));
        const LogRow row = setup.rows.row(0);
        QCOMPARE(row.id, 1);
        QCOMPARE(row.source, 0);
        QCOMPARE(row.level, LogLevel::Error);
        QCOMPARE(row.time, QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC));
        QCOMPARE(row.content.text, QStringLiteral("2026-03-04T12:00:00Z ERROR it broke"));
        QCOMPARE(row.content.spans.size(), 1);
        QCOMPARE(row.cut, 0);
    }

    void jsonIsFoldedIntoMessageAndFields()
    {
        Setup setup({QStringLiteral(
            R"({"level":"warn","msg":"full","room":"r-1","n":3,"who":{"a":[1,null]},"time":1772625600250})")});
        QVERIFY(setup.hasRows(1));
        const LogRow row = setup.rows.row(0);
        QCOMPARE(row.content.text, QStringLiteral("full"));
        QCOMPARE(row.fields, (QList<LogField>{{QStringLiteral("n"), QStringLiteral("3")},
                                              {QStringLiteral("room"), QStringLiteral("r-1")},
                                              {QStringLiteral("who"), QStringLiteral(R"({"a":[1,null]})")}}));
        QCOMPARE(row.level, LogLevel::Warning);
        QVERIFY(setup.rows.wholeLine(0).startsWith(QStringLiteral(R"({"level")")));
    }

    void whatOnlyLooksLikeJsonStaysALine()
    {
        Setup setup({QStringLiteral("{not json}"), QStringLiteral(R"({"a":1})")});
        QVERIFY(setup.hasRows(2));
        QCOMPARE(setup.rows.row(0).content.text, QStringLiteral("{not json}"));
        QCOMPARE(setup.rows.row(1).content.text, QStringLiteral(R"({"a":1})"));
    }

    void aLongLineIsCut()
    {
        Setup setup({QString(5'000'000, QChar(u'ü'))});
        QVERIFY(setup.hasRows(1));
        const LogRow row = setup.rows.row(0);
        QCOMPARE(row.content.text, QString(8 * 1024, QChar(u'ü')));
        QCOMPARE(row.cut, 10'000'000 - 16 * 1024);
        QCOMPARE(setup.rows.wholeLine(0).size(), 5'000'000);
    }

    void aCharacterIsNotCutWithin()
    {
        Setup setup({u'x' + QString(5'000'000, QChar(u'ü'))});
        QVERIFY(setup.hasRows(1));
        QVERIFY(!setup.rows.row(0).content.text.contains(QChar::ReplacementCharacter));
    }

    void theFilterHidesAndKeepsPlaces()
    {
        Setup setup({QStringLiteral("tick 1"), QStringLiteral("tock 2"), QStringLiteral("tick 3")});
        QVERIFY(setup.hasRows(3));
        LogQuery query;
        query.terms.append(LogTerm::read(QStringLiteral("tick")));
        QSignalSpy filtered(&setup.rows, &StoredRows::filtered);
        setup.rows.setFilter(query);
        QTRY_COMPARE(filtered.count(), 1);
        QCOMPARE(setup.rows.count(), 2);
        QCOMPARE(setup.rows.idOf(1), 3);
        QCOMPARE(setup.rows.rowOf(2), -1);
        QCOMPARE(setup.rows.rowNear(2), 1);
        QCOMPARE(setup.rows.rowNear(99), 2);
    }

    void gapsStayWhateverTheText()
    {
        Setup setup({QStringLiteral("tick")});
        setup.store.appendGap(0);
        QVERIFY(setup.hasRows(2));
        LogQuery query;
        query.terms.append(LogTerm::read(QStringLiteral("nothing")));
        setup.rows.setFilter(query);
        QVERIFY(setup.hasRows(1));
        QCOMPARE(setup.rows.row(0).kind, LogRow::Kind::Gap);
    }

    void theNextErrorIsFound()
    {
        Setup setup({QStringLiteral("ERROR a"), QStringLiteral("INFO b"), QStringLiteral("FATAL c")});
        QVERIFY(setup.hasRows(3));
        const StoredRows &rows = setup.rows;
        QCOMPARE(rows.nextOfLevel(LogLevel::Error, -1, Direction::Forward), 0);
        QCOMPARE(rows.nextOfLevel(LogLevel::Error, 0, Direction::Forward), 2);
        QCOMPARE(rows.nextOfLevel(LogLevel::Error, 2, Direction::Forward), -1);
        QCOMPARE(rows.nextOfLevel(LogLevel::Error, 3, Direction::Backward), 2);
    }

    void theNextPauseIsFound()
    {
        Setup setup({QStringLiteral("2026-03-04T12:00:00Z"), QStringLiteral("2026-03-04T12:00:04Z"),
                     QStringLiteral("2026-03-04T12:00:09Z")});
        QVERIFY(setup.hasRows(3));
        QCOMPARE(setup.rows.nextPause(4s, -1, Direction::Forward), 1);
        QCOMPARE(setup.rows.nextPause(5s, -1, Direction::Forward), 2);
        QCOMPARE(setup.rows.nextPause(6s, -1, Direction::Forward), -1);
    }

    void clearedTheRowsAreReplaced()
    {
        Setup setup({QStringLiteral("one")});
        QVERIFY(setup.hasRows(1));
        QSignalSpy replaced(&setup.rows, &LogRows::replaced);
        setup.store.clear();
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(setup.rows.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoredRows)
#include "tst_storedrows.moc"
