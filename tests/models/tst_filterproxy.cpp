// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterproxy.h"
#include "tests/models/support/records.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;

class TestFilterProxy : public QObject
{
    Q_OBJECT

private:
    static QStringList keys(const FilterProxy &proxy)
    {
        QStringList keys;
        for (int row = 0; row < proxy.rowCount(); ++row)
            keys.append(proxy.keyAt(row).right(1));
        return keys;
    }

    static QStringList texts(const char *list)
    {
        return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void itSortsByTheRawValue()
    {
        QList<ProcessRow> unsorted = rows({1, 2, 3});
        unsorted[0].process.roomsAllocated = 10;
        unsorted[1].process.roomsAllocated = 9;
        unsorted[2].process.roomsAllocated = 100;
        ProcessTable table(unsorted);
        FilterProxy proxy;
        proxy.setSourceModel(&table);
        proxy.sort(table.columnOf("rooms"_L1));
        QCOMPARE(keys(proxy), texts("2 1 3"));
    }

    void statesAreSortedByTheirPlaceInALife()
    {
        using Status = KnownProcessStatus;
        QList<ProcessRow> some = rows({1, 2, 3, 4});
        some[0].process.status = Status::Failed;
        some[1].process.status = ProcessStatus(QStringLiteral("a new one"));
        some[2].process.status = Status::Starting;
        some[3].process.status = Status::Draining;
        ProcessTable table(some);
        FilterProxy proxy;
        proxy.setSourceModel(&table);
        proxy.sort(table.columnOf("status"_L1));
        QCOMPARE(keys(proxy), texts("3 4 1 2"));
    }

    void equalRowsKeepTheOrderOfTheirKeysEitherWay()
    {
        ProcessTable table(rows({3, 1, 2}));
        FilterProxy proxy;
        proxy.setSourceModel(&table);
        proxy.sort(table.columnOf("status"_L1), Qt::AscendingOrder);
        QCOMPARE(keys(proxy), texts("1 2 3"));
        proxy.sort(table.columnOf("status"_L1), Qt::DescendingOrder);
        QCOMPARE(keys(proxy), texts("1 2 3"));
    }

    void whatIsUnknownComesLastEitherWay()
    {
        QList<ProcessRow> some = rows({1, 2, 3});
        some[1].process.exitReason = QStringLiteral("oom");
        some[2].process.exitReason = QStringLiteral("crash");
        ProcessTable table(some);
        FilterProxy proxy;
        proxy.setSourceModel(&table);
        proxy.sort(table.columnOf("exit"_L1), Qt::AscendingOrder);
        QCOMPARE(keys(proxy), texts("3 2 1"));
        proxy.sort(table.columnOf("exit"_L1), Qt::DescendingOrder);
        QCOMPARE(keys(proxy), texts("2 3 1"));
    }

    void itFiltersByWordsAndKeys()
    {
        ProcessTable table(rows({1, 2, 3, 4})); // odd ones in Seattle
        FilterProxy proxy;
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&table);
        proxy.sort(table.columnOf("id"_L1));
        proxy.setFilterText(QStringLiteral("region:Seattle"));
        QCOMPARE(keys(proxy), texts("1 3"));
        proxy.setFilterText(QStringLiteral("region:los_angeles -00004"));
        QCOMPARE(keys(proxy), texts("2"));
        proxy.setFilterText(QStringLiteral("\"los angeles\""));
        QCOMPARE(keys(proxy), texts("2 4"));
        proxy.setFilterText({});
        QCOMPARE(keys(proxy), texts("1 2 3 4"));
    }

    void aChangedRowIsFilteredAndSortedAnew()
    {
        ProcessTable table(rows({1, 2, 3}));
        FilterProxy proxy;
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&table);
        proxy.sort(table.columnOf("rooms"_L1));
        proxy.setFilterText(QStringLiteral("status:running"));
        QList<ProcessRow> fresh = rows({1, 2, 3});
        fresh[0].process.roomsAllocated = 8;
        fresh[2].process.status = KnownProcessStatus::Stopped;
        table.merge(fresh);
        QCOMPARE(keys(proxy), texts("2 1"));
    }

    void rememberedTextsFollowTheirRows()
    {
        ProcessTable table(rows({1, 2, 3, 4, 5}));
        FilterProxy proxy;
        proxy.setSourceModel(&table);
        proxy.sort(table.columnOf("id"_L1), Qt::DescendingOrder);
        proxy.setFilterText(QStringLiteral("process-0000")); // reads every row
        table.remove({processId(2), processId(3)});
        table.upsert(rows({6}));
        QCOMPARE(keys(proxy), texts("6 5 4 1"));
        proxy.setFilterText(QStringLiteral("00004"));
        QCOMPARE(keys(proxy), texts("4"));
    }

    void theSameTableOnceMoreChangesNothing()
    {
        ProcessTable table;
        FilterProxy proxy;
        proxy.sort(table.columnOf("id"_L1), Qt::AscendingOrder);
        proxy.setSourceModel(&table);
        proxy.setSourceModel(&table);
        table.upsert(rows({3, 1, 2}));
        QCOMPARE(keys(proxy), texts("1 2 3"));
    }

    void itSaysWhatItDoesNotUnderstand()
    {
        ProcessTable table(rows({1}));
        FilterProxy proxy;
        proxy.setSourceModel(&table);
        QSignalSpy changed(&proxy, &FilterProxy::filterChanged);
        proxy.setFilterText(QStringLiteral("planet:mars"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(proxy.expression().problems().constFirst().text, QStringLiteral("planet"));
        QVERIFY(proxy.keys().contains(QStringLiteral("region")));
    }

    void aFilterOutlivesAChangeOfSource()
    {
        ProcessTable one(rows({1, 2}));
        ProcessTable two(rows({3, 4, 5}));
        FilterProxy proxy;
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&one);
        proxy.sort(one.columnOf("id"_L1));
        proxy.setFilterText(QStringLiteral("region:Seattle"));
        proxy.setSourceModel(&two);
        QCOMPARE(keys(proxy), texts("3 5"));
        one.upsert(rows({7, 9}));
        QCOMPARE(keys(proxy), texts("3 5"));
        proxy.setSourceModel(nullptr);
        QCOMPARE(proxy.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFilterProxy)
#include "tst_filterproxy.moc"
