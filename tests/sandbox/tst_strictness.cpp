// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using nlohmann::json;

/// What the server says to those who ask in the wrong way, and to those who ask in the right one.
class TestStrictness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>(stillWorld());
        m_app = mainAppId(m_running->world);
    }

    void withoutTheTokenNothingIsTold();
    void connectionInfoNeedsNoToken();
    void strangersAreUnknown_data();
    void strangersAreUnknown();
    void aWrongMethodIsNotAllowed();
    void everyOperationIsServed();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void undeclaredParametersAreIgnoredOrRejected();
    void aPostWithoutBodyNeedsNoContentType();
    void aBodyWhereNoneBelongsIsRefused();
    void aBodyThatIsNotJsonIsRefused();
    void namesAreUniqueInAnOrganization();
    void updateReplacesAndPatchDoesNot();
    void aDeletedApplicationIsGone();
    void anApplicationWithLifeInItIsNotDeleted();
    void onlyAFinishedBuildIsDeployed();
    void theLimitOfTheOrganizationAsksForMoney();
    void aTakenRoomIdIsRefused();
    void anOldLogIsGone();

private:
    std::string applications() const { return "/apps/v2/apps"; }
    std::string processes() const { return "/processes/v3/apps/" + m_app + "/processes"; }

    std::unique_ptr<Running> m_running;
    std::string m_app;
};

namespace {

json newApp(const std::string &name)
{
    return {{"appName", name}, {"authConfiguration", json::object()}};
}

json newDeployment(const std::string &buildId)
{
    return {{"buildId", buildId},    {"requestedCPU", 1},         {"requestedMemoryMB", 1024},
            {"containerPort", 7777}, {"transportType", "udp"},    {"roomsPerProcess", 4},
            {"env", json::array()},  {"idleTimeoutEnabled", true}};
}

} // namespace

void TestStrictness::withoutTheTokenNothingIsTold()
{
    for (const char *token : {"", "wrong", "righ", "right2"}) {
        const Response response = m_running->send("GET", "/orgs/v1", {}, {}, token);
        QCOMPARE(response.status, 401);
        QVERIFY(!response.message().empty());
    }
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
}

void TestStrictness::connectionInfoNeedsNoToken()
{
    const Response made =
        m_running->post("/rooms/v2/" + m_app + "/create?roomId=mine", {{"region", "Tokyo"}});
    QCOMPARE(made.status, 201);
    QCOMPARE(m_running->send("GET", "/rooms/v2/" + m_app + "/connectioninfo/mine", {}, {}, "").status, 200);
}

void TestStrictness::strangersAreUnknown_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("a path") << QByteArray("/nowhere");
    QTest::newRow("an application") << QByteArray("/apps/v2/apps/app-x");
    QTest::newRow("an organization") << QByteArray("/apps/v2/apps?orgId=org-x");
    QTest::newRow("a build") << QByteArray("/builds/v3/builds/bld-x");
    QTest::newRow("a process") << QByteArray("/processes/v3/apps/APP/processes/x");
    QTest::newRow("a deployment") << QByteArray("/deployments/v3/apps/APP/deployments/dep-x");
    QTest::newRow("a room") << QByteArray("/rooms/v2/APP/info/x");
    QTest::newRow("a fleet") << QByteArray("/fleets/v2/fleets/fleet-x");
    QTest::newRow("a process's log") << QByteArray("/logs/v1/APP/process/x");
}

void TestStrictness::strangersAreUnknown()
{
    QFETCH(QByteArray, target);
    const Response response = m_running->get(target.replace("APP", m_app.c_str()).toStdString());
    QCOMPARE(response.status, 404);
    QVERIFY(!response.message().empty());
}

void TestStrictness::aWrongMethodIsNotAllowed()
{
    QCOMPARE(m_running->send("PUT", "/apps/v2/apps", "{}", "application/json").status, 405);
    QCOMPARE(m_running->send("DELETE", "/orgs/v1").status, 405);
}

void TestStrictness::everyOperationIsServed()
{
    const Service &service = m_running->server.service();
    const auto served = service.servedOperations();
    for (const Operation &operation : service.contract().operations()) {
        const bool isServed = std::ranges::find(served, operation.id) != served.end();
        QVERIFY2(isServed == operation.inNewest, operation.id.c_str());
    }
}

void TestStrictness::badInputIsNamed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("field");
    const QByteArray list("/processes/v3/apps/APP/processes");
    QTest::newRow("an unknown region in a list")
        << QByteArray("GET") << list + "/latest?region=Mars" << QByteArray() << 422 << QByteArray("region");
    QTest::newRow("an unknown region in the path")
        << QByteArray("POST") << list + "/regions/Mars" << QByteArray() << 422 << QByteArray("region");
    QTest::newRow("an unknown state")
        << QByteArray("GET") << list + "/count?status=happy" << QByteArray() << 422 << QByteArray("status");
    QTest::newRow("a moment that is no number")
        << QByteArray("GET") << list + "/latest?before=now" << QByteArray() << 422 << QByteArray("before");
    QTest::newRow("an unknown series") << QByteArray("GET") << list + "/process/x/metrics?metrics=luck"
                                       << QByteArray() << 422 << QByteArray("metrics");
    QTest::newRow("too many lines, where only 400 is declared")
        << QByteArray("GET") << QByteArray("/logs/v1/APP/process/x?tailLines=5001") << QByteArray() << 400
        << QByteArray("tailLines");
    QTest::newRow("a page token of another list")
        << QByteArray("GET") << QByteArray("/deployments/v3/apps/APP/deployments?nextPageToken=x")
        << QByteArray() << 422 << QByteArray("nextPageToken");
    QTest::newRow("a missing field") << QByteArray("POST") << QByteArray("/apps/v2/apps")
                                     << QByteArray(R"({"appName":"a"})") << 422
                                     << QByteArray("authConfiguration");
    QTest::newRow("a field too many")
        << QByteArray("POST") << QByteArray("/apps/v2/apps")
        << QByteArray(R"({"appName":"a","authConfiguration":{},"x":1})") << 422 << QByteArray("x");
    QTest::newRow("a name with capitals")
        << QByteArray("POST") << QByteArray("/apps/v2/apps")
        << QByteArray(R"({"appName":"A","authConfiguration":{}})") << 422 << QByteArray("appName");
    QTest::newRow("a room id with a space")
        << QByteArray("POST") << QByteArray("/rooms/v2/APP/create?roomId=a%20b")
        << QByteArray(R"({"region":"Tokyo"})") << 422 << QByteArray("roomId");
    QTest::newRow("nested") << QByteArray("POST") << QByteArray("/apps/v2/apps")
                            << QByteArray(R"({"appName":"a","authConfiguration":{"google":{}}})") << 422
                            << QByteArray("authConfiguration.google.clientId");
}

void TestStrictness::badInputIsNamed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, field);
    const Response response =
        m_running->send(method.toStdString(), target.replace("APP", m_app.c_str()).toStdString(),
                        body.toStdString(), body.isEmpty() ? "" : "application/json");
    QCOMPARE(response.status, status);
    QVERIFY2(response.message().starts_with(field.toStdString()), response.message().c_str());
}

void TestStrictness::undeclaredParametersAreIgnoredOrRejected()
{
    QCOMPARE(m_running->get("/apps/v2/apps?colour=red").status, 200);
    ServerOptions options;
    options.unknownParameters = UnknownParameters::Reject;
    Running strict(stillWorld(), options);
    const Response response = strict.get("/apps/v2/apps?colour=red");
    QCOMPARE(response.status, 422);
    QVERIFY(response.message().starts_with("colour:"));
    options.generation = Generation::Seed;
    Running old(stillWorld(), options);
    QVERIFY(old.get(processes() + "/latest?before=1").message().starts_with("before:"));
}

void TestStrictness::aPostWithoutBodyNeedsNoContentType()
{
    QCOMPARE(m_running->post(processes() + "/regions/Tokyo").status, 201);
    const std::string id = processIn(m_running->world, ProcessStatus::Running);
    const Response stopped = m_running->post(processes() + "/" + id + "/stop");
    QCOMPARE(stopped.status, 204);
    QVERIFY(stopped.body.empty());
    QCOMPARE(m_running->get(processes() + "/" + id).json().at("status").get<std::string>(),
             std::string("stopping"));
}

void TestStrictness::aBodyWhereNoneBelongsIsRefused()
{
    const Response response = m_running->post(processes() + "/regions/Tokyo", json::object());
    QCOMPARE(response.status, 422);
    QVERIFY(response.message().starts_with("body:"));
}

void TestStrictness::aBodyThatIsNotJsonIsRefused()
{
    QCOMPARE(m_running->send("POST", applications(), "{\"appName\":", "application/json").status, 422);
    QCOMPARE(m_running->send("POST", applications(), newApp("a").dump(), "text/plain").status, 422);
    QCOMPARE(m_running->send("POST", applications()).status, 422);
    QCOMPARE(m_running->post(applications(), json::array()).status, 422);
}

void TestStrictness::namesAreUniqueInAnOrganization()
{
    QCOMPARE(m_running->post(applications(), newApp("twins")).status, 201);
    const Response second = m_running->post(applications(), newApp("twins"));
    QCOMPARE(second.status, 422);
    QVERIFY(second.message().starts_with("appName:"));
}

void TestStrictness::updateReplacesAndPatchDoesNot()
{
    const std::string path =
        applications() + "/" +
        m_running->post(applications(), newApp("mine")).json().at("appId").get<std::string>();
    const json service{{"staticProcessAllocation",
                        {{{"region", "London"}, {"minProcesses", 1}, {"maxProcesses", nullptr}}}}};
    json changed =
        m_running->send("PATCH", path, json{{"serviceConfig", service}}.dump(), "application/json").json();
    QCOMPARE(changed.at("appName").get<std::string>(), std::string("mine"));
    QCOMPARE(changed.at("serviceConfig").at("staticProcessAllocation").at(0).at("targetProcesses").get<int>(),
             1);
    changed = m_running->post(path, newApp("yours")).json();
    QCOMPARE(changed.at("appName").get<std::string>(), std::string("yours"));
    QVERIFY(changed.at("serviceConfig").is_null());
}

void TestStrictness::aDeletedApplicationIsGone()
{
    const std::string path =
        applications() + "/" +
        m_running->post(applications(), newApp("mayfly")).json().at("appId").get<std::string>();
    QCOMPARE(m_running->send("DELETE", path).status, 204);
    QCOMPARE(m_running->get(path).status, 404);
    QVERIFY(m_running->get(applications()).body.find("mayfly") == std::string::npos);
}

void TestStrictness::anApplicationWithLifeInItIsNotDeleted()
{
    QCOMPARE(m_running->send("DELETE", applications() + "/" + m_app).status, 422);
}

void TestStrictness::onlyAFinishedBuildIsDeployed()
{
    const json builds = m_running->get("/builds/v3/builds").json().at("builds");
    for (const json &build : builds) {
        const Response response = m_running->post("/deployments/v3/apps/" + m_app + "/deployments",
                                                  newDeployment(build.at("buildId")));
        if (build.at("status") == "succeeded") {
            QCOMPARE(response.status, 201);
            QCOMPARE(m_running->get("/deployments/v3/apps/" + m_app + "/deployments/latest").body,
                     response.body);
        } else {
            QCOMPARE(response.status, 422);
            QVERIFY(response.message().starts_with("buildId:"));
        }
    }
}

void TestStrictness::theLimitOfTheOrganizationAsksForMoney()
{
    const std::string org = m_running->get("/orgs/v1").json().at("orgs").at(1).at("orgId");
    const std::string app =
        m_running->get("/apps/v2/apps?orgId=" + org).json().at("applications").at(0).at("appId");
    const std::string path = "/processes/v3/apps/" + app + "/processes/regions/London";
    Response response = m_running->post(path);
    for (int more = 0; more < 20 && response.status == 201; ++more)
        response = m_running->post(path);
    QCOMPARE(response.status, 402);
    QVERIFY(!response.message().empty());
}

void TestStrictness::aTakenRoomIdIsRefused()
{
    const std::string path = "/rooms/v2/" + m_app + "/create?roomId=only-one";
    QCOMPARE(m_running->post(path, {{"region", "Dallas"}}).status, 201);
    const Response second = m_running->post(path, {{"region", "Dallas"}});
    QCOMPARE(second.status, 422);
    QVERIFY(second.message().starts_with("roomId:"));
    QCOMPARE(m_running->post("/rooms/v2/" + m_app + "/destroy/only-one").status, 204);
    QCOMPARE(m_running->get("/rooms/v2/" + m_app + "/info/only-one").json().at("status").get<std::string>(),
             std::string("destroyed"));
}

void TestStrictness::anOldLogIsGone()
{
    const std::string old = processIn(m_running->world, ProcessStatus::Stopped);
    const Response response = m_running->get("/logs/v1/" + m_app + "/process/" + old);
    QCOMPARE(response.status, 410);
    QVERIFY(!response.message().empty());
}

QTEST_APPLESS_MAIN(TestStrictness)
#include "tst_strictness.moc"
