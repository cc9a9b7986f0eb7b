// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/renewing.h"
#include "tests/support/waiting.h"

#include <QPointer>

using namespace hathora;
using namespace hathora::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int aWhile = 20'000; // ms: the keychain is a program of its own

} // namespace

/// An access token that runs out is replaced; against the real Secret Service of the session.
class TestTokenRefresher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
                 "run under tests/support/with-keyring.sh, as ./dev test does");
    }

    void eachRefreshShowsTheTokenOfTheOneBefore()
    {
        Renewing it({tokens(1), tokens(2)});
        it.refresher->take(issued("fake-refresh-0"));
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(it.renewed, QByteArrayList{"fake-access-1"}, aWhile);
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(it.renewed.size(), 2, aWhile);
        QCOMPARE(it.shown(), (QByteArrayList{"fake-refresh-0", "fake-refresh-1"}));
        for (const HttpRequest &request : it.server.received())
            QVERIFY(!request.has("Authorization"));
    }

    void twoWindowsShowNoTokenTwice()
    {
        Renewing it({tokens(1), tokens(2), tokens(3)});
        QVERIFY(it.keep("fake-refresh-0"));
        const std::unique_ptr<TokenRefresher> other = it.another();
        QSignalSpy renewedOther(other.get(), &TokenRefresher::renewed);
        other->read();
        QTRY_COMPARE_WITH_TIMEOUT(renewedOther.count(), 1, aWhile);
        it.refresher->refresh(); // both at once
        other->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(it.renewed.size() == 1 && renewedOther.count() == 2, aWhile);
        QCOMPARE(it.shown(), (QByteArrayList{"fake-refresh-0", "fake-refresh-1", "fake-refresh-2"}));
    }

    void theKeyIsOfOneServerAndOneIssuer()
    {
        const QUrl server(u"https://api.example"_s);
        const QUrl issuer(u"https://id.example/tenant1"_s);
        const QString key = TokenRefresher::keyFor(u"profile"_s, server, issuer).text();
        QVERIFY(key != TokenRefresher::keyFor(u"profile"_s, QUrl(u"https://b.example"_s), issuer).text());
        QVERIFY(key !=
                TokenRefresher::keyFor(u"profile"_s, server, QUrl(u"https://id.example/tenant2"_s)).text());
    }

    void twoWishesAtOnceAreOneRefresh()
    {
        Renewing it({HttpScript::later(50ms, tokens(1)), tokens(2)});
        it.refresher->take(issued("fake-refresh-0"));
        it.refresher->refresh();
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(it.renewed.size(), 1, aWhile);
        QVERIFY(never([&] { return it.server.count() != 1; }, 50ms));
    }

    void itRefreshesBeforeTheTokenExpires()
    {
        Renewing it({tokens(1, 100), tokens(2)});
        it.refresher->take(issued("fake-refresh-0", 100s));
        QTRY_COMPARE_WITH_TIMEOUT(it.renewed, (QByteArrayList{"fake-access-1", "fake-access-2"}), aWhile);
        QVERIFY(never([&] { return it.server.count() != 2; }, 150ms));
    }

    void thatIsAMinuteBeforeOrAFifthOfAShortLife_data()
    {
        QTest::addColumn<std::chrono::seconds>("life");
        QTest::addColumn<std::chrono::seconds>("renewal");
        QTest::newRow("an hour") << std::chrono::seconds(1h) << std::chrono::seconds(59min);
        QTest::newRow("a hundred seconds") << 100s << 80s;
        QTest::newRow("next to nothing") << 1s << 1s;
        QTest::newRow("a year") << std::chrono::seconds(24h * 365) << std::chrono::seconds(24h - 1min);
    }

    void thatIsAMinuteBeforeOrAFifthOfAShortLife()
    {
        QFETCH(std::chrono::seconds, life);
        QFETCH(std::chrono::seconds, renewal);
        QCOMPARE(TokenRefresher::renewalAfter(life), renewal);
    }

    void whatIsUnderWayWhenItIsLetGoComesIntoTheKeychain()
    {
        Renewing it({HttpScript::held(tokens(1))});
        QVERIFY(it.keep("fake-refresh-0"));
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(it.server.count(), 1, aWhile);
        const QPointer<TokenRefresher> alive = it.refresher.get();
        it.refresher.release()->retire();
        it.server.letGo(tokenPath);
        QTRY_VERIFY_WITH_TIMEOUT(!alive, aWhile);
        QCOMPARE(it.inKeychain(), "fake-refresh-1");
        QVERIFY(it.renewed.isEmpty()); // whoever let it go hears no more
    }

    void afterItWasStoppedNothingComesIntoTheKeychain()
    {
        Renewing it({HttpScript::held(tokens(1))});
        QVERIFY(it.keep("fake-refresh-0"));
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(it.server.count(), 1, aWhile);
        it.refresher->stop();
        const QSignalSpy erased(it.store.erase(it.key(), &it.context), &QObject::destroyed);
        const QPointer<TokenRefresher> alive = it.refresher.get();
        it.refresher.release()->retire();
        it.server.letGo(tokenPath);
        QTRY_VERIFY_WITH_TIMEOUT(!alive, aWhile);
        QTRY_COMPARE_WITH_TIMEOUT(erased.count(), 1, aWhile);
        QVERIFY(never([&] { return !it.inKeychain().isEmpty(); }, 300ms));
    }

    void whatAnotherWindowTookOutDoesNotComeBack()
    {
        Renewing it({tokens(1)});
        QVERIFY(it.keep("fake-refresh-0"));
        QVERIFY(it.erase());
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(it.renewed.size(), 1, aWhile);
        QCOMPARE(it.inKeychain(), QByteArray());
        QVERIFY(!it.refresher->isKept());
    }

    void theNextTokenIsInTheKeychainWhenItIsTold()
    {
        Renewing it({tokens(1)});
        QVERIFY(it.keep("fake-refresh-0"));
        QCOMPARE(it.inKeychain(), "fake-refresh-0");
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(it.renewed.size(), 1, aWhile);
        QCOMPARE(it.inKeychain(), "fake-refresh-1");
    }

    void whatIsNotToBeKeptIsNot()
    {
        Renewing it({tokens(1)});
        it.refresher->take(issued("fake-refresh-0"));
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(it.renewed.size(), 1, aWhile);
        QCOMPARE(it.inKeychain(), QByteArray());
    }

    void aLaterRunGoesOnFromTheKeychain()
    {
        Renewing it({tokens(1)});
        QVERIFY(it.keep("fake-refresh-0"));
        const std::unique_ptr<TokenRefresher> later = it.another();
        QSignalSpy renewed(later.get(), &TokenRefresher::renewed);
        later->read();
        QTRY_COMPARE_WITH_TIMEOUT(renewed.count(), 1, aWhile);
        QCOMPARE(it.shown(), QByteArrayList{"fake-refresh-0"});
    }

    void whereThereIsNoneInTheKeychainItSaysSo()
    {
        Renewing it({tokens(1)});
        QSignalSpy absent(it.refresher.get(), &TokenRefresher::absent);
        it.refresher->read();
        QTRY_COMPARE_WITH_TIMEOUT(absent.count(), 1, aWhile);
        QCOMPARE(absent.constFirst().constFirst().value<KeychainOutcome>(), KeychainOutcome::NotFound);
        QCOMPARE(it.server.count(), 0);
    }

    void aRefusalNeedsAPerson_data()
    {
        QTest::addColumn<HttpScript>("answer");
        QTest::newRow("the token is good no more") << refusal("invalid_grant");
        QTest::newRow("the client is not known") << refusal("invalid_client");
    }

    void aRefusalNeedsAPerson()
    {
        QFETCH(HttpScript, answer);
        Renewing it({answer});
        QSignalSpy refused(it.refresher.get(), &TokenRefresher::refused);
        it.refresher->take(issued("fake-refresh-0"));
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, aWhile);
        it.refresher->refresh();
        QCOMPARE(refused.count(), 2);
        QVERIFY(never([&] { return it.server.count() != 1; }, 50ms));
    }

    void aTokenThatIsGoodNoMoreLeavesTheKeychain_data()
    {
        QTest::addColumn<HttpScript>("answer");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("the token is good no more") << refusal("invalid_grant") << QByteArray();
        QTest::newRow("only the client is not known")
            << refusal("invalid_client") << QByteArray("fake-refresh-0");
    }

    void aTokenThatIsGoodNoMoreLeavesTheKeychain()
    {
        QFETCH(HttpScript, answer);
        QFETCH(QByteArray, left);
        Renewing it({answer});
        QVERIFY(it.keep("fake-refresh-0"));
        QSignalSpy refused(it.refresher.get(), &TokenRefresher::refused);
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, aWhile);
        QCOMPARE(it.inKeychain(), left);
    }

    void anIssuerThatIsNotReachedIsAskedAgain()
    {
        Renewing it({HttpScript::resetting(), HttpScript::answer(503, {}, "later"), HttpScript::json("{}"),
                     HttpScript::answer(403, {}, "blocked"), refusal("temporarily_unavailable"), tokens(1)});
        QSignalSpy failed(it.refresher.get(), &TokenRefresher::failed);
        it.refresher->take(issued("fake-refresh-0"));
        it.refresher->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(it.renewed.size(), 1, aWhile);
        QCOMPARE(failed.count(), 5);
        QCOMPARE(it.shown(), QByteArrayList(6, "fake-refresh-0"));
    }

    void aKeychainThatAnswersLateIsHeard()
    {
        Renewing it({tokens(1)});
        it.store = TokenStore(0ms, u"hathora-test-"_s + QUuid::createUuid().toString(QUuid::Id128));
        it.refresher = it.another();
        QList<KeychainOutcome> outcomes;
        connect(it.refresher.get(), &TokenRefresher::kept, &it.context,
                [&](KeychainOutcome outcome) { outcomes.append(outcome); });
        it.refresher->take(issued("fake-refresh-0"));
        it.refresher->keep();
        const QList once{KeychainOutcome::NotAnswering, KeychainOutcome::Ok};
        QTRY_COMPARE_WITH_TIMEOUT(outcomes, once, aWhile);
        it.refresher->refresh(); // what the issuer gives is not held up by it
        QTRY_COMPARE_WITH_TIMEOUT(outcomes, once + once, aWhile);
        QVERIFY(it.refresher->isKept());
    }

    void aSignInWithoutARefreshTokenEnds()
    {
        Renewing it({tokens(1)});
        QSignalSpy refused(it.refresher.get(), &TokenRefresher::refused);
        it.refresher->take(issued({}, 1s));
        it.refresher->refresh();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(it.server.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenRefresher)
#include "tst_tokenrefresher.moc"
