// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/application.h"
#include "app/sandbox/world/lobby.h"
#include "app/sandbox/world/room.h"
#include "app/sandbox/world/roomlife.h"
#include "tests/support/waiting.h"
#include "tests/views/support/dockbench.h"
#include "tests/views/support/rest.h"
#include "views/deploy/pickfield.h"
#include "views/docks/lobbiesdock.h"
#include "views/messagestrip.h"
#include "views/rooms/lobbycard.h"
#include "views/rooms/newlobbysheet.h"
#include "views/stateoverlay.h"
#include "views/tablepane.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hathora;
using namespace hathora::testing;
using namespace std::chrono_literals;

namespace {

using Face = StateOverlay::Face;

/// The dock on screen, over an application with three lobbies of known names and no others.
struct Bench : DockBench
{
    Bench()
        : dock(std::make_unique<LobbiesDock>(workbench))
    {
        session.world().change([this](sandbox::Hands hands) {
            sandbox::Application &app = hands.state.application(session.app().text().toStdString());
            for (const auto &each : app.lobbies)
                each->lobby->visibility = sandbox::Visibility::Private;
            open(hands, app, "open-tokyo", sandbox::Region::Tokyo, sandbox::Visibility::Public, "AAAA");
            open(hands, app, "open-london", sandbox::Region::London, sandbox::Visibility::Public, "BBBB");
            open(hands, app, "hidden", sandbox::Region::Tokyo, sandbox::Visibility::Private, "CCCC");
        });
        choose();
        show(*dock);
    }

    static void open(sandbox::Hands hands, sandbox::Application &app, const std::string &id,
                     sandbox::Region region, sandbox::Visibility visibility, const std::string &code)
    {
        const auto room = hands.rooms.create(app, {.region = region, .roomId = id});
        app.openLobby(room, {room->allocations.back().scheduledAt, "player-1", visibility, code, {}});
    }

    TablePane &pane() const { return dock->table(); }
    StateOverlay *card() const
    {
        return dock->findChild<StateOverlay *>(QStringLiteral("lobbies.cardOverlay"));
    }

    void find(const QString &word)
    {
        auto *line = dock->findChild<QLineEdit *>(QStringLiteral("lobbies.search"));
        line->setText(word);
        QTest::keyClick(line, Qt::Key_Return);
    }

    NewLobbySheet *makeNew()
    {
        dock->findChild<QAction *>(QStringLiteral("lobbies.new"))->trigger();
        auto *sheet = dock->findChild<NewLobbySheet *>();
        sheet->findChild<PickField *>(QStringLiteral("newLobby.region"))->setValue(QStringLiteral("Tokyo"));
        return sheet;
    }

    std::unique_ptr<LobbiesDock> dock;
};

void pick(NewLobbySheet &sheet, const char *field, const QString &value)
{
    auto *pick = sheet.findChild<PickField *>(QLatin1String(field));
    pick->setValue(value);
    Q_EMIT pick->edited();
}

void type(NewLobbySheet &sheet, const char *field, const QString &text)
{
    QTest::keyClicks(sheet.findChild<QLineEdit *>(QLatin1String(field)), text);
}

QPushButton *acceptOf(NewLobbySheet &sheet)
{
    return sheet.findChild<QPushButton *>(QStringLiteral("newLobby.accept"));
}

} // namespace

class LobbiesDockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicLobbiesAreListed()
    {
        Bench bench;
        QTRY_COMPARE(bench.pane().total(), 2);
        QVERIFY(bench.pane().rows().rowOfKey(QStringLiteral("open-tokyo")) >= 0);
        QCOMPARE(bench.pane().rows().rowOfKey(QStringLiteral("hidden")), -1);
    }

    void aRegionIsListedAlone()
    {
        Bench bench;
        QTRY_COMPARE(bench.pane().total(), 2);
        auto *regions = bench.dock->findChild<QComboBox *>(QStringLiteral("lobbies.regions"));
        regions->setCurrentIndex(regions->findData(QStringLiteral("London")));
        Q_EMIT regions->activated(regions->currentIndex());
        QTRY_COMPARE(bench.pane().total(), 1);
        QVERIFY(bench.pane().rows().rowOfKey(QStringLiteral("open-london")) >= 0);
    }

    void aLobbyIsFoundByCodeOrRoom_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("its short code") << QStringLiteral(" CCCC ");
        QTest::newRow("the id of its room") << QStringLiteral("hidden");
    }

    void aLobbyIsFoundByCodeOrRoom()
    {
        QFETCH(const QString, word);
        Bench bench;
        bench.find(word);
        QTRY_COMPARE(bench.card()->face(), Face::Content);
        QCOMPARE(textOf(*bench.dock, "lobbies.code"), QStringLiteral("CCCC"));
        QCOMPARE(textOf(*bench.dock, "lobbies.room"), QStringLiteral("hidden"));
        QCOMPARE(textOf(*bench.dock, "lobbies.visibility"), QStringLiteral("private"));
    }

    void aLobbyThatIsNotThereIsToldSo()
    {
        Bench bench;
        bench.find(QStringLiteral("no such/lobby"));
        QTRY_COMPARE(bench.card()->face(), Face::Failed);
    }

    void theShortCodeIsCopiedAndTheRoomOpened()
    {
        Bench bench;
        QTRY_COMPARE(bench.pane().total(), 2);
        bench.pane().select(QStringLiteral("open-tokyo"));
        QTRY_COMPARE(bench.card()->face(), Face::Content);
        QTest::mouseClick(bench.dock->findChild<QPushButton *>(QStringLiteral("lobbies.copyCode")),
                          Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("AAAA"));
        const QSignalSpy wanted(&bench.workbench, &Workbench::viewWanted);
        QTest::mouseClick(bench.dock->findChild<QPushButton *>(QStringLiteral("lobbies.room")),
                          Qt::LeftButton);
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("rooms"));
        QCOMPARE(bench.workbench.selection().room(), RoomId(QStringLiteral("open-tokyo")));
    }

    void aPlayerMakesALobby()
    {
        Bench bench;
        QPointer<NewLobbySheet> sheet = bench.makeNew();
        type(*sheet, "newLobby.code.editor", QStringLiteral("PLAY"));
        QTRY_VERIFY(acceptOf(*sheet)->isEnabled());
        QTest::mouseClick(acceptOf(*sheet), Qt::LeftButton);
        QTRY_VERIFY(!sheet);
        QTRY_COMPARE(textOf(*bench.dock, "lobbies.code"), QStringLiteral("PLAY"));
        QCOMPARE(bench.session.requests("LoginAnonymous"), 1);
        QCOMPARE(bench.session.requests("CreateLobby"), 1);
        QTRY_COMPARE(bench.pane().total(), 3);
    }

    void aNicknameIsNeededWhereOneIsAskedFor()
    {
        Bench bench;
        QPointer<NewLobbySheet> sheet = bench.makeNew();
        pick(*sheet, "newLobby.way", QString::number(int(PlayerSignIn::Way::Nickname)));
        QVERIFY(!acceptOf(*sheet)->isEnabled());
        type(*sheet, "newLobby.nickname.editor", QStringLiteral("Mara"));
        QVERIFY(acceptOf(*sheet)->isEnabled());
        QTest::mouseClick(acceptOf(*sheet), Qt::LeftButton);
        QTRY_VERIFY(!sheet);
        QCOMPARE(bench.session.requests("LoginNickname"), 1);
    }

    void aTokenThatIsNoneLeavesTheSheetOpen()
    {
        Bench bench;
        auto *sheet = bench.makeNew();
        pick(*sheet, "newLobby.way", QString::number(int(PlayerSignIn::Way::Google)));
        auto *line = sheet->findChild<QLineEdit *>(QStringLiteral("newLobby.token.editor"));
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        type(*sheet, "newLobby.token.editor", QStringLiteral("fake-token-1"));
        QTest::mouseClick(acceptOf(*sheet), Qt::LeftButton);
        const auto *strip = sheet->findChild<MessageStrip *>(QStringLiteral("newLobby.changes"));
        QTRY_VERIFY(strip->isVisible() && !strip->detail().isEmpty());
        QTRY_VERIFY(acceptOf(*sheet)->isEnabled());
        QCOMPARE(bench.session.requests("CreateLobby"), 0);
        QVERIFY(!strip->detail().contains(QStringLiteral("fake-token-1")));
    }

    void whoMayOnlyReadMakesNone()
    {
        Bench bench;
        bench.session.client().setAccess(Access::ReadOnly);
        QVERIFY(!bench.dock->findChild<QAction *>(QStringLiteral("lobbies.new"))->isEnabled());
    }

    void anotherApplicationLeavesNoLobbyBehind()
    {
        Bench bench;
        bench.find(QStringLiteral("CCCC"));
        QTRY_COMPARE(bench.card()->face(), Face::Content);
        bench.workbench.selection().setApp({});
        QCOMPARE(bench.card()->face(), Face::Empty);
        QCOMPARE(bench.pane().total(), 0);
    }

    void aHiddenDockAsksNothing()
    {
        Bench bench;
        QTRY_COMPARE(bench.pane().total(), 2);
        bench.dock->hide();
        QVERIFY(comesToRest(bench.session));
        bench.session.server().requests().reset();
        QVERIFY(never([&] { return bench.session.server().requests().total() > 0; }, 500ms));
    }

    void itMayGoAwayWhileItLooks()
    {
        Bench bench;
        bench.find(QStringLiteral("CCCC"));
        bench.dock.reset();
        QTRY_COMPARE(bench.session.client().inFlight(), 0);
    }
};

QTEST_MAIN(LobbiesDockTest)
#include "tst_lobbiesdock.moc"
