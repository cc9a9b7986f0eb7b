// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auth/tokenjob.h"
#include "models/activity.h"
#include "tests/app/localhathora.h"
#include "tests/flows/person.h"
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

constexpr int aWhile = 30'000;

namespace {

/// The world's time stands still: tokens expire when the test says so.
sandbox::IssuerOptions issuerOptions()
{
    sandbox::IssuerOptions options;
    options.pollInterval = sandbox::Span(0);
    return options;
}

struct Hathora : LocalHathora
{
    Hathora()
        : LocalHathora("right", Time::Stands, issuerOptions())
    {
    }

    DeviceSignIn signIn() const
    {
        return {issuer(), QString::fromLatin1(sandbox::Issuer::clientId),
                QString::fromLatin1(sandbox::Issuer::audience)};
    }

    /// As somebody does on the issuer's page.
    bool decide(const QString &code, sandbox::DeviceGrants::Status status)
    {
        return server().issuer().decide(code.toStdString(), status, "you@studio.example");
    }
    bool approve(const QString &code) { return decide(code, sandbox::DeviceGrants::Status::Approved); }

    void letTokensExpire() { world().advance(std::chrono::hours(2)); }
    int refreshes() { return int(server().issuer().refreshes()); }
};

QByteArray deviceCode(const QByteArray &secret)
{
    return R"({"user_code":"AB-CD","expires_in":900,"verification_uri":"https://id.example.test/",)"
           R"("device_code":")" +
           secret + R"("})";
}

/// Somebody for whom an issuer's five seconds are a tenth of one.
struct Browsing : Person
{
    Browsing() { setDeviceTimes({20ms}); }

    /// Fills in the first page, with who lets them in.
    bool setUp(const QUrl &server, const DeviceSignIn &signIn) const
    {
        return type("serverAddress", server.toString()) && click("setUpBrowserSignIn") &&
               type("deviceSettings.issuer", signIn.issuer.toString()) &&
               type("deviceSettings.client", signIn.clientId) &&
               type("deviceSettings.audience", signIn.audience) && click("deviceSettings.accept");
    }

    /// As it is shown; empty where none comes.
    QString code() const
    {
        const auto isShown = [this] { return !text("device.code").isEmpty(); };
        return QTest::qWaitFor(isShown, aWhile) ? text("device.code") : QString();
    }

    bool askForCode(const Hathora &hathora)
    {
        start();
        return setUp(hathora.url(), hathora.signIn()) && click("signInWithBrowser");
    }

    bool goInByBrowser(Hathora &hathora)
    {
        if (!askForCode(hathora) || !hathora.approve(code()))
            return false;
        return QTest::qWaitFor([this] { return isIn() && workbench().app(); }, aWhile) &&
               bringUp("processes") &&
               QTest::qWaitFor([this] { return rows("processes.table") > 0; }, aWhile);
    }

    Profile profile() { return program().profiles().all().constFirst(); }

    KeychainOutcome outcomeOf(const TokenKey &key) const
    {
        TokenAnswer last;
        TokenJob *job = tokens().read(key, nullptr);
        QSignalSpy over(job, &QObject::destroyed);
        QObject::connect(job, &TokenJob::answered, job, [&](const TokenAnswer &answer) { last = answer; });
        over.wait(20'000);
        return last.outcome;
    }
    TokenKey refreshKey() { return TokenRefresher::keyFor(profile().id, profile().deviceSignIn->issuer); }
};

} // namespace

/// Signing in by a browser, against the sandbox's own issuer and the real keychain.
class TestBrowserFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOffUnlessItIsSetUp()
    {
        Browsing person;
        person.start();
        QVERIFY(!person.seen("signInWithBrowser"));
        QVERIFY(person.setUp(QUrl(u"https://api.example.test"_s),
                             {QUrl(u"https://id.example.test"_s), u"client"_s, u"api"_s}));
        QVERIFY(person.seen("signInWithBrowser"));
    }

    void whoApprovesIsIn()
    {
        Hathora hathora;
        Browsing person;
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

    void anExpiredTokenGoesOnWithoutAWord()
    {
        Hathora hathora;
        Browsing person;
        QVERIFY(person.goInByBrowser(hathora));
        QSignalSpy refused(&person.program().session()->client(), &Client::tokenRefused);
        for (int times = 1; times <= 2; ++times) {
            hathora.letTokensExpire();
            const int asked = hathora.asked("GetLatestProcesses");
            QVERIFY(person.trigger("action.refresh"));
            QTRY_COMPARE_WITH_TIMEOUT(hathora.refreshes(), times, aWhile);
            QTRY_VERIFY_WITH_TIMEOUT(hathora.asked("GetLatestProcesses") > asked, aWhile);
            QTRY_VERIFY_WITH_TIMEOUT(!person.program().session()->client().isSuspended(), aWhile);
        }
        QCOMPARE(refused.count(), 0);
        QVERIFY(!person.seen("tokenStrip"));
        QVERIFY(person.rows("processes.table") > 0);
    }

    void theNextStartNeedsNobody()
    {
        Hathora hathora;
        Browsing person;
        QVERIFY(person.goInByBrowser(hathora));
        person.quit();
        person.start();
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn(), aWhile);
        QCOMPARE(hathora.refreshes(), 1);
        QVERIFY(person.program().session()->keeping() == TokenKeeping::Keychain);
        QTRY_VERIFY_WITH_TIMEOUT(person.workbench().app(), aWhile);
    }

    void aRevokedSignInIsAskedForAndTheRowsStay()
    {
        Hathora hathora;
        Browsing person;
        QVERIFY(person.goInByBrowser(hathora));
        hathora.server().issuer().revokeRefreshTokens();
        hathora.letTokensExpire();
        QVERIFY(person.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("tokenStripBrowser"), aWhile);
        QVERIFY(person.rows("processes.table") > 0);
        QVERIFY(person.program().session()->client().isSuspended());
        QVERIFY(person.click("tokenStripBrowser"));
        QVERIFY(hathora.approve(person.code()));
        QTRY_VERIFY_WITH_TIMEOUT(!person.seen("tokenStrip"), aWhile);
        QVERIFY(!person.program().session()->client().isSuspended());

        hathora.letTokensExpire(); // and what was signed in anew goes on by itself
        const int refreshes = hathora.refreshes();
        QVERIFY(person.trigger("action.refresh"));
        QTRY_COMPARE_WITH_TIMEOUT(hathora.refreshes(), refreshes + 1, aWhile);
    }

    void aStoredSignInThatWasRevokedIsAskedForAtTheStart()
    {
        Hathora hathora;
        Browsing person;
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

    void signOutForgetsBothTokens()
    {
        Hathora hathora;
        Browsing person;
        QVERIFY(person.goInByBrowser(hathora));
        const TokenKey refresh = person.refreshKey();
        const TokenKey pasted{person.profile().id, hathora.url()};
        QSignalSpy written(person.tokens().write(pasted, *Token::from("fake-token-1"), this),
                           &QObject::destroyed);
        QVERIFY(written.wait(20'000));
        QVERIFY(person.trigger("action.signOut"));
        QTRY_VERIFY_WITH_TIMEOUT(!person.isIn(), aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(person.outcomeOf(refresh), KeychainOutcome::NotFound, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(person.outcomeOf(pasted), KeychainOutcome::NotFound, aWhile);
    }

    void whoWasDeniedTakesANewCode()
    {
        Hathora hathora;
        Browsing person;
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
        Hathora hathora;
        Browsing person;
        QVERIFY(person.askForCode(hathora));
        const QString code = person.code();
        person.seen("deviceDialog")->close();
        QVERIFY(hathora.approve(code));
        QVERIFY(!QTest::qWaitFor([&] { return person.isIn(); }, 300));
        QVERIFY(person.program().profiles().all().isEmpty());
    }

    void aTokenThatTheServerDoesNotTakeIsKeptNowhere()
    {
        Hathora hathora;
        Hathora other;
        Browsing person;
        person.start();
        QVERIFY(person.setUp(other.url(), hathora.signIn()));
        QVERIFY(person.click("signInWithBrowser"));
        QVERIFY(hathora.approve(person.code()));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("device.status").contains(u"did not work"_s), aWhile);
        QVERIFY(!person.isIn());
        QVERIFY(person.program().profiles().all().isEmpty());
    }

    void anIssuerThatIsGoneIsWaitedForAndThatIsSaid()
    {
        const HttpScript tokens = HttpScript::json(
            R"({"token_type":"Bearer","access_token":"right","refresh_token":"fake-refresh-1"})");
        HttpServer issuer;
        issuer.on("/oauth/device/code", HttpScript::json(deviceCode("fake-device-code")));
        issuer.on("/oauth/token", tokens);
        LocalHathora hathora("right");
        Browsing person;
        person.start();
        QVERIFY(person.setUp(hathora.url(), {issuer.url(), u"client"_s, u"api"_s}));
        QVERIFY(person.click("signInWithBrowser"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);

        issuer.on("/oauth/token", HttpScript::resetting());
        hathora.answer("*", 401);
        QVERIFY(person.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("tokenStripText").contains(u"tried again"_s), aWhile);
        QVERIFY(person.program().session()->client().isSuspended());
        issuer.on("/oauth/token", tokens);
        QTRY_VERIFY_WITH_TIMEOUT(!person.seen("tokenStrip"), aWhile);
        QVERIFY(!person.program().session()->client().isSuspended());
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
    Browsing person;
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
