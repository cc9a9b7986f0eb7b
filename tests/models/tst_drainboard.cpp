// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drainmodel.h"
#include "models/roles.h"
#include "tests/models/support/records.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

/// On this deployment, in the region that follows from its number, with so many rooms.
ProcessRow on(int deployment, int number, int rooms, KnownProcessStatus status = KnownProcessStatus::Running)
{
    Process made = process(number, status);
    made.deployment = DeploymentId(u"dep-%1"_s.arg(deployment));
    made.roomsAllocated = rooms;
    return {made, {}};
}

QString cellText(const DrainModel &model, const QString &deployment, const QString &region)
{
    const int row = model.rowOf(DeploymentId(deployment));
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == region)
            return model.index(row, column).data(Qt::DisplayRole).toString();
    }
    return u"no such region"_s;
}

} // namespace

class DrainBoardTest : public QObject
{
    Q_OBJECT

    const QList<Deployment> m_deployments{deployment(3), deployment(2), deployment(1)};
    const Deployment *latest() const { return &m_deployments.first(); }

private Q_SLOTS:
    void whatRunsIsCountedByDeploymentAndRegion()
    {
        const QAbstractItemModelTester *tester = nullptr;
        DrainModel model;
        tester = new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                              &model);
        QVERIFY(tester);
        model.setBoard(
            drainBoard({on(3, 1, 4), on(3, 2, 5), on(1, 3, 0), on(1, 5, 2)}, m_deployments, latest()));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cellText(model, u"dep-3"_s, u"Seattle"_s), u"1 / 4"_s);
        QCOMPARE(cellText(model, u"dep-3"_s, u"Los Angeles"_s), u"1 / 5"_s);
        QCOMPARE(cellText(model, u"dep-3"_s, u"All regions"_s), u"2 / 9"_s);
        QCOMPARE(cellText(model, u"dep-1"_s, u"Seattle"_s), u"2 / 2 (1)"_s);
        QCOMPARE(cellText(model, u"dep-1"_s, u"Los Angeles"_s), u"0 / 0"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"v3 (latest)"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole),
                 model.index(0, 1).data(Qt::TextAlignmentRole));
    }

    void theLatestIsThereThoughNothingRunsOnIt()
    {
        const DrainBoard board = drainBoard({on(1, 1, 1)}, m_deployments, latest());
        QCOMPARE(board.rows.size(), 2);
        QVERIFY(board.rows.first().isLatest);
        QCOMPARE(board.rows.first().all.processes, 0);
    }

    void idleIsWhatTakesRoomsAndHasNone_data()
    {
        QTest::addColumn<ProcessRow>("row");
        QTest::addColumn<int>("idle");
        using enum KnownProcessStatus;
        QTest::newRow("runs on an old version without a room") << on(1, 1, 0) << 1;
        QTest::newRow("drains on an old version without a room") << on(1, 1, 0, Draining) << 1;
        QTest::newRow("has a room") << on(1, 1, 1) << 0;
        QTest::newRow("still starts: somebody waits for it") << on(1, 1, 0, Starting) << 0;
        QTest::newRow("was told to stop already") << on(1, 1, 0, Stopping) << 0;
        QTest::newRow("is over") << on(1, 1, 0, Stopped) << 0;
        QTest::newRow("is on the latest") << on(3, 1, 0) << 0;
        QTest::newRow("is on one that nobody lists") << on(9, 1, 0) << 1;
    }

    void idleIsWhatTakesRoomsAndHasNone()
    {
        QFETCH(ProcessRow, row);
        QFETCH(int, idle);
        QCOMPARE(drainBoard({row}, m_deployments, latest()).idle.size(), idle);
    }

    void whileTheLatestIsNotKnownNothingIsOld()
    {
        QVERIFY(drainBoard({on(1, 1, 0)}, {}, nullptr).idle.isEmpty());
    }

    void whatStaysKeepsItsRow()
    {
        DrainModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBoard(drainBoard({on(3, 1, 1), on(1, 3, 1)}, m_deployments, latest()));
        const QPersistentModelIndex old = model.index(1, 0);
        model.setBoard(drainBoard({on(3, 1, 1), on(2, 2, 1), on(1, 3, 1)}, m_deployments, latest()));
        QCOMPARE(old.row(), 2);
        QCOMPARE(old.data(KeyRole).toString(), u"dep-1"_s);
        model.setBoard(drainBoard({on(3, 1, 1)}, m_deployments, latest()));
        QVERIFY(!old.isValid());
    }

    void nothingIsToldWhenNothingChanged()
    {
        DrainModel model;
        const DrainBoard board = drainBoard({on(3, 1, 1)}, m_deployments, latest());
        model.setBoard(board);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setBoard(board);
        QCOMPARE(changed.count(), 0);
    }

    void anyBoardFollowsAnyOther()
    {
        DrainModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QList<ProcessRow> rows;
            for (int i = random.bounded(12); i > 0; --i)
                rows.append(on(1 + random.bounded(4), random.bounded(40), random.bounded(3)));
            const DrainBoard board = drainBoard(rows, m_deployments, latest());
            model.setBoard(board);
            QCOMPARE(model.rowCount(), int(board.rows.size()));
            QCOMPARE(model.columnCount(), int(board.regions.size()) + 1);
        }
    }
};

QTEST_GUILESS_MAIN(DrainBoardTest)
#include "tst_drainboard.moc"
