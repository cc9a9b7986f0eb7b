// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// A room on its process, off it, and on another one.
class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(stillWorld()); }

    void aSuspendedRoomLeavesItsProcessAndKeepsItsId();
    void aSuspendedRoomOutlivesItsPlayers();
    void aSuspendedRoomSurvivesItsProcess();
    void aResumedRoomIsOnAProcessAgain();
    void askingTheWayToASuspendedRoomWakesIt();
    void onlyASuspendedRoomIsResumed();
    void aDestroyedRoomIsNotSuspended();
    void aSuspendedRoomCanBeDestroyed();
    void aRoomsConfigurationIsReplaced();
    void aConfigurationTooLongIsNamed();
    void aRoomIdIsUniqueAcrossOrganizations();

private:
    void begin(const WorldOptions &options);
    std::string room(const std::string &verb, const std::string &id = "mine") const
    {
        return "/rooms/v2/" + m_app + "/" + verb + "/" + id;
    }
    json info() { return m_running->get(room("info")).json(); }

    std::unique_ptr<Running> m_running;
    std::string m_app;
    std::string m_process;
};

void TestRooms::begin(const WorldOptions &options)
{
    m_running = std::make_unique<Running>(options);
    m_app = mainAppId(m_running->world);
    const Response made =
        m_running->post("/rooms/v2/" + m_app + "/create?roomId=mine", {{"region", "Frankfurt"}});
    QCOMPARE(made.status, 201);
    m_process = made.json().at("processId");
}

void TestRooms::aSuspendedRoomLeavesItsProcessAndKeepsItsId()
{
    QCOMPARE(m_running->post(room("suspend")).status, 204);
    QCOMPARE(info().at("status").get<std::string>(), std::string("scheduling"));
    QVERIFY(info().at("currentAllocation").is_null());
    QVERIFY(info().at("allocations").at(0).at("unscheduledAt").is_string());
    const std::string list = "/rooms/v2/" + m_app + "/list/" + m_process;
    const auto holds = [](const json &rooms) {
        return std::ranges::any_of(rooms, [](const json &one) { return one.at("roomId") == "mine"; });
    };
    QVERIFY(!holds(m_running->get(list + "/active").json()));
    QVERIFY(holds(m_running->get(list + "/inactive").json()));
    QCOMPARE(m_running->post(room("suspend")).status, 204);
    QCOMPARE(m_running->post("/rooms/v2/" + m_app + "/create?roomId=mine", {{"region", "Tokyo"}}).status,
             422);
}

void TestRooms::aSuspendedRoomOutlivesItsPlayers()
{
    m_running->post(room("suspend"));
    m_running->world.advance(3h);
    QCOMPARE(info().at("status").get<std::string>(), std::string("scheduling"));
}

void TestRooms::aSuspendedRoomSurvivesItsProcess()
{
    WorldOptions quiet = stillWorld();
    quiet.processes = 4;
    begin(quiet);
    m_running->post(room("suspend"));
    m_running->post("/processes/v3/apps/" + m_app + "/processes/" + m_process + "/stop");
    m_running->world.advance(9 * 24h);
    m_running->world.read([](const State &) {}); // what happened meanwhile takes longer than an answer may
    QCOMPARE(m_running->get("/processes/v3/apps/" + m_app + "/processes/" + m_process).status, 404);
    QCOMPARE(m_running->post(room("resume")).status, 200);
    QCOMPARE(info().at("allocations").size(), std::size_t{2});
}

void TestRooms::aResumedRoomIsOnAProcessAgain()
{
    m_running->post(room("suspend"));
    m_running->world.advance(1min);
    const Response resumed = m_running->post(room("resume"));
    QCOMPARE(resumed.status, 200);
    const std::string process = resumed.json().at("processId");
    QCOMPARE(info().at("currentAllocation").at("processId").get<std::string>(), std::string(process));
    QCOMPARE(info().at("allocations").size(), std::size_t{2});
    const json where = m_running->get("/processes/v3/apps/" + m_app + "/processes/" + process).json();
    QCOMPARE(where.at("region").get<std::string>(), std::string("Frankfurt"));
    m_running->world.advance(3h);
    QCOMPARE(info().at("status").get<std::string>(), std::string("destroyed"));
}

void TestRooms::askingTheWayToASuspendedRoomWakesIt()
{
    m_running->post(room("suspend"));
    QCOMPARE(m_running->send("GET", room("connectioninfo"), {}, {}, "").status, 200);
    QVERIFY(info().at("currentAllocation").is_object());
}

void TestRooms::onlyASuspendedRoomIsResumed()
{
    const Response settled = m_running->post(room("resume"));
    QCOMPARE(settled.status, 422);
    QVERIFY(settled.message().starts_with("roomId:"));
    m_running->post(room("destroy"));
    QCOMPARE(m_running->post(room("resume")).status, 422);
    QCOMPARE(m_running->post(room("resume", "nobody")).status, 404);
}

void TestRooms::aDestroyedRoomIsNotSuspended()
{
    m_running->post(room("destroy"));
    QCOMPARE(m_running->post(room("suspend")).status, 404);
    QCOMPARE(info().at("status").get<std::string>(), std::string("destroyed"));
}

void TestRooms::aSuspendedRoomCanBeDestroyed()
{
    m_running->post(room("suspend"));
    QCOMPARE(m_running->post(room("destroy")).status, 204);
    QCOMPARE(info().at("status").get<std::string>(), std::string("destroyed"));
    QCOMPARE(m_running->get(room("connectioninfo")).status, 404);
}

void TestRooms::aRoomsConfigurationIsReplaced()
{
    QCOMPARE(m_running->post(room("update"), {{"roomConfig", "not JSON, and need not be"}}).status, 204);
    QCOMPARE(info().at("roomConfig").get<std::string>(), std::string("not JSON, and need not be"));
    m_running->post(room("destroy"));
    QCOMPARE(m_running->post(room("update"), {{"roomConfig", "{}"}}).status, 422);
}

void TestRooms::aConfigurationTooLongIsNamed()
{
    const Response response = m_running->post(room("update"), {{"roomConfig", std::string(10'001, 'x')}});
    QCOMPARE(response.status, 422);
    QVERIFY(response.message().starts_with("roomConfig:"));
    QCOMPARE(m_running->post(room("update"), json::object()).status, 422);
}

void TestRooms::aRoomIdIsUniqueAcrossOrganizations()
{
    const std::string foreign =
        m_running->world.read([](const State &state) { return state.applications.back()->id; });
    const Response second =
        m_running->post("/rooms/v2/" + foreign + "/create?roomId=mine", {{"region", "Frankfurt"}});
    QCOMPARE(second.status, 422);
    QVERIFY(second.message().starts_with("roomId:"));
    QCOMPARE(m_running->get("/rooms/v2/" + foreign + "/info/mine").status, 404);
}

QTEST_APPLESS_MAIN(TestRooms)
#include "tst_rooms.moc"
