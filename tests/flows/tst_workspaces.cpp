// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
#include "views/tablepane.h"
#include "views/viewmenu.h"

#include <QAction>
#include <QDockWidget>
#include <QFile>
#include <QInputDialog>
#include <QMenu>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

/// Somebody on a Hathora, with the window open on the workspace that is shown first.
struct Desk
{
    Desk()
    {
        Environment environment;
        environment.token = Token::from("right");
        person.setEnvironment(environment);
        open();
    }

    void open()
    {
        person.start();
        QVERIFY(person.type("serverAddress", hathora.url().toString()));
        QVERIFY(person.click("useEnvironmentToken"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
    }

    void openAgain()
    {
        person.quit();
        open();
    }

    QString file() const { return Places::in(person.folder()).layout; }
    Workspaces &workspaces() { return *person.window().workspaces(); }
    DockWidget &dock(const char *id) { return *person.window().dock(QLatin1String(id)); }

    QStringList openDocks()
    {
        QStringList ids;
        for (const DockWidget *dock : person.window().docks()) {
            if (!dock->isHidden())
                ids.append(dock->id());
        }
        ids.sort();
        return ids;
    }

    QStringList openTabsWith(const QString &id)
    {
        QStringList ids;
        const MainWindow &window = person.window();
        for (const QDockWidget *tab : window.tabifiedDockWidgets(window.dock(id))) {
            if (!tab->isHidden())
                ids.append(tab->objectName());
        }
        return ids;
    }

    LocalHathora hathora{"right"};
    Person person;
};

Workspace builtIn(const QString &id)
{
    for (const Workspace &workspace : Workspaces::builtIn()) {
        if (workspace.id == id)
            return workspace;
    }
    return {};
}

QStringList factoryDocks(const QString &id)
{
    QStringList ids = builtIn(id).docks();
    ids.sort();
    return ids;
}

/// Docks of one place are tabs of it, and of no other.
bool isArranged(Desk &desk, const QString &id)
{
    const Workspace workspace = builtIn(id);
    for (const QStringList &place : {workspace.left, workspace.main, workspace.right, workspace.bottom}) {
        for (const QString &dock : place) {
            QStringList tabs = desk.openTabsWith(dock) << dock;
            tabs.sort();
            QStringList wanted = place;
            wanted.sort();
            if (tabs != wanted)
                return false;
        }
    }
    return desk.openDocks() == factoryDocks(id);
}

/// As a program left it that did not have this dock yet.
Layout layoutWithout(const QString &missing, const QList<DockWidget *> &docks)
{
    QMainWindow window;
    for (const DockWidget *dock : docks) {
        if (dock->id() == missing)
            continue;
        auto *namesake = new QDockWidget(&window);
        namesake->setObjectName(dock->id());
        window.addDockWidget(Qt::TopDockWidgetArea, namesake);
    }
    return LayoutState::layoutOf(window);
}

/// An entry of a table's menu, which is filled when it is opened.
bool choose(TablePane &pane, const char *menu, const QString &text)
{
    Q_EMIT pane.findChild<ViewMenu *>()->aboutToShow();
    for (QAction *action : pane.findChild<QMenu *>(QLatin1String(menu))->actions()) {
        if (action->text() != text)
            continue;
        action->trigger();
        return true;
    }
    return false;
}

} // namespace

/// The window's arrangements, as somebody uses them.
class TestWorkspaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsWatch()
    {
        Desk desk;
        QCOMPARE(desk.workspaces().current(), u"watch"_s);
        QCOMPARE(desk.openDocks(), factoryDocks(u"watch"_s));
    }

    void eachIsArrangedForItsJob_data()
    {
        QTest::addColumn<QString>("id");
        for (const Workspace &workspace : Workspaces::builtIn())
            QTest::newRow(qPrintable(workspace.id)) << workspace.id;
    }

    void eachIsArrangedForItsJob()
    {
        QFETCH(QString, id);
        Desk desk;
        // The menu lists them as soon as the event loop is reached.
        const QString action = u"action.workspace."_s + id;
        QTRY_VERIFY(desk.person.trigger(qPrintable(action)));
        QCOMPARE(desk.workspaces().current(), id);
        QVERIFY(isArranged(desk, id));
    }

    void eachFitsASmallScreen_data() { eachIsArrangedForItsJob_data(); }

    void eachFitsASmallScreen()
    {
        QFETCH(QString, id);
        Desk desk;
        desk.workspaces().show(id);
        desk.person.window().resize(1024, 700);
        QTRY_COMPARE(desk.person.window().size(), QSize(1024, 700));
        for (const DockWidget *dock : desk.person.window().docks())
            QVERIFY2(dock->isHidden() || dock->geometry().right() < 1024, qPrintable(dock->id()));
    }

    void eachIsShownAsItWasLeft()
    {
        Desk desk;
        desk.dock("logs").close();
        desk.dock("overview").setFloating(true);
        const QStringList left = desk.openDocks();
        QVERIFY(left != factoryDocks(u"watch"_s));
        desk.workspaces().show(u"ship"_s);
        QCOMPARE(desk.openDocks(), factoryDocks(u"ship"_s));
        QVERIFY(!desk.dock("overview").isFloating());
        desk.workspaces().show(u"watch"_s);
        QCOMPARE(desk.openDocks(), left);
        QVERIFY(desk.dock("overview").isFloating());
    }

    void theNextStartGoesOnWhereTheLastEnded()
    {
        Desk desk;
        desk.workspaces().show(u"debug"_s);
        desk.dock("rooms").close();
        const QStringList left = desk.openDocks();
        desk.openAgain();
        QCOMPARE(desk.workspaces().current(), u"debug"_s);
        QCOMPARE(desk.openDocks(), left);
    }

    void whatAViewKeepsForItselfComesBackToo()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.rows("processes.table") > 0, aWhile);
        QVariantMap state = desk.dock("processes").viewState();
        state.insert(u"filter"_s, u"status:failed"_s);
        desk.dock("processes").setViewState(state);
        desk.openAgain();
        QCOMPARE(desk.dock("processes").viewState().value(u"filter"_s), u"status:failed"_s);
        desk.workspaces().show(u"debug"_s);
        QCOMPARE(desk.dock("processes").viewState().value(u"filter"_s).toString(), QString());
    }

    void resetBringsTheFactoryArrangementBack()
    {
        Desk desk;
        desk.dock("logs").close();
        desk.dock("navigator").close();
        desk.openAgain();
        QVERIFY(desk.openDocks() != factoryDocks(u"watch"_s));
        QTRY_VERIFY(desk.person.trigger("action.workspace.reset"));
        QCOMPARE(desk.workspaces().current(), u"watch"_s);
        QVERIFY(isArranged(desk, u"watch"_s));
        desk.openAgain();
        QVERIFY(isArranged(desk, u"watch"_s));
    }

    void oneOfTheUsersOwnIsKeptUntilItIsReset()
    {
        Desk desk;
        desk.dock("logs").close();
        const QStringList mine = desk.openDocks();
        desk.workspaces().saveAs(u"Night shift"_s);
        const QString id = desk.workspaces().current();
        QVERIFY(LayoutState(desk.file()).content().layouts.contains(id)); // even if the program is killed now
        desk.workspaces().show(u"manage"_s);
        desk.openAgain();
        QCOMPARE(desk.workspaces().saved().value(id), u"Night shift"_s);
        desk.workspaces().show(id);
        QCOMPARE(desk.openDocks(), mine);

        desk.workspaces().reset();
        QVERIFY(desk.workspaces().saved().isEmpty());
        QCOMPARE(desk.workspaces().current(), u"watch"_s);
    }

    void aViewIsSavedChosenAndDeleted()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.rows("processes.table") > 0, aWhile);
        TablePane &pane = *desk.dock("processes").findChild<TablePane *>();
        pane.setFilter(u"status:running"_s);
        QVERIFY(desk.person.trigger("processes.saveView"));
        auto *dialog = pane.findChild<QInputDialog *>(u"dialog.viewName"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"Running"_s);
        dialog->accept();
        pane.setFilter({});
        desk.openAgain();
        QTRY_VERIFY_WITH_TIMEOUT(desk.person.rows("processes.table") > 0, aWhile);
        TablePane &again = *desk.dock("processes").findChild<TablePane *>();
        QVERIFY(choose(again, "processes.views", u"Running"_s));
        QCOMPARE(again.filter(), u"status:running"_s);
        QVERIFY(choose(again, "processes.viewDeletions", u"Running"_s));
        QVERIFY(LayoutState(desk.file()).content().views.isEmpty());
    }

    void whatQtDoesNotTakeIsArrangedAnew()
    {
        Desk desk;
        desk.dock("logs").close();
        desk.person.quit();
        LayoutState layouts(desk.file());
        layouts.content().layouts[u"watch"_s].state = "of no window";
        layouts.save();
        desk.open();
        QVERIFY(isArranged(desk, u"watch"_s));
    }

    void aDockThatAnOlderLayoutDoesNotKnowHasAPlace()
    {
        Desk desk;
        const Layout older = layoutWithout(u"rooms"_s, desk.person.window().docks());
        desk.person.quit();
        LayoutState layouts(desk.file());
        layouts.content().layouts.insert(u"watch"_s, older);
        layouts.save();
        desk.open();
        DockWidget &rooms = desk.dock("rooms");
        QVERIFY(!desk.dock("builds").isHidden()); // so the layout was taken
        QVERIFY(desk.person.window().dockWidgetArea(&rooms) != Qt::NoDockWidgetArea);
        QVERIFY(desk.person.bringUp("rooms"));
        QTRY_VERIFY(rooms.isSeen());
    }

    void aDamagedFileMeansAFirstStart()
    {
        Desk desk;
        desk.workspaces().show(u"manage"_s);
        desk.person.quit();
        QFile file(desk.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        char byte = 0;
        QVERIFY(file.getChar(&byte) && file.seek(file.size() / 2) && file.putChar(char(byte ^ 0x20)));
        file.close();
        desk.open();
        QCOMPARE(desk.workspaces().current(), u"watch"_s);
        QCOMPARE(desk.openDocks(), factoryDocks(u"watch"_s));
        QVERIFY(QFile::exists(desk.file() + u".bad"_s));
    }
};

QTEST_MAIN(TestWorkspaces)
#include "tst_workspaces.moc"
