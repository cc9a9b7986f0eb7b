// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/processlife.h"
#include "models/filterexpression.h"
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "views/charts/startupchart.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/checksdock.h"
#include "views/docks/processesdock.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/processes/crashpanel.h"
#include "views/processes/ghostpanel.h"
#include "views/processes/startuppanel.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

/// The dock on screen, of a small fleet with three failed processes of two kinds.
struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<ChecksDock>(workbench))
    {
        session.world().change([this](sandbox::Hands hands) {
            sandbox::Application &app = hands.state.application(session.app().text().toStdString());
            fail(hands, app, "Out of memory (killed at 2048 MB)", 20s);
            fail(hands, app, "Out of memory (killed at 1024 MB)", 20s);
            fail(hands, app, "Port was not bound within 100 seconds", {});
        });
        choose();
        show(*dock);
    }

    void fail(sandbox::Hands hands, sandbox::Application &app, const char *reason,
              std::optional<sandbox::Span> startedAfter)
    {
        const auto process = hands.processes.create(app, sandbox::Region::Tokyo, app.latestDeployment());
        process->scheduledAt = process->createdAt + 1s;
        process->bootedAt = process->createdAt + 2s;
        if (startedAfter)
            process->startedAt = process->createdAt + *startedAfter;
        process->stoppingAt = process->terminatedAt = process->createdAt + 102s;
        process->exitReason = reason;
        app.processes.setStatus(*process, sandbox::ProcessStatus::Failed);
        failed.append(ProcessId(QString::fromStdString(process->id)));
    }

    /// A process that nobody uses and nothing stops.
    void haunt()
    {
        session.world().change([this](sandbox::Hands hands) {
            sandbox::Application &app = hands.state.application(session.app().text().toStdString());
            auto endless = std::make_shared<sandbox::Deployment>(*app.latestDeployment());
            endless->id = "dep-endless";
            endless->idleTimeoutEnabled = false;
            app.deployments.insert(app.deployments.begin(), endless);
            const auto process = hands.processes.create(app, sandbox::Region::Tokyo, endless);
            process->scheduledAt = process->bootedAt = process->startedAt = process->createdAt - 3h;
            process->roomsKnownSince = *process->startedAt;
            app.processes.setStatus(*process, sandbox::ProcessStatus::Running);
            ghost = ProcessId(QString::fromStdString(process->id));
        });
    }

    void turnTo(int tab)
    {
        dock->findChild<QTabWidget *>(QStringLiteral("checks.tabs"))->setCurrentIndex(tab);
    }
    TablePane &crashes() const { return dock->findChild<CrashPanel *>()->table(); }
    TablePane &startup() const { return dock->findChild<StartupPanel *>()->table(); }
    TablePane &ghosts() const { return dock->findChild<GhostPanel *>()->table(); }
    QAction *action(const char *name) const { return dock->findChild<QAction *>(QLatin1String(name)); }

    QString rowOf(TablePane &pane, const QString &word) const
    {
        for (int row = 0; row < pane.rows().rowCount(); ++row) {
            for (int column = 0; column < pane.rows().columnCount(); ++column) {
                if (pane.rows().index(row, column).data().toString().contains(word))
                    return pane.rows().keyAt(row);
            }
        }
        return {};
    }

    std::unique_ptr<ChecksDock> dock;
    QList<ProcessId> failed;
    ProcessId ghost;
};

} // namespace

class ChecksDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crashesAlikeStandTogether()
    {
        Bench bench;
        QTRY_VERIFY(!bench.rowOf(bench.crashes(), QStringLiteral("Out of memory")).isEmpty());
        const QString key = bench.rowOf(bench.crashes(), QStringLiteral("Out of memory"));
        bench.crashes().select(key);
        const QSignalSpy wanted(&bench.workbench, &Workbench::processesWanted);
        bench.action("crashes.show")->trigger();
        const QString filter = wanted.constFirst().constFirst().toString();
        QVERIFY(filter.contains(bench.failed.at(0).text()) && filter.contains(bench.failed.at(1).text()));
        QVERIFY(!filter.contains(bench.failed.at(2).text()));
    }

    void whatNeverBoundItsPortIsExplained()
    {
        Bench bench;
        QTRY_VERIFY(!bench.rowOf(bench.crashes(), QStringLiteral("Port was not")).isEmpty());
        bench.crashes().select(bench.rowOf(bench.crashes(), QStringLiteral("Port was not")));
        const auto *hint = bench.dock->findChild<MessageStrip *>(QStringLiteral("crashes.hint"));
        QTRY_VERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(QStringLiteral("never bound")));
        bench.crashes().select(bench.rowOf(bench.crashes(), QStringLiteral("Out of memory")));
        QTRY_VERIFY(!hint->isVisible());
    }

    void theLogOfTheNewestIsOneKeyAway()
    {
        Bench bench;
        QTRY_VERIFY(!bench.rowOf(bench.crashes(), QStringLiteral("Port was not")).isEmpty());
        bench.crashes().select(bench.rowOf(bench.crashes(), QStringLiteral("Port was not")));
        const QSignalSpy wanted(&bench.workbench, &Workbench::logWanted);
        bench.action("crashes.log")->trigger();
        QCOMPARE(wanted.constFirst().constFirst().value<ProcessId>(), bench.failed.at(2));
    }

    void startUpTimesAreDrawnAndListed()
    {
        Bench bench;
        bench.turnTo(1);
        QTRY_VERIFY(bench.startup().total() > 0);
        const auto *chart = bench.dock->findChild<StartupChart *>();
        QVERIFY(!chart->bars().isEmpty());
        QVERIFY(chart->bars().constFirst().mark.has_value());
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("Booting")));
        const QSignalSpy wanted(&bench.workbench, &Workbench::processWanted);
        Q_EMIT bench.startup().activated(bench.startup().rows().keyAt(0));
        QCOMPARE(wanted.count(), 1);
    }

    void aProcessThatServesNobodyIsFoundAndStopped()
    {
        Bench bench;
        bench.haunt();
        bench.turnTo(2);
        auto *look = bench.dock->findChild<QPushButton *>(QStringLiteral("ghosts.check"));
        QTRY_VERIFY(bench.workbench.app()->processes.find(bench.ghost) &&
                    bench.workbench.app()->processes.find(bench.ghost)->startedAt && look->isEnabled());
        QTRY_VERIFY(
            bench.workbench.app()->deployments.model().find(DeploymentId(QStringLiteral("dep-endless"))));
        QTest::mouseClick(look, Qt::LeftButton);
        QTRY_COMPARE(bench.ghosts().total(), 1);
        QVERIFY(textOf(*bench.dock, "ghosts.summary").contains(QLatin1Char('$')));

        bench.action("ghosts.stop")->trigger();
        auto *dialog = bench.dock->findChild<ConfirmDialog *>();
        QVERIFY(dialog->findChild<QListWidget *>()->item(0)->text().contains(bench.ghost.text()));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("confirmVerb")), Qt::LeftButton);
        QTRY_VERIFY(textOf(*bench.dock, "ghosts.results.summary").startsWith(QStringLiteral("1 ")));
        QCOMPARE(bench.session.requests("StopProcess"), 1);
    }

    void whoMayOnlyReadStopsNone()
    {
        Bench bench;
        bench.session.client().setAccess(Access::ReadOnly);
        QVERIFY(!bench.action("ghosts.stop")->isEnabled());
    }

    void logsAreReadOnlyWhereSomebodySeesThem()
    {
        Bench bench;
        bench.turnTo(1);
        QTRY_VERIFY(bench.startup().total() > 0);
        QTRY_COMPARE(bench.session.client().inFlight(), 0);
        const int read = bench.session.requests("GetLogsForProcess");
        QVERIFY(never([&] { return bench.session.requests("GetLogsForProcess") > read; }, 400ms));
    }

    void anotherApplicationLeavesNothingBehind()
    {
        Bench bench;
        QTRY_VERIFY(bench.crashes().total() > 0);
        bench.workbench.selection().setApp({});
        QCOMPARE(bench.crashes().total(), 0);
        QCOMPARE(bench.ghosts().total(), 0);
    }

    void whatWasLookedAtIsKept()
    {
        Bench bench;
        bench.turnTo(2);
        const QVariantMap state = bench.dock->viewState();
        bench.turnTo(0);
        bench.dock->setViewState(state);
        QCOMPARE(bench.dock->findChild<QTabWidget *>(QStringLiteral("checks.tabs"))->currentIndex(), 2);
        bench.dock->setViewState({{QStringLiteral("tab"), QStringLiteral("x")}});
        QCOMPARE(bench.dock->findChild<QTabWidget *>(QStringLiteral("checks.tabs"))->currentIndex(), 0);
    }

    void itMayGoAwayWhileItLooks()
    {
        Bench bench;
        bench.dock.reset();
        QTRY_COMPARE(bench.session.client().inFlight(), 0);
    }
};

QTEST_MAIN(ChecksDockTest)
#include "tst_checksdock.moc"
