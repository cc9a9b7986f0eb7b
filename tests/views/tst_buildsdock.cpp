// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/docks/buildsdock.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;

namespace {

using Face = StateOverlay::Face;

struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<BuildsDock>(workbench))
        , pane(dock->findChild<TablePane *>())
    {
    }

    StateOverlay *overlay() const
    {
        return dock->findChild<StateOverlay *>(QStringLiteral("builds.overlay"));
    }

    std::unique_ptr<BuildsDock> dock;
    TablePane *pane;
};

} // namespace

class BuildsDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnOrganizationItSaysToChooseOne()
    {
        Bench bench;
        bench.show(*bench.dock);
        QCOMPARE(bench.overlay()->face(), Face::Empty);
    }

    void buildsSayWhichApplicationsRunThem()
    {
        Bench bench;
        bench.choose();
        bench.show(*bench.dock);
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        const auto usedBuilds = [&bench] {
            const BuildsStore::Model &model = bench.workbench.org()->builds.model();
            return std::count_if(model.records().cbegin(), model.records().cend(),
                                 [](const BuildRow &row) { return !row.usedBy.isEmpty(); });
        };
        QTRY_VERIFY(usedBuilds() > 0);
    }

    void aChosenRowIsTheChosenBuildAndEnterShowsIt()
    {
        Bench bench;
        bench.choose();
        bench.show(*bench.dock);
        QTRY_VERIFY(bench.pane->rows().rowCount() > 0);
        const QSignalSpy wanted(&bench.workbench, &Workbench::viewWanted);
        bench.pane->select(bench.pane->rows().keyAt(0));
        QCOMPARE(bench.workbench.selection().build().text(), bench.pane->rows().keyAt(0));
        QTest::keyClick(bench.dock->findChild<QWidget *>(QStringLiteral("builds.table")), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("inspector"));
    }

    void aFailureIsToldAndRowsStayThroughTheNext()
    {
        Bench bench;
        bench.session.fail("GetBuilds", sandbox::Fault::Kind::Status, 1000);
        bench.choose();
        bench.show(*bench.dock);
        QTRY_COMPARE(bench.overlay()->face(), Face::Failed);
        bench.session.server().faults().clear();
        Q_EMIT bench.overlay()->retryRequested();
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        const int rows = bench.pane->rows().rowCount();
        bench.session.fail("GetBuilds", sandbox::Fault::Kind::Cut, 1000);
        bench.workbench.org()->builds.refresh();
        QTRY_COMPARE(bench.overlay()->face(), Face::Stale);
        QCOMPARE(bench.pane->rows().rowCount(), rows);
    }

    void aHiddenDockWatchesNothing()
    {
        Bench bench;
        bench.choose();
        bench.show(*bench.dock);
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        bench.dock->hide();
        QVERIFY(!bench.workbench.org()->builds.refresher().isWatched());
        QVERIFY(!bench.workbench.org()->apps.refresher().isWatched());
    }
};

QTEST_MAIN(BuildsDockTest)
#include "tst_buildsdock.moc"
