// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/processesdock.h"
#include "views/plainlabel.h"
#include "views/processes/grouplist.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;

namespace {

/// The dock on screen with its fleet known, and groups of it.
struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<ProcessesDock>(workbench))
    {
        choose();
        show(*dock);
    }

    bool isWhole()
    {
        return QTest::qWaitFor(
            [this] {
                const int known = workbench.app()->processes.completeness().known;
                return known > 0 && known == session.liveProcesses();
            },
            20'000);
    }

    void group()
    {
        dock->findChild<QAction *>(QStringLiteral("processes.group"))->trigger();
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }

    TableView *table() const
    {
        return dock->findChild<TableView *>(QStringLiteral("processes.groups.table"));
    }
    QComboBox *by() const { return dock->findChild<QComboBox *>(QStringLiteral("processes.groups.by")); }
    QString value(int row) const { return table()->model()->index(row, 0).data().toString(); }
    int count(int row) const { return table()->model()->index(row, 1).data().toInt(); }

    std::unique_ptr<ProcessesDock> dock;
};

} // namespace

class ProcessGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreHiddenUntilTheyAreWanted()
    {
        Bench bench;
        QVERIFY(!bench.dock->findChild<GroupList *>()->isVisible());
        QVERIFY(bench.isWhole());
        bench.group();
        QVERIFY(bench.dock->findChild<GroupList *>()->isVisible());
    }

    void aGroupIsChosenByKeyboardAndFiltersTheTable()
    {
        Bench bench;
        QVERIFY(bench.isWhole());
        bench.group();
        QTRY_VERIFY(bench.table()->hasFocus());
        QTest::keyClick(bench.table(), Qt::Key_Home);
        bench.table()->selectRow(0);
        QVERIFY(bench.dock->table().filter().startsWith(QStringLiteral("region:")));
        QTRY_COMPARE(bench.dock->table().rows().rowCount(), bench.count(0));
    }

    void anotherGroupTakesThePlaceOfTheFirst()
    {
        Bench bench;
        QVERIFY(bench.isWhole());
        bench.dock->table().setFilter(QStringLiteral("status:running"));
        bench.group();
        bench.table()->selectRow(0);
        bench.table()->selectRow(1);
        const QString filter = bench.dock->table().filter();
        QCOMPARE(filter.count(QStringLiteral("region:")), 1);
        QVERIFY(filter.contains(QStringLiteral("status:running")));
    }

    void processesAreGroupedByWhatIsChosen()
    {
        Bench bench;
        QVERIFY(bench.isWhole());
        bench.group();
        bench.by()->setCurrentIndex(2);
        Q_EMIT bench.by()->activated(2);
        QCOMPARE(bench.value(0), QStringLiteral("running"));
    }

    void theGroupingIsKept()
    {
        Bench bench;
        bench.by()->setCurrentIndex(1);
        bench.dock->findChild<QAction *>(QStringLiteral("processes.group"))->trigger();
        const QVariantMap state = bench.dock->viewState();
        bench.dock->setViewState({});
        QVERIFY(!bench.dock->findChild<GroupList *>()->isVisible());
        bench.dock->setViewState(state);
        QVERIFY(bench.dock->findChild<GroupList *>()->isVisible());
        QCOMPARE(bench.by()->currentIndex(), 1);
    }

    void eachOfSeveralThatAreStoppedIsTold()
    {
        Bench bench;
        QVERIFY(bench.isWhole());
        bench.session.fail("StopProcess", sandbox::Fault::Kind::Status, 1, 403);
        bench.dock->table().setFilter(QStringLiteral("status:running"));
        QTRY_VERIFY(bench.dock->table().rows().rowCount() > 2);
        bench.dock->table().view().selectRow(0);
        bench.dock->table().view().selectionModel()->select(bench.dock->table().view().model()->index(1, 0),
                                                            QItemSelectionModel::Select |
                                                                QItemSelectionModel::Rows);
        bench.dock->findChild<QAction *>(QStringLiteral("processes.stop"))->trigger();
        auto *dialog = bench.dock->findChild<ConfirmDialog *>();
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmVerb")), Qt::LeftButton);
        QTRY_VERIFY(
            textOf(*bench.dock, "processes.results.summary").contains(QStringLiteral("1 not stopped")));
        QCOMPARE(bench.dock->findChild<QListWidget *>(QStringLiteral("processes.results.list"))->count(), 2);
    }
};

QTEST_MAIN(ProcessGroupsTest)
#include "tst_processgroups.moc"
