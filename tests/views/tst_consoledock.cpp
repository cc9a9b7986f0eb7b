// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/console.h"
#include "tests/support/waiting.h"
#include "tests/views/looking.h"
#include "tests/views/support/dockbench.h"
#include "tests/views/support/rest.h"
#include "views/dialogs/confirmdialog.h"
#include "views/docks/consoledock.h"
#include "views/json/jsonview.h"
#include "views/messagestrip.h"
#include "views/stateoverlay.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Face = StateOverlay::Face;

namespace {

/// A console that somebody looks at.
struct Desk : DockBench
{
    Desk()
        : dock(std::make_unique<ConsoleDock>(workbench))
    {
        workbench.console().setShelf(&shelf);
    }

    void open()
    {
        choose();
        show(*dock, {1100, 640});
        dock->activateWindow();
        QVERIFY(QTest::qWaitFor([this] { return face("console.overlay") == Face::Content; }, 20'000));
    }
    void pick(const QString &operation)
    {
        search().setText(operation);
        QTest::keyClick(&search(), Qt::Key_Return);
    }
    QLineEdit &search() { return *dock->findChild<QLineEdit *>(u"console.search"_s); }
    QLineEdit &field(const QString &name)
    {
        return *dock->findChild<QLineEdit *>(u"console.field.%1.editor"_s.arg(name));
    }
    QString problem(const QString &name)
    {
        return textOf(*dock, qPrintable(u"console.field.%1.problem"_s.arg(name)));
    }
    void type(const QString &name, const QString &text)
    {
        field(name).selectAll();
        QTest::keyClicks(&field(name), text);
    }
    void send()
    {
        search().setFocus(); // keys go to who has the focus
        QTest::keyClick(&search(), Qt::Key_Return, Qt::ControlModifier);
    }
    Face face(const char *name) { return dock->findChild<StateOverlay *>(QLatin1String(name))->face(); }
    QPushButton &button(const char *name) { return *dock->findChild<QPushButton *>(QLatin1String(name)); }
    QAction &action(const char *name) { return *dock->findChild<QAction *>(QLatin1String(name)); }
    QPlainTextEdit &body() { return *dock->findChild<QPlainTextEdit *>(u"console.requestBody.text"_s); }
    QTreeView &tree() { return *dock->findChild<QTreeView *>(u"console.body.tree"_s); }
    int answered() { return tree().model()->rowCount(); }
    ConfirmDialog *question() { return dock->findChild<ConfirmDialog *>(); }
    int asked() { return int(session.server().requests().total()); }

    ConsoleShelf shelf;
    std::unique_ptr<ConsoleDock> dock;
};

} // namespace

class TestConsoleDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadUntilSomebodyLooks()
    {
        Desk desk;
        QCOMPARE(desk.face("console.overlay"), Face::Loading);
        QVERIFY(!desk.workbench.console().isOpen());
        desk.open();
        QCOMPARE(textOf(*desk.dock, "console.operation"), u"GetApps"_s);
    }

    void anOperationIsSearchedFilledAndSent()
    {
        Desk desk;
        desk.open();
        desk.pick(u"GetLatestProcesses"_s);
        QCOMPARE(textOf(*desk.dock, "console.operation"), u"GetLatestProcesses"_s);
        QCOMPARE(desk.field(u"appId"_s).text(), desk.session.app().text()); // from the picker
        desk.send();
        QTRY_COMPARE(desk.answered(), 1);
        QCOMPARE(desk.face("console.answer.overlay"), Face::Content);
        QVERIFY(desk.tree().model()->rowCount(desk.tree().model()->index(0, 0)) > 0);
    }

    void aBadValueIsRefusedWhereItStandsAndNothingIsLost()
    {
        Desk desk;
        desk.open();
        desk.pick(u"GetProcess"_s);
        desk.type(u"processId"_s, u"../x"_s);
        QVERIFY(comesToRest(desk.session)); // what was chosen is looked at
        const int before = desk.asked();
        desk.send();
        QVERIFY(desk.problem(u"processId"_s).contains(u"letters"_s));
        QTRY_VERIFY(desk.field(u"processId"_s).hasFocus());
        QCOMPARE(desk.field(u"processId"_s).text(), u"../x"_s);
        QVERIFY(never([&] { return desk.asked() > before; }, 300ms));
    }

    void whatIsMissingIsNamed()
    {
        Desk desk;
        desk.open();
        desk.pick(u"GetProcess"_s);
        desk.send();
        QCOMPARE(desk.problem(u"processId"_s), u"This needs a value."_s);
    }

    void whatTheServerSaysIsShownAndNothingIsLost()
    {
        Desk desk;
        desk.open();
        desk.pick(u"GetProcess"_s);
        desk.type(u"processId"_s, u"nobody"_s);
        desk.send();
        auto *notice = desk.dock->findChild<MessageStrip *>(u"console.answer.notice"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(!notice->detail().isEmpty());
        QCOMPARE(desk.field(u"processId"_s).text(), u"nobody"_s);
        QTRY_COMPARE(desk.answered(), 1);
    }

    void anUnreachableServerIsAFaceOfItsOwn()
    {
        Desk desk;
        desk.open();
        desk.session.fail("GetApps", sandbox::Fault::Kind::Swallow, 50);
        desk.send();
        QTRY_COMPARE_WITH_TIMEOUT(desk.face("console.answer.overlay"), Face::Failed, 30'000);
    }

    void aChangeAsksFirst()
    {
        Desk desk;
        desk.open();
        desk.pick(u"CreateApp"_s);
        desk.body().setPlainText(u"{\"appName\":\"from-console\",\"authConfiguration\":{}}"_s);
        desk.send();
        QTRY_VERIFY(desk.question());
        QVERIFY(textOf(*desk.question(), "confirmTitle").contains(u"CreateApp"_s));
        QCOMPARE(desk.session.requests("CreateApp"), 0);
        desk.question()->reject();
        QTRY_VERIFY(!desk.question());
        QCOMPARE(desk.session.requests("CreateApp"), 0);
        desk.button("console.send").click();
        QTRY_VERIFY(desk.question());
        desk.question()->accept();
        QTRY_COMPARE(desk.session.requests("CreateApp"), 1);
        QTRY_COMPARE(desk.answered(), 1);
    }

    void aBodyThatIsNoJsonIsNotSent()
    {
        Desk desk;
        desk.open();
        desk.pick(u"CreateApp"_s);
        desk.body().setPlainText(u"{\"appName\" 1}"_s);
        desk.send();
        QTRY_VERIFY(desk.body().hasFocus());
        QTRY_VERIFY(textOf(*desk.dock, "console.requestBody.problem").contains(u"Line 1"_s));
        QVERIFY(!desk.question());
    }

    void aProfileThatMayOnlyReadSendsNoChanges()
    {
        Desk desk;
        ClientOptions options;
        options.server = desk.session.client().server();
        options.access = Access::ReadOnly;
        Client client(options);
        Api api(client);
        Workbench workbench(api, quickTimes());
        ConsoleDock dock(workbench);
        DockBench::show(dock, {1100, 640});
        QTRY_VERIFY(workbench.console().operation());
        QVERIFY(dock.findChild<QPushButton *>(u"console.send"_s)->isEnabled()); // a read
        workbench.console().show(u"CreateApp"_s);
        QVERIFY(!dock.findChild<QPushButton *>(u"console.send"_s)->isEnabled());
        QVERIFY(textOf(dock, "console.why").contains(u"read-only"_s));
    }

    void secretsOfAnAnswerAreMasked()
    {
        Desk desk;
        desk.open();
        desk.pick(u"GetApps"_s);
        desk.send();
        QTRY_COMPARE(desk.answered(), 1);
        const std::string secret = desk.session.world().read([&](const sandbox::State &state) {
            return state.application(desk.session.app().text().toStdString()).secret;
        });
        auto *text = desk.dock->findChild<QPlainTextEdit *>(u"console.body.text"_s);
        QVERIFY(text->toPlainText().contains(u"appSecret"_s));
        QVERIFY(!text->toPlainText().contains(QString::fromStdString(secret)));
    }

    void anOutdatedOperationLeadsToItsSuccessor()
    {
        Desk desk;
        desk.open();
        desk.workbench.console().show(u"GetAppsV1Deprecated"_s);
        auto *strip = desk.dock->findChild<MessageStrip *>(u"console.outdated"_s);
        QVERIFY(strip->isVisible());
        strip->findChild<QPushButton *>()->click();
        QCOMPARE(textOf(*desk.dock, "console.operation"), u"GetApps"_s);
        QVERIFY(!strip->isVisible());
    }

    void theRequestIsCopiedWithoutTheToken()
    {
        Desk desk;
        desk.open();
        desk.action("console.copyCurl").trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"$HATHORA_TOKEN"_s));
        QVERIFY(copied.startsWith(u"curl"_s));
        desk.action("console.copySdk").trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"getApps"_s));
    }

    void whatWasSentIsListedAndRecalled()
    {
        Desk desk;
        desk.open();
        desk.send();
        QTRY_COMPARE(desk.shelf.history().rowCount(), 1);
        desk.action("console.favourite").trigger();
        QCOMPARE(desk.shelf.favourites().rowCount(), 1);
        QVERIFY(desk.action("console.favourite").isChecked());
        desk.pick(u"GetProcess"_s);
        QVERIFY(!desk.action("console.favourite").isChecked());
        desk.workbench.console().recall(desk.shelf.favourites().index(0, 0).data(KeyRole).toString());
        QCOMPARE(textOf(*desk.dock, "console.operation"), u"GetApps"_s);
    }

    void aStreamIsShownAsItComesAndStoppedByEsc()
    {
        Desk desk;
        desk.open();
        desk.pick(u"GetLogsForProcess"_s);
        desk.type(u"processId"_s, desk.process(sandbox::ProcessStatus::Running).text());
        desk.dock->findChild<QComboBox *>(u"console.field.follow.editor"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        desk.send();
        QTRY_COMPARE(desk.workbench.console().call().state(), ConsoleCall::State::Streaming);
        QTRY_VERIFY(desk.workbench.console().call().size() > 0);
        QVERIFY(desk.button("console.cancel").isEnabled());
        QTest::keyClick(&desk.search(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.workbench.console().call().isUnderWay());
        QVERIFY(desk.button("console.send").isEnabled());
    }

    void everyPartHasAName()
    {
        Desk desk;
        desk.open();
        QCOMPARE(unnamed(*desk.dock), QString());
    }

    void itMayGoAwayWhileItWaits()
    {
        Desk desk;
        desk.open();
        desk.send();
        desk.dock.reset();
        QTRY_COMPARE(desk.session.client().inFlight(), 0);
    }
};

QTEST_MAIN(TestConsoleDock)
#include "tst_consoledock.moc"
