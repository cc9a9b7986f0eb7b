// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

#include <algorithm>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// Processes and their rooms as V1 and V2 tell of them.
class TestOlderProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>(stillWorld());
        m_app = mainAppId(m_running->world);
    }

    void v1ListsWhatIsOnDuty();
    void v1ListsTheLastThatEnded();
    void v1HasNoStateAndCountsWhatIsFree();
    void v1KnowsSinceWhenAProcessIsIdle();
    void v1CountsWhatV3Measures();
    void v1HasAnAddressOnlyWithANode();
    void v2TellsTheSameAsV3InFewerWords();
    void v2CountsWhatV3Counts();
    void aProcessOfV2IsOneForAll();
    void measuresHaveTheirOldNames();
    void withoutAWishTheMeasuresAreTheUsualOnes();
    void v1TellsTheIdOfANewRoomAndNoMore();
    void v1HasNoAddressUntilTheRoomIsActive();
    void v1SuspendsAndV2Resumes();
    void v1AndV2ListTheSameRooms();
    void aTakenRoomIdIsRefused();

private:
    json get(const std::string &target) { return m_running->get(target).json(); }
    std::string v1() const { return "/processes/v1/" + m_app; }
    std::string v2() const { return "/processes/v2/" + m_app; }
    std::string v3() const { return "/processes/v3/apps/" + m_app + "/processes"; }
    std::string rooms(const std::string &rest) const { return "/rooms/v1/" + m_app + rest; }

    std::unique_ptr<Running> m_running;
    std::string m_app;
};

namespace {

std::vector<std::string> ids(const json &processes)
{
    std::vector<std::string> found;
    for (const json &process : processes)
        found.push_back(process.at("processId"));
    return found;
}

} // namespace

void TestOlderProcesses::v1ListsWhatIsOnDuty()
{
    const json list = get(v1() + "/list/running");
    QCOMPARE(list.size(), std::size_t{10});
    QVERIFY(ids(list) == ids(get(v3() + "/latest?status=running&status=draining")));
    for (const json &process : list) {
        QVERIFY(process.at("startedAt").is_string());
        QVERIFY(process.at("terminatedAt").is_null());
        QCOMPARE(process.at("rooms").size(), process.at("roomsAllocated").get<std::size_t>());
        QVERIFY(process.at("totalRooms") >= process.at("rooms").size());
    }
    for (const json &process : get(v1() + "/list/running?region=Tokyo"))
        QCOMPARE(process.at("region").get<std::string>(), std::string("Tokyo"));
}

void TestOlderProcesses::v1ListsTheLastThatEnded()
{
    const json list = get(v1() + "/list/stopped");
    QCOMPARE(list.size(), std::size_t{10});
    QVERIFY(std::ranges::is_sorted(list, std::ranges::greater(), [](const json &process) {
        return process.at("terminatedAt").get<std::string>();
    }));
    const std::string last = m_running->world.read([](const State &state) {
        Moment latest{};
        for (const auto &process : mainApp(state).processes.all())
            latest = std::max(latest, process->terminatedAt.value_or(latest));
        return isoText(latest);
    });
    QCOMPARE(list.at(0).at("terminatedAt").get<std::string>(), last);
}

void TestOlderProcesses::v1HasNoStateAndCountsWhatIsFree()
{
    const std::string id = processIn(m_running->world, ProcessStatus::Draining);
    const json process = get(v1() + "/info/" + id);
    QVERIFY(!process.contains("status") && !process.contains("createdAt"));
    QVERIFY(process.at("draining").get<bool>());
    QCOMPARE(process.at("startingAt").get<std::string>(),
             get(v3() + "/" + id).at("createdAt").get<std::string>());
    QCOMPARE(process.at("roomSlotsAvailable").get<int>() + process.at("roomsAllocated").get<int>(),
             process.at("roomsPerProcess").get<int>());
}

void TestOlderProcesses::v1KnowsSinceWhenAProcessIsIdle()
{
    const json all = get(v3() + "/latest?status=running&region=Sydney");
    const auto busy =
        std::ranges::find_if(all, [](const json &process) { return process.at("roomsAllocated") > 0; });
    const std::string id = busy->at("processId");
    QVERIFY(get(v1() + "/info/" + id).at("idleSince").is_null());
    for (const json &room : get(rooms("/list/" + id + "/active")))
        QCOMPARE(m_running->post(rooms("/suspend/" + room.at("roomId").get<std::string>())).status, 204);
    QCOMPARE(get(v1() + "/info/" + id).at("idleSince").get<std::string>(), isoText(noon()));
}

void TestOlderProcesses::v1CountsWhatV3Measures()
{
    const std::string id = processIn(m_running->world, ProcessStatus::Running);
    const json process = get(v1() + "/info/" + id);
    const std::string now = std::to_string(unixSeconds(noon()));
    const json measured =
        get(v3() + "/process/" + id + "/metrics?metrics=totalEgress&metrics=activeConnections" +
            "&start=" + now + "&end=" + now);
    const auto last = [&](const char *series) {
        return measured.at(series).back().at("value").get<double>();
    };
    QVERIFY(process.at("egressedBytes") > 0);
    QCOMPARE(process.at("egressedBytes").get<double>(), last("totalEgress"));
    QCOMPARE(process.at("activeConnections").get<double>(), last("activeConnections"));
}

void TestOlderProcesses::v1HasAnAddressOnlyWithANode()
{
    const std::string id = m_running->post(v2() + "/create/London").json().at("processId").get<std::string>();
    json process = get(v1() + "/info/" + id);
    QVERIFY(process.at("exposedPort").is_null());
    QCOMPARE(process.at("host").get<std::string>(), std::string());
    QCOMPARE(process.at("egressedBytes").get<int>(), 0);
    m_running->world.advance(1min);
    process = get(v1() + "/info/" + id);
    QVERIFY(process.at("host") == process.at("exposedPort").at("host"));
    QVERIFY(process.at("port") == process.at("exposedPort").at("port"));
}

void TestOlderProcesses::v2TellsTheSameAsV3InFewerWords()
{
    const json older = get(v2() + "/list/latest?status=running&region=Tokyo&region=Dallas");
    const json newer = get(v3() + "/latest?status=running&region=Tokyo&region=Dallas");
    QVERIFY(ids(older) == ids(newer));
    for (std::size_t i = 0; i < older.size(); ++i) {
        for (const auto &[name, value] : older[i].items())
            QVERIFY2(name == "deploymentId" || value == newer[i].at(name), name.c_str());
    }
    QVERIFY(get(v2() + "/info/" + ids(older).front()) == older.front());
}

void TestOlderProcesses::v2CountsWhatV3Counts()
{
    QVERIFY(get(v2() + "/count?status=running&region=Tokyo") ==
            get(v3() + "/count?status=running&region=Tokyo"));
    QVERIFY(get(v2() + "/count") == get(v3() + "/count"));
}

void TestOlderProcesses::aProcessOfV2IsOneForAll()
{
    const std::string counted = countedAppId(m_running->world);
    const Response made = m_running->post("/processes/v2/" + counted + "/create/Dubai");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json().at("deploymentId").get<int>(), 2);
    const std::string id = made.json().at("processId");
    const std::string newer = "/processes/v3/apps/" + counted + "/processes/" + id;
    QVERIFY(get(newer).at("deploymentId").get<std::string>().starts_with("dep-"));
    QCOMPARE(get("/processes/v1/" + counted + "/info/" + id).at("deploymentId").get<int>(), 2);
    QCOMPARE(m_running->post("/processes/v2/" + counted + "/stop/" + id).status, 204);
    QCOMPARE(get(newer).at("status").get<std::string>(), std::string("stopping"));
}

void TestOlderProcesses::measuresHaveTheirOldNames()
{
    const std::string id = processIn(m_running->world, ProcessStatus::Running);
    const json older = get("/metrics/v1/" + m_app + "/process/" + id +
                           "?metrics=rate_egress&metrics=total_egress&metrics=active_connections");
    const json newer = get(v3() + "/process/" + id +
                           "/metrics?metrics=rateEgress&metrics=totalEgress&metrics=activeConnections");
    QCOMPARE(older.size(), std::size_t{3});
    QVERIFY(!older.at("rate_egress").empty());
    QVERIFY(older.at("rate_egress") == newer.at("rateEgress"));
    QVERIFY(older.at("total_egress") == newer.at("totalEgress"));
    QVERIFY(older.at("active_connections") == newer.at("activeConnections"));
}

void TestOlderProcesses::withoutAWishTheMeasuresAreTheUsualOnes()
{
    const std::string id = processIn(m_running->world, ProcessStatus::Running);
    const json usual = get("/metrics/v1/" + m_app + "/process/" + id);
    QCOMPARE(usual.size(), std::size_t{3});
    for (const char *name : {"cpu", "memory", "rate_egress"})
        QVERIFY2(usual.contains(name), name);
}

void TestOlderProcesses::v1TellsTheIdOfANewRoomAndNoMore()
{
    const json own = m_running->post(rooms("/create?roomId=mine"), {{"region", "Tokyo"}}).json();
    QCOMPARE(own.get<std::string>(), std::string("mine"));
    const json given = m_running->post(rooms("/create"), {{"region", "Tokyo"}}).json();
    QCOMPARE(given.get<std::string>().size(), std::size_t{13});
    QVERIFY(get(rooms("/info/mine")) == get("/rooms/v2/" + m_app + "/info/mine"));
}

void TestOlderProcesses::v1HasNoAddressUntilTheRoomIsActive()
{
    const std::string counted = "/rooms/v1/" + countedAppId(m_running->world);
    // Its newest deployment has a process here only once one is started for the room.
    m_running->post("/deployments/v1/" + countedAppId(m_running->world) + "/create/1",
                    {{"planName", "tiny"},
                     {"containerPort", 9000},
                     {"transportType", "tls"},
                     {"roomsPerProcess", 1},
                     {"env", json::array()}});
    m_running->post(counted + "/create?roomId=early", {{"region", "Mumbai"}});
    const std::string way = counted + "/connectioninfo/early";
    const Response starting = m_running->send("GET", way, {}, {}, "");
    QVERIFY(starting.json() == json({{"roomId", "early"}, {"status", "starting"}}));
    for (int second = 0; second < 90 && get(way).at("status") == "starting"; ++second)
        m_running->world.advance(1s);
    const json active = get(way);
    QCOMPARE(active.at("status").get<std::string>(), std::string("active"));
    QCOMPARE(active.at("transportType").get<std::string>(), std::string("tls"));
    const json newer =
        get("/rooms/v2/" + countedAppId(m_running->world) + "/connectioninfo/early").at("exposedPort");
    QVERIFY(active.at("host") == newer.at("host") && active.at("port") == newer.at("port"));
}

void TestOlderProcesses::v1SuspendsAndV2Resumes()
{
    m_running->post(rooms("/create?roomId=mine"), {{"region", "Tokyo"}});
    QCOMPARE(m_running->post(rooms("/suspend/mine")).status, 204);
    QVERIFY(get(rooms("/info/mine")).at("currentAllocation").is_null());
    QCOMPARE(m_running->post("/rooms/v2/" + m_app + "/resume/mine").status, 200);
    QVERIFY(!get(rooms("/info/mine")).at("currentAllocation").is_null());
    QCOMPARE(m_running->post(rooms("/destroy/mine")).status, 204);
    QCOMPARE(get(rooms("/info/mine")).at("status").get<std::string>(), std::string("destroyed"));
    QCOMPARE(m_running->get(rooms("/connectioninfo/mine")).status, 404);
    QCOMPARE(m_running->post(rooms("/suspend/nobody")).status, 404);
}

void TestOlderProcesses::v1AndV2ListTheSameRooms()
{
    const std::string id = processIn(m_running->world, ProcessStatus::Draining);
    for (const char *which : {"/active", "/inactive"}) {
        const std::string list = "/list/" + id + which;
        QVERIFY(get(rooms(list)) == get("/rooms/v2/" + m_app + list));
    }
    QVERIFY(!get(rooms("/list/" + id + "/active")).empty());
}

void TestOlderProcesses::aTakenRoomIdIsRefused()
{
    m_running->post("/rooms/v2/" + m_app + "/create?roomId=mine", {{"region", "Tokyo"}});
    const Response second = m_running->post(rooms("/create?roomId=mine"), {{"region", "Tokyo"}});
    QCOMPARE(second.status, 422);
    QVERIFY(second.message().starts_with("roomId:"));
}

QTEST_APPLESS_MAIN(TestOlderProcesses)
#include "tst_olderprocesses.moc"
