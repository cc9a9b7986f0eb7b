// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenjob.h"
#include "models/activity.h"
#include "tests/flows/browsing.h"
#include "tests/support/httpserver.h"
#include "tests/support/loglines.h"

#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = browsingPatience;

/// Signing in by a browser, against the sandbox's own issuer and the real keychain.
class TestBrowserFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOffUnlessItIsSetUp()
    {
        BrowsingPerson person;
        person.start();
        QVERIFY(!person.seen("signInWithBrowser"));
        QVERIFY(person.setUp(QUrl(u"https://api.example.test"_s),
                             {QUrl(u"https://id.example.test"_s), u"client"_s, u"api"_s}));
        QVERIFY(person.seen("signInWithBrowser"));
    }

    void whoApprovesIsIn()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.askForCode(hathora));
        const QString code = person.code();
        QVERIFY(code.contains(u'-')); // in groups, as it was written
        QCOMPARE(person.text("device.page"), hathora.issuer().toString() + u"/activate"_s);
        QVERIFY(person.text("device.status").contains(u"Waiting"_s));
        QVERIFY(person.text("device.left").contains(u':'));
        QVERIFY(hathora.approve(code));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QTRY_VERIFY(!person.seen("deviceDialog"));
        QVERIFY(person.program().session()->keeping() == TokenKeeping::Keychain);
        QCOMPARE(person.profile().deviceSignIn, hathora.signIn());
        QCOMPARE(person.outcomeOf(person.refreshKey()), KeychainOutcome::Ok);
        // The access token is nowhere but in memory.
        QCOMPARE(person.outcomeOf({person.profile().id, hathora.url()}), KeychainOutcome::NotFound);
    }

    void theNextStartNeedsNobody()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.goInByBrowser(hathora));
        person.quit();
        person.start();
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QCOMPARE(hathora.refreshes(), 1);
        QVERIFY(person.program().session()->keeping() == TokenKeeping::Keychain);
        QTRY_VERIFY_WITH_TIMEOUT(person.workbench().app(), aWhile);
    }

    void aStoredSignInThatWasRevokedIsAskedForAtTheStart()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.goInByBrowser(hathora));
        person.quit();
        hathora.server().issuer().revokeRefreshTokens();
        person.start();
        QTRY_VERIFY_WITH_TIMEOUT(person.text("signInStatus").contains(u"Sign in again"_s), aWhile);
        QVERIFY(person.seen("signInWithBrowser"));
        QVERIFY(!person.seen("setUpBrowserSignIn"));
        QVERIFY(person.click("signInWithBrowser"));
        QVERIFY(hathora.approve(person.code()));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QCOMPARE(person.program().profiles().all().size(), 1);
    }

    void aTokenThatWasPastedDoesWhereTheSignInWasRevoked()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.goInByBrowser(hathora));
        const TokenKey refresh = person.refreshKey();
        QVERIFY(person.keep({person.profile().id, hathora.url()}, "right"));
        person.quit();
        hathora.server().issuer().revokeRefreshTokens();
        person.start();
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        QCOMPARE(person.outcomeOf(refresh), KeychainOutcome::NotFound);
    }

    void signOutForgetsBothTokens()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.goInByBrowser(hathora));
        const TokenKey refresh = person.refreshKey();
        const TokenKey pasted{person.profile().id, hathora.url()};
        QVERIFY(person.keep(pasted, "fake-token-1"));
        QVERIFY(person.trigger("action.signOut"));
        QTRY_VERIFY_WITH_TIMEOUT(!person.isIn(), aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(person.outcomeOf(refresh), KeychainOutcome::NotFound, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(person.outcomeOf(pasted), KeychainOutcome::NotFound, aWhile);
    }

    void signOutForgetsWhatAnEarlierRunKept()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.goInByBrowser(hathora));
        const TokenKey refresh = person.refreshKey();
        CommandLine line;
        line.profile = person.profile().name;
        person.quit();
        Environment environment;
        environment.token = Token::from("right");
        person.setEnvironment(environment);
        person.start(line);
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QVERIFY(person.program().session()->keeping() == TokenKeeping::ThisRun);
        QVERIFY(person.trigger("action.signOut"));
        QTRY_COMPARE_WITH_TIMEOUT(person.outcomeOf(refresh), KeychainOutcome::NotFound, aWhile);
    }

    void whoWasDeniedTakesANewCode()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.askForCode(hathora));
        const QString first = person.code();
        QVERIFY(hathora.decide(first, sandbox::DeviceGrants::Status::Denied));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("device.status").contains(u"denied"_s), aWhile);
        QVERIFY(!person.seen("device.code"));
        QVERIFY(person.click("device.newCode"));
        QVERIFY(person.code() != first);
        QVERIFY(hathora.approve(person.code()));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
    }

    void whoClosesTheDialogStaysOutside()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.askForCode(hathora));
        const QString code = person.code();
        person.seen("deviceDialog")->close();
        QVERIFY(hathora.approve(code));
        QVERIFY(!QTest::qWaitFor([&] { return person.isIn(); }, 300));
        QVERIFY(person.program().profiles().all().isEmpty());
    }

    void aTokenThatTheServerDoesNotTakeIsKeptNowhere()
    {
        BrowsedHathora hathora;
        BrowsedHathora other;
        BrowsingPerson person;
        person.start();
        person.program().profiles().add(
            {u"p"_s, u"studio"_s, other.url(), {}, {}, Access::Full, Band::None, hathora.signIn()});
        QVERIFY(person.click("profile.p"));
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("signInWithBrowser"), aWhile);
        QVERIFY(person.click("signInWithBrowser"));
        QVERIFY(hathora.approve(person.code()));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("device.status").contains(u"did not work"_s), aWhile);
        QVERIFY(!person.isIn());
        QCOMPARE(person.outcomeOf(person.refreshKey()), KeychainOutcome::NotFound);
        QCOMPARE(person.outcomeOf({u"p"_s, other.url()}), KeychainOutcome::NotFound);
    }

    void noSecretIsWrittenAnywhere();
};

void TestBrowserFlow::noSecretIsWrittenAnywhere()
{
    const QByteArrayList secrets{"CANARY-DEVICE-31c4", "CANARY-ACCESS-9b2e", "CANARY-REFRESH-70da",
                                 "CANARY-REFRESH-8f15"};
    const auto isClean = [&](const QByteArray &text) {
        return std::none_of(secrets.begin(), secrets.end(), [&](const QByteArray &secret) {
            return text.contains(secret) || text.contains(secret.toBase64());
        });
    };
    const auto tokens = [&](const QByteArray &refresh) {
        return HttpScript::json(R"({"token_type":"Bearer","expires_in":10,"access_token":")" + secrets[1] +
                                R"(","refresh_token":")" + refresh + R"("})");
    };
    LogLines log;
    HttpServer issuer;
    issuer.on("/oauth/device/code", HttpScript::json(deviceCode(secrets[0])));
    issuer.on("/oauth/token", {tokens(secrets[2]), tokens(secrets[3])});
    LocalHathora hathora(secrets[1]);
    BrowsingPerson person;
    person.start();
    QVERIFY(person.setUp(hathora.url(), {issuer.url(), u"client"_s, u"api"_s}));
    QVERIFY(person.click("signInWithBrowser"));
    QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
    QTRY_VERIFY_WITH_TIMEOUT(issuer.count("/oauth/token") > 1, aWhile); // it was renewed, too
    const QByteArray shown = issuer.received("/oauth/token").at(1).body;
    QVERIFY(shown.contains(secrets[2])); // or there would be nothing to find

    QVERIFY(person.bringUp("activity"));
    for (const ActivityEntry &entry : person.workbench().activity().model().records())
        QVERIFY(isClean((entry.trace.path + entry.trace.operation).toUtf8()) &&
                !entry.trace.path.contains(u"oauth"_s));
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const QString said = widget->windowTitle() + widget->toolTip() + widget->accessibleName() +
                             widget->property("text").toString();
        QVERIFY2(isClean(said.toUtf8()), qPrintable(widget->objectName()));
    }
    const QString folder = person.folder();
    person.quit();
    int files = 0;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; each.hasNext(); ++files) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(isClean(file.readAll()), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 2); // profiles and layout
    qDebug("the log is heard");
    QVERIFY(log.all().contains("the log is heard"));
    QVERIFY(isClean(log.all()));
}

QTEST_MAIN(TestBrowserFlow)
#include "tst_browserflow.moc"
