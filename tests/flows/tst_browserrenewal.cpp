// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logs/logdesk.h"
#include "tests/flows/browsing.h"
#include "tests/support/httpserver.h"
#include "views/dialogs/profilesdialog.h"

#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = browsingPatience;

namespace {

/// Somebody whose sign-in is being renewed, by an issuer that takes its time.
struct MidRenewal
{
    bool begin()
    {
        issuer.on("/oauth/device/code", HttpScript::json(deviceCode("fake-device-code")));
        issuer.on("/oauth/token", {tokens("right", "fake-refresh-1"),
                                   HttpScript::later(takes, tokens("right", "fake-refresh-2"))});
        person.start();
        if (!person.setUp(hathora.url(), {issuer.url(), u"client"_s, u"api"_s}) ||
            !person.click("signInWithBrowser") ||
            !QTest::qWaitFor([&] { return person.isIn() && person.workbench().app(); }, aWhile))
            return false;
        key = person.refreshKey();
        hathora.answer("*", 401);
        return person.trigger("action.refresh") &&
               QTest::qWaitFor([&] { return issuer.count("/oauth/token") == 2; }, aWhile);
    }

    QByteArray inKeychain() const
    {
        const TokenAnswer answer = person.kept(key);
        return answer.token ? answer.token->bytes() : QByteArray();
    }

    std::chrono::milliseconds takes = 300ms; ///< the renewal
    HttpServer issuer;
    LocalHathora hathora{"right"};
    BrowsingPerson person;
    TokenKey key;
};

} // namespace

/// A sign-in by a browser that lasts longer than its first token.
class TestBrowserRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExpiredTokenGoesOnWithoutAWord()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
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

    void aLogThatWasRefusedGoesOnWithTheNewToken()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.goInByBrowser(hathora));
        const auto &rows = person.workbench().app()->processes.model().records();
        hathora.answer("GetLogsForProcess", 401);
        const auto desk = person.workbench().logsOf(LogSubject::of({rows.constFirst().process.id}));
        desk->open();
        QTRY_COMPARE_WITH_TIMEOUT(desk->feed().inState(LogFeed::State::Failed), 1, aWhile);
        hathora.letTokensExpire();
        QVERIFY(person.trigger("action.refresh"));
        QTRY_COMPARE_WITH_TIMEOUT(hathora.asked("GetLogsForProcess"), 2, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(desk->feed().inState(LogFeed::State::Failed), 0, aWhile);
    }

    void whoEndsTheProgramInTheMiddleOfARenewalStaysSignedIn()
    {
        MidRenewal it;
        QVERIFY(it.begin());
        it.person.quit();
        QTRY_COMPARE_WITH_TIMEOUT(it.inKeychain(), "fake-refresh-2", aWhile);
    }

    void whoChangesTheProfileInTheMiddleOfARenewalStaysSignedIn()
    {
        MidRenewal it;
        QVERIFY(it.begin());
        it.person.program().profiles().add({u"other"_s, u"other"_s, it.hathora.url(), {}, {}});
        QVERIFY(it.person.keep({u"other"_s, it.hathora.url()}, "right"));
        Q_EMIT it.person.window().profileChosen(u"other"_s);
        QTRY_COMPARE_WITH_TIMEOUT(it.inKeychain(), "fake-refresh-2", aWhile);
    }

    void whoChangesTheIssuerInTheMiddleOfARenewalIsAskedForAToken()
    {
        MidRenewal it;
        it.takes = 5s; // longer than the dialog takes to open, on whatever machine
        QVERIFY(it.begin());
        Profile changed = it.person.profile();
        changed.deviceSignIn.reset();
        QVERIFY(it.person.trigger("action.profiles"));
        auto *dialog = it.person.window().findChild<ProfilesDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->changed(changed);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(it.person.seen("tokenStrip"), aWhile);
        QVERIFY(it.person.program().session()->client().isSuspended());
    }

    void aSignInThatIsNotRenewedLastsAsLongAsItsToken()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.goInByBrowser(hathora));
        hathora.server().issuer().revokeRefreshTokens();
        Q_EMIT person.program().session()->client().woke();
        QVERIFY(!QTest::qWaitFor([&] { return person.seen("tokenStrip"); }, 600));
        QVERIFY(!person.program().session()->client().isSuspended());
        hathora.letTokensExpire();
        QVERIFY(person.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("tokenStripBrowser"), aWhile);
    }

    void whoSignsOutInTheMiddleOfARenewalStaysOutside()
    {
        MidRenewal it;
        QVERIFY(it.begin());
        QVERIFY(it.person.trigger("action.signOut"));
        QTRY_COMPARE_WITH_TIMEOUT(it.inKeychain(), QByteArray(), aWhile);
        QVERIFY(!QTest::qWaitFor([&] { return !it.inKeychain().isEmpty(); }, 600));
    }

    void aTokenThatIsPastedTakesThePlaceOfTheSignIn()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.goInByBrowser(hathora));
        hathora.answer("*", 401, 1000);
        QVERIFY(person.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("tokenStrip"), aWhile);
        QVERIFY(person.text("tokenStripText").contains(u"server no longer accepts"_s));
        hathora.server().faults().clear();
        QVERIFY(person.type("tokenStripToken", u"right"_s));
        QVERIFY(person.click("tokenStripContinue"));
        QTRY_VERIFY_WITH_TIMEOUT(!person.seen("tokenStrip"), aWhile);
        QCOMPARE(person.outcomeOf({person.profile().id, hathora.url()}), KeychainOutcome::Ok);
        QCOMPARE(person.outcomeOf(person.refreshKey()), KeychainOutcome::NotFound);
    }

    void aRevokedSignInIsAskedForAndTheRowsStay()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.goInByBrowser(hathora));
        hathora.server().issuer().revokeRefreshTokens();
        hathora.letTokensExpire();
        QVERIFY(person.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("tokenStripBrowser"), aWhile);
        QVERIFY(person.rows("processes.table") > 0);
        QVERIFY(person.text("tokenStripText").contains(u"issuer does not renew"_s));
        QVERIFY(person.program().session()->client().isSuspended());
        QVERIFY(person.type("tokenStripToken", u"half a tok"_s));
        Q_EMIT person.program().session()->client().woke(); // which is no reason to begin anew
        QCOMPARE(person.text("tokenStripToken"), u"half a tok"_s);
        QVERIFY(person.click("tokenStripBrowser"));
        QVERIFY(hathora.approve(person.code()));
        QTRY_VERIFY_WITH_TIMEOUT(!person.seen("tokenStrip"), aWhile);
        QVERIFY(!person.program().session()->client().isSuspended());

        hathora.letTokensExpire(); // and what was signed in anew goes on by itself
        const int refreshes = hathora.refreshes();
        QVERIFY(person.trigger("action.refresh"));
        QTRY_COMPARE_WITH_TIMEOUT(hathora.refreshes(), refreshes + 1, aWhile);
    }

    void whoSignsInAnewIsNotHeldUpByTheOldRenewal()
    {
        HttpServer issuer;
        issuer.on("/oauth/device/code", HttpScript::json(deviceCode("fake-device-code")));
        issuer.on("/oauth/token",
                  {tokens("right", "fake-refresh-1"), HttpScript::resetting(), HttpScript::silence(),
                   tokens("right", "fake-refresh-new"), tokens("right", "fake-refresh-newer")});
        LocalHathora hathora("right");
        BrowsingPerson person;
        person.start();
        QVERIFY(person.setUp(hathora.url(), {issuer.url(), u"client"_s, u"api"_s}));
        QVERIFY(person.click("signInWithBrowser"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        hathora.answer("*", 401);
        QVERIFY(person.trigger("action.refresh"));
        QTRY_COMPARE_WITH_TIMEOUT(issuer.count("/oauth/token"), 3, aWhile); // it was tried again

        QTRY_VERIFY_WITH_TIMEOUT(person.click("tokenStripBrowser"), aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(!person.seen("tokenStrip"), aWhile / 3);
        QVERIFY(!person.program().session()->client().isSuspended());
        const TokenAnswer kept = person.kept(person.refreshKey());
        QVERIFY(kept.token && kept.token->bytes() == "fake-refresh-new");
        Q_EMIT person.program().session()->client().woke(); // and what was signed in anew is renewed
        QTRY_COMPARE_WITH_TIMEOUT(issuer.count("/oauth/token"), 5, aWhile);
        QVERIFY(issuer.received("/oauth/token").at(4).body.contains("fake-refresh-new"));
    }

    void anIssuerThatIsGoneIsWaitedForAndThatIsSaid()
    {
        const HttpScript given = tokens("right", "fake-refresh-1");
        HttpServer issuer;
        issuer.on("/oauth/device/code", HttpScript::json(deviceCode("fake-device-code")));
        issuer.on("/oauth/token", given);
        LocalHathora hathora("right");
        BrowsingPerson person;
        person.start();
        QVERIFY(person.setUp(hathora.url(), {issuer.url(), u"client"_s, u"api"_s}));
        QVERIFY(person.click("signInWithBrowser"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);

        issuer.on("/oauth/token", HttpScript::resetting());
        hathora.answer("*", 401);
        QVERIFY(person.trigger("action.refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(person.text("tokenStripText").contains(u"tried again"_s), aWhile);
        QVERIFY(person.program().session()->client().isSuspended());
        issuer.on("/oauth/token", given);
        QTRY_VERIFY_WITH_TIMEOUT(!person.seen("tokenStrip"), aWhile);
        QVERIFY(!person.program().session()->client().isSuspended());
    }
};

QTEST_MAIN(TestBrowserRenewal)
#include "tst_browserrenewal.moc"
