// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/browsing.h"
#include "views/messagestrip.h"

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

constexpr int aWhile = browsingPatience;

namespace {

bool goInForThisRun(BrowsedHathora &hathora, BrowsingPerson &person)
{
    return person.askForCode(hathora) && hathora.approve(person.code()) &&
           QTest::qWaitFor([&] { return person.seen("device.thisRun"); }, aWhile) &&
           person.click("device.thisRun") && QTest::qWaitFor([&] { return person.isIn(); }, aWhile);
}

} // namespace

/// Signing in by a browser where there is no keychain: for this run only, and that is said.
class TestBrowserMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Before anybody looks for the keychain, which is on the session's bus.
    void initTestCase() { qunsetenv("DBUS_SESSION_BUS_ADDRESS"); }

    void itLastsForThisRun()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(person.askForCode(hathora));
        QVERIFY(hathora.approve(person.code()));
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("device.thisRun"), aWhile);
        QVERIFY(person.text("device.status").contains(u"no keychain"_s));
        QVERIFY(!person.isIn());
        QVERIFY(person.click("device.thisRun"));
        QTRY_VERIFY_WITH_TIMEOUT(person.isIn() && person.workbench().app(), aWhile);
        QVERIFY(person.program().session()->keeping() == TokenKeeping::ThisRun);

        hathora.letTokensExpire();
        QVERIFY(person.trigger("action.refresh"));
        QTRY_COMPARE_WITH_TIMEOUT(hathora.refreshes(), 1, aWhile);
        QTRY_VERIFY_WITH_TIMEOUT(!person.program().session()->client().isSuspended(), aWhile);
        QVERIFY(!person.seen("tokenStrip"));
    }

    void aSignInThatCannotBeKeptAnyMoreIsSaid()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(goInForThisRun(hathora, person));

        const std::shared_ptr<TokenRefresher> refresher = refresherOf(person.profile(), person.tokens());
        person.program().session()->setRefresher(refresher);
        refresher->take({*Token::from("fake-access-1"), Token::from("fake-refresh-1"), {}});
        refresher->keep();
        QTRY_VERIFY_WITH_TIMEOUT(person.seen("windowNotice"), aWhile);
        const auto *notice = qobject_cast<MessageStrip *>(person.seen("windowNotice"));
        QVERIFY(notice->text().contains(u"next start will ask"_s));
        QVERIFY(notice->detail().contains(u"no keychain"_s));
    }

    void theNextStartAsksAnew()
    {
        BrowsedHathora hathora;
        BrowsingPerson person;
        QVERIFY(goInForThisRun(hathora, person));
        person.quit();
        person.start();
        QTRY_VERIFY_WITH_TIMEOUT(!person.text("signInStatus").isEmpty(), aWhile);
        QVERIFY(!person.isIn());
        QVERIFY(person.seen("signInWithBrowser"));
        QCOMPARE(hathora.refreshes(), 0);
    }
};

QTEST_MAIN(TestBrowserMemory)
#include "tst_browsermemory.moc"
