// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signedin.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace hathora;
using namespace hathora::testing;
using Kind = Error::Kind;
using Cause = Error::Cause;

namespace {

const QByteArray orgs = "/orgs/v1";
const QByteArray stopping = "/processes/v3/apps/a/processes/p/stop";
const HttpScript good = HttpScript::json(R"({"orgs":[]})");
const HttpScript unavailable = HttpScript::json(R"({"message":"Later."})", 503);
const HttpScript unauthorized = HttpScript::json(R"({"message":"Who are you?"})", 401);

Call<void> stop(const SignedIn &it)
{
    return it.api->processes.stop(AppId(QStringLiteral("a")), ProcessId(QStringLiteral("p")));
}

} // namespace

/// Attempts, refusals and what is told of them. Broken connections and bodies are in tests/faults.
class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadIsRepeatedUntilItSucceeds()
    {
        SignedIn it;
        it.server.on(orgs, {unavailable, unavailable, good});
        QVERIFY(settled(it.api->orgs.list()));
        QCOMPARE(it.server.count(), 3);
    }

    void aReadIsGivenUpAfterTheLastAttempt()
    {
        SignedIn it;
        it.server.on(orgs, unavailable);
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::Api);
        QCOMPARE(error.status, 503);
        QCOMPARE(error.message, u"Later."_qs);
        QCOMPARE(it.server.count(), 5);
    }

    void aChangeIsNotRepeated()
    {
        SignedIn it;
        it.server.on(stopping, unavailable);
        QCOMPARE(failure(stop(it)).status, 503);
        QVERIFY(never([&] { return it.server.count() > 1; }, 50ms));
    }

    void theServersWishIsHonoured()
    {
        SignedIn it;
        it.server.on(orgs, {HttpScript::json("{}", 503, {"Retry-After: 1"}), good});
        QElapsedTimer clock;
        clock.start();
        QVERIFY(settled(it.api->orgs.list()));
        QVERIFY(clock.elapsed() >= 900);
    }

    void oneThatWaitsBetweenAttemptsHoldsNobodyUp()
    {
        SignedIn it([](ClientOptions &options) { options.budget.atOnce = 1; });
        it.server.on(orgs, {HttpScript::json("{}", 503, {"Retry-After: 60"}), good});
        const Outcome waiting(it.api->orgs.list());
        QTRY_COMPARE(it.server.count(), 1);
        QVERIFY(settled(it.api->orgs.list()));
        QVERIFY(!waiting.isThere());
    }

    void theServersWordsAreKept_data()
    {
        QTest::addColumn<HttpScript>("script");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("message");
        const auto html = [](const QByteArray &body) {
            return HttpScript::answer(404, {"Content-Type: text/html"}, body);
        };
        QTest::newRow("a message") << HttpScript::json(R"({"message":"No <b>such</b> app","more":1})", 404)
                                   << Kind::Api << u"No <b>such</b> app"_qs;
        QTest::newRow("no message") << HttpScript::json("{}", 404) << Kind::Http << QString();
        QTest::newRow("a message that is none")
            << HttpScript::json(R"({"message":{}})", 404) << Kind::Http << QString();
        QTest::newRow("a page") << html("<html>Not found</html>") << Kind::Http << QString();
        QTest::newRow("nothing") << html("") << Kind::Http << QString();
    }

    void theServersWordsAreKept()
    {
        QFETCH(const HttpScript, script);
        QFETCH(const Kind, kind);
        QFETCH(const QString, message);
        SignedIn it;
        it.server.on(orgs, script);
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.status, 404);
        QCOMPARE(error.message, message);
        QVERIFY(error.isNotFound());
        QCOMPARE(it.server.count(), 1);
    }

    void anUnlistedStatusIsNoSuccess_data()
    {
        QTest::addColumn<bool>("isChange");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("201 for a read") << false << 201 << false;
        QTest::newRow("202 for a read") << false << 202 << false;
        QTest::newRow("200 for a change that answers 204") << true << 200 << true;
    }

    void anUnlistedStatusIsNoSuccess()
    {
        QFETCH(const bool, isChange);
        QFETCH(const int, status);
        QFETCH(const bool, unknown);
        SignedIn it;
        it.server.on(orgs, HttpScript::json(R"({"orgs":[]})", status));
        it.server.on(stopping, HttpScript::json("{}", status));
        const Error error = isChange ? failure(stop(it)) : failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::Http);
        QCOMPARE(error.status, status);
        QCOMPARE(error.outcomeUnknown, unknown);
        QCOMPARE(it.server.count(), 1);
    }

    void aWrongShapeNamesItsPlaces()
    {
        SignedIn it;
        it.server.on(orgs, HttpScript::json(R"({"orgs":[{"orgId":1,"isSingleTenant":true}]})"));
        const Error error = failure(it.api->orgs.list());
        QCOMPARE(error.kind, Kind::ResponseValidation);
        QCOMPARE(error.issues.size(), 2);
        QCOMPARE(error.issues.first().path, u"$.orgs[0].orgId"_qs);
        QCOMPARE(it.server.count(), 1);
    }

    void aSecondRefusalOfTheTokenSuspendsTheClient()
    {
        SignedIn it;
        it.server.on(orgs, unauthorized);
        QSignalSpy refused(it.client.get(), &Client::tokenRefused);
        const Error error = failure(it.api->orgs.list());
        QVERIFY(error.isSignedOut());
        QCOMPARE(error.message, u"Who are you?"_qs);
        QCOMPARE(it.server.count(), 2);
        QCOMPARE(refused.count(), 1);
        QVERIFY(it.client->isSuspended());
    }

    void aSuspendedClientSendsNothingUntilItHasANewToken()
    {
        SignedIn it;
        it.server.on(orgs, {unauthorized, unauthorized, good});
        QVERIFY(!settled(it.api->orgs.list()));
        QSignalSpy resumed(it.client.get(), &Client::resumed);
        Outcome waiting(it.api->orgs.list());
        QVERIFY(never([&] { return waiting.isThere() || it.server.count() > 2; }, 100ms));
        QVERIFY(it.client->setToken("a-new-token"));
        QVERIFY(waiting.wait());
        QCOMPARE(resumed.count(), 1);
        QVERIFY(!it.client->isSuspended());
        QCOMPARE(it.server.received().last().header("Authorization"), "Bearer a-new-token");
    }

    void manyRefusalsAskForATokenOnce()
    {
        SignedIn it;
        it.server.on(orgs, unauthorized);
        QSignalSpy refused(it.client.get(), &Client::tokenRefused);
        std::vector<std::unique_ptr<Outcome<QList<Organization>>>> outcomes;
        for (int i = 0; i < 20; ++i)
            outcomes.push_back(std::make_unique<Outcome<QList<Organization>>>(it.api->orgs.list()));
        QTRY_COMPARE(refused.count(), 1);
        QTRY_COMPARE(it.client->inFlight(), 0); // the others that went out with the one that was refused
        QVERIFY(never([&] { return refused.count() > 1 || it.client->inFlight() > 0; }, 100ms));
        const int before = it.server.count();
        QVERIFY(it.client->waiting() > 0);
        it.server.on(orgs, good);
        QVERIFY(it.client->setToken("a-new-token"));
        QTRY_COMPARE(it.client->waiting() + it.client->inFlight(), 0);
        QVERIFY(it.server.count() > before);
    }

    void aNewTokenHasASecondChanceOfItsOwn()
    {
        SignedIn it;
        it.server.on(orgs, {unauthorized, HttpScript::held(unauthorized), unauthorized, good});
        Outcome outcome(it.api->orgs.list());
        QTRY_COMPARE(it.server.count(), 2);
        QVERIFY(it.client->setToken("a-new-token"));
        it.server.letGo(orgs);
        QVERIFY(outcome.wait());
        QCOMPARE(it.server.count(), 4);
        QVERIFY(!it.client->isSuspended());
    }

    void aTokenThatIsTakenAwayIsNotMissedOnTheWire()
    {
        SignedIn it([](ClientOptions &options) { options.budget.atOnce = 1; });
        it.server.on(orgs, HttpScript::silence());
        Outcome first(it.api->orgs.list());
        Outcome second(it.api->orgs.list());
        QTRY_COMPARE(it.server.count(), 1);
        QVERIFY(it.client->setToken({}));
        first.handle().abort();
        QCOMPARE(second.wait().error().cause, Cause::SignedOut);
        QCOMPARE(it.server.count(), 1);
    }

    void oneTraceIsLeftOfEach()
    {
        SignedIn it;
        it.server.on(orgs, {unavailable, good});
        it.server.on(stopping, HttpScript::closing());
        QList<Trace> traces;
        connect(it.client.get(), &Client::traced, this, [&](const Trace &trace) { traces.append(trace); });
        QVERIFY(settled(it.api->orgs.list()));
        QVERIFY(!settled(stop(it)));
        QCOMPARE(traces.size(), 2);
        QCOMPARE(traces[0].operation, u"GetOrgs"_qs);
        QCOMPARE(traces[0].verb, Verb::Get);
        QCOMPARE(traces[0].path, u"/orgs/v1"_qs);
        QCOMPARE(traces[0].status, 200);
        QCOMPARE(traces[0].attempts, 2);
        QVERIFY(!traces[0].failure);
        QVERIFY(traces[0].bytes >= 11);
        QCOMPARE(traces[1].operation, u"StopProcess"_qs);
        QCOMPARE(traces[1].traffic, Traffic::Change);
        QCOMPARE(traces[1].status, 0);
        QCOMPARE(traces[1].failure, Kind::Connection);
        QVERIFY(traces[1].outcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
