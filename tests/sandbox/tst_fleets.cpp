// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// Fleets are made and changed by hand, and their nodes follow.
class TestFleets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>(stillWorld());
        m_main = get("/fleets/v2/fleets").at("fleets").at(0).at("fleetId");
    }

    void aFleetOfV2IsAFleetForV1();
    void aFleetOfV1IsAFleetForV2();
    void aChangedFleetKeepsWhatIsNotNamed();
    void aFleetBelongsToItsOrganization();
    void badFleetsAreNamed_data();
    void badFleetsAreNamed();
    void everyShapeCanBeTaken();
    void aFloorIsNodesToOneAndVcpusToTheOther();
    void aFloorChangesOnceInFiveMinutes();
    void aFloorOfVcpusIsWholeNodes();
    void aFloorHasBounds_data();
    void aFloorHasBounds();
    void aFloorIsProvisioned();
    void aFloorLeavesThePastAlone();
    void nodesAreWhatTheMetricsSay();
    void nodesAreStillWhatTheMetricsSayLater();
    void aLowerThresholdAddsNodesAhead();
    void nodesOfAnOldSizeAreReplaced();
    void aNodeThatIsNotNeededDrainsAndStops();
    void strangersAreUnknown_data();
    void strangersAreUnknown();

private:
    json get(const std::string &target) { return m_running->get(target).json(); }
    Response put(const std::string &target, const json &body)
    {
        return m_running->send("PUT", target, body.dump(), "application/json");
    }
    std::string makeFleet() { return m_running->post("/fleets/v2/fleets", newFleet()).json().at("fleetId"); }
    static json newFleet()
    {
        return {{"name", "extra"},
                {"nodeShapeId", "shape-amd64-8-32"},
                {"autoscalerConfig", {{"scaleUpThreshold", 80}}}};
    }
    Response setFloor(const std::string &fleet, int nodes, const std::string &region = "Tokyo")
    {
        return put("/fleets/v2/fleets/" + fleet + "/regions/" + region + "/v2", {{"nodeBaseline", nodes}});
    }
    json nodes(const std::string &fleet, const std::string &query = "")
    {
        return get("/nodes/v1/fleet/" + fleet + "/listProvisioned" + query);
    }
    /// The metric's value at the moment.
    double metric(const std::string &fleet, const std::string &name, const std::string &region = "",
                  Span ago = 0s)
    {
        const auto at = std::to_string(std::chrono::floor<std::chrono::seconds>(m_running->world.now() - ago)
                                           .time_since_epoch()
                                           .count());
        const std::string place = region.empty() ? "" : "/regions/" + region;
        const json series = get("/fleets/v2/fleets/" + fleet + place + "/metrics?metrics=" + name +
                                "&start=" + at + "&end=" + at);
        return series.at(name).at(0).at("value");
    }

    std::unique_ptr<Running> m_running;
    std::string m_main;
};

namespace {

double cores(const json &nodes)
{
    double sum = 0.0;
    for (const json &node : nodes)
        sum += node.at("cpu").get<double>();
    return sum;
}

json ofStatus(const json &nodes, const std::string &status)
{
    json found = json::array();
    std::ranges::copy_if(nodes, std::back_inserter(found),
                         [&](const json &node) { return node.at("status") == status; });
    return found;
}

} // namespace

void TestFleets::aFleetOfV2IsAFleetForV1()
{
    const Response made = m_running->post("/fleets/v2/fleets", newFleet());
    QCOMPARE(made.status, 200);
    const std::string id = made.json().at("fleetId");
    QVERIFY(get("/fleets/v2/fleets/" + id) == made.json());
    const json older = get("/fleets/v1/fleets/" + id);
    QCOMPARE(older.at("nodeShape").get<std::string>(), std::string("cpu-8-32"));
    QCOMPARE(older.at("autoscalerConfig").at("scaleUpThreshold").get<int>(), 80);
    QCOMPARE(get("/fleets/v1/fleets").at("fleets").size(), std::size_t{3});
}

void TestFleets::aFleetOfV1IsAFleetForV2()
{
    json body = newFleet();
    body.erase("nodeShapeId");
    body["nodeShape"] = "gpu-h100-1-26-234";
    const Response made = m_running->post("/fleets/v1/fleets", body);
    QCOMPARE(made.status, 200);
    const std::string id = made.json().at("fleetId");
    QCOMPARE(made.json().at("nodeShape").get<std::string>(), std::string("gpu-h100-1-26-234"));
    QCOMPARE(get("/fleets/v2/fleets/" + id).at("nodeShapeId").get<std::string>(),
             std::string("shape-h100pcie-1"));
    setFloor(id, 1);
    QCOMPARE(nodes(id).at(0).at("memoryMb").get<double>(), 234 * 1024.0);
    QCOMPARE(nodes(id).at(0).at("gpu").get<double>(), 1.0);
}

void TestFleets::aChangedFleetKeepsWhatIsNotNamed()
{
    const std::string id = makeFleet();
    const json threshold{{"autoscalerConfig", {{"scaleUpThreshold", 50}}}};
    QCOMPARE(m_running->post("/fleets/v2/fleets/" + id, threshold).status, 204);
    const json fleet = get("/fleets/v2/fleets/" + id);
    QCOMPARE(fleet.at("name").get<std::string>(), std::string("extra"));
    QCOMPARE(fleet.at("nodeShapeId").get<std::string>(), std::string("shape-amd64-8-32"));
    QCOMPARE(fleet.at("autoscalerConfig").at("scaleUpThreshold").get<int>(), 50);
    json shape = threshold;
    shape["nodeShape"] = "cpu-4-8";
    shape["name"] = "other";
    QCOMPARE(m_running->post("/fleets/v1/fleets/" + id, shape).status, 204);
    QCOMPARE(get("/fleets/v2/fleets/" + id).at("nodeShapeId").get<std::string>(),
             std::string("shape-amd64-4-8"));
    QCOMPARE(get("/fleets/v2/fleets/" + id).at("name").get<std::string>(), std::string("other"));
}

void TestFleets::aFleetBelongsToItsOrganization()
{
    const std::string other = get("/orgs/v1").at("orgs").at(1).at("orgId");
    const std::string id = makeFleet();
    QCOMPARE(m_running->get("/fleets/v2/fleets/" + id + "?orgId=" + other).status, 404);
    QCOMPARE(m_running->post("/fleets/v2/fleets?orgId=" + other, newFleet()).status, 200);
}

void TestFleets::badFleetsAreNamed_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("a name that is taken") << QByteArray(R"({"name": "main"})") << QByteArray("name: ");
    QTest::newRow("no name") << QByteArray(R"({"name": null})") << QByteArray("name: ");
    QTest::newRow("a shape nobody has")
        << QByteArray(R"({"nodeShapeId": "shape-of-water"})") << QByteArray("nodeShapeId: ");
    QTest::newRow("a shape as V1 names it")
        << QByteArray(R"({"nodeShapeId": "cpu-4-8"})") << QByteArray("nodeShapeId: ");
    QTest::newRow("a threshold over all there is")
        << QByteArray(R"({"autoscalerConfig": {"scaleUpThreshold": 101}})")
        << QByteArray("autoscalerConfig.scaleUpThreshold: ");
    QTest::newRow("a threshold of nothing") << QByteArray(R"({"autoscalerConfig": {"scaleUpThreshold": 0}})")
                                            << QByteArray("autoscalerConfig.scaleUpThreshold: ");
    QTest::newRow("no autoscaler") << QByteArray(R"({"autoscalerConfig": null})")
                                   << QByteArray("autoscalerConfig: ");
}

void TestFleets::badFleetsAreNamed()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, named);
    json body = newFleet();
    body.merge_patch(json::parse(change.toStdString()));
    const Response refused = m_running->post("/fleets/v2/fleets", body);
    QCOMPARE(refused.status, 422);
    QVERIFY2(refused.message().starts_with(named.toStdString()), refused.message().c_str());
    QCOMPARE(get("/fleets/v2/fleets").at("fleets").size(), std::size_t{2});
}

void TestFleets::everyShapeCanBeTaken()
{
    const json shapes = get("/fleets/v2/nodeShapes");
    QCOMPARE(shapes.size(), std::size_t{22});
    for (const json &shape : shapes) {
        json body = newFleet();
        body["name"] = shape.at("nodeShapeId");
        body["nodeShapeId"] = shape.at("nodeShapeId");
        const Response made = m_running->post("/fleets/v2/fleets", body);
        QVERIFY2(made.status == 200, made.body.c_str());
        const std::string id = made.json().at("fleetId");
        QCOMPARE(setFloor(id, 1).status, 204);
        QVERIFY(nodes(id).at(0).at("cpu") >= shape.at("minCPU"));
        QVERIFY(nodes(id).at(0).at("memoryMb") >= shape.at("minMemoryMB"));
    }
}

void TestFleets::aFloorIsNodesToOneAndVcpusToTheOther()
{
    const std::string id = makeFleet();
    const std::string v1 = "/fleets/v1/fleets/" + id + "/regions/";
    const std::string v2 = "/fleets/v2/fleets/" + id + "/regions/";
    QCOMPARE(setFloor(id, 3).status, 204);
    QCOMPARE(get(v1 + "Tokyo").at("cloudMinVcpus").get<int>(), 24);
    QCOMPARE(put(v1 + "London", {{"cloudMinVcpus", 16}}).status, 204);
    QCOMPARE(get(v2 + "London").at("nodeBaseline").get<int>(), 2);
    QCOMPARE(put(v2 + "Dallas", {{"cloudMinVcpus", 8}}).status, 204);
    QCOMPARE(get(v2 + "Dallas").at("nodeBaseline").get<int>(), 1);
    QCOMPARE(get(v2 + "Dubai").at("nodeBaseline").get<int>(), 0);
}

void TestFleets::aFloorChangesOnceInFiveMinutes()
{
    const std::string id = makeFleet();
    QCOMPARE(setFloor(id, 1).status, 204);
    m_running->world.advance(299s);
    const Response tooSoon = setFloor(id, 2);
    QCOMPARE(tooSoon.status, 422);
    QVERIFY(tooSoon.message().find("2026-03-01T12:05:00.000Z") != std::string::npos);
    QCOMPARE(put("/fleets/v1/fleets/" + id + "/regions/Tokyo", {{"cloudMinVcpus", 16}}).status, 422);
    QCOMPARE(setFloor(id, 2, "London").status, 204);
    m_running->world.advance(1s);
    QCOMPARE(setFloor(id, 2).status, 204);
}

void TestFleets::aFloorOfVcpusIsWholeNodes()
{
    const std::string id = makeFleet();
    const Response refused = put("/fleets/v2/fleets/" + id + "/regions/Tokyo", {{"cloudMinVcpus", 12}});
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.message(), std::string("cloudMinVcpus: must be a multiple of 8"));
    QCOMPARE(setFloor(id, 1).status, 204);
}

void TestFleets::aFloorHasBounds_data()
{
    QTest::addColumn<int>("nodes");
    QTest::newRow("less than none") << -1;
    QTest::newRow("more than the organization may have") << 11;
}

void TestFleets::aFloorHasBounds()
{
    QFETCH(int, nodes);
    const std::string id = makeFleet();
    QCOMPARE(setFloor(id, nodes).message(), std::string("nodeBaseline: must be between 0 and 10"));
    QCOMPARE(put("/fleets/v1/fleets/" + id + "/regions/Tokyo", {{"cloudMinVcpus", nodes * 8}}).status, 422);
    QCOMPARE(setFloor(id, 10).status, 204);
}

void TestFleets::aFloorIsProvisioned()
{
    const std::string id = makeFleet();
    QVERIFY(nodes(id).empty());
    QCOMPARE(metric(id, "provisionedTotal"), 0.0);
    setFloor(id, 2);
    QCOMPARE(nodes(id).size(), std::size_t{2});
    QCOMPARE(nodes(id, "?region=London").size(), std::size_t{0});
    QCOMPARE(metric(id, "provisionedTotal"), 16.0);
    QCOMPARE(metric(id, "provisionedCloud", "Tokyo"), 16.0);
    m_running->world.advance(10min);
    QCOMPARE(nodes(id, "?region=Tokyo").size(), std::size_t{2});
}

void TestFleets::aFloorLeavesThePastAlone()
{
    m_running->world.advance(10min);
    const double before = metric(m_main, "provisionedTotal", "", 5min);
    QCOMPARE(setFloor(m_main, 10, "Dubai").status, 204);
    QCOMPARE(metric(m_main, "provisionedTotal", "", 5min), before);
    QVERIFY(metric(m_main, "provisionedTotal") > before);
}

void TestFleets::nodesAreWhatTheMetricsSay()
{
    QVERIFY(nodes(m_main).size() > 14);
    QCOMPARE(cores(nodes(m_main)), metric(m_main, "provisionedTotal"));
    QCOMPARE(cores(nodes(m_main, "?region=Tokyo")), metric(m_main, "provisionedTotal", "Tokyo"));
    std::set<std::string> ids;
    for (const json &node : nodes(m_main)) {
        ids.insert(node.at("nodeId").get<std::string>());
        QVERIFY(get("/nodes/v1/" + node.at("nodeId").get<std::string>()) == node);
    }
    QCOMPARE(ids.size(), nodes(m_main).size());
}

void TestFleets::nodesAreStillWhatTheMetricsSayLater()
{
    for (int i = 0; i < 8; ++i) {
        m_running->world.advance(37s);
        QCOMPARE(cores(nodes(m_main)), metric(m_main, "provisionedTotal"));
    }
}

void TestFleets::aLowerThresholdAddsNodesAhead()
{
    const double before = metric(m_main, "provisionedTotal");
    const json eager{{"autoscalerConfig", {{"scaleUpThreshold", 25}}}};
    QCOMPARE(m_running->post("/fleets/v2/fleets/" + m_main, eager).status, 204);
    QVERIFY(metric(m_main, "provisionedTotal") > before * 1.5);
    QVERIFY(metric(m_main, "utilized") <= metric(m_main, "provisionedTotal") * 0.25);
}

void TestFleets::nodesOfAnOldSizeAreReplaced()
{
    const std::string id = makeFleet();
    setFloor(id, 2);
    const json larger{{"nodeShapeId", "shape-amd64-16-64"}, {"autoscalerConfig", {{"scaleUpThreshold", 80}}}};
    QCOMPARE(m_running->post("/fleets/v2/fleets/" + id, larger).status, 204);
    QCOMPARE(cores(ofStatus(nodes(id), "running")), 32.0);
    QCOMPARE(cores(ofStatus(nodes(id), "draining")), 16.0);
    m_running->world.advance(5min);
    QCOMPARE(cores(nodes(id)), 32.0);
}

void TestFleets::aNodeThatIsNotNeededDrainsAndStops()
{
    const std::string id = makeFleet();
    setFloor(id, 1);
    const std::string node = nodes(id).at(0).at("nodeId");
    m_running->world.advance(6min);
    setFloor(id, 0);
    QCOMPARE(nodes(id).at(0).at("status").get<std::string>(), std::string("draining"));
    m_running->world.advance(5min);
    QVERIFY(nodes(id).empty());
    const json stopped = get("/nodes/v1/" + node);
    QCOMPARE(stopped.at("status").get<std::string>(), std::string("stopped"));
    QVERIFY(stopped.at("stoppedAt").is_string());
    m_running->world.advance(2h);
    QCOMPARE(m_running->get("/nodes/v1/" + node).status, 404);
}

void TestFleets::strangersAreUnknown_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const QByteArray change(R"({"autoscalerConfig": {"scaleUpThreshold": 80}})");
    QTest::newRow("a node") << QByteArray("GET") << QByteArray("/nodes/v1/node-x") << QByteArray();
    QTest::newRow("the nodes of a fleet")
        << QByteArray("GET") << QByteArray("/nodes/v1/fleet/fleet-x/listProvisioned") << QByteArray();
    QTest::newRow("shapes of an organization")
        << QByteArray("GET") << QByteArray("/fleets/v2/nodeShapes?orgId=org-x") << QByteArray();
    QTest::newRow("a fleet to change")
        << QByteArray("POST") << QByteArray("/fleets/v2/fleets/fleet-x") << change;
    QTest::newRow("a fleet to change in V1")
        << QByteArray("POST") << QByteArray("/fleets/v1/fleets/fleet-x") << change;
    QTest::newRow("a floor to set") << QByteArray("PUT")
                                    << QByteArray("/fleets/v2/fleets/fleet-x/regions/Tokyo/v2")
                                    << QByteArray(R"({"nodeBaseline": 1})");
}

void TestFleets::strangersAreUnknown()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    const std::string type = body.isEmpty() ? "" : "application/json";
    const auto ask = [&](const std::string &token) {
        return m_running->send(method.toStdString(), target.toStdString(), body.toStdString(), type, token);
    };
    QCOMPARE(ask("right").status, 404);
    QCOMPARE(ask("wrong").status, 401);
}

QTEST_APPLESS_MAIN(TestFleets)
#include "tst_fleets.moc"
