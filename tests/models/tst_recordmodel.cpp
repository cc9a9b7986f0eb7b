// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterproxy.h"
#include "tests/models/support/records.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace hathora;
using namespace hathora::testing;

using Failures = QAbstractItemModelTester::FailureReportingMode;

class TestRecordModel : public QObject
{
    Q_OBJECT

private:
    static QList<QString> keys(const ProcessTable &table)
    {
        QList<QString> keys;
        for (int row = 0; row < table.rowCount(); ++row)
            keys.append(table.keyText(row));
        return keys;
    }

    static QList<QString> keysOf(const QList<int> &numbers)
    {
        QList<QString> keys;
        for (const int number : numbers)
            keys.append(processId(number).text());
        return keys;
    }

private Q_SLOTS:
    void aMergeKeepsAddsAndRemoves()
    {
        ProcessTable table(rows({1, 2, 3, 4}));
        QAbstractItemModelTester tester(&table, Failures::QtTest);
        table.merge(rows({5, 4, 2}));
        QCOMPARE(keys(table), keysOf({2, 4, 5}));
    }

    void rowsThatDidNotChangeSaySo()
    {
        ProcessTable table(rows({1, 2, 3}));
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        table.merge(rows({1, 2, 3}));
        QCOMPARE(changed.count(), 0);
    }

    void neighboursShareOneSignal()
    {
        ProcessTable table(rows({1, 2, 3, 4, 5, 6}));
        QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        table.merge(rows({1, 4, 6, 7, 8, 9}));
        QCOMPARE(removed.count(), 2); // 2 and 3 are neighbours, 5 is alone
        QCOMPARE(inserted.count(), 1);

        QList<ProcessRow> fresh = rows({1, 4, 6, 7, 8, 9});
        for (const int row : {0, 1, 3})
            fresh[row].process.roomsAllocated = 99;
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        table.merge(fresh);
        QCOMPARE(changed.count(), 2);
    }

    void ofEqualKeysTheLastCounts()
    {
        QList<ProcessRow> twice = rows({1, 2, 1});
        twice[2].process.roomsAllocated = 77;
        ProcessTable table(twice);
        QCOMPARE(keys(table), keysOf({1, 2}));
        QCOMPARE(table.at(0).process.roomsAllocated, 77);
    }

    void aPartialPageRemovesNobody()
    {
        ProcessTable table(rows({1, 2, 3}));
        QAbstractItemModelTester tester(&table, Failures::QtTest);
        table.upsert(rows({3, 4}));
        QCOMPARE(keys(table), keysOf({1, 2, 3, 4}));
    }

    void rowsAreFoundByTheirKeyAfterAnyChange()
    {
        ProcessTable table(rows({1, 2, 3, 4, 5}));
        table.remove({processId(2), processId(4), processId(99)});
        QCOMPARE(table.rowOf(processId(5)), 2);
        QCOMPARE(table.rowOf(processId(2)), -1);
        QCOMPARE(table.rowOfKey(processId(3).text()), 1);
        QVERIFY(!table.find(processId(4)));
        table.upsert(rows({2}));
        QCOMPARE(table.find(processId(2))->process.id, processId(2));
    }

    void aListenerMayAskForRowsInTheMiddleOfARemoval()
    {
        ProcessTable table(rows({1, 2, 3, 4, 5, 6}));
        connect(&table, &QAbstractItemModel::rowsRemoved, this, [&] {
            for (int row = 0; row < table.rowCount(); ++row)
                QCOMPARE(table.rowOf(table.keyAt(row)), row);
        });
        table.merge(rows({2, 4, 6}));
        QCOMPARE(table.rowCount(), 3);
    }

    void itNeverResets()
    {
        ProcessTable table(rows({1, 2, 3}));
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        table.merge(rows({7, 8}));
        table.merge({});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(table.rowCount(), 0);
    }

    /// What the first rule of the selection rests on.
    void aSelectedRowIsFollowedThrough2000Merges()
    {
        QRandomGenerator random(20'260'501);
        ProcessTable table(rows({0}));
        FilterProxy proxy;
        QAbstractItemModelTester sourceTester(&table, Failures::QtTest);
        QAbstractItemModelTester proxyTester(&proxy, Failures::QtTest);
        proxy.setSourceModel(&table);
        proxy.sort(table.columnOf("rooms"_L1), Qt::DescendingOrder);
        QItemSelectionModel selection(&proxy);
        const QString followed = processId(0).text();
        selection.select(proxy.index(proxy.rowOfKey(followed), 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);

        for (int round = 0; round < 2000; ++round) {
            QList<ProcessRow> fresh;
            for (int number = 0; number < 16; ++number) {
                if (number > 0 && random.bounded(3) == 0)
                    continue;
                fresh.append({process(number), nullptr});
                fresh.last().process.roomsAllocated = random.bounded(9);
            }
            std::shuffle(fresh.begin(), fresh.end(), random);
            if (round % 5 == 0)
                proxy.sort(random.bounded(table.columnCount()), Qt::SortOrder(random.bounded(2)));
            table.merge(fresh);

            QCOMPARE(table.rowCount(), int(fresh.size()));
            const QModelIndexList selected = selection.selectedRows();
            QCOMPARE(selected.size(), 1);
            QCOMPARE(selected.constFirst().data(KeyRole).toString(), followed);
        }
    }

    void aMergeOfTenThousand()
    {
        QList<int> numbers(10'000);
        std::iota(numbers.begin(), numbers.end(), 0);
        const QList<ProcessRow> before = rows(numbers);
        QList<ProcessRow> after = before;
        for (int row = 0; row < after.size(); row += 3)
            after[row].process.roomsAllocated += 10;
        ProcessTable table(before);
        bool isAfter = false;
        QBENCHMARK
        {
            table.merge((isAfter = !isAfter) ? after : before);
        }
        QCOMPARE(table.rowCount(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestRecordModel)
#include "tst_recordmodel.moc"
