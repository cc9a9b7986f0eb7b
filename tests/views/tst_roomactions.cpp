// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/room.h"
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "views/changeactions.h"
#include "views/docks/roomsdock.h"
#include "views/messagestrip.h"
#include "views/plainlabel.h"
#include "views/rooms/configfield.h"
#include "views/rooms/newroomsheet.h"
#include "views/rooms/roomconfigsheet.h"
#include "views/rooms/sizemeter.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

/// The dock on screen with a room that has players.
struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<RoomsDock>(workbench))
    {
        choose();
        session.world().read([this](const sandbox::State &state) {
            for (const auto &each : state.application(session.app().text().toStdString()).processes.all()) {
                if (each->activeRooms.size() > 1 && each->status == sandbox::ProcessStatus::Running)
                    room = RoomId(QString::fromStdString(each->activeRooms.front()->id));
            }
        });
        show(*dock);
    }

    void chooseRoom()
    {
        workbench.selection().setRoom(room);
        QTRY_COMPARE(dock->findChild<StateOverlay *>(QStringLiteral("rooms.cardOverlay"))->face(),
                     StateOverlay::Face::Content);
        QTRY_VERIFY(action("destroy")->isEnabled());
    }

    QAction *action(const char *name) const
    {
        return dock->findChild<QAction *>(QStringLiteral("rooms.") + QLatin1String(name));
    }

    template <typename Sheet>
    Sheet *sheet(const char *name)
    {
        action(name)->trigger();
        return dock->findChild<Sheet *>();
    }

    void press(const QWidget &parent, const char *name)
    {
        QTest::mouseClick(parent.findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    }

    sandbox::Room roomNow()
    {
        return session.world().read([this](const sandbox::State &state) {
            return *state.room(session.app().text().toStdString(), room.text().toStdString());
        });
    }

    QString arrival() const
    {
        const auto *strip = dock->findChild<MessageStrip *>(QStringLiteral("rooms.arrival"));
        return strip->isHidden() ? QString() : strip->text();
    }

    std::unique_ptr<RoomsDock> dock;
    RoomId room;
};

RoomDraft draft(const QString &id = {})
{
    RoomDraft draft;
    draft.region = KnownRegion::Tokyo;
    draft.id = id;
    draft.config = QStringLiteral("{\"map\":\"pier\"}");
    return draft;
}

} // namespace

class RoomActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsMadeShownAndWaitedFor()
    {
        Bench bench;
        QPointer<NewRoomSheet> sheet = bench.sheet<NewRoomSheet>("new");
        QVERIFY(sheet);
        sheet->setDraft(draft(QStringLiteral("duel-1")));
        bench.press(*sheet, "newRoom.accept");
        QTRY_VERIFY(!sheet);
        QCOMPARE(bench.workbench.selection().room(), RoomId(QStringLiteral("duel-1")));
        QTRY_COMPARE(textOf(*bench.dock, "rooms.id"), QStringLiteral("duel-1"));
        QTRY_VERIFY(!bench.arrival().isEmpty());
        bench.session.world().advance(90s);
        QTRY_VERIFY2(bench.arrival().contains(QStringLiteral("can connect")), qPrintable(bench.arrival()));
        QTRY_VERIFY(textOf(*bench.dock, "rooms.command").startsWith(QStringLiteral("mygame --connect ")));
    }

    void whatIsWrongIsToldAtItsField()
    {
        Bench bench;
        auto *sheet = bench.sheet<NewRoomSheet>("new");
        auto *create = sheet->findChild<QPushButton *>(QStringLiteral("newRoom.accept"));
        QVERIFY(!create->isEnabled());
        QVERIFY(!textOf(*sheet, "newRoom.region.problem").isEmpty());
        sheet->setDraft(draft(QStringLiteral("not an id")));
        QVERIFY(!create->isEnabled());
        QVERIFY(textOf(*sheet, "newRoom.id.problem").contains(QStringLiteral("Only letters")));
        sheet->setDraft(draft());
        QVERIFY(create->isEnabled());
    }

    void aConfigurationTellsHowLongItIs()
    {
        ConfigField field(QStringLiteral("config"));
        field.setText(QString(12, u'x'));
        const auto *meter = field.findChild<SizeMeter *>();
        QVERIFY(meter->text().startsWith(QStringLiteral("12 of 10")));
        field.setText(QString(10001, u'x'));
        QVERIFY(textOf(field, "config.problem").contains(QStringLiteral("server decides")));
    }

    void aRefusalLeavesTheSheetOpen()
    {
        Bench bench;
        QPointer<NewRoomSheet> sheet = bench.sheet<NewRoomSheet>("new");
        sheet->setDraft(draft(bench.room.text()));
        bench.press(*sheet, "newRoom.accept");
        const auto *strip = sheet->findChild<MessageStrip *>(QStringLiteral("newRoom.changes"));
        QTRY_VERIFY2(strip->isVisible() && strip->detail().contains(QStringLiteral("taken")),
                     qPrintable(strip->text() + strip->detail()));
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(sheet->draft().id, bench.room.text());
    }

    void anotherApplicationStopsTheSheet()
    {
        Bench bench;
        auto *sheet = bench.sheet<NewRoomSheet>("new");
        sheet->setDraft(draft());
        bench.workbench.selection().setApp({});
        QVERIFY(sheet->findChild<MessageStrip *>(QStringLiteral("newRoom.elsewhere"))->isVisible());
        QVERIFY(!sheet->findChild<QPushButton *>(QStringLiteral("newRoom.accept"))->isEnabled());
    }

    void destroyingIsAskedAndThenDone()
    {
        Bench bench;
        bench.chooseRoom();
        bench.action("destroy")->trigger();
        auto *dialog = bench.dock->findChild<QDialog *>(QStringLiteral("confirmDialog"));
        QVERIFY(dialog->windowTitle().contains(bench.room.text()));
        QCOMPARE(bench.session.requests("DestroyRoom"), 0);
        bench.press(*dialog, "confirmVerb");
        QTRY_COMPARE(bench.roomNow().status, sandbox::RoomStatus::Destroyed);
        QTRY_VERIFY(!bench.action("destroy")->isEnabled());
    }

    void aConfigurationIsReplaced()
    {
        Bench bench;
        bench.chooseRoom();
        QPointer<RoomConfigSheet> sheet = bench.sheet<RoomConfigSheet>("configure");
        auto *accept = sheet->findChild<QPushButton *>(QStringLiteral("roomConfig.accept"));
        QVERIFY(!accept->isEnabled()); // nothing is different yet
        sheet->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("{\"map\":\"depot\"}"));
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(*bench.roomNow().config, std::string("{\"map\":\"depot\"}"));
        QTRY_VERIFY(!sheet);
        auto *shown = bench.dock->findChild<QPlainTextEdit *>(QStringLiteral("rooms.config"));
        QTRY_COMPARE(shown->toPlainText(), QStringLiteral("{\"map\":\"depot\"}"));
    }

    void aRoomIsSuspendedAndResumed()
    {
        Bench bench;
        bench.chooseRoom();
        QVERIFY(!bench.action("resume")->isEnabled());
        // Its card asks the way as long as it is awake. Only once that is answered is nobody left to wake it.
        QTRY_VERIFY(bench.dock->findChild<QPushButton *>(QStringLiteral("rooms.copyCommand"))->isEnabled());
        bench.action("suspend")->trigger();
        QTRY_VERIFY(bench.roomNow().isSuspended());
        QTRY_VERIFY(bench.action("resume")->isEnabled());
        QVERIFY(!bench.action("suspend")->isEnabled());
        QVERIFY(bench.arrival().isEmpty()); // who asked the way would wake it
        bench.action("resume")->trigger();
        QTRY_VERIFY(bench.arrival().contains(QStringLiteral("can connect")));
        QVERIFY(!bench.roomNow().isSuspended());
    }

    void anOlderServerResumesNothing()
    {
        Bench bench;
        bench.session.client().setGeneration(Generation::V2_10);
        bench.chooseRoom();
        QVERIFY(!bench.action("resume")->isVisible());
        auto *sheet = bench.sheet<NewRoomSheet>("new");
        QVERIFY(!sheet->findChild<QWidget *>(QStringLiteral("newRoom.deployment"))->isVisible());
    }

    void whoMayOnlyReadChangesNothing()
    {
        Bench bench;
        bench.chooseRoom();
        bench.session.client().setAccess(Access::ReadOnly);
        for (const char *name : {"new", "configure", "suspend", "resume", "destroy"}) {
            QVERIFY2(!bench.action(name)->isEnabled(), name);
            QVERIFY(bench.action(name)->toolTip().contains(ChangeActions::reason()));
        }
    }

    void theCommandIsCopiedAndItsPatternKept()
    {
        Bench bench;
        bench.chooseRoom();
        QTRY_VERIFY(bench.dock->findChild<QPushButton *>(QStringLiteral("rooms.copyCommand"))->isEnabled());
        bench.press(*bench.dock, "rooms.copyCommand");
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("mygame --connect ") + textOf(*bench.dock, "rooms.address"));

        QTest::mouseClick(bench.dock->findChild<QToolButton *>(QStringLiteral("rooms.editPattern")),
                          Qt::LeftButton);
        auto *pattern = bench.dock->findChild<QLineEdit *>(QStringLiteral("rooms.connectPattern"));
        pattern->setText(QStringLiteral("duel {room}"));
        QTest::keyClick(pattern, Qt::Key_Return);
        QCOMPARE(bench.workbench.roomSettings().connectPattern(), QStringLiteral("duel {room}"));
        QCOMPARE(textOf(*bench.dock, "rooms.command"), QStringLiteral("duel ") + bench.room.text());
    }

    void escapeKeepsThePatternAsItWas()
    {
        Bench bench;
        bench.chooseRoom();
        QTest::mouseClick(bench.dock->findChild<QToolButton *>(QStringLiteral("rooms.editPattern")),
                          Qt::LeftButton);
        auto *pattern = bench.dock->findChild<QLineEdit *>(QStringLiteral("rooms.connectPattern"));
        pattern->setText(QStringLiteral("duel {room}"));
        QTest::keyClick(pattern, Qt::Key_Escape);
        QVERIFY(!pattern->isVisible());
        QVERIFY(bench.workbench.roomSettings().connectPattern().startsWith(QStringLiteral("mygame")));
    }

    void theDockMayGoAwayWhileARoomIsWaitedFor()
    {
        Bench bench;
        bench.workbench.app()->roomCommands.create({KnownRegion::Tokyo, {}, {}, {}});
        QTRY_VERIFY(!bench.arrival().isEmpty());
        bench.dock.reset();
        QTRY_COMPARE(bench.session.client().inFlight(), 0);
    }
};

QTEST_MAIN(RoomActionsTest)
#include "tst_roomactions.moc"
