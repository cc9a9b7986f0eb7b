// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/passes.h"
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/storage/base64.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// Players sign in, and their tokens open what is theirs and nothing else.
class TestPlayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>(stillWorld(), Running::controlled());
        m_app = mainAppId(m_running->world);
    }

    void aTokenSaysWhoPlays();
    void twoPlayersAreNotOne();
    void aLoginThatIsNotEnabledIsUnknown_data();
    void aLoginThatIsNotEnabledIsUnknown();
    void aLoginNeedsNoToken();
    void googleVouchesForAPlayer();
    void aGoogleTokenThatIsNotSoundIsRefused_data();
    void aGoogleTokenThatIsNotSoundIsRefused();
    void onlyAPlayersTokenMakesALobby_data();
    void onlyAPlayersTokenMakesALobby();
    void aTokenOfAnotherApplicationIsWorthNothing();
    void aPlayersTokenIsNoDevelopersToken();
    void anotherRunHasAnotherKey();

private:
    Response login(const std::string &kind, const json &body = {})
    {
        return m_running->send("POST", "/auth/v1/" + m_app + "/login/" + kind,
                               body.is_null() ? "" : body.dump(), body.is_null() ? "" : "application/json",
                               "");
    }
    Response createLobby(const std::string &token)
    {
        const json body{{"visibility", "public"}, {"region", "Tokyo"}};
        return m_running->send("POST", "/lobby/v3/" + m_app + "/create", body.dump(), "application/json",
                               token);
    }

    std::unique_ptr<Running> m_running;
    std::string m_app;
};

namespace {

json claimsIn(const std::string &token)
{
    const std::size_t first = token.find('.');
    return json::parse(*fromBase64Url(token.substr(first + 1, token.rfind('.') - first - 1)));
}

} // namespace

void TestPlayers::aTokenSaysWhoPlays()
{
    const Response response = login("nickname", {{"nickname", "otterpilot"}});
    QCOMPARE(response.status, 200);
    const json claims = claimsIn(response.json().at("token"));
    QCOMPARE(claims.at("type").get<std::string>(), std::string("nickname"));
    QCOMPARE(claims.at("name").get<std::string>(), std::string("otterpilot"));
    QVERIFY(!claims.at("id").get<std::string>().empty());
}

void TestPlayers::twoPlayersAreNotOne()
{
    const json one = claimsIn(login("anonymous").json().at("token"));
    const json other = claimsIn(login("anonymous").json().at("token"));
    QVERIFY(one.at("id") != other.at("id"));
}

void TestPlayers::aLoginThatIsNotEnabledIsUnknown_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("anonymous") << QByteArray("anonymous") << QByteArray("null");
    QTest::newRow("by nickname") << QByteArray("nickname") << QByteArray(R"({"nickname": "otterpilot"})");
    QTest::newRow("with Google") << QByteArray("google") << QByteArray(R"({"idToken": "a.b.c"})");
}

void TestPlayers::aLoginThatIsNotEnabledIsUnknown()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, body);
    m_running->world.change(
        [&](const Hands &hands) { hands.state.application(m_app).authConfiguration = json::object(); });
    const Response response = login(kind.toStdString(), json::parse(body.toStdString()));
    QCOMPARE(response.status, 404);
    QVERIFY(response.message().find(kind.toStdString()) != std::string::npos);
}

void TestPlayers::aLoginNeedsNoToken()
{
    QCOMPARE(login("anonymous").status, 200);
    QCOMPARE(m_running->send("POST", "/auth/v1/app-x/login/anonymous", {}, {}, "").status, 404);
    QCOMPARE(login("nickname", json::object()).status, 422);
}

void TestPlayers::googleVouchesForAPlayer()
{
    const json claims = googleClaims(allowGoogle(*m_running, m_app));
    const Response response = login("google", {{"idToken", googleToken(claims)}});
    QCOMPARE(response.status, 200);
    QVERIFY(createLobby(response.json().at("token")).json().at("createdBy") == claims.at("sub"));
}

void TestPlayers::aGoogleTokenThatIsNotSoundIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("for another client") << QByteArray(R"({"aud": "somebody-else"})");
    QTest::newRow("for nobody") << QByteArray(R"({"aud": null})");
    QTest::newRow("of yesterday") << QByteArray(R"({"exp": 1772280000})");
    QTest::newRow("without an end") << QByteArray(R"({"exp": null})");
    QTest::newRow("of nobody") << QByteArray(R"({"sub": ""})");
    QTest::newRow("that is no token") << QByteArray("false");
}

void TestPlayers::aGoogleTokenThatIsNotSoundIsRefused()
{
    QFETCH(QByteArray, change);
    json claims = googleClaims(allowGoogle(*m_running, m_app));
    const json difference = json::parse(change.toStdString());
    claims.merge_patch(difference);
    const std::string token = difference.is_boolean() ? "not-a-token" : googleToken(claims);
    QCOMPARE(login("google", {{"idToken", token}}).status, 401);
}

void TestPlayers::onlyAPlayersTokenMakesALobby_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("no token") << QByteArray();
    QTest::newRow("the developer's") << QByteArray("right");
    QTest::newRow("nonsense") << QByteArray("a.b.c");
    QTest::newRow("a player's with another signature") << QByteArray("forged");
}

void TestPlayers::onlyAPlayersTokenMakesALobby()
{
    QFETCH(QByteArray, token);
    std::string shown = token.toStdString();
    if (shown == "forged") {
        shown = anonymousToken(*m_running, m_app);
        shown.replace(shown.rfind('.') + 1, std::string::npos, base64Url(std::string(32, 'x')));
    }
    QCOMPARE(createLobby(shown).status, 401);
    QCOMPARE(createLobby(anonymousToken(*m_running, m_app)).status, 201);
}

void TestPlayers::aTokenOfAnotherApplicationIsWorthNothing()
{
    const std::string other = anonymousToken(*m_running, countedAppId(m_running->world));
    QCOMPARE(createLobby(other).status, 401);
}

void TestPlayers::aPlayersTokenIsNoDevelopersToken()
{
    const std::string token = anonymousToken(*m_running, m_app);
    for (const char *target : {"/orgs/v1", "/apps/v2/apps", "/fleets/v2/nodeShapes", "/_sandbox/requests"})
        QVERIFY2(m_running->send("GET", target, {}, {}, token).status == 401, target);
    QCOMPARE(
        m_running
            ->send("POST", "/lobby/v2/" + m_app + "/setState/x", R"({"state":1})", "application/json", token)
            .status,
        401);
}

void TestPlayers::anotherRunHasAnotherKey()
{
    Running other(stillWorld());
    QCOMPARE(createLobby(anonymousToken(other, m_app)).status, 401);
}

QTEST_APPLESS_MAIN(TestPlayers)
#include "tst_players.moc"
