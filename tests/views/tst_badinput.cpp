// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/dockbench.h"
#include "views/docks/buildsdock.h"
#include "views/docks/deploymentsdock.h"
#include "views/docks/navigatordock.h"
#include "views/docks/overviewdock.h"
#include "views/docks/processesdock.h"
#include "views/docks/roomsdock.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"

#include <QTest>
#include <QTreeView>

#include <array>
#include <functional>
#include <memory>
#include <string_view>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

using Face = StateOverlay::Face;
using Kind = sandbox::Fault::Kind;

constexpr int aWhile = 15'000;
constexpr int forGood = 1'000'000;

namespace {

/// A view, what it lives on, and how many rows of it there are.
struct View
{
    const char *name;
    const char *operation;
    std::function<QWidget *(Workbench &)> make;
    std::function<int(Workbench &, const QWidget &)> rows;
};

template <typename Dock>
QWidget *make(Workbench &workbench)
{
    return new Dock(workbench);
}

int rowsOfTable(Workbench &, const QWidget &dock)
{
    return dock.findChild<TablePane *>()->total();
}

int rowsOfTree(Workbench &, const QWidget &dock)
{
    const QAbstractItemModel &model = *dock.findChild<QTreeView *>()->model();
    int rows = 0;
    for (int org = 0; org < model.rowCount(); ++org)
        rows += model.rowCount(model.index(org, 0));
    return rows;
}

int rowsOfFleet(Workbench &workbench, const QWidget &)
{
    return workbench.app()->processes.model().rowCount();
}

const std::array views{View{"navigator", "GetApps", make<NavigatorDock>, rowsOfTree},
                       View{"builds", "GetBuilds", make<BuildsDock>, rowsOfTable},
                       View{"deployments", "GetDeployments", make<DeploymentsDock>, rowsOfTable},
                       View{"processes", "GetLatestProcesses", make<ProcessesDock>, rowsOfTable},
                       View{"rooms", "GetActiveRoomsForProcess", make<RoomsDock>, rowsOfTable},
                       View{"overview", "GetLatestProcesses", make<OverviewDock>, rowsOfFleet}};

SandboxSession::Options impatient()
{
    SandboxSession::Options options = DockBench::fewProcesses();
    options.replyDeadline = 1s;
    return options;
}

/// The view on screen with its rows, before anything goes wrong.
struct Bench : DockBench
{
    explicit Bench(const View &each)
        : DockBench(impatient())
        , view(each)
    {
        choose();
        workbench.selection().setProcess(processWithRooms());
        dock.reset(view.make(workbench));
        show(*dock);
    }

    ProcessId processWithRooms()
    {
        return session.world().read([this](const sandbox::State &state) {
            for (const auto &each : state.application(session.app().text().toStdString()).processes.all()) {
                if (!each->activeRooms.empty() && each->status == sandbox::ProcessStatus::Running)
                    return ProcessId(QString::fromStdString(each->id));
            }
            return ProcessId();
        });
    }

    /// Of the rows, where a view has a card beside them.
    Face face() const
    {
        const QWidget *rows = dock->findChild<TablePane *>();
        return (rows ? rows : dock.get())->findChild<StateOverlay *>()->face();
    }
    int rows() { return view.rows(workbench, *dock); }

    const View &view;
    std::unique_ptr<QWidget> dock;
};

} // namespace

/// What a server should not answer, in every view that lives on an answer.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureIsShownInItsViewAndTheRowsStay_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<Kind>("kind");
        const std::array kinds{std::pair{"a page", Kind::Html}, std::pair{"half a body", Kind::Cut},
                               std::pair{"text for a number", Kind::WrongType},
                               std::pair{"an error", Kind::Status}, std::pair{"silence", Kind::Silent}};
        for (int view = 0; view < int(views.size()); ++view) {
            for (const auto &[words, kind] : kinds) {
                // No number is in the answer that lists rooms.
                if (kind != Kind::WrongType || std::string_view(views.at(std::size_t(view)).name) != "rooms")
                    QTest::addRow("%s: %s", views.at(std::size_t(view)).name, words) << view << kind;
            }
        }
    }

    void aFailureIsShownInItsViewAndTheRowsStay()
    {
        QFETCH(int, view);
        QFETCH(Kind, kind);
        Bench bench(views.at(std::size_t(view)));
        QTRY_VERIFY_WITH_TIMEOUT(bench.face() == Face::Content && bench.rows() > 0, aWhile);
        const int before = bench.rows();
        bench.session.fail(bench.view.operation, kind, forGood);
        QTRY_COMPARE_WITH_TIMEOUT(bench.face(), Face::Stale, aWhile);
        QVERIFY(bench.rows() >= before);
    }

    void wordsOfAnotherVersionAreNoFailure_data()
    {
        QTest::addColumn<int>("view");
        for (int view = 0; view < int(views.size()); ++view)
            QTest::newRow(views.at(std::size_t(view)).name) << view;
    }

    void wordsOfAnotherVersionAreNoFailure()
    {
        QFETCH(int, view);
        Bench bench(views.at(std::size_t(view)));
        QTRY_VERIFY_WITH_TIMEOUT(bench.face() == Face::Content && bench.rows() > 0, aWhile);
        bench.session.fail(bench.view.operation, Kind::UnknownEnum, forGood);
        const int asked = bench.session.requests(bench.view.operation);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.requests(bench.view.operation) > asked + 3, aWhile);
        QTRY_COMPARE(bench.face(), Face::Content); // one that is late may be called stale for a moment
        QVERIFY(bench.rows() > 0);
    }
};

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
