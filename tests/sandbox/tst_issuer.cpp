// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/browser.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/http/usercode.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// Signing in by a browser: OAuth's device grant, as RFC 8628 has it.
class TestIssuer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start({}); }

    void codesAreGivenWithWhatThePersonNeeds();
    void whoApprovesLetsTheProgramIn();
    void untilThenItIsPending_data();
    void untilThenItIsPending();
    void whoAsksTooSoonIsSlowedDown();
    void aNoEndsIt();
    void aCodeExpires();
    void aCodeIsGoodForOneSignIn();
    void anAccessTokenExpires();
    void aRefreshTokenIsGoodOnce();
    void aUsedRefreshTokenEndsItsLine();
    void noRefreshTokenWithoutItsScope();
    void whatIsNotAskedRightIsRefused_data();
    void whatIsNotAskedRightIsRefused();
    void itHasNoOtherPaths_data();
    void itHasNoOtherPaths();
    void thePageEscapesWhatItIsGiven();
    void thePageRefusesStrangers_data();
    void thePageRefusesStrangers();
    void aCodeMayBeTypedInManyWays_data();
    void aCodeMayBeTypedInManyWays();
    void theControlsAnswerForAPerson();
    void theControlsRevoke();
    void secretsAreNotToBeCached();
    void theApiKnowsNothingOfIt();

private:
    void start(IssuerOptions issuer)
    {
        ServerOptions options = Running::controlled();
        options.issuer = issuer;
        m_running = std::make_unique<Running>(stillWorld(), options);
        m_browser = std::make_unique<Browser>(*m_running);
    }
    int statusWith(const std::string &token)
    {
        return m_running->send("GET", "/orgs/v1", {}, {}, token).status;
    }

    std::unique_ptr<Running> m_running;
    std::unique_ptr<Browser> m_browser;
};

void TestIssuer::codesAreGivenWithWhatThePersonNeeds()
{
    const Response begun = m_browser->begin();
    QCOMPARE(begun.status, 200);
    const json codes = begun.json();
    const std::string userCode = codes.at("user_code");
    QCOMPARE(tidyUserCode(userCode), userCode);
    QVERIFY(codes.at("verification_uri") == m_running->server.issuer().origin() + "/activate");
    QVERIFY(codes.at("verification_uri_complete") ==
            m_running->server.issuer().origin() + "/activate?user_code=" + userCode);
    QVERIFY(codes.at("expires_in") == 900);
    QVERIFY(codes.at("interval") == 5);
    QVERIFY(m_browser->send("GET", "/activate?user_code=" + userCode).body.find(userCode) !=
            std::string::npos);
}

void TestIssuer::whoApprovesLetsTheProgramIn()
{
    const json codes = m_browser->begin().json();
    QCOMPARE(m_browser->answer(codes.at("user_code"), "approve").status, 200);
    const Response given = m_browser->poll(codes.at("device_code"));
    QCOMPARE(given.status, 200);
    const json tokens = given.json();
    QVERIFY(tokens.at("token_type") == "Bearer");
    QVERIFY(tokens.at("expires_in") == 3600);
    QVERIFY(tokens.at("scope") == "openid email offline_access");
    QVERIFY(tokens.contains("refresh_token"));
    QCOMPARE(statusWith(tokens.at("access_token")), 200);
}

void TestIssuer::untilThenItIsPending_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("as the RFC has it") << 400;
    QTest::newRow("as it is at Auth0") << 403;
}

void TestIssuer::untilThenItIsPending()
{
    QFETCH(int, status);
    IssuerOptions options;
    options.pendingStatus = status;
    start(options);
    const Response pending = m_browser->poll(m_browser->begin().json().at("device_code"));
    QCOMPARE(pending.status, status);
    QCOMPARE(pending.contentType, std::string("application/json"));
    QVERIFY(pending.json().at("error") == "authorization_pending");
}

void TestIssuer::whoAsksTooSoonIsSlowedDown()
{
    const json codes = m_browser->begin().json();
    const auto asked = [&] { return m_browser->poll(codes.at("device_code")).json().at("error"); };
    QVERIFY(asked() == "authorization_pending");
    m_running->world.advance(4999ms);
    QVERIFY(asked() == "slow_down");
    m_running->world.advance(9999ms);
    QVERIFY(asked() == "slow_down");
    m_running->world.advance(15s);
    QVERIFY(asked() == "authorization_pending");
}

void TestIssuer::aNoEndsIt()
{
    const json codes = m_browser->begin().json();
    const Response said = m_browser->answer(codes.at("user_code"), "deny");
    QVERIFY(said.body.find("Denied.") != std::string::npos);
    QVERIFY(m_browser->poll(codes.at("device_code")).json().at("error") == "access_denied");
    QCOMPARE(m_browser->answer(codes.at("user_code"), "approve").status, 422);
}

void TestIssuer::aCodeExpires()
{
    const json codes = m_browser->begin().json();
    m_running->world.advance(900s);
    QCOMPARE(m_browser->answer(codes.at("user_code"), "approve").status, 422);
    QVERIFY(m_browser->poll(codes.at("device_code")).json().at("error") == "expired_token");
}

void TestIssuer::aCodeIsGoodForOneSignIn()
{
    const json codes = m_browser->begin().json();
    m_browser->answer(codes.at("user_code"), "approve");
    QCOMPARE(m_browser->poll(codes.at("device_code")).status, 200);
    const Response again = m_browser->poll(codes.at("device_code"));
    QCOMPARE(again.status, 400);
    QVERIFY(again.json().at("error") == "invalid_grant");
}

void TestIssuer::anAccessTokenExpires()
{
    const std::string token = m_browser->signIn("aiko@studio.example").at("access_token");
    m_running->world.advance(3599s);
    QCOMPARE(statusWith(token), 200);
    m_running->world.advance(1s);
    QCOMPARE(statusWith(token), 401);
    QCOMPARE(statusWith("right"), 200);
}

void TestIssuer::aRefreshTokenIsGoodOnce()
{
    const json first = m_browser->signIn();
    const json second = m_browser->refresh(first.at("refresh_token")).json();
    QVERIFY(second.at("access_token") != first.at("access_token"));
    QVERIFY(second.at("refresh_token") != first.at("refresh_token"));
    QCOMPARE(statusWith(second.at("access_token")), 200);
    QCOMPARE(m_browser->refresh(second.at("refresh_token")).status, 200);
    QVERIFY(m_running->control("GET", "issuer").json().at("refreshes") == 2);
}

void TestIssuer::aUsedRefreshTokenEndsItsLine()
{
    const json first = m_browser->signIn();
    const json other = m_browser->signIn();
    const json second = m_browser->refresh(first.at("refresh_token")).json();
    QVERIFY(m_browser->refresh(first.at("refresh_token")).json().at("error") == "invalid_grant");
    QVERIFY(m_browser->refresh(second.at("refresh_token")).json().at("error") == "invalid_grant");
    QCOMPARE(m_browser->refresh(other.at("refresh_token")).status, 200);
}

void TestIssuer::noRefreshTokenWithoutItsScope()
{
    const json codes = m_browser->begin("openid offline_access_please").json();
    m_browser->answer(codes.at("user_code"), "approve");
    QVERIFY(!m_browser->poll(codes.at("device_code")).json().contains("refresh_token"));
}

void TestIssuer::whatIsNotAskedRightIsRefused_data()
{
    const QByteArray form("application/x-www-form-urlencoded");
    const QByteArray whole("client_id=hathora-sandbox&audience=https%3A%2F%2Fsandbox.invalid");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("error");
    const auto row = [&](const char *name, const char *target, const QByteArray &body, const char *error,
                         const QByteArray &type, const QByteArray &authorization = {}) {
        QTest::newRow(name) << QByteArray(target) << body << type << authorization << QByteArray(error);
    };
    row("JSON", "/oauth/device/code", "{}", "invalid_request", "application/json");
    row("no content type", "/oauth/device/code", whole, "invalid_request", "");
    row("an Authorization", "/oauth/device/code", whole, "invalid_request", form, "Bearer right");
    row("parameters in the address", "/oauth/device/code?client_id=x", whole, "invalid_request", form);
    row("a parameter twice", "/oauth/device/code", whole + "&client_id=x", "invalid_request", form);
    row("no client", "/oauth/device/code", "audience=x", "invalid_request", form);
    row("a client without a name", "/oauth/device/code", "client_id=", "invalid_request", form);
    row("a stranger", "/oauth/device/code", "client_id=x", "invalid_client", form);
    row("no audience", "/oauth/device/code", "client_id=hathora-sandbox", "invalid_request", form);
    row("no grant", "/oauth/token", whole, "invalid_request", form);
    row("a grant that is not made", "/oauth/token", whole + "&grant_type=password", "unsupported_grant_type",
        form);
    row("no refresh token", "/oauth/token", whole + "&grant_type=refresh_token", "invalid_request", form);
    row("a refresh token that is none", "/oauth/token", whole + "&grant_type=refresh_token&refresh_token=x",
        "invalid_grant", form);
}

void TestIssuer::whatIsNotAskedRightIsRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, error);
    const Response refused = m_browser->send("POST", target.toStdString(), body.toStdString(),
                                             contentType.toStdString(), authorization.toStdString());
    QCOMPARE(refused.status, error == "invalid_client" ? 401 : 400);
    QCOMPARE(QByteArray::fromStdString(refused.json().at("error")), error);
}

void TestIssuer::itHasNoOtherPaths_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("the API's") << QByteArray("GET") << QByteArray("/orgs/v1") << 404;
    QTest::newRow("the controls'") << QByteArray("GET") << QByteArray("/_sandbox/requests") << 404;
    QTest::newRow("codes are not for looking at")
        << QByteArray("GET") << QByteArray("/oauth/device/code") << 405;
    QTest::newRow("the page is not for deleting") << QByteArray("DELETE") << QByteArray("/activate") << 405;
}

void TestIssuer::itHasNoOtherPaths()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    const Response answer =
        m_browser->send(method.toStdString(), target.toStdString(), {}, {}, "Bearer right");
    QCOMPARE(answer.status, status);
}

void TestIssuer::thePageEscapesWhatItIsGiven()
{
    const Response page = m_browser->send("GET", "/activate?user_code=%22%3E%3Cscript%3E%26%27");
    QCOMPARE(page.contentType, std::string("text/html; charset=utf-8"));
    QVERIFY(page.body.find("<script>") == std::string::npos);
    QVERIFY(page.body.find("&quot;&gt;&lt;script&gt;&amp;&#39;") != std::string::npos);
}

void TestIssuer::thePageRefusesStrangers_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("email");
    QTest::newRow("a code of nobody") << QByteArray("BBBB-BBBB") << QByteArray("you@studio.example");
    QTest::newRow("no code") << QByteArray() << QByteArray("you@studio.example");
    QTest::newRow("a person of no organization")
        << QByteArray("right") << QByteArray("eve@elsewhere.example");
    QTest::newRow("nobody") << QByteArray("right") << QByteArray();
}

void TestIssuer::thePageRefusesStrangers()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, email);
    const json codes = m_browser->begin().json();
    const std::string typed = code == "right" ? std::string(codes.at("user_code")) : code.toStdString();
    QCOMPARE(m_browser->answer(typed, "approve", email.toStdString()).status, 422);
    QVERIFY(m_browser->poll(codes.at("device_code")).json().at("error") == "authorization_pending");
}

void TestIssuer::aCodeMayBeTypedInManyWays_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("meant");
    QTest::newRow("as it was shown") << QByteArray("WDJB-MJHT") << QByteArray("WDJB-MJHT");
    QTest::newRow("small, without the dash") << QByteArray("wdjbmjht") << QByteArray("WDJB-MJHT");
    QTest::newRow("with a space") << QByteArray(" WDJB MJHT ") << QByteArray("WDJB-MJHT");
    QTest::newRow("too short") << QByteArray("WDJB-MJH") << QByteArray();
    QTest::newRow("with a vowel") << QByteArray("WDJA-MJHT") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestIssuer::aCodeMayBeTypedInManyWays()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, meant);
    QCOMPARE(QByteArray::fromStdString(tidyUserCode(typed.toStdString())), meant);
}

void TestIssuer::theControlsAnswerForAPerson()
{
    const json codes = m_browser->begin().json();
    json answer{{"userCode", codes.at("user_code")}, {"answer", "perhaps"}};
    QCOMPARE(m_running->control("POST", "issuer/answer", answer).status, 422);
    answer["answer"] = "approve";
    QCOMPARE(m_running->control("POST", "issuer/answer", answer).status, 204);
    const json listed = m_running->control("GET", "issuer").json().at("codes");
    QVERIFY(listed == json::array({{{"userCode", codes.at("user_code")}, {"state", "approved"}}}));
    QCOMPARE(m_browser->poll(codes.at("device_code")).status, 200);
}

void TestIssuer::theControlsRevoke()
{
    const json tokens = m_browser->signIn();
    QCOMPARE(m_running->control("POST", "issuer/revoke").status, 204);
    QVERIFY(m_browser->refresh(tokens.at("refresh_token")).json().at("error") == "invalid_grant");
}

void TestIssuer::secretsAreNotToBeCached()
{
    const Response begun = m_browser->begin();
    QCOMPARE(begun.cacheControl, std::string("no-store"));
    QCOMPARE(m_browser->poll(begun.json().at("device_code")).cacheControl, std::string("no-store"));
    QCOMPARE(m_browser->send("GET", "/activate").cacheControl, std::string("no-store"));
}

void TestIssuer::theApiKnowsNothingOfIt()
{
    QCOMPARE(m_running->post("/oauth/token", json::object()).status, 404);
    QCOMPARE(m_running->get("/activate").status, 404);
}

QTEST_GUILESS_MAIN(TestIssuer)
#include "tst_issuer.moc"
