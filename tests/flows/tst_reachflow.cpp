// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockwidget.h"
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/room.h"
#include "tests/app/localhathora.h"
#include "tests/flows/keyboard.h"
#include "views/palette/commandpalette.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = 20'000;

namespace {

/// Somebody at the keyboard who looks for places.
struct Reach
{
    void goIn() { QVERIFY(person.goIn(hathora.url(), u"right"_s)); }

    void paste(const QString &id)
    {
        keys.paste(id);
        keys.countAnew();
    }
    QString first()
    {
        auto *list = qobject_cast<QListView *>(person.seen("palette.list"));
        return list ? list->currentIndex().data().toString() : QString();
    }
    bool isInFront(const char *dock) { return person.window().dock(QLatin1String(dock))->isSeen(); }

    /// A room on a running process: of the chosen application, or of another one.
    enum class Whose { Chosen, Other };
    std::pair<ProcessId, RoomId> room(Whose whose)
    {
        const std::string chosen = person.workbench().selection().app().text().toStdString();
        return hathora.world().read([&](const sandbox::State &state) {
            for (const auto &app : state.applications) {
                for (const auto &process : app->processes.all()) {
                    const bool isRunning = process->status == sandbox::ProcessStatus::Running;
                    if ((app->id == chosen) == (whose == Whose::Chosen) && isRunning &&
                        !process->activeRooms.empty())
                        return std::pair{ProcessId(QString::fromStdString(process->id)),
                                         RoomId(QString::fromStdString(process->activeRooms.front()->id))};
                }
            }
            return std::pair<ProcessId, RoomId>();
        });
    }
    Selection &selection() { return person.workbench().selection(); }

    LocalHathora hathora{"right"};
    Person person;
    Keyboard keys{person};
};

} // namespace

/// From a few keys to the place that is meant.
class TestReachFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedRoomLeadsToTheLogOfItsProcess_data()
    {
        QTest::addColumn<int>("whose");
        QTest::newRow("in the chosen application") << int(Reach::Whose::Chosen);
        QTest::newRow("in another application") << int(Reach::Whose::Other);
    }

    void aPastedRoomLeadsToTheLogOfItsProcess()
    {
        QFETCH(int, whose);
        Reach it;
        it.goIn();
        const auto [process, room] = it.room(Reach::Whose(whose));
        QVERIFY(!room.isEmpty());
        it.keys.openPalette();
        it.paste(room.text());
        it.keys.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(it.selection().room(), room, aWhile);
        QTRY_COMPARE(it.selection().process(), process);
        QTRY_VERIFY(it.isInFront("logs"));
        QVERIFY(!it.person.seen("palette"));
        QVERIFY(it.keys.presses() <= 3);
        qInfo("%d key after the paste", it.keys.presses());
    }

    void aPastedProcessLeadsToItsPageAndItsLog()
    {
        Reach it;
        it.goIn();
        const ProcessId process = it.room(Reach::Whose::Other).first;
        it.keys.openPalette();
        it.paste(process.text());
        it.keys.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(it.selection().process(), process, aWhile);
        QTRY_VERIFY(it.isInFront("process"));
        it.keys.openPalette();
        it.paste(process.text());
        QTRY_COMPARE_WITH_TIMEOUT(it.first(), process.text(), aWhile);
        it.keys.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(it.isInFront("logs"));
        QCOMPARE(it.keys.presses(), 1);
    }

    void aCommandIsRunByAPartOfItsName()
    {
        Reach it;
        it.goIn();
        const bool wasLive = it.person.window().findChild<QAction *>(u"action.live"_s)->isChecked();
        it.keys.openPalette();
        it.keys.type(u"live"_s);
        QCOMPARE(it.first(), u"Live"_s);
        it.keys.press(Qt::Key_Return);
        QCOMPARE(it.person.window().findChild<QAction *>(u"action.live"_s)->isChecked(), !wasLive);
    }

    void aCommandOfADockBringsItUp()
    {
        Reach it;
        it.goIn();
        it.person.window().dock(u"logs"_s)->close();
        it.keys.openPalette();
        it.keys.type(u"wrap lines"_s);
        QCOMPARE(it.first(), u"Wrap lines"_s);
        it.keys.press(Qt::Key_Return);
        QTRY_VERIFY(it.isInFront("logs"));
        QVERIFY(it.person.window().findChild<QAction *>(u"logs.wrap"_s)->isChecked());
    }

    void aViewIsBroughtUpByItsName()
    {
        Reach it;
        it.goIn();
        it.keys.openPalette();
        it.keys.type(u"consol"_s);
        it.keys.press(Qt::Key_Return);
        QTRY_VERIFY(it.isInFront("console"));
    }

    void itOpensFromAFieldAndFromAFloatingDock()
    {
        Reach it;
        it.goIn();
        QVERIFY(it.person.bringUp("processes"));
        QTRY_VERIFY(it.person.seen("processes.filter"));
        it.person.seen("processes.filter")->setFocus();
        it.keys.openPalette();
        it.keys.press(Qt::Key_Escape);
        DockWidget *logs = it.person.window().dock(u"logs"_s);
        logs->setFloating(true);
        logs->activateWindow();
        logs->widget()->setFocus();
        QTRY_VERIFY(logs->isActiveWindow());
        it.keys.openPalette();
        QTRY_COMPARE(QApplication::focusWidget(), it.person.seen("palette.text"));
    }

    void escapeGivesTheFocusBack()
    {
        Reach it;
        it.goIn();
        it.person.bringUp("processes");
        QWidget *before = QApplication::focusWidget();
        QVERIFY(before);
        it.keys.openPalette();
        QVERIFY(QApplication::focusWidget() != before);
        it.keys.press(Qt::Key_Escape);
        QVERIFY(!it.person.seen("palette"));
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void whereOneWasAndWantsToBeComesFirst()
    {
        Reach it;
        it.goIn();
        const auto [process, room] = it.room(Reach::Whose::Other);
        it.keys.openPalette();
        it.paste(process.text());
        QTRY_COMPARE_WITH_TIMEOUT(it.first(), process.text(), aWhile);
        it.keys.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(it.selection().process(), process, aWhile);
        it.keys.openPalette();
        QCOMPARE(it.first(), process.text());
        it.paste(room.text());
        QTRY_COMPARE_WITH_TIMEOUT(it.first(), room.text(), aWhile);
        it.keys.press(Qt::Key_D, Qt::ControlModifier);
        it.keys.press(Qt::Key_Escape);
        it.keys.openPalette();
        QCOMPARE(it.first(), room.text()); // a favourite now, before what was visited last
        it.keys.press(Qt::Key_Down);
        QCOMPARE(it.first(), process.text());
    }

    void withoutASessionThereIsNothingToSearch()
    {
        Reach it;
        it.goIn();
        it.keys.openPalette();
        it.person.program().signOut();
        QTRY_VERIFY(!it.person.isIn());
        QVERIFY(!it.person.seen("palette"));
        QVERIFY(!it.person.seen("palette.field")->isEnabled());
    }
};

QTEST_MAIN(TestReachFlow)
#include "tst_reachflow.moc"
