// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/docks/processesdock.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QHeaderView>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;

namespace {

/// The dock on screen, of an application with a small fleet.
struct Bench : DockBench
{
    void open()
    {
        choose();
        show(*dock);
    }

    bool openWhole()
    {
        open();
        return QTest::qWaitFor([this] { return known() > 0 && known() == session.liveProcesses(); }, 20'000);
    }

    int known() { return workbench.app()->processes.completeness().known; }

    std::unique_ptr<ProcessesDock> dock = std::make_unique<ProcessesDock>(workbench);
    TablePane *pane = dock->findChild<TablePane *>();
};

} // namespace

/// What the table of processes shows and counts.
class ProcessesTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As wide as the workspace for debugging makes it on a screen of 1024 x 700.
    void aNarrowTableShowsHowAProcessIsDoing()
    {
        Bench bench;
        QVERIFY(bench.openWhole());
        bench.dock->resize(640, 400);
        const QHeaderView &header = *bench.pane->view().horizontalHeader();
        const auto end = [&](const char *key) {
            const int column = bench.workbench.app()->processes.model().columnOf(QLatin1String(key));
            return header.sectionViewportPosition(column) + header.sectionSize(column);
        };
        for (const char *key : {"status", "id", "region", "rooms", "cpu"})
            QTRY_VERIFY2(end(key) <= bench.pane->view().viewport()->width(), key);
        QVERIFY(end("memory") < end("deployment"));
    }

    void theCountIsOfWhatIsLiveWhateverTheFilterShows()
    {
        Bench bench;
        bench.open();
        bench.pane->setFilter(QStringLiteral("no process is called this"));
        QTRY_COMPARE(bench.known(), bench.session.liveProcesses());
        QTRY_VERIFY(bench.workbench.app()->processes.model().rowCount() > bench.known());
        QTRY_COMPARE(bench.pane->count(), bench.known());
        QVERIFY(bench.pane->total() > bench.pane->count());
    }
};

QTEST_MAIN(ProcessesTableTest)
#include "tst_processestable.moc"
