// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/passes.h"
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/processlife.h"

#include <QTest>

#include <algorithm>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// A lobby is a room, whichever generation made it and whichever looks.
class TestLobbies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>(stillWorld());
        m_app = mainAppId(m_running->world);
        m_token = anonymousToken(*m_running, m_app);
    }

    void theWorldHasLobbies();
    void aLobbyOfV3IsALobbyForAll();
    void aLobbyOfV2IsALobbyForAll();
    void aLobbyOfV1IsALobbyForAll();
    void aLobbyIsARoom();
    void aConfigurationThatIsNotJsonIsATextToV2();
    void aNewConfigurationOfTheRoomIsTheLobbys();
    void onlyPublicLobbiesAreListed();
    void aListIsOfOneRegionOrOfAll();
    void aLobbyThatEndedIsNotListed();
    void aSuspendedLobbyIsNotListed();
    void theNewestLobbyWithTheCodeIsFound();
    void aLobbyWithoutACodeIsFoundByItsRoom();
    void aLocalLobbyIsOnNoProcess();
    void v1ListsLocalLobbiesApart();
    void theStateIsWhatTheServerStored();
    void aStateOverOneMegabyteIsRefused();
    void untypedJsonHasToBeSent_data();
    void untypedJsonHasToBeSent();
    void aStateOfNoLobbyIsRefused();
    void aTakenRoomIdIsRefused();
    void aCodeTooLongIsNamed();
    void aCodeThatIsNoTextIsNamed();
    void withoutMoneyThereIsNoLobby();

private:
    json get(const std::string &target) { return m_running->get(target).json(); }
    Response create(const std::string &target, const json &body)
    {
        return m_running->send("POST", "/lobby/" + target, body.is_null() ? "" : body.dump(),
                               body.is_null() ? "" : "application/json", m_token);
    }
    Response createV3(const std::string &roomId, const std::string &visibility = "public",
                      const std::string &shortCode = "KR7Q", const std::string &region = "Tokyo")
    {
        return create("v3/" + m_app + "/create?roomId=" + roomId + "&shortCode=" + shortCode,
                      {{"visibility", visibility}, {"region", region}, {"roomConfig", R"({"map":"pier"})"}});
    }
    Response createV2(const std::string &kind, const std::string &roomId)
    {
        return create("v2/" + m_app + "/create/" + kind + "?roomId=" + roomId,
                      {{"region", "Tokyo"}, {"initialConfig", {{"map", "pier"}}}});
    }
    Response setState(const std::string &roomId, const json &body)
    {
        return m_running->post("/lobby/v2/" + m_app + "/setState/" + roomId, body);
    }
    json v3(const std::string &roomId) { return get("/lobby/v3/" + m_app + "/info/roomid/" + roomId); }
    json v2(const std::string &roomId) { return get("/lobby/v2/" + m_app + "/info/" + roomId); }
    bool lists(const std::string &list, const std::string &roomId)
    {
        const json lobbies = get("/lobby/" + list);
        return std::ranges::any_of(lobbies, [&](const json &one) { return one.at("roomId") == roomId; });
    }
    std::string publicList() const { return "v3/" + m_app + "/list/public"; }

    std::unique_ptr<Running> m_running;
    std::string m_app;
    std::string m_token;
};

namespace {

/// Stops what runs in one region.
std::string_view emptyRegion(const Hands &hands, Application &app)
{
    const auto running = app.processes.running(Region::Dubai);
    const std::vector<std::shared_ptr<Process>> all(running.begin(), running.end());
    for (const auto &process : all)
        hands.processes.stop(app, *process);
    return text(Region::Dubai);
}

} // namespace

void TestLobbies::theWorldHasLobbies()
{
    const json lobbies = get("/lobby/" + publicList());
    QVERIFY(lobbies.size() > 3);
    m_running->world.advance(6h);
    QVERIFY(get("/lobby/" + publicList()).size() > 3);
}

void TestLobbies::aLobbyOfV3IsALobbyForAll()
{
    const Response made = createV3("mine");
    QCOMPARE(made.status, 201);
    QVERIFY(v3("mine") == made.json());
    QVERIFY(v2("mine").at("initialConfig") == json({{"map", "pier"}}));
    QCOMPARE(v2("mine").at("shortCode").get<std::string>(), std::string("KR7Q"));
    QVERIFY(lists(publicList(), "mine"));
    QVERIFY(lists("v2/" + m_app + "/list/public", "mine"));
    QVERIFY(lists("v1/" + m_app + "/list", "mine"));
}

void TestLobbies::aLobbyOfV2IsALobbyForAll()
{
    const Response made = createV2("public", "mine");
    QCOMPARE(made.status, 201);
    QVERIFY(made.json().at("shortCode").is_null());
    QVERIFY(v2("mine") == made.json());
    QCOMPARE(v3("mine").at("roomConfig").get<std::string>(), std::string(R"({"map":"pier"})"));
    QVERIFY(lists(publicList(), "mine"));
    QVERIFY(lists("v1/" + m_app + "/list", "mine"));
}

void TestLobbies::aLobbyOfV1IsALobbyForAll()
{
    const Response made = create("v1/" + m_app + "/create/public?region=London", {});
    QCOMPARE(made.status, 200);
    const std::string room = made.json();
    QCOMPARE(v3(room).at("region").get<std::string>(), std::string("London"));
    QVERIFY(v3(room).at("roomConfig").is_null());
    QVERIFY(v2(room).at("initialConfig").is_null());
    QVERIFY(lists(publicList(), room));
    const std::string hidden = create("v1/" + m_app + "/create/private", {}).json();
    QVERIFY(!lists("v1/" + m_app + "/list", hidden));
}

void TestLobbies::aLobbyIsARoom()
{
    createV3("mine");
    const json room = get("/rooms/v2/" + m_app + "/info/mine");
    QCOMPARE(room.at("roomConfig").get<std::string>(), std::string(R"({"map":"pier"})"));
    QVERIFY(room.at("currentAllocation").is_object());
    QCOMPARE(m_running->get("/rooms/v2/" + m_app + "/connectioninfo/mine").status, 200);
    const std::string plain = "/rooms/v2/" + m_app + "/create?roomId=plain";
    QCOMPARE(m_running->post(plain, {{"region", "Tokyo"}}).status, 201);
    QCOMPARE(m_running->get("/lobby/v3/" + m_app + "/info/roomid/plain").status, 404);
    QCOMPARE(m_running->get("/lobby/v2/" + m_app + "/info/plain").status, 404);
}

void TestLobbies::aConfigurationThatIsNotJsonIsATextToV2()
{
    create("v3/" + m_app + "/create?roomId=mine",
           {{"visibility", "private"}, {"region", "Tokyo"}, {"roomConfig", "map=pier"}});
    QCOMPARE(v2("mine").at("initialConfig").get<std::string>(), std::string("map=pier"));
}

void TestLobbies::aNewConfigurationOfTheRoomIsTheLobbys()
{
    createV3("mine");
    m_running->post("/rooms/v2/" + m_app + "/update/mine", {{"roomConfig", R"({"map":"quay"})"}});
    QCOMPARE(v3("mine").at("roomConfig").get<std::string>(), std::string(R"({"map":"quay"})"));
    QVERIFY(v2("mine").at("initialConfig") == json({{"map", "quay"}}));
}

void TestLobbies::onlyPublicLobbiesAreListed()
{
    createV3("hidden", "private");
    createV2("private", "hidden-too");
    QVERIFY(!lists(publicList(), "hidden"));
    QVERIFY(!lists("v2/" + m_app + "/list/public", "hidden-too"));
    QCOMPARE(v3("hidden").at("visibility").get<std::string>(), std::string("private"));
}

void TestLobbies::aListIsOfOneRegionOrOfAll()
{
    createV3("here", "public", "A", "Tokyo");
    createV3("there", "public", "B", "London");
    QVERIFY(lists(publicList() + "?region=Tokyo", "here"));
    QVERIFY(!lists(publicList() + "?region=Tokyo", "there"));
    QVERIFY(lists(publicList(), "there"));
    QCOMPARE(m_running->get("/lobby/" + publicList() + "?region=Atlantis").status, 422);
    QCOMPARE(m_running->get("/lobby/v3/app-x/list/public").status, 404);
}

void TestLobbies::aLobbyThatEndedIsNotListed()
{
    createV3("mine");
    QCOMPARE(m_running->post("/rooms/v2/" + m_app + "/destroy/mine").status, 204);
    QVERIFY(!lists(publicList(), "mine"));
    QCOMPARE(m_running->get("/lobby/v3/" + m_app + "/info/shortcode/KR7Q").status, 404);
    QCOMPARE(m_running->get("/lobby/v3/" + m_app + "/info/roomid/mine").status, 200);
    QCOMPARE(setState("mine", {{"state", 1}}).status, 422);
}

void TestLobbies::aSuspendedLobbyIsNotListed()
{
    createV3("mine");
    m_running->post("/rooms/v2/" + m_app + "/suspend/mine");
    QVERIFY(!lists(publicList(), "mine"));
    m_running->post("/rooms/v2/" + m_app + "/resume/mine");
    QVERIFY(lists(publicList(), "mine"));
}

void TestLobbies::theNewestLobbyWithTheCodeIsFound()
{
    createV3("older");
    m_running->world.advance(1s);
    createV3("newer");
    const std::string byCode = "/lobby/v3/" + m_app + "/info/shortcode/KR7Q";
    QCOMPARE(get(byCode).at("roomId").get<std::string>(), std::string("newer"));
    m_running->post("/rooms/v2/" + m_app + "/destroy/newer");
    QCOMPARE(get(byCode).at("roomId").get<std::string>(), std::string("older"));
    QCOMPARE(m_running->get("/lobby/v3/" + m_app + "/info/shortcode/NONE").status, 404);
}

void TestLobbies::aLobbyWithoutACodeIsFoundByItsRoom()
{
    createV2("public", "mine");
    QCOMPARE(v3("mine").at("shortCode").get<std::string>(), std::string("mine"));
    QCOMPARE(m_running->get("/lobby/v3/" + m_app + "/info/shortcode/mine").status, 200);
}

void TestLobbies::aLocalLobbyIsOnNoProcess()
{
    const json made = createV2("local", "mine").json();
    QVERIFY(made.at("local").get<bool>());
    QCOMPARE(made.at("visibility").get<std::string>(), std::string("local"));
    QVERIFY(get("/rooms/v2/" + m_app + "/info/mine").at("currentAllocation").is_null());
    QCOMPARE(m_running->get("/rooms/v2/" + m_app + "/connectioninfo/mine").status, 404);
    QCOMPARE(m_running->post("/rooms/v2/" + m_app + "/resume/mine").status, 422);
    QVERIFY(!lists(publicList(), "mine"));
    QCOMPARE(m_running->post("/rooms/v2/" + m_app + "/destroy/mine").status, 204);
}

void TestLobbies::v1ListsLocalLobbiesApart()
{
    const std::string local = create("v1/" + m_app + "/create/public?local=true", {}).json();
    const std::string cloud = create("v1/" + m_app + "/create/public?local=false", {}).json();
    QVERIFY(lists("v1/" + m_app + "/list?local=true", local));
    QVERIFY(!lists("v1/" + m_app + "/list?local=true", cloud));
    QVERIFY(!lists("v1/" + m_app + "/list", local));
    QVERIFY(lists("v1/" + m_app + "/list", cloud));
}

void TestLobbies::theStateIsWhatTheServerStored()
{
    createV3("mine");
    QVERIFY(v2("mine").at("state").is_null());
    for (const json &state : {json{{"players", 3}}, json("text"), json::array({1, 2}), json()}) {
        const Response stored = setState("mine", {{"state", state}});
        QCOMPARE(stored.status, 200);
        QVERIFY(stored.json().at("state") == state);
        QVERIFY(v2("mine").at("state") == state);
    }
}

void TestLobbies::aStateOverOneMegabyteIsRefused()
{
    constexpr std::size_t most = 1 << 20;
    createV3("mine");
    // As JSON the text has quotes around it.
    QCOMPARE(setState("mine", {{"state", std::string(most - 2, 'x')}}).status, 200);
    const Response tooMuch = setState("mine", {{"state", std::string(most - 1, 'x')}});
    QCOMPARE(tooMuch.status, 422);
    QCOMPARE(tooMuch.message(), std::string("state: is longer than 1048576 bytes"));
    QCOMPARE(v2("mine").at("state").get<std::string>().size(), most - 2);
    const json config{{"region", "Tokyo"}, {"initialConfig", std::string(1 << 16, 'x')}};
    QCOMPARE(create("v2/" + m_app + "/create/public", config).status, 422);
}

void TestLobbies::untypedJsonHasToBeSent_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("for any lobby of V2")
        << QByteArray("/create") << QByteArray(R"({"visibility":"public","region":"Tokyo"})");
    QTest::newRow("for a public one") << QByteArray("/create/public") << QByteArray(R"({"region":"Tokyo"})");
    QTest::newRow("for a private one")
        << QByteArray("/create/private") << QByteArray(R"({"region":"Tokyo"})");
    QTest::newRow("for a local one") << QByteArray("/create/local") << QByteArray(R"({"region":"Tokyo"})");
}

void TestLobbies::untypedJsonHasToBeSent()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    json wanted = json::parse(body.toStdString());
    const std::string creation = "v2/" + m_app + target.toStdString();
    const Response refused = create(creation, wanted);
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.message(), std::string("initialConfig: is required"));
    wanted["initialConfig"] = nullptr;
    QCOMPARE(create(creation, wanted).status, 201);
}

void TestLobbies::aStateOfNoLobbyIsRefused()
{
    QCOMPARE(setState("nowhere", {{"state", 1}}).status, 404);
    createV3("mine");
    QCOMPARE(setState("mine", json::object()).status, 422);
    QCOMPARE(
        m_running
            ->send("POST", "/lobby/v2/" + m_app + "/setState/mine", R"({"state":1})", "application/json", "")
            .status,
        401);
}

void TestLobbies::aTakenRoomIdIsRefused()
{
    QCOMPARE(createV3("mine").status, 201);
    QCOMPARE(createV3("mine").status, 422);
    QCOMPARE(createV2("public", "mine").status, 422);
    QCOMPARE(createV2("local", "mine").status, 422);
}

void TestLobbies::aCodeTooLongIsNamed()
{
    const Response response = createV3("mine", "public", std::string(101, 'x'));
    QCOMPARE(response.status, 422);
    QCOMPARE(response.message(), std::string("shortCode: is longer than 100 characters"));
}

void TestLobbies::aCodeThatIsNoTextIsNamed()
{
    const Response response = createV3("mine", "public", "%C3%28");
    QCOMPARE(response.status, 422);
    QCOMPARE(response.message(), std::string("shortCode: is not UTF-8"));
    QCOMPARE(createV3("mine", "public", "%C3%A9t%C3%A9").status, 201);
    QCOMPARE(m_running->get("/lobby/v3/" + m_app + "/info/shortcode/%C3%A9t%C3%A9").status, 200);
}

void TestLobbies::withoutMoneyThereIsNoLobby()
{
    const std::string region = m_running->world.change([this](const Hands &hands) {
        hands.state.organizations.front().vcpuLimit = 0.0;
        return std::string(emptyRegion(hands, hands.state.application(m_app)));
    });
    QCOMPARE(createV3("mine", "public", "KR7Q", region).status, 402);
    QCOMPARE(createV2("local", "mine").status, 201);
}

QTEST_APPLESS_MAIN(TestLobbies)
#include "tst_lobbies.moc"
