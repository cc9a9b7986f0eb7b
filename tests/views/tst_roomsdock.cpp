// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/process.h"
#include "app/sandbox/world/room.h"
#include "app/sandbox/world/roomlife.h"
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "tests/views/support/rest.h"
#include "views/docks/roomcard.h"
#include "views/docks/roomsdock.h"
#include "views/plainlabel.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"
#include "views/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

using Face = StateOverlay::Face;

/// The dock on screen, and a process that has rooms.
struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<RoomsDock>(workbench))
        , pane(dock->findChild<TablePane *>())
    {
        choose();
        session.world().read([this](const sandbox::State &state) {
            for (const auto &each : state.application(session.app().text().toStdString()).processes.all()) {
                if (each->activeRooms.size() > 1 && each->status == sandbox::ProcessStatus::Running) {
                    process = ProcessId(QString::fromStdString(each->id));
                    room = RoomId(QString::fromStdString(each->activeRooms.front()->id));
                    rooms = int(each->activeRooms.size() + each->formerRooms.size());
                    return;
                }
            }
        });
    }

    StateOverlay *table() const { return dock->findChild<StateOverlay *>(QStringLiteral("rooms.overlay")); }
    StateOverlay *card() const
    {
        return dock->findChild<StateOverlay *>(QStringLiteral("rooms.cardOverlay"));
    }
    QLineEdit *search() const { return dock->findChild<QLineEdit *>(QStringLiteral("rooms.search")); }

    void find(const QString &id)
    {
        search()->setText(id);
        QTest::keyClick(search(), Qt::Key_Return);
    }

    std::unique_ptr<RoomsDock> dock;
    TablePane *pane;
    ProcessId process;
    RoomId room;
    int rooms = 0;
};

} // namespace

class RoomsDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAProcessItSaysToChooseOne()
    {
        Bench bench;
        bench.show(*bench.dock);
        QCOMPARE(bench.table()->face(), Face::Empty);
        QCOMPARE(bench.card()->face(), Face::Empty);
    }

    void theRoomsOfTheChosenProcessAreShown()
    {
        Bench bench;
        QVERIFY(!bench.process.isEmpty());
        bench.show(*bench.dock);
        bench.workbench.selection().setProcess(bench.process);
        QTRY_COMPARE(bench.pane->rows().rowCount(), bench.rooms);
    }

    void aChosenRoomShowsItsAddressAndHistory()
    {
        Bench bench;
        bench.show(*bench.dock);
        bench.workbench.selection().setProcess(bench.process);
        QTRY_COMPARE(bench.pane->rows().rowCount(), bench.rooms);
        bench.pane->select(bench.room.text());
        QCOMPARE(bench.workbench.selection().room(), bench.room);
        QTRY_COMPARE(bench.card()->face(), Face::Content);
        QCOMPARE(textOf(*bench.dock, "rooms.id"), bench.room.text());
        QCOMPARE(textOf(*bench.dock, "rooms.process"), bench.process.text());
        auto *history = bench.dock->findChild<TableView *>(QStringLiteral("rooms.history"));
        QCOMPARE(history->model()->rowCount(), 1);

        auto *copy = bench.dock->findChild<QPushButton *>(QStringLiteral("rooms.copyAddress"));
        QTRY_VERIFY(copy->isEnabled());
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), textOf(*bench.dock, "rooms.address"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1Char(':')));
    }

    void aRoomIsFoundByItsIdAlone()
    {
        Bench bench;
        bench.show(*bench.dock);
        bench.find(QStringLiteral("  %1 ").arg(bench.room.text()));
        QTRY_COMPARE(bench.card()->face(), Face::Content);
        QCOMPARE(textOf(*bench.dock, "rooms.id"), bench.room.text());

        const QSignalSpy wanted(&bench.workbench, &Workbench::processWanted);
        QTest::mouseClick(bench.dock->findChild<QPushButton *>(QStringLiteral("rooms.process")),
                          Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(bench.workbench.selection().process(), bench.process);
    }

    void aRoomThatIsNotThereIsToldSo()
    {
        Bench bench;
        bench.show(*bench.dock);
        bench.find(QStringLiteral("no-such-room"));
        QTRY_COMPARE(bench.card()->face(), Face::Failed);
        QVERIFY(!textOf(*bench.card(), "faceDetail").isEmpty());
    }

    void aRoomThatHasEndedIsNotWoken()
    {
        Bench bench;
        bench.show(*bench.dock);
        bench.session.world().change([&bench](sandbox::Hands hands) {
            sandbox::Application &app = hands.state.application(bench.session.app().text().toStdString());
            hands.rooms.destroy(app, hands.state.room(app.id, bench.room.text().toStdString()));
        });
        bench.find(bench.room.text());
        QTRY_COMPARE(bench.card()->face(), Face::Content);
        QVERIFY(!bench.dock->findChild<QPushButton *>(QStringLiteral("rooms.copyAddress"))->isEnabled());
        QCOMPARE(bench.session.requests("GetConnectionInfo"), 0);
    }

    void aConfigurationIsShownAsItIs()
    {
        Bench bench;
        bench.show(*bench.dock);
        bench.session.world().change([&bench](sandbox::Hands hands) {
            hands.state.room(bench.session.app().text().toStdString(), bench.room.text().toStdString())
                ->config = "<b>{\"map\": \"x\"}</b>\xE2\x80\xAE";
        });
        bench.find(bench.room.text());
        QTRY_COMPARE(bench.card()->face(), Face::Content);
        auto *config = bench.dock->findChild<QPlainTextEdit *>(QStringLiteral("rooms.config"));
        QVERIFY(config->toPlainText().startsWith(QStringLiteral("<b>{\"map\"")));
        QVERIFY(!config->toPlainText().contains(QChar(0x202E)));
    }

    void anotherApplicationLeavesNoRoomBehind()
    {
        Bench bench;
        bench.show(*bench.dock);
        bench.workbench.selection().setProcess(bench.process);
        bench.find(bench.room.text());
        QTRY_COMPARE(bench.card()->face(), Face::Content);
        bench.workbench.selection().setApp({});
        QCOMPARE(bench.table()->face(), Face::Empty);
        QCOMPARE(bench.card()->face(), Face::Empty);
        QCOMPARE(bench.pane->rows().rowCount(), 0);
    }

    void aHiddenDockAsksNothing()
    {
        Bench bench;
        bench.show(*bench.dock);
        bench.workbench.selection().setProcess(bench.process);
        QTRY_COMPARE(bench.pane->rows().rowCount(), bench.rooms);
        bench.dock->hide();
        QVERIFY(comesToRest(bench.session));
        bench.session.server().requests().reset();
        bench.workbench.selection().setRoom(bench.room);
        QVERIFY(never([&bench] { return bench.session.server().requests().total() > 0; }, 500ms));
    }

    void aStateThatMakesNoSenseIsLeftOut()
    {
        Bench bench;
        bench.show(*bench.dock);
        bench.dock->setViewState({{QStringLiteral("split"), QVariantList{-5, QStringLiteral("x"), 3}}});
        bench.dock->setViewState({{QStringLiteral("split"), 7}});
        QVERIFY(bench.pane->height() > 0);
    }

    void itMayGoAwayWhileItLooks()
    {
        Bench bench;
        bench.show(*bench.dock);
        bench.workbench.selection().setProcess(bench.process);
        bench.find(bench.room.text());
        bench.dock.reset();
        QTRY_COMPARE(bench.session.client().inFlight(), 0);
    }
};

QTEST_MAIN(RoomsDockTest)
#include "tst_roomsdock.moc"
