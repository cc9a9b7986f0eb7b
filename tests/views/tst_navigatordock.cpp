// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/looking.h"
#include "tests/views/support/dockbench.h"
#include "views/applications/appdialog.h"
#include "views/changestrip.h"
#include "views/dialogs/appnamedialog.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/navigatordock.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace hathora;
using namespace hathora::testing;

constexpr int aWhile = 100; // ms

using Face = StateOverlay::Face;
using Subject = Selection::Subject;

namespace {

struct Navigator : DockBench
{
    Navigator()
        : dock(workbench)
    {
    }

    void open()
    {
        choose();
        show(dock, {280, 500});
        QTRY_VERIFY(row(Subject::App, session.app().text()).isValid());
    }
    QModelIndex row(Subject subject, const QString &id)
    {
        const auto rows = tree().model()->match(tree().model()->index(0, 0), KeyRole, id, -1,
                                                Qt::MatchExactly | Qt::MatchRecursive);
        for (const QModelIndex &index : rows) {
            if (index.data(NavigatorModel::SubjectRole).value<Subject>() == subject)
                return index;
        }
        return {};
    }
    QTreeView &tree() { return *dock.findChild<QTreeView *>(); }
    StateOverlay &overlay() { return *dock.findChild<StateOverlay *>(); }
    QLineEdit &filter() { return *dock.findChild<QLineEdit *>(QStringLiteral("navigator.filter")); }
    QAction &action(const char *name) { return *dock.findChild<QAction *>(QLatin1String(name)); }
    AppsStore::Model &apps() { return workbench.org()->apps.model(); }
    AppId otherApp()
    {
        for (const AppWithDeployment &app : apps().records()) {
            if (app.id != session.app())
                return app.id;
        }
        return {};
    }
    QStringList names()
    {
        QStringList names;
        for (const AppWithDeployment &app : apps().records())
            names.append(app.name);
        return names;
    }
    template <typename Dialog>
    void fill(const QString &name, const char *accept)
    {
        auto *dialog = dock.findChild<Dialog *>();
        QVERIFY(dialog);
        auto *line = dialog->template findChild<QLineEdit *>();
        line->clear();
        QTest::keyClicks(line, name);
        for (QPushButton *button : dialog->template findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QLatin1String(accept)) {
                QVERIFY(button->isEnabled());
                button->click();
                return;
            }
        }
        QFAIL("there is no such button");
    }

    NavigatorDock dock;
};

} // namespace

class TestNavigatorDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHiddenNavigatorAsksForNothing()
    {
        Navigator navigator;
        navigator.choose();
        QTest::qWait(aWhile); // nothing may happen
        QCOMPARE(navigator.session.requests("GetOrgs"), 0);
        QCOMPARE(navigator.session.requests("GetApps"), 0);
    }

    void itLoadsAndShowsWhatThereIs()
    {
        Navigator navigator;
        navigator.dock.show();
        QCOMPARE(navigator.overlay().face(), Face::Loading); // nobody can have answered yet
        QTRY_COMPARE(navigator.overlay().face(), Face::Content);
    }

    void whatCannotBeLoadedIsSaidAndTriedAgain()
    {
        Navigator navigator;
        navigator.session.fail("GetOrgs", sandbox::Fault::Kind::Html, 1);
        navigator.show(navigator.dock, {280, 500});
        QTRY_COMPARE(navigator.overlay().face(), Face::Failed);
        Q_EMIT navigator.overlay().retryRequested();
        QTRY_COMPARE(navigator.overlay().face(), Face::Content);
    }

    void whatFailsLaterLeavesTheTree()
    {
        Navigator navigator;
        navigator.open();
        navigator.session.fail("GetOrgs", sandbox::Fault::Kind::Status, 1000);
        QTRY_COMPARE(navigator.overlay().face(), Face::Stale);
        QVERIFY(navigator.row(Subject::App, navigator.session.app().text()).isValid());
    }

    void applicationsThatFailAreToldWhereTheyAre()
    {
        Navigator navigator;
        navigator.open();
        navigator.session.fail("GetApps", sandbox::Fault::Kind::Html, sandbox::Fault::withoutEnd);
        QTRY_COMPARE(navigator.overlay().face(), Face::Stale);
        QVERIFY(navigator.row(Subject::App, navigator.session.app().text()).isValid());
        navigator.session.server().faults().clear();
        QTRY_COMPARE(navigator.overlay().face(), Face::Content);
    }

    void anApplicationIsChosenByKeyboard()
    {
        Navigator navigator;
        navigator.open();
        const AppId other = navigator.otherApp();
        navigator.tree().setFocus();
        navigator.tree().setCurrentIndex(navigator.row(Subject::App, other.text()));
        QCOMPARE(navigator.workbench.selection().app(), other);
        QCOMPARE(navigator.workbench.selection().subject(), Subject::App);
    }

    void itsDeploymentChoosesTheApplicationToo()
    {
        Navigator navigator;
        navigator.open();
        for (const AppWithDeployment &app : navigator.apps().records()) {
            if (app.id == navigator.session.app() || !app.deployment)
                continue;
            const DeploymentId deployment = app.deployment->id;
            const AppId id = app.id;
            navigator.tree().setCurrentIndex(navigator.row(Subject::Deployment, deployment.text()));
            QCOMPARE(navigator.workbench.selection().app(), id);
            QCOMPARE(navigator.workbench.selection().deployment(), deployment);
            return;
        }
        QFAIL("no other application is deployed");
    }

    void itFollowsWhatIsChosenElsewhere()
    {
        Navigator navigator;
        navigator.open();
        navigator.workbench.selection().setApp(navigator.otherApp());
        QCOMPARE(navigator.tree().currentIndex().data(KeyRole).toString(), navigator.otherApp().text());
        const FleetsStore &fleets = navigator.workbench.org()->fleets;
        QTRY_VERIFY(!fleets.model().records().isEmpty());
        const FleetId fleet = fleets.model().records().constFirst().id;
        QTRY_VERIFY(navigator.row(Subject::Fleet, fleet.text()).isValid());
        navigator.workbench.selection().setFleet(fleet);
        QCOMPARE(navigator.tree().currentIndex().data(KeyRole).toString(), fleet.text());
        QCOMPARE(navigator.workbench.selection().app(), navigator.otherApp());
    }

    void theFilterKeepsWhatAMatchIsIn()
    {
        Navigator navigator;
        navigator.open();
        const QString name = navigator.apps().find(navigator.otherApp())->name;
        QTest::keyClicks(&navigator.filter(), name.toUpper());
        QVERIFY(navigator.row(Subject::App, navigator.otherApp().text()).isValid());
        QVERIFY(navigator.row(Subject::Organization, navigator.session.org().text()).isValid());
        navigator.filter().setText(QStringLiteral("no such thing"));
        QTRY_COMPARE(navigator.overlay().face(), Face::Empty);
        Q_EMIT navigator.overlay().actionRequested();
        QTRY_COMPARE(navigator.overlay().face(), Face::Content);
        QVERIFY(navigator.filter().text().isEmpty());
    }

    void theIdIsCopied()
    {
        Navigator navigator;
        navigator.open();
        navigator.action("navigator.copyId").trigger();
        QCOMPARE(QApplication::clipboard()->text(), navigator.session.app().text());
    }

    void anApplicationIsCreated()
    {
        Navigator navigator;
        navigator.open();
        navigator.action("navigator.create").trigger();
        auto *sheet = navigator.dock.findChild<AppDialog *>();
        QTest::keyClicks(sheet->findChild<QLineEdit *>(), QStringLiteral("night-shift"));
        sheet->findChild<QPushButton *>(QStringLiteral("appDialog.accept"))->click();
        QTRY_VERIFY(navigator.names().contains(QStringLiteral("night-shift")));
    }

    void anApplicationIsRenamed()
    {
        Navigator navigator;
        navigator.open();
        navigator.action("navigator.rename").trigger();
        navigator.fill<AppNameDialog>(QStringLiteral("arena-two"), "Rename");
        QTRY_VERIFY(navigator.names().contains(QStringLiteral("arena-two")));
    }

    void aNameThatIsNotAllowedCannotBeGiven_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("capitals") << QStringLiteral("Arena");
        QTest::newRow("a blank") << QStringLiteral("my game");
        QTest::newRow("another one's") << QStringLiteral("taken");
        QTest::newRow("its own") << QStringLiteral("mine");
    }

    void aNameThatIsNotAllowedCannotBeGiven()
    {
        QFETCH(QString, name);
        AppNameDialog dialog(
            {QStringLiteral("t"), QStringLiteral("v"), QStringLiteral("mine"), {QStringLiteral("taken")}},
            nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *accept = dialog.findChild<QPushButton *>(QStringLiteral("appNameDialog.accept"));
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("good-1"));
        QVERIFY(accept->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(name);
        QVERIFY(!accept->isEnabled());
    }

    void anApplicationIsDeletedOnlyByItsName()
    {
        Navigator navigator;
        navigator.open();
        const AppId empty = navigator.session.world().read([&](const sandbox::State &state) {
            for (const auto &app : state.applications) {
                if (app->orgId == navigator.session.org().text().toStdString() &&
                    app->processes.liveCount() == 0)
                    return AppId(QString::fromStdString(app->id));
            }
            return AppId();
        });
        navigator.workbench.selection().setApp(empty);
        const QString name = navigator.apps().find(empty)->name;
        navigator.action("navigator.delete").trigger();
        navigator.fill<ConfirmDialog>(name, "Delete application");
        QTRY_VERIFY(!navigator.names().contains(name));
    }

    void whyAnApplicationWasNotDeletedIsSaid()
    {
        Navigator navigator;
        navigator.open();
        const QString name = navigator.apps().find(navigator.session.app())->name;
        navigator.action("navigator.delete").trigger();
        navigator.fill<ConfirmDialog>(name, "Delete application");
        const auto *strip = navigator.dock.findChild<ChangeStrip *>();
        QTRY_VERIFY(strip->text().contains(QStringLiteral("deleted")));
        QVERIFY(strip->isVisible());
        QVERIFY(navigator.names().contains(name));
    }

    void aSessionThatMayOnlyReadChangesNoApplication()
    {
        Navigator navigator;
        navigator.open();
        for (const char *name : {"navigator.create", "navigator.rename", "navigator.delete"}) {
            QVERIFY(navigator.action(name).isEnabled());
            navigator.session.client().setAccess(Access::ReadOnly);
            QVERIFY(!navigator.action(name).isEnabled());
            QVERIFY(navigator.action(name).toolTip().contains(QStringLiteral("read-only")));
            navigator.session.client().setAccess(Access::Full);
        }
        QVERIFY(navigator.action("navigator.copyId").isEnabled());
    }

    void hostileNamesAreShownLiterally()
    {
        Navigator navigator;
        navigator.open();
        const Patience patience;
        navigator.session.world().change([&](sandbox::Hands hands) {
            hands.state.application(navigator.session.app().text().toStdString()).name =
                hostileText().toStdString();
        });
        QTRY_VERIFY(navigator.names().contains(hostileText()));
        navigator.dock.grab();
        QVERIFY(patience.lasts());
    }

    void everyControlHasAName()
    {
        Navigator navigator;
        navigator.open();
        QCOMPARE(unnamed(navigator.dock), QString());
    }
};

QTEST_MAIN(TestNavigatorDock)
#include "tst_navigatordock.moc"
