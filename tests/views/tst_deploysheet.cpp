// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/build.h"
#include "app/sandbox/world/deployment.h"
#include "tests/support/waiting.h"
#include "tests/views/looking.h"
#include "tests/views/support/dockbench.h"
#include "views/deploy/deployform.h"
#include "views/deploy/enveditor.h"
#include "views/docks/buildsdock.h"
#include "views/docks/deploymentsdock.h"
#include "views/tablepane.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Both docks, and the sheet that they open.
struct Bench : DockBench
{
    explicit Bench(const SandboxSession::Options &options = fewProcesses())
        : DockBench(options)
        , deployments(std::make_unique<DeploymentsDock>(workbench))
        , builds(std::make_unique<BuildsDock>(workbench))
    {
    }

    void open()
    {
        choose();
        show(*deployments);
        show(*builds);
        QTRY_VERIFY(deployments->table().rows().rowCount() > 1 && builds->table().rows().rowCount() > 1);
    }

    QAction *action(const char *name) const
    {
        auto *found = deployments->findChild<QAction *>(QLatin1String(name));
        return found ? found : builds->findChild<QAction *>(QLatin1String(name));
    }
    template <typename Widget = QDialog>
    Widget *sheet(const char *name = "deploySheet") const
    {
        auto *found = deployments->findChild<Widget *>(QLatin1String(name));
        return found ? found : builds->findChild<Widget *>(QLatin1String(name));
    }
    QPushButton *button(const char *name) const { return sheet<QPushButton>(name); }
    DeployForm *form() const { return sheet<DeployForm>("deploy.form"); }

    int made()
    {
        return session.world().read([this](const sandbox::State &state) {
            return int(state.application(session.app().text().toStdString()).deployments.size());
        });
    }
    const Deployment &latest() { return *workbench.app()->deployments.latest(); }

    /// A build of the organization's that nothing runs.
    void addBuild(const char *id, sandbox::BuildStatus status)
    {
        session.world().change([&](sandbox::Hands hands) {
            auto fresh = std::make_shared<sandbox::Build>(*hands.state.builds.front());
            fresh->id = id;
            fresh->orgId = session.org().text().toStdString();
            fresh->appId.clear();
            fresh->number = 0;
            fresh->status = status;
            fresh->deletedAt.reset();
            hands.state.builds.push_back(fresh);
        });
    }
    void endBuild(const char *id, sandbox::BuildStatus status)
    {
        session.world().change([&](sandbox::Hands hands) {
            for (const auto &build : hands.state.builds) {
                if (build->id == id)
                    build->status = status;
            }
        });
    }
    /// Chosen in the table of builds, once it is there.
    void chooseBuild(const QString &id)
    {
        QTRY_VERIFY(workbench.org()->builds.find(BuildId(id)));
        builds->table().select(id);
        QTRY_COMPARE(builds->table().currentKey(), id);
    }

    std::unique_ptr<DeploymentsDock> deployments;
    std::unique_ptr<BuildsDock> builds;
};

} // namespace

class TestDeploySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDeploymentBeginsWithTheLatest()
    {
        Bench bench;
        bench.open();
        bench.action("deployments.new")->trigger();
        QVERIFY(bench.form());
        QTRY_COMPARE(bench.form()->draft().env, bench.latest().env);
        QCOMPARE(bench.form()->draft().build, bench.latest().build);
        QCOMPARE(bench.form()->draft().port, bench.latest().defaultPort.port);
        QCOMPARE(bench.sheet()->windowModality(), Qt::NonModal);
        QCOMPARE(unnamed(*bench.sheet()), QString());
    }

    void rollingBackMakesTheOlderOneAgain()
    {
        Bench bench;
        bench.open();
        const int before = bench.made();
        const QString older = bench.deployments->table().rows().keyAt(1);
        const Deployment wanted = *bench.workbench.app()->deployments.model().find(DeploymentId(older));
        bench.deployments->table().select(older);
        bench.action("deployments.rollBack")->trigger();
        QTRY_VERIFY(bench.button("deploy.deploy")->isEnabled());
        QTest::mouseClick(bench.button("deploy.deploy"), Qt::LeftButton);
        QTRY_COMPARE(bench.made(), before + 1);
        QTRY_VERIFY(!bench.sheet());
        QTRY_VERIFY(bench.latest().id != wanted.id && bench.latest().build == wanted.build);
        QCOMPARE(bench.latest().env, wanted.env);
        QCOMPARE(bench.latest().additionalPorts, wanted.additionalPorts);
    }

    void aRefusalKeepsTheSheetAndWhatWasTyped()
    {
        Bench bench;
        bench.open();
        bench.session.fail("CreateDeployment", sandbox::Fault::Kind::Status, 1, 422);
        bench.action("deployments.new")->trigger();
        QTRY_VERIFY(bench.form()->draft().env == bench.latest().env);
        bench.form()->variables().takeText(u"ADDED=1\n"_s);
        QTest::mouseClick(bench.button("deploy.next"), Qt::LeftButton);
        QTRY_VERIFY(bench.button("deploy.deploy")->isEnabled());
        QTest::mouseClick(bench.button("deploy.deploy"), Qt::LeftButton);
        QTRY_COMPARE(bench.session.requests("CreateDeployment"), 1);
        QTRY_VERIFY(bench.button("deploy.deploy")->isEnabled());
        QVERIFY(bench.sheet()->isVisible());
        QCOMPARE(bench.form()->draft().env.last().name, u"ADDED"_s);
    }

    void whatIsBlockedCannotBeDeployed()
    {
        Bench bench;
        bench.open();
        bench.action("deployments.new")->trigger();
        QTRY_VERIFY(bench.form()->draft().env == bench.latest().env);
        bench.form()->variables().takeText(u"1BAD=1\n"_s);
        QTest::mouseClick(bench.button("deploy.next"), Qt::LeftButton);
        QTRY_VERIFY(!bench.button("deploy.deploy")->isEnabled());
        QVERIFY(!textOf(*bench.sheet(), "deploy.why").isEmpty());
    }

    void aBuildThatFailedIsNotOffered()
    {
        Bench bench;
        bench.open();
        bench.addBuild("bld-broken", sandbox::BuildStatus::Failed);
        bench.chooseBuild(u"bld-broken"_s);
        QVERIFY(!bench.action("builds.deploy")->isEnabled());
    }

    void aBuildThatRunsIsDeployedWhenItHasSucceeded()
    {
        Bench bench;
        bench.open();
        const int before = bench.made();
        bench.addBuild("bld-fresh", sandbox::BuildStatus::Running);
        bench.chooseBuild(u"bld-fresh"_s);
        bench.action("builds.deploy")->trigger();
        QTRY_COMPARE(bench.form()->draft().env, bench.latest().env);
        QCOMPARE(bench.form()->draft().build, BuildId(u"bld-fresh"_s));
        QTest::mouseClick(bench.button("deploy.next"), Qt::LeftButton);
        QTRY_VERIFY(bench.button("deploy.deploy")->isEnabled());
        QVERIFY(bench.button("deploy.deploy")->text().contains(u"when it succeeds"_s));
        QTest::mouseClick(bench.button("deploy.deploy"), Qt::LeftButton);
        QTRY_VERIFY(!bench.sheet());
        QVERIFY(bench.deployments->findChild<QWidget *>(u"deployments.pending.waiting"_s));
        QCOMPARE(bench.made(), before);
        bench.endBuild("bld-fresh", sandbox::BuildStatus::Succeeded);
        QTRY_COMPARE(bench.made(), before + 1);
    }

    void whatWaitsCanBeCalledOff()
    {
        Bench bench;
        bench.open();
        NewDeployment body;
        body.build = BuildId(u"bld-fresh"_s);
        bench.addBuild("bld-fresh", sandbox::BuildStatus::Running);
        bench.workbench.pendingDeploys().add({0, bench.session.org(), bench.session.app(), u"it"_s, body});
        auto *strip = bench.builds->findChild<QWidget *>(u"builds.pending.waiting"_s);
        QVERIFY(strip);
        QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(bench.workbench.pendingDeploys().all().isEmpty());
        QTRY_VERIFY(!bench.builds->findChild<QWidget *>(u"builds.pending.waiting"_s));
    }

    void anotherApplicationStopsTheSheetUntilItComesBack()
    {
        Bench bench;
        bench.open();
        bench.action("deployments.new")->trigger();
        QTRY_VERIFY(bench.form()->draft().env == bench.latest().env);
        QTest::mouseClick(bench.button("deploy.next"), Qt::LeftButton);
        QTRY_VERIFY(bench.button("deploy.deploy")->isEnabled());
        bench.workbench.selection().setApp({});
        QVERIFY(!bench.button("deploy.deploy")->isEnabled());
        QVERIFY(bench.sheet<QWidget>("deploy.elsewhere")->isVisible());
        bench.workbench.selection().setApp(bench.session.app());
        QTRY_VERIFY(bench.button("deploy.deploy")->isEnabled());
        QVERIFY(!bench.sheet<QWidget>("deploy.elsewhere")->isVisible());
    }

    void whoMayOnlyReadIsToldWhy()
    {
        Bench bench;
        bench.open();
        bench.session.client().setAccess(Access::ReadOnly);
        bench.deployments->table().select(bench.deployments->table().rows().keyAt(0));
        for (const char *name : {"deployments.new", "deployments.rollBack", "builds.delete"}) {
            QVERIFY2(!bench.action(name)->isEnabled(), name);
            QVERIFY2(!bench.action(name)->toolTip().isEmpty(), name);
        }
    }

    void aSheetThatIsClosedInMidRequestHarmsNothing()
    {
        Bench bench;
        bench.open();
        bench.session.fail("CreateDeployment", sandbox::Fault::Kind::Swallow, 1);
        bench.deployments->table().select(bench.deployments->table().rows().keyAt(1));
        bench.action("deployments.rollBack")->trigger();
        QTRY_VERIFY(bench.button("deploy.deploy")->isEnabled());
        QTest::mouseClick(bench.button("deploy.deploy"), Qt::LeftButton);
        bench.sheet()->close();
        QTRY_VERIFY(!bench.sheet());
        QTRY_COMPARE(bench.workbench.app()->deploymentCommands.underWay(), 0);
    }

    void buildsOfNoUseAreDeletedEachWithItsResult()
    {
        Bench bench;
        bench.open();
        bench.addBuild("bld-broken-1", sandbox::BuildStatus::Failed);
        bench.addBuild("bld-broken-2", sandbox::BuildStatus::Failed);
        QTRY_VERIFY(bench.workbench.org()->builds.find(BuildId(u"bld-broken-2"_s)));
        bench.session.fail("DeleteBuild", sandbox::Fault::Kind::Status, 1, 422);
        bench.action("builds.cleanUp")->trigger();
        auto *list = bench.sheet<QTreeWidget>("deleteBuilds.list");
        QVERIFY(list && list->topLevelItemCount() >= 2);
        QVERIFY(bench.button("deleteBuilds.close")->isDefault());
        QTest::mouseClick(bench.button("deleteBuilds.verb"), Qt::LeftButton);
        int refused = 0;
        QTRY_COMPARE(bench.session.requests("DeleteBuild"), list->topLevelItemCount());
        QTRY_VERIFY(textOf(*bench.sheet("deleteBuilds"), "deleteBuilds.title").contains(u"may not"_s));
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            refused += list->topLevelItem(row)->text(3).contains(u"was deleted."_s) ? 0 : 1;
        QCOMPARE(refused, 1);
    }

    void aBuildInUseIsWarnedOfByName()
    {
        Bench bench;
        bench.open();
        const QString used = bench.latest().build.text();
        QTRY_VERIFY(!bench.workbench.org()->builds.model().find(BuildId(used))->usedBy.isEmpty());
        bench.builds->table().select(used);
        bench.action("builds.delete")->trigger();
        const QString name = bench.workbench.org()->builds.model().find(BuildId(used))->usedBy.constFirst();
        QVERIFY(textOf(*bench.sheet("deleteBuilds"), "deleteBuilds.warning").contains(name));
    }
};

QTEST_MAIN(TestDeploySheet)
#include "tst_deploysheet.moc"
