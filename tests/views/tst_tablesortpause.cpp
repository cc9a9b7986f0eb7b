// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterproxy.h"
#include "tests/views/samplerecords.h"
#include "views/tablesortpause.h"
#include "views/tableview.h"

#include <QAbstractItemModelTester>
#include <QMouseEvent>
#include <QTest>

using namespace hathora;
using namespace hathora::samples;
using namespace std::chrono_literals;

namespace {

/// Crates sorted by weight, the heaviest first.
struct Scales
{
    explicit Scales(std::chrono::milliseconds rest)
        : model(crateColumns(), &idOf, &jsonOf)
        , tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , pause(new TableSortPause(&view, &rows, rest))
    {
        model.merge(crates(10));
        rows.setSourceModel(&model);
        rows.sort(model.columnOf("weight"_L1), Qt::DescendingOrder);
        view.setModel(&rows);
        view.resize(400, 300);
        view.show();
    }

    void makeHeaviest(int number)
    {
        Crate heavy = crate(number);
        heavy.weight = 5000 + number;
        model.upsert({heavy});
    }

    void movePointer()
    {
        QMouseEvent move(QEvent::MouseMove, {20, 20}, view.viewport()->mapToGlobal(QPointF(20, 20)),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
    }

    QString first() const { return rows.keyAt(0); }

    CrateModel model;
    FilterProxy rows;
    QAbstractItemModelTester tester;
    TableView view;
    TableSortPause *pause;
};

} // namespace

class TableSortPauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKeepTheirOrderUnderAMovingPointer()
    {
        Scales scales(1h);
        scales.movePointer();
        QVERIFY(scales.pause->isPaused());
        scales.makeHeaviest(3);
        QCOMPARE(scales.first(), QStringLiteral("crate-0009"));
    }

    void theOrderComesWhenThePointerRests()
    {
        Scales scales(50ms);
        scales.movePointer();
        QVERIFY(scales.pause->isPaused());
        scales.makeHeaviest(3);
        QTRY_COMPARE(scales.first(), QStringLiteral("crate-0003"));
    }

    void theOrderComesWhenThePointerLeaves()
    {
        Scales scales(1h);
        scales.movePointer();
        QVERIFY(scales.pause->isPaused());
        scales.makeHeaviest(3);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(scales.view.viewport(), &leave);
        QCOMPARE(scales.first(), QStringLiteral("crate-0003"));
    }

    void aButtonThatIsDownHoldsTheOrderHoweverLong()
    {
        Scales scales(1ms);
        QTest::mousePress(scales.view.viewport(), Qt::LeftButton, {}, {20, 20});
        QVERIFY(!QTest::qWaitFor([&scales] { return !scales.pause->isPaused(); }, 50));
        QTest::mouseRelease(scales.view.viewport(), Qt::LeftButton, {}, {20, 20});
        QTRY_VERIFY(!scales.pause->isPaused());
    }

    void anOpenMenuHoldsTheOrder()
    {
        Scales scales(1ms);
        scales.pause->menuOpened();
        scales.makeHeaviest(3);
        QCOMPARE(scales.first(), QStringLiteral("crate-0009"));
        scales.pause->menuClosed();
        QCOMPARE(scales.first(), QStringLiteral("crate-0003"));
    }

    void whatNoLongerMatchesTheFilterLeavesAfterThePause()
    {
        Scales scales(1h);
        scales.rows.setFilterText(QStringLiteral("place:harbour"));
        QCOMPARE(scales.rows.rowCount(), 5);
        scales.pause->menuOpened();
        Crate moved = crate(3);
        moved.place = QStringLiteral("depot");
        scales.model.upsert({moved});
        scales.pause->menuClosed();
        QCOMPARE(scales.rows.rowCount(), 4);
    }
};

QTEST_MAIN(TableSortPauseTest)
#include "tst_tablesortpause.moc"
