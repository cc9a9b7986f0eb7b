// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logfind.h"
#include "models/logs/logstore.h"
#include "models/logs/storedrows.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;

using Direction = LogFind::Direction;

class TestLogFind : public QObject
{
    Q_OBJECT

private:
    struct Setup
    {
        Setup()
            : rows(store)
            , find(rows)
        {
            store.addSource();
            store.append(0, {QStringLiteral("a"), QStringLiteral("hit b"), QStringLiteral("c"),
                             QStringLiteral("hit d"), QStringLiteral("hit e")});
        }
        bool start(const char *typed)
        {
            LogQuery query;
            query.terms.append(LogTerm::read(QString::fromLatin1(typed)));
            QSignalSpy finished(&find, &LogFind::finished);
            find.start(query);
            return (finished.count() || finished.wait()) && QTest::qWaitFor([&] { return rows.count() > 0; });
        }

        LogStore store;
        StoredRows rows;
        LogFind find;
    };

private Q_SLOTS:
    void hitsAreGoneThroughAroundTheEnd()
    {
        Setup setup;
        QVERIFY(setup.start("hit"));
        const LogFind &find = setup.find;
        QCOMPARE(find.count(), 3);
        QCOMPARE(find.from(0, Direction::Forward), 2);
        QCOMPARE(find.from(2, Direction::Forward), 4);
        QCOMPARE(find.from(3, Direction::Forward), 4);
        QCOMPARE(find.from(5, Direction::Forward), 2);
        QCOMPARE(find.from(2, Direction::Backward), 5);
        QCOMPARE(find.from(3, Direction::Backward), 2);
        QCOMPARE(find.from(0, Direction::Backward), 5);
        QVERIFY(find.isFound(4));
        QVERIFY(!find.isFound(3));
    }

    void nothingFoundIsSaid()
    {
        Setup setup;
        QVERIFY(setup.start("nowhere"));
        QCOMPARE(setup.find.from(1, Direction::Forward), 0);
        QCOMPARE(setup.find.from(1, Direction::Backward), 0);
    }

    void hitsWithoutARowArePassedOver()
    {
        Setup setup;
        QVERIFY(setup.start("hit"));
        LogQuery filter;
        filter.terms.append(LogTerm::read(QStringLiteral("!d")));
        setup.rows.setFilter(filter);
        QTRY_COMPARE(setup.rows.count(), 4);
        QCOMPARE(setup.find.from(2, Direction::Forward), 5);
        QCOMPARE(setup.find.from(5, Direction::Backward), 2);
        filter.terms = {LogTerm::read(QStringLiteral("a"))};
        setup.rows.setFilter(filter);
        QTRY_COMPARE(setup.rows.count(), 1);
        QCOMPARE(setup.find.from(2, Direction::Forward), 0);
    }

    void anotherQueryForgetsWhatWasFound()
    {
        Setup setup;
        QVERIFY(setup.start("hit"));
        LogQuery invalid;
        invalid.terms.append(LogTerm::read(QStringLiteral("/(/")));
        QSignalSpy finished(&setup.find, &LogFind::finished);
        setup.find.start(invalid);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(setup.find.outcome(), LogOutcome::Invalid);
        QCOMPARE(setup.find.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLogFind)
#include "tst_logfind.moc"
