// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/renewing.h"
#include "tests/support/waiting.h"

#include <QPointer>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

/// A renewal under way, whose issuer answers when it is told to.
struct UnderWay : Renewing
{
    explicit UnderWay(int status, const QList<HttpScript> &then = {})
        : Renewing(QList{held(status)} + then)
    {
    }

    bool begin()
    {
        if (!keep("fake-refresh-0"))
            return false;
        refresher->refresh();
        return QTest::qWaitFor([&] { return server.count(tokenPath) == 1; }, 20'000);
    }
};

/// As a sign-in does, which is not waited for.
void keepAnew(TokenRefresher &signIn)
{
    signIn.take(issued("fake-refresh-new"));
    signIn.keep();
}

} // namespace

/// What is done to a sign-in while its renewal is under way, in this window or in another.
class TestRefreshTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
                 "run under tests/support/with-keyring.sh, as ./dev test does");
    }

    void aNewerTokenIsTriedWhereTheOneBeforeIsRefused()
    {
        UnderWay it(400, {tokens(1)});
        QVERIFY(it.begin());
        QVERIFY(it.write("fake-refresh-new"));
        it.answer(refusalBody("invalid_grant"));
        QTRY_COMPARE(it.renewed, QByteArrayList{"fake-access-1"});
        QCOMPARE(it.shown(), (QByteArrayList{"fake-refresh-0", "fake-refresh-new"}));
        QCOMPARE(it.inKeychain(), "fake-refresh-1");
    }

    void butOnlyOne()
    {
        UnderWay it(400, {held(400), tokens(1)});
        QVERIFY(it.begin());
        QSignalSpy refused(it.refresher.get(), &TokenRefresher::refused);
        QVERIFY(it.write("fake-refresh-new"));
        it.answer(refusalBody("invalid_grant"));
        QTRY_COMPARE(it.server.count(tokenPath), 2);
        QVERIFY(it.write("fake-refresh-newest"));
        it.answer(refusalBody("invalid_grant"));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(it.inKeychain(), "fake-refresh-newest"); // nobody has refused that one
        QVERIFY(never([&] { return it.server.count(tokenPath) != 2; }, 100ms));
    }

    void aNewerTokenThatIsRefusedTooIsTakenOut()
    {
        UnderWay it(400, {refusal("invalid_grant")});
        QVERIFY(it.begin());
        QSignalSpy refused(it.refresher.get(), &TokenRefresher::refused);
        QVERIFY(it.write("fake-refresh-new"));
        it.answer(refusalBody("invalid_grant"));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(it.inKeychain(), QByteArray());
    }

    void whatASignInLeftIsNotOverwritten()
    {
        UnderWay it(200, {tokens(2)});
        QVERIFY(it.begin());
        QVERIFY(it.write("fake-refresh-new"));
        it.answer(tokenBody(1));
        QTRY_COMPARE(it.renewed.size(), 1);
        QCOMPARE(it.inKeychain(), "fake-refresh-new");
        it.refresher->refresh();
        QTRY_COMPARE(it.renewed.size(), 2);
        QCOMPARE(it.shown(), (QByteArrayList{"fake-refresh-0", "fake-refresh-new"}));
        QCOMPARE(it.inKeychain(), "fake-refresh-2");
    }

    void whatASignOutTookOutDoesNotComeBack()
    {
        UnderWay it(200);
        QVERIFY(it.begin());
        QVERIFY(it.erase());
        it.answer(tokenBody(1));
        QTRY_COMPARE(it.renewed.size(), 1);
        QCOMPARE(it.inKeychain(), QByteArray());
        QVERIFY(!it.refresher->isKept());
    }

    void norWhereNobodyWaitsForItAnyMore()
    {
        UnderWay it(200);
        QVERIFY(it.begin());
        const QPointer<TokenRefresher> alive = it.refresher.get();
        it.refresher.release()->retire();
        QVERIFY(it.erase());
        it.answer(tokenBody(1));
        QTRY_VERIFY(!alive);
        QCOMPARE(it.inKeychain(), QByteArray());
    }

    void aSignInWaitsForTheTurnOfARenewal()
    {
        UnderWay it(200);
        QVERIFY(it.begin());
        const std::unique_ptr<TokenRefresher> signIn = it.another();
        QSignalSpy kept(signIn.get(), &TokenRefresher::kept);
        keepAnew(*signIn);
        QVERIFY(never([&] { return kept.count() > 0 || it.inKeychain() != "fake-refresh-0"; }, 300ms));
        it.answer(tokenBody(1));
        QTRY_COMPARE(kept.count(), 1);
        QCOMPARE(it.renewed.size(), 1);
        QCOMPARE(it.inKeychain(), "fake-refresh-new");
    }

    void butNotForAnIssuerThatIsSilent()
    {
        UnderWay it(200);
        QVERIFY(it.begin());
        const std::unique_ptr<TokenRefresher> signIn = it.another();
        QSignalSpy kept(signIn.get(), &TokenRefresher::kept);
        keepAnew(*signIn);
        QTRY_COMPARE(kept.count(), 1);
        it.answer(tokenBody(1)); // late
        QTRY_COMPARE(it.renewed.size(), 1);
        QCOMPARE(it.inKeychain(), "fake-refresh-new");
    }

    void nobodyShowsTheTokenOfASignInBeforeThatIsOver()
    {
        Renewing it({tokens(1)});
        QVERIFY(it.keep("fake-refresh-0"));
        const std::unique_ptr<TokenRefresher> signIn = it.another();
        // As a session does that goes on with the new one.
        connect(signIn.get(), &TokenRefresher::kept, it.refresher.get(), &TokenRefresher::stop);
        QSignalSpy kept(signIn.get(), &TokenRefresher::kept);
        keepAnew(*signIn);
        it.refresher->refresh(); // it was about to try again
        QTRY_COMPARE(kept.count(), 1);
        QVERIFY(never([&] { return it.server.count(tokenPath) != 0; }, 500ms));
        QCOMPARE(it.inKeychain(), "fake-refresh-new");
    }

    void aSignInThatIsGivenUpBeforeItsTurnTakesNothingOut()
    {
        UnderWay it(200);
        QVERIFY(it.begin());
        const std::unique_ptr<TokenRefresher> signIn = it.another();
        keepAnew(*signIn);
        signIn->keepForThisRun();
        signIn->stop();
        it.answer(tokenBody(1));
        QTRY_COMPARE(it.renewed.size(), 1);
        QVERIFY(never([&] { return it.inKeychain() != "fake-refresh-1"; }, 400ms));
    }

    void aSignInThatIsGivenUpAfterItTakesItsTokenOut()
    {
        Renewing it({tokens(1)});
        QVERIFY(it.keep("fake-refresh-0"));
        it.refresher->keepForThisRun();
        QTRY_COMPARE(it.inKeychain(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestRefreshTurns)
#include "tst_refreshturns.moc"
