// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using nlohmann::json;

/// A token that is made opens as much as it says, until it is revoked.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(Generation::Newest); }

    void theSecretIsToldOnce();
    void aTokenDoesWhatItsScopesSay();
    void whoMayChangeMayLook();
    void aTokenWithoutScopesIsAdmin();
    void aTokenWithNoScopeAtAllMayNothing();
    void aRevokedTokenIsRefused();
    void aTokenMayRevokeItself();
    void onlyTokensOfTheOrganizationAreRevoked();
    void aTokenSeesItsOwnOrganizationOnly();
    void aTokensOrganizationIsMeantWhereNoneIsNamed();
    void aNameIsTakenForGood();
    void aNameIsThere_data();
    void aNameIsThere();
    void onlyWhatIsHeldIsHandedOn();
    void whatATokenMakesBearsItsId();
    void noTokenOfTheApiOpensTheControls();
    void nobodyHasTheSecretsOfTheSeed();
    void ofScopesTheSeedSaysNothing();

private:
    void begin(Generation generation)
    {
        ServerOptions options = Running::controlled();
        options.generation = generation;
        WorldOptions world = stillWorld();
        world.processes = 4;
        m_running = std::make_unique<Running>(world, options);
        m_app = mainAppId(m_running->world);
        for (std::size_t i = 0; i < m_orgs.size(); ++i)
            m_orgs[i] =
                m_running->world.read([i](const State &state) { return state.organizations.at(i).id; });
    }
    std::string tokens(std::size_t org = 0) const { return "/tokens/v1/orgs/" + m_orgs[org]; }
    Response make(const json &body, const std::string &token = "right", std::size_t org = 0)
    {
        return m_running->send("POST", tokens(org) + "/create", body.dump(), "application/json", token);
    }
    std::string secretWith(const json &scopes, std::size_t org = 0)
    {
        return make({{"name", "mine"}, {"scopes", scopes}}, "right", org).json().at("plainTextToken");
    }
    int get(const std::string &target, const std::string &token)
    {
        return m_running->send("GET", target, {}, {}, token).status;
    }

    std::unique_ptr<Running> m_running;
    std::string m_app;
    std::array<std::string, 2> m_orgs;
};

void TestTokens::theSecretIsToldOnce()
{
    const Response made = make({{"name", "mine"}});
    QCOMPARE(made.status, 201);
    const std::string secret = made.json().at("plainTextToken");
    QVERIFY(made.json().at("orgToken").at("lastFourCharsOfKey") == secret.substr(secret.size() - 4));
    const Response list = m_running->get(tokens());
    QVERIFY(list.json().at("tokens").back() == made.json().at("orgToken"));
    QVERIFY(list.body.find(secret) == std::string::npos);
    QVERIFY(dump(m_running->world).dump().find(secret) == std::string::npos);
}

void TestTokens::aTokenDoesWhatItsScopesSay()
{
    const std::string token = secretWith({"builds:read", "orgs:read"});
    QCOMPARE(get("/builds/v3/builds", token), 200);
    QCOMPARE(get("/billing/v1/balance", token), 403);
    const Response refused = m_running->send("GET", "/apps/v2/apps", {}, {}, token);
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.message().find("applications:read") != std::string::npos);
    QVERIFY(refused.message().find("builds:read") == std::string::npos);
    const json orgs = m_running->send("GET", "/orgs/v1", {}, {}, token).json().at("orgs");
    QCOMPARE(orgs.size(), std::size_t{1});
    QVERIFY(orgs.at(0).at("scopes") == json({"builds:read", "orgs:read"}));
}

void TestTokens::whoMayChangeMayLook()
{
    const std::string token = secretWith({"processes:read-write"});
    QCOMPARE(get("/processes/v3/apps/" + m_app + "/processes/latest", token), 200);
    QCOMPARE(get("/processes/v1/" + m_app + "/list/running", token), 200);
    QCOMPARE(get("/builds/v2/" + m_app + "/list", token), 403);
}

void TestTokens::aTokenWithoutScopesIsAdmin()
{
    const json made = make({{"name", "mine"}}).json();
    QVERIFY(made.at("orgToken").at("scopes") == "admin");
    QCOMPARE(get("/billing/v1/balance", made.at("plainTextToken")), 200);
}

void TestTokens::aTokenWithNoScopeAtAllMayNothing()
{
    const std::string token = secretWith(json::array());
    QCOMPARE(get("/orgs/v1", token), 403);
    QCOMPARE(get("/orgs/v1/metadata/usageLimits", token), 200);
}

void TestTokens::aRevokedTokenIsRefused()
{
    const json made = make({{"name", "mine"}}).json();
    const std::string path =
        tokens() + "/tokens/" + made.at("orgToken").at("orgTokenId").get<std::string>() + "/revoke";
    QCOMPARE(get("/orgs/v1", made.at("plainTextToken")), 200);
    QCOMPARE(m_running->post(path).body, std::string("true"));
    QCOMPARE(get("/orgs/v1", made.at("plainTextToken")), 401);
    QVERIFY(m_running->get(tokens()).json().at("tokens").back().at("status") == "revoked");
    QCOMPARE(m_running->post(path).body, std::string("true"));
}

void TestTokens::aTokenMayRevokeItself()
{
    const json made = make({{"name", "mine"}, {"scopes", {"tokens:read-write"}}}).json();
    const std::string secret = made.at("plainTextToken");
    const std::string path =
        tokens() + "/tokens/" + made.at("orgToken").at("orgTokenId").get<std::string>() + "/revoke";
    QCOMPARE(m_running->send("POST", path, {}, {}, secret).status, 200);
    QCOMPARE(m_running->send("POST", path, {}, {}, secret).status, 401);
}

void TestTokens::onlyTokensOfTheOrganizationAreRevoked()
{
    const std::string foreign = m_running->get(tokens(1)).json().at("tokens").at(0).at("orgTokenId");
    QCOMPARE(m_running->post(tokens() + "/tokens/" + foreign + "/revoke").status, 404);
    QCOMPARE(m_running->post(tokens() + "/tokens/org-token-x/revoke").status, 404);
    QVERIFY(m_running->get(tokens(1)).json().at("tokens").at(0).at("status") == "active");
}

void TestTokens::aTokenSeesItsOwnOrganizationOnly()
{
    const std::string token = make({{"name", "mine"}}, "right", 1).json().at("plainTextToken");
    QCOMPARE(get("/apps/v2/apps/" + m_app, token), 404);
    QCOMPARE(get("/processes/v3/apps/" + m_app + "/processes/latest", token), 404);
    QCOMPARE(get("/builds/v3/builds?orgId=" + m_orgs[0], token), 404);
    QCOMPARE(get(tokens(), token), 404);
    QCOMPARE(get("/orgs/v1/" + m_orgs[0] + "/members", token), 404);
    const auto [build, fleet] = m_running->world.read(
        [](const State &state) { return std::pair(state.builds.front()->id, state.fleets.front().id); });
    QCOMPARE(get("/builds/v3/builds/" + build, token), 404);
    QCOMPARE(get("/fleets/v2/fleets/" + fleet, token), 404);
    const json orgs = m_running->send("GET", "/orgs/v1", {}, {}, token).json().at("orgs");
    QCOMPARE(orgs.size(), std::size_t{1});
    QVERIFY(orgs.at(0).at("orgId") == m_orgs[1]);
}

void TestTokens::aTokensOrganizationIsMeantWhereNoneIsNamed()
{
    const std::string token = make({{"name", "mine"}}, "right", 1).json().at("plainTextToken");
    for (const char *list : {"/apps/v2/apps", "/apps/v1/list", "/builds/v3/builds", "/fleets/v2/fleets"}) {
        const Response own = m_running->send("GET", list, {}, {}, token);
        QCOMPARE(own.status, 200);
        QVERIFY2(own.body.find(m_orgs[1]) != std::string::npos, list);
        QVERIFY2(own.body.find(m_orgs[0]) == std::string::npos, list);
    }
    QCOMPARE(m_running->send("GET", "/billing/v1/balance", {}, {}, token).body,
             m_running->get("/billing/v1/balance?orgId=" + m_orgs[1]).body);
}

void TestTokens::aNameIsTakenForGood()
{
    QCOMPARE(make({{"name", "pipeline"}}).status, 422);
    const Response revoked = make({{"name", "old-laptop"}});
    QCOMPARE(revoked.status, 422);
    QVERIFY(revoked.message().starts_with("name:"));
    QCOMPARE(make({{"name", "pipeline"}}, "right", 1).status, 201);
}

void TestTokens::aNameIsThere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << QByteArray("{}");
    QTest::newRow("an empty one") << QByteArray(R"({"name":""})");
    QTest::newRow("one too long") << QByteArray(R"({"name":")") + QByteArray(65, 'x') + QByteArray(R"("})");
    QTest::newRow("a role of users") << QByteArray(R"({"name":"mine","scopes":"viewer"})");
}

void TestTokens::aNameIsThere()
{
    QFETCH(QByteArray, body);
    QCOMPARE(make(json::parse(body.toStdString())).status, 422);
}

void TestTokens::onlyWhatIsHeldIsHandedOn()
{
    const std::string token = secretWith({"tokens:read-write", "builds:read-write"});
    const Response admin = make({{"name", "more"}}, token);
    QCOMPARE(admin.status, 403);
    QVERIFY(admin.message().find("billing:read-write") != std::string::npos);
    const json more{{"name", "more"}, {"scopes", {"builds:read", "processes:read"}}};
    QVERIFY(make(more, token).message().find("processes:read") != std::string::npos);
    QCOMPARE(make({{"name", "less"}, {"scopes", {"builds:read"}}}, token).status, 201);
}

void TestTokens::whatATokenMakesBearsItsId()
{
    const json made = make({{"name", "mine"}}).json();
    const json app{{"appName", "by-token"}, {"authConfiguration", json::object()}};
    const Response created =
        m_running->send("POST", "/apps/v2/apps", app.dump(), "application/json", made.at("plainTextToken"));
    QCOMPARE(created.status, 201);
    QVERIFY(created.json().at("createdBy") == made.at("orgToken").at("orgTokenId"));
    QVERIFY(made.at("orgToken").at("createdBy") == "you@studio.example");
}

void TestTokens::noTokenOfTheApiOpensTheControls()
{
    QCOMPARE(get("/_sandbox/requests", make({{"name", "mine"}}).json().at("plainTextToken")), 401);
    QCOMPARE(get("/_sandbox/requests", "right"), 401);
}

void TestTokens::nobodyHasTheSecretsOfTheSeed()
{
    const json list = m_running->get(tokens()).json().at("tokens");
    QVERIFY(list.size() >= 3);
    for (const json &token : list) {
        QCOMPARE(get("/orgs/v1", token.at("lastFourCharsOfKey")), 401);
        QCOMPARE(get("/orgs/v1", token.at("orgTokenId")), 401);
    }
    QCOMPARE(m_running->send("GET", "/orgs/v1", {}, {}, " ").status, 401);
}

void TestTokens::ofScopesTheSeedSaysNothing()
{
    begin(Generation::Seed);
    QCOMPARE(make({{"name", "mine"}, {"scopes", {"builds:read"}}}).status, 422);
    const json made = make({{"name", "mine"}}).json();
    QVERIFY(!made.at("orgToken").contains("scopes"));
    const json list = m_running->get(tokens()).json();
    for (const json &token : list.at("tokens"))
        QVERIFY(!token.contains("scopes"));
    QCOMPARE(get("/billing/v1/balance", made.at("plainTextToken")), 200);
    QCOMPARE(get("/orgs/v1/" + m_orgs[1] + "/members", made.at("plainTextToken")), 404);
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
