// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/allprocessesdock.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;

namespace {

constexpr int patience = 20'000;

/// The dock on screen with processes of several applications, of which the largest is chosen.
struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<AllProcessesDock>(workbench))
    {
        choose();
        show(*dock);
    }

    /// A running process of an application that is not chosen; empty if there is none.
    ProcessId processElsewhere()
    {
        return session.world().read([this](const sandbox::State &state) {
            for (const auto &application : state.applications) {
                if (application->id == session.app().text().toStdString())
                    continue;
                for (const auto &process : application->processes.all()) {
                    if (process->status == sandbox::ProcessStatus::Running)
                        return ProcessId(QString::fromStdString(process->id));
                }
            }
            return ProcessId();
        });
    }

    bool shows(const ProcessId &process)
    {
        return QTest::qWaitFor([&] { return row(process) >= 0; }, patience);
    }

    int row(const ProcessId &process) const
    {
        const FilterProxy &rows = dock->table().rows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.index(row, 0).data(KeyRole).toString() == process.text())
                return row;
        }
        return -1;
    }

    void chooseRows(const QList<ProcessId> &processes)
    {
        QItemSelectionModel &chosen = *dock->table().view().selectionModel();
        chosen.clear();
        for (const ProcessId &process : processes)
            chosen.select(dock->table().rows().index(row(process), 0),
                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    QAction *action(const char *name) const { return dock->findChild<QAction *>(QLatin1StringView(name)); }

    std::unique_ptr<AllProcessesDock> dock;
};

} // namespace

class AllProcessesDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openingOneChoosesItsApplication()
    {
        Bench bench;
        const ProcessId process = bench.processElsewhere();
        QVERIFY(bench.shows(process));
        bench.dock->table().select(process.text());
        QSignalSpy wanted(&bench.workbench, &Workbench::processWanted);
        bench.action("allProcesses.open")->trigger();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(bench.workbench.selection().app() != bench.session.app());
        QCOMPARE(bench.workbench.selection().process(), process);
        QVERIFY(bench.row(process) >= 0);
    }

    void choosingOneLeavesTheApplicationAsItIs()
    {
        Bench bench;
        const ProcessId process = bench.processElsewhere();
        QVERIFY(bench.shows(process));
        bench.dock->table().select(process.text());
        QCOMPARE(bench.workbench.selection().app(), bench.session.app());
    }

    void processesOfTwoApplicationsAreStoppedAtOnce()
    {
        Bench bench;
        const ProcessId here = bench.process(sandbox::ProcessStatus::Running);
        const ProcessId elsewhere = bench.processElsewhere();
        QVERIFY(bench.shows(here) && bench.shows(elsewhere));
        bench.chooseRows({here, elsewhere});
        bench.action("allProcesses.stop")->trigger();
        auto *dialog = bench.dock->findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmVerb")), Qt::LeftButton);
        QTRY_VERIFY(
            textOf(*bench.dock, "allProcesses.results.summary").contains(QStringLiteral("2 stopped")));
        QCOMPARE(bench.session.requests("StopProcess"), 2);
        QCOMPARE(bench.workbench.selection().app(), bench.session.app());
    }

    void whatIsDoneWithOneNeedsOne()
    {
        Bench bench;
        QVERIFY(bench.shows(bench.processElsewhere()));
        QVERIFY(!bench.action("allProcesses.log")->isEnabled());
        QVERIFY(!bench.action("allProcesses.stop")->isEnabled());
        bench.dock->table().select(bench.processElsewhere().text());
        QVERIFY(bench.action("allProcesses.log")->isEnabled());
        QVERIFY(bench.action("allProcesses.stop")->isEnabled());
    }

    void withoutAnOrganizationThereIsNothing()
    {
        Bench bench;
        QVERIFY(bench.shows(bench.processElsewhere()));
        bench.workbench.selection().setOrg({});
        QCOMPARE(bench.dock->table().rows().rowCount(), 0);
    }
};

QTEST_MAIN(AllProcessesDockTest)
#include "tst_allprocessesdock.moc"
