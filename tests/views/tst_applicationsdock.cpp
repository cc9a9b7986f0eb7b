// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "views/applications/deletequestion.h"
#include "views/changestrip.h"
#include "views/dialogs/appnamedialog.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/applicationsdock.h"
#include "views/plainlabel.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sandbox::Generation)

namespace {

/// The dock on screen, with the largest application in its chosen row.
struct Bench : DockBench
{
    explicit Bench(const SandboxSession::Options &options = fewProcesses())
        : DockBench(options)
        , dock(workbench)
    {
    }

    void open()
    {
        choose();
        show(dock);
        QTRY_COMPARE(dock.table().currentKey(), session.app().text());
        QTRY_COMPARE(textOf(dock, "applications.title"), name());
    }
    QAction &action(const char *name) const { return *dock.findChild<QAction *>(QLatin1StringView(name)); }
    QToolButton &button(const char *name) const
    {
        return *dock.findChild<QToolButton *>(QLatin1StringView(name));
    }
    const RecordModel<AppWithDeployment, AppId> &apps() const { return workbench.org()->apps.model(); }
    QString name() const { return apps().find(session.app())->name; }
    QString secret() const { return apps().find(session.app())->appSecret; }
    /// One that nothing runs in: the sandbox deletes no other.
    AppId idle()
    {
        return session.world().read([this](const sandbox::State &state) {
            for (const auto &app : state.applications) {
                if (app->orgId == session.org().text().toStdString() && app->processes.liveCount() == 0)
                    return AppId(QString::fromStdString(app->id));
            }
            return AppId();
        });
    }
    /// Another one than the chosen one.
    AppId other() const
    {
        for (const AppWithDeployment &app : apps().records()) {
            if (app.id != session.app())
                return app.id;
        }
        return {};
    }
    /// Whether the secret is among what any part of the dock shows or says.
    bool isToldAnywhere() const
    {
        for (const QWidget *each : dock.findChildren<QWidget *>()) {
            for (const QString &said : {each->toolTip(), each->accessibleName(), each->statusTip(),
                                        each->property("text").toString()}) {
                if (said.contains(secret()))
                    return true;
            }
        }
        return false;
    }
    bool isInATable() const
    {
        const FilterProxy &rows = dock.findChild<TablePane *>()->rows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(JsonRole)}) {
                    if (rows.index(row, column).data(role).toString().contains(secret()))
                        return true;
                }
            }
        }
        return false;
    }

    ApplicationsDock dock;
};

} // namespace

/// The applications of an organization, on screen.
class TestApplicationsDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theApplicationThatAllViewsAreAboutIsShownFirst()
    {
        Bench bench;
        bench.open();
        QVERIFY(textOf(bench.dock, "applications.made").contains(bench.session.app().text()));
        QVERIFY(textOf(bench.dock, "applications.signIn").contains(u"anonymous"_s));
    }

    void aRowThatIsEnteredBecomesTheOneThatAllViewsAreAbout()
    {
        Bench bench;
        bench.open();
        bench.dock.table().select(bench.other().text());
        QCOMPARE(bench.workbench.selection().app(), bench.session.app());
        QTest::keyClick(&bench.dock.table().view(), Qt::Key_Return);
        QCOMPARE(bench.workbench.selection().app(), bench.other());
    }

    void theSecretIsNowhereUntilItIsRevealed()
    {
        Bench bench;
        bench.open();
        QVERIFY(!bench.secret().isEmpty());
        QVERIFY(!bench.isToldAnywhere() && !bench.isInATable());
        bench.button("applications.appSecret.reveal").click();
        QCOMPARE(textOf(bench.dock, "applications.appSecret.secret"), bench.secret());
        QVERIFY(!bench.isInATable());
    }

    void aRevealedSecretIsHiddenAgain_data()
    {
        QTest::addColumn<bool>("isRow");
        QTest::newRow("when another row is chosen") << true;
        QTest::newRow("when the focus leaves") << false;
    }

    void aRevealedSecretIsHiddenAgain()
    {
        QFETCH(const bool, isRow);
        Bench bench;
        bench.open();
        QToolButton &reveal = bench.button("applications.appSecret.reveal");
        reveal.setFocus();
        reveal.click();
        QVERIFY(bench.isToldAnywhere());
        if (isRow)
            bench.dock.table().select(bench.other().text());
        else
            bench.dock.table().view().setFocus();
        QVERIFY(!reveal.isChecked() && !bench.isToldAnywhere());
    }

    void theSecretIsCopiedByIntentAndNotShown()
    {
        Bench bench;
        bench.open();
        QGuiApplication::clipboard()->setText(u"before"_s);
        bench.dock.table().view().selectAll();
        QTest::keyClick(&bench.dock.table().view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(bench.secret()));
        bench.dock.table().select(bench.session.app().text());
        bench.button("applications.appSecret.copy").click();
        QCOMPARE(QGuiApplication::clipboard()->text(), bench.secret());
        QVERIFY(!bench.isToldAnywhere());
        QVERIFY(textOf(bench.dock, "applications.appSecret.note").contains(u"30 seconds"_s));
    }

    void aServerOfTheOlderGenerationShowsNoServiceConfiguration()
    {
        Bench bench(DockBench::fewProcesses(sandbox::Generation::Seed));
        bench.open();
        QTRY_COMPARE(bench.workbench.generation(), Generation::V2_10);
        QTRY_VERIFY(bench.dock.findChild<TableView *>(u"applications.table"_s)
                        ->horizontalHeader()
                        ->isSectionHidden(3));
        QTRY_VERIFY(!bench.dock.findChild<QWidget *>(u"applications.allocations"_s)->isVisible());
        QVERIFY(bench.dock.findChild<QWidget *>(u"applications.signIn"_s)->isVisible());
    }

    void aServiceConfigurationIsShownToWhoMayNotLookAtFleets()
    {
        Bench bench;
        AppChanges changes;
        changes.serviceConfig = ServiceConfigWrite();
        changes.serviceConfig->loadBalancer = LoadBalancer{true};
        QVERIFY(settled(bench.session.api().apps.change(bench.session.app(), changes)));
        bench.session.holdOnly({sandbox::Scope::OrgsRead, sandbox::Scope::ApplicationsRead,
                                sandbox::Scope::BuildsRead, sandbox::Scope::DeploymentsRead});
        bench.open();
        QTRY_VERIFY(bench.dock.findChild<QWidget *>(u"applications.balancer"_s)->isVisible());
        QVERIFY(bench.workbench.generation() != Generation::Newest);
        QVERIFY(!bench.dock.findChild<TableView *>(u"applications.table"_s)
                     ->horizontalHeader()
                     ->isSectionHidden(3));
    }

    void deletingSaysWhatGoesAlongAndWantsTheName()
    {
        Bench bench;
        bench.open();
        QTRY_VERIFY(bench.workbench.org()->appCounts.live(bench.session.app()));
        bench.action("applications.delete").trigger();
        auto *dialog = bench.dock.findChild<ConfirmDialog *>();
        const auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 5);
        const int live = *bench.workbench.org()->appCounts.live(bench.session.app());
        QVERIFY(list->item(1)->text().contains(QString::number(live)));
        QVERIFY(list->item(3)->text().contains(u"not known"_s)); // nobody tells how many lobbies there are
        auto *verb = dialog->findChild<QPushButton *>(u"confirmVerb"_s);
        QVERIFY(!verb->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(bench.name());
        QVERIFY(verb->isEnabled());
    }

    void aCountThatIsOldIsNotTakenForWhatIs()
    {
        Bench bench;
        bench.open();
        AppCounts &counts = bench.workbench.org()->appCounts;
        QTRY_VERIFY(counts.live(bench.session.app()));
        bench.session.fail("GetProcessesCountExperimental", sandbox::Fault::Kind::Status,
                           sandbox::Fault::withoutEnd);
        counts.refresh();
        QTRY_COMPARE(counts.state(), StoreState::Stale);
        bench.action("applications.delete").trigger();
        const auto *list = bench.dock.findChild<ConfirmDialog *>()->findChild<QListWidget *>();
        QVERIFY(list->item(1)->text().contains(u"when last looked at"_s));
    }

    void onlyWhatIsCountedNowCanBeNone()
    {
        Bench bench;
        bench.open();
        const auto roomsOfIdle = [&] {
            return deleteQuestion(bench.workbench, *bench.apps().find(bench.idle())).names.at(2);
        };
        QTRY_VERIFY(roomsOfIdle().contains(u"nothing is live"_s));
        bench.session.fail("GetProcessesCountExperimental", sandbox::Fault::Kind::Status,
                           sandbox::Fault::withoutEnd);
        bench.workbench.org()->appCounts.refresh();
        QTRY_VERIFY(roomsOfIdle().contains(u"not known"_s));
    }

    void oneWithoutANameIsDeletedByItsId()
    {
        Bench bench;
        const AppId nameless = bench.idle();
        bench.session.world().change([&](const sandbox::Hands &hands) {
            hands.state.application(nameless.text().toStdString()).name = "  ";
        });
        bench.open();
        bench.dock.table().select(nameless.text());
        bench.action("applications.delete").trigger();
        auto *dialog = bench.dock.findChild<ConfirmDialog *>();
        auto *verb = dialog->findChild<QPushButton *>(u"confirmVerb"_s);
        dialog->findChild<QLineEdit *>()->setText(u"  "_s);
        QVERIFY(!verb->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(nameless.text());
        QVERIFY(verb->isEnabled());
    }

    void whatIsNotKnownOfAnotherApplicationIsSaidSo()
    {
        Bench bench;
        bench.open();
        bench.dock.table().select(bench.other().text());
        bench.action("applications.delete").trigger();
        const auto *list = bench.dock.findChild<ConfirmDialog *>()->findChild<QListWidget *>();
        QVERIFY(list->item(0)->text().contains(u"not known"_s));
    }

    void anApplicationIsDeletedByItsName_data()
    {
        QTest::addColumn<sandbox::Generation>("generation");
        QTest::newRow("on the newest server") << sandbox::Generation::Newest;
        QTest::newRow("on a server of 2.10") << sandbox::Generation::Seed;
    }

    void anApplicationIsDeletedByItsName()
    {
        QFETCH(const sandbox::Generation, generation);
        Bench bench(DockBench::fewProcesses(generation));
        bench.open();
        const AppId gone = bench.idle();
        bench.dock.table().select(gone.text());
        bench.action("applications.delete").trigger();
        auto *dialog = bench.dock.findChild<ConfirmDialog *>();
        const QString name = bench.apps().find(gone)->name;
        dialog->findChild<QLineEdit *>()->setText(name);
        dialog->findChild<QPushButton *>(u"confirmVerb"_s)->click();
        QTRY_VERIFY(!bench.apps().find(gone));
        QVERIFY(bench.dock.findChild<ChangeStrip *>()->text().contains(name)); // and not by its id
        QTRY_COMPARE(textOf(bench.dock, "applications.title"), bench.name());  // the chosen one's again
    }

    void whoHoldsTooLittleIsToldWhichScopeIsMissing()
    {
        Bench bench;
        bench.session.holdOnly({sandbox::Scope::OrgsRead, sandbox::Scope::ApplicationsRead,
                                sandbox::Scope::BuildsRead, sandbox::Scope::DeploymentsRead});
        const Watch watch = bench.workbench.organizations().watch();
        bench.open();
        for (const char *name : {"applications.new", "applications.rename", "applications.delete"}) {
            QTRY_VERIFY2(bench.action(name).toolTip().contains(u"applications:read-write"_s), name);
            QVERIFY2(!bench.action(name).isEnabled(), name);
        }
    }
};

QTEST_MAIN(TestApplicationsDock)
#include "tst_applicationsdock.moc"
