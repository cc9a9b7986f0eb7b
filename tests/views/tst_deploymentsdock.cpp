// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/deployment.h"
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "views/docks/deploymentsdock.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

using Face = StateOverlay::Face;

struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<DeploymentsDock>(workbench))
        , pane(dock->findChild<TablePane *>())
    {
    }

    StateOverlay *overlay() const
    {
        return dock->findChild<StateOverlay *>(QStringLiteral("deployments.overlay"));
    }
    QAction *action(const char *name) const { return dock->findChild<QAction *>(QLatin1String(name)); }

    /// Values of all environment variables of the application's deployments.
    QStringList secrets()
    {
        return session.world().read([this](const sandbox::State &state) {
            QStringList values;
            for (const auto &each : state.application(session.app().text().toStdString()).deployments) {
                for (const auto &[name, value] : each->env)
                    values.append(QString::fromStdString(value));
            }
            return values;
        });
    }

    std::unique_ptr<DeploymentsDock> dock;
    TablePane *pane;
};

} // namespace

class DeploymentsDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnApplicationItSaysToChooseOne()
    {
        Bench bench;
        bench.show(*bench.dock);
        QCOMPARE(bench.overlay()->face(), Face::Empty);
    }

    void theNewestDeploymentComesFirst()
    {
        Bench bench;
        bench.choose();
        bench.show(*bench.dock);
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        QCOMPARE(bench.pane->rows().keyAt(0), bench.workbench.app()->deployments.latest()->id.text());
    }

    void aFailureIsToldAndRetried()
    {
        Bench bench;
        bench.session.fail("GetDeployments", sandbox::Fault::Kind::Html, 1000);
        bench.choose();
        bench.show(*bench.dock);
        QTRY_COMPARE(bench.overlay()->face(), Face::Failed);
        bench.session.server().faults().clear();
        Q_EMIT bench.overlay()->retryRequested();
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        bench.session.fail("GetDeployments", sandbox::Fault::Kind::Status, 1000);
        bench.workbench.app()->deployments.refresh();
        QTRY_COMPARE(bench.overlay()->face(), Face::Stale);
        QVERIFY(bench.pane->rows().rowCount() > 0);
    }

    void aChosenRowIsTheChosenDeployment()
    {
        Bench bench;
        bench.choose();
        bench.show(*bench.dock);
        QTRY_VERIFY(bench.pane->rows().rowCount() > 1);
        bench.pane->select(bench.pane->rows().keyAt(1));
        QCOMPARE(bench.workbench.selection().deployment().text(), bench.pane->rows().keyAt(1));
        const QSignalSpy wanted(&bench.workbench, &Workbench::processesWanted);
        bench.action("deployments.processes")->trigger();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.first().first().toString().contains(bench.pane->rows().keyAt(1)));
    }

    void whatIsCopiedHoldsNoValueOfTheEnvironment()
    {
        Bench bench;
        const QStringList secrets = bench.secrets();
        QVERIFY(!secrets.isEmpty());
        bench.choose();
        bench.show(*bench.dock);
        QTRY_VERIFY(bench.pane->rows().rowCount() > 0);
        bench.pane->view().selectAll();
        for (const char *name : {"deployments.copyJson", "deployments.copyRow"}) {
            bench.action(name)->trigger();
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY(!copied.isEmpty());
            for (const QString &secret : secrets)
                QVERIFY2(secret.size() < 6 || !copied.contains(secret), qPrintable(secret));
        }
    }

    void aHiddenDockAsksNothing()
    {
        Bench bench;
        bench.choose();
        QVERIFY(never([&bench] { return bench.session.requests("GetDeployments") > 0; }, 200ms));
        bench.show(*bench.dock);
        QTRY_COMPARE(bench.overlay()->face(), Face::Content);
        bench.dock->hide();
        QVERIFY(!bench.workbench.app()->deployments.refresher().isWatched());
    }
};

QTEST_MAIN(DeploymentsDockTest)
#include "tst_deploymentsdock.moc"
