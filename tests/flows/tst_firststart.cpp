// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"

#include <QAction>
#include <QFile>
#include <QScreen>
#include <QTest>

#include <signal.h>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

/// From nothing to processes on screen.
class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageShowsThreeWaysIn()
    {
        Person person;
        person.start();
        QVERIFY(!person.isIn());
        QTRY_VERIFY(person.seen("startPage"));
        QVERIFY(person.seen("signIn"));
        QVERIFY(person.seen("tryDemo"));
        QVERIFY(person.seen("useEnvironmentToken"));
        QVERIFY(!person.seen("useEnvironmentToken")->isEnabled());
        QVERIFY(person.window().docks().isEmpty());
    }

    void theWindowFitsTheScreen()
    {
        Person person;
        person.start();
        const QRect room = person.window().screen()->availableGeometry();
        QVERIFY(room.width() < 1440); // or this would prove nothing
        QVERIFY(room.contains(person.window().frameGeometry()));
    }

    void oneClickOnTheDemoShowsLiveProcesses()
    {
        Person person;
        person.start();
        QVERIFY(person.click("tryDemo"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, aWhile);
        QVERIFY(!person.seen("startPage"));
    }

    void aDocksTitleCountsItsRowsAndItsMenuEntryDoesNot()
    {
        CommandLine line;
        line.demo = true;
        Person person;
        person.start(line);
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QVERIFY(person.bringUp("builds"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("builds.table") > 0, aWhile);
        const DockWidget *builds = person.window().dock(u"builds"_s);
        QTRY_COMPARE(builds->windowTitle(), u"Builds  "_s + QLocale().toString(person.rows("builds.table")));
        QCOMPARE(builds->toggleViewAction()->text(), u"Builds"_s);
        QCOMPARE(person.window().dock(u"overview"_s)->windowTitle(), u"Overview"_s);
    }

    void theDemoNeedsNoClickWithItsOption()
    {
        CommandLine line;
        line.demo = true;
        Person person;
        person.start(line);
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, aWhile);
        // A demo is no account: nothing of it is there at the next start.
        person.quit();
        person.start();
        QVERIFY(!person.isIn());
        QVERIFY(person.program().profiles().all().isEmpty());
    }

    void aDemoThatDiedIsToldAndStartsAgain()
    {
        CommandLine line;
        line.demo = true;
        Person person;
        person.start(line);
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        const QUrl before = person.program().session()->profile().server;
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, aWhile);
        const int rows = person.rows("processes.table");
        QCOMPARE(::kill(pid_t(person.program().entrance().demo()->processId()), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("windowNotice/messageAction"), aWhile);
        QVERIFY(person.rows("processes.table") >= rows);
        QVERIFY(person.click("windowNotice/messageAction"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.program().session()->profile().server != before,
                                 aWhile);
        QVERIFY(person.bringUp("processes"));
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, aWhile);
    }

    void theEnvironmentsTokenIsUsedForOneRunAndNotStored()
    {
        LocalHathora hathora("from-the-environment");
        Environment environment;
        environment.token = Token::from("from-the-environment");
        Person person;
        person.setEnvironment(environment);
        person.start();
        QVERIFY(person.type("serverAddress", hathora.url().toString()));
        QVERIFY(person.click("useEnvironmentToken"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        QCOMPARE(person.program().session()->keeping(), TokenKeeping::ThisRun);
        QVERIFY(person.program().profiles().all().isEmpty());
        person.quit();

        person.setEnvironment({});
        person.start();
        QVERIFY(!person.isIn());
    }

    void theEnvironmentsApplicationIsChosen()
    {
        LocalHathora hathora("right");
        const std::string last =
            hathora.world().read([](const sandbox::State &state) { return state.applications.back()->id; });
        Environment environment;
        environment.token = Token::from("right");
        environment.app = AppId(QString::fromStdString(last));
        Person person;
        person.setEnvironment(environment);
        person.start();
        QVERIFY(person.type("serverAddress", hathora.url().toString()));
        QVERIFY(person.click("useEnvironmentToken"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        QCOMPARE(person.workbench().selection().app(), environment.app);
    }

    void inAWorkspaceWithoutTheNavigatorThereIsAnApplicationToo()
    {
        CommandLine line;
        line.demo = true;
        Person person;
        person.start(line);
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        person.window().workspaces()->show(u"debug"_s);
        person.quit();
        person.start(line);
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QVERIFY(!person.window().dock(u"navigator"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(person.workbench().app(), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(person.rows("processes.table") > 0, aWhile);
    }

    void aProfileThatDoesNotExistIsSaid()
    {
        CommandLine line;
        line.profile = u"nobody"_s;
        Person person;
        person.start(line);
        QTRY_VERIFY(person.text("startNote").contains(u"nobody"_s));
    }
};

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
