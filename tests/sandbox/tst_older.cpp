// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/olderbodies.h"
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/deployment.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// What the generations before V3 see of the world, and what V3 sees of theirs.
class TestOlder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>(stillWorld());
        m_newer = mainAppId(m_running->world);
        m_counted = countedAppId(m_running->world);
    }

    void buildsAreCountedInTheirApplication();
    void aNumberDoesNotComeBack();
    void aCountedBuildIsListedByV3UnderAnIdOfItsOwn();
    void buildsOfV3AreNotListed();
    void bothOlderGenerationsSeeTheSameDeployments();
    void aCountedDeploymentIsTheLatestForV3();
    void whatV3DeployedShowsNumbersThatLeadNowhere();
    void aPlanIsASize_data();
    void aPlanIsASize();
    void aSizeBetweenPlansShowsTheNextLargerOne();
    void idlenessEndsAProcessUnlessV1SaysOtherwise();
    void anApplicationIsSharedByBothGenerations();
    void updatingInV1LeavesTheAllocationOfProcesses();
    void strangersAreUnknown_data();
    void strangersAreUnknown();
    void badInputIsNamed_data();
    void badInputIsNamed();

private:
    json builds(const std::string &app) { return m_running->get("/builds/v2/" + app + "/list").json(); }
    json deployments(const std::string &app)
    {
        return m_running->get("/deployments/v2/" + app + "/list").json();
    }
    std::string deploymentsV1() const { return "/deployments/v1/" + m_counted; }
    std::string deploymentsV2() const { return "/deployments/v2/" + m_counted; }

    std::unique_ptr<Running> m_running;
    std::string m_newer;
    std::string m_counted;
};

namespace {

/// The build of V3 that has the tag.
json tagged(const json &builds, const std::string &tag)
{
    const auto found =
        std::ranges::find_if(builds, [&](const json &build) { return build.value("buildTag", "") == tag; });
    return found == builds.end() ? json() : *found;
}

} // namespace

void TestOlder::buildsAreCountedInTheirApplication()
{
    const std::string create = "/create";
    const json fourth = m_running->post("/builds/v1/" + m_counted + create, {{"buildTag", "mine"}}).json();
    QCOMPARE(fourth.at("buildId").get<int>(), 4);
    QCOMPARE(fourth.at("status").get<std::string>(), std::string("created"));
    QVERIFY(m_running->get("/builds/v2/" + m_counted + "/info/4").json() == fourth);
    QVERIFY(builds(m_counted).at(0) == fourth);
    QCOMPARE(
        m_running->post("/builds/v2/" + m_newer + create, json::object()).json().at("buildId").get<int>(), 1);
}

void TestOlder::aNumberDoesNotComeBack()
{
    const std::string path = "/builds/v2/" + m_counted;
    m_running->post(path + "/create", json::object());
    QCOMPARE(m_running->send("DELETE", path + "/delete/4").status, 204);
    QCOMPARE(m_running->get(path + "/info/4").status, 404);
    QCOMPARE(m_running->send("DELETE", path + "/delete/4").status, 404);
    QCOMPARE(m_running->post(path + "/create", json::object()).json().at("buildId").get<int>(), 5);
}

void TestOlder::aCountedBuildIsListedByV3UnderAnIdOfItsOwn()
{
    m_running->post("/builds/v1/" + m_counted + "/create", {{"buildTag", "made-in-v1"}});
    const json seen = tagged(m_running->get("/builds/v3/builds").json().at("builds"), "made-in-v1");
    const auto id = seen.at("buildId").get<std::string>();
    QVERIFY(id.starts_with("bld-"));
    QVERIFY(m_running->get("/builds/v3/builds/" + id).json() == seen);
    m_running->send("DELETE", "/builds/v1/" + m_counted + "/delete/4");
    QCOMPARE(m_running->get("/builds/v3/builds/" + id).status, 404);
    QVERIFY(tagged(m_running->get("/builds/v3/builds").json().at("builds"), "made-in-v1").is_null());
}

void TestOlder::buildsOfV3AreNotListed()
{
    QVERIFY(m_running->get("/builds/v3/builds").json().at("builds").size() > 3);
    QCOMPARE(builds(m_counted).size(), std::size_t{3});
    QVERIFY(builds(m_newer).empty());
}

void TestOlder::bothOlderGenerationsSeeTheSameDeployments()
{
    const json made = m_running->post(deploymentsV1() + "/create/2", deploymentV1("medium")).json();
    QCOMPARE(made.at("deploymentId").get<int>(), 3);
    QCOMPARE(made.at("buildId").get<int>(), 2);
    QVERIFY(m_running->get(deploymentsV1() + "/latest").json() == made);
    const json seen = m_running->get(deploymentsV2() + "/info/3").json();
    QCOMPARE(seen.at("requestedCPU").get<double>(), 2.0);
    QVERIFY(seen == m_running->get(deploymentsV2() + "/latest").json());
    QVERIFY(seen == deployments(m_counted).at(0));
    QCOMPARE(deployments(m_counted).size(), std::size_t{3});
}

void TestOlder::aCountedDeploymentIsTheLatestForV3()
{
    m_running->post(deploymentsV2() + "/create/1", deploymentV2(1.25, 3000));
    const json latest = m_running->get("/deployments/v3/apps/" + m_counted + "/deployments/latest").json();
    QVERIFY(latest.at("deploymentId").get<std::string>().starts_with("dep-"));
    QCOMPARE(latest.at("requestedCPU").get<double>(), 1.25);
    const std::string build = latest.at("buildId");
    QCOMPARE(m_running->get("/builds/v3/builds/" + build).json().at("buildTag").get<std::string>(),
             std::string("lobby-3.4.0"));
}

void TestOlder::whatV3DeployedShowsNumbersThatLeadNowhere()
{
    const json list = deployments(m_newer);
    QCOMPARE(list.size(), std::size_t{5});
    for (const json &deployment : list) {
        const auto id = std::to_string(deployment.at("deploymentId").get<int>());
        const auto build = std::to_string(deployment.at("buildId").get<int>());
        QCOMPARE(m_running->get("/deployments/v2/" + m_newer + "/info/" + id).status, 404);
        QCOMPARE(m_running->get("/builds/v2/" + m_newer + "/info/" + build).status, 404);
    }
    QVERIFY(list == deployments(m_newer));
    const json process = m_running->get("/processes/v2/" + m_newer + "/list/latest").json().at(0);
    QVERIFY(process.at("deploymentId") == list.at(0).at("deploymentId"));
    QVERIFY(m_running->get("/apps/v1/list").json().at(0).at("deployment").at("buildId") ==
            list.at(0).at("buildId"));
}

void TestOlder::aPlanIsASize_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<double>("cpu");
    QTest::addColumn<int>("memory");
    QTest::newRow("tiny") << QByteArray("tiny") << 0.5 << 1024;
    QTest::newRow("small") << QByteArray("small") << 1.0 << 2048;
    QTest::newRow("medium") << QByteArray("medium") << 2.0 << 4096;
    QTest::newRow("large") << QByteArray("large") << 4.0 << 8192;
}

void TestOlder::aPlanIsASize()
{
    QFETCH(QByteArray, plan);
    QFETCH(double, cpu);
    QFETCH(int, memory);
    const json made = m_running->post(deploymentsV1() + "/create/1", deploymentV1(plan.toStdString())).json();
    QCOMPARE(made.at("planName").get<std::string>(), plan.toStdString());
    QCOMPARE(made.at("requestedCPU").get<double>(), cpu);
    QCOMPARE(made.at("requestedMemoryMB").get<int>(), memory);
}

void TestOlder::aSizeBetweenPlansShowsTheNextLargerOne()
{
    m_running->post(deploymentsV2() + "/create/1", deploymentV2(1.0, 3000));
    QCOMPARE(m_running->get(deploymentsV1() + "/latest").json().at("planName").get<std::string>(),
             std::string("medium"));
}

void TestOlder::idlenessEndsAProcessUnlessV1SaysOtherwise()
{
    json body = deploymentV1("tiny");
    QVERIFY(m_running->post(deploymentsV1() + "/create/1", body).json().at("idleTimeoutEnabled").get<bool>());
    body["idleTimeoutEnabled"] = false;
    QVERIFY(
        !m_running->post(deploymentsV1() + "/create/1", body).json().at("idleTimeoutEnabled").get<bool>());
}

void TestOlder::anApplicationIsSharedByBothGenerations()
{
    const json made =
        m_running->post("/apps/v1/create", {{"appName", "shared"}, {"authConfiguration", json::object()}})
            .json();
    const std::string id = made.at("appId");
    QVERIFY(m_running->get("/apps/v2/apps/" + id).json() == made);
    QVERIFY(m_running->get("/apps/v1/list").json().back() == made);
    QCOMPARE(m_running->send("DELETE", "/apps/v1/delete/" + id).status, 204);
    QCOMPARE(m_running->get("/apps/v2/apps/" + id).status, 404);
}

void TestOlder::updatingInV1LeavesTheAllocationOfProcesses()
{
    const json service{
        {"staticProcessAllocation", {{{"region", "London"}, {"minProcesses", 1}, {"maxProcesses", 4}}}}};
    m_running->send("PATCH", "/apps/v2/apps/" + m_counted, json{{"serviceConfig", service}}.dump(),
                    "application/json");
    const json updated = m_running
                             ->post("/apps/v1/update/" + m_counted,
                                    {{"appName", "renamed"}, {"authConfiguration", json::object()}})
                             .json();
    QCOMPARE(updated.at("appName").get<std::string>(), std::string("renamed"));
    QCOMPARE(updated.at("serviceConfig").at("staticProcessAllocation").size(), std::size_t{1});
}

void TestOlder::strangersAreUnknown_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("an application") << QByteArray("GET") << QByteArray("/apps/v1/info/app-x");
    QTest::newRow("its deletion") << QByteArray("DELETE") << QByteArray("/apps/v1/delete/app-x");
    QTest::newRow("a build") << QByteArray("GET") << QByteArray("/builds/v1/APP/info/99");
    QTest::newRow("build zero") << QByteArray("GET") << QByteArray("/builds/v2/APP/info/0");
    QTest::newRow("a build of nobody") << QByteArray("GET") << QByteArray("/builds/v2/app-x/list");
    QTest::newRow("a deployment") << QByteArray("GET") << QByteArray("/deployments/v1/APP/info/99");
    QTest::newRow("deployment zero") << QByteArray("GET") << QByteArray("/deployments/v2/NEWER/info/0");
    QTest::newRow("a process") << QByteArray("GET") << QByteArray("/processes/v1/APP/info/x");
    QTest::newRow("a process of V2") << QByteArray("GET") << QByteArray("/processes/v2/APP/info/x");
    QTest::newRow("the end of a process") << QByteArray("POST") << QByteArray("/processes/v2/APP/stop/x");
    QTest::newRow("a measured process") << QByteArray("GET") << QByteArray("/metrics/v1/APP/process/x");
}

void TestOlder::strangersAreUnknown()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    target.replace("APP", m_counted.c_str()).replace("NEWER", m_newer.c_str());
    const Response response = m_running->send(method.toStdString(), target.toStdString());
    QCOMPARE(response.status, 404);
    QVERIFY(!response.message().empty());
}

void TestOlder::badInputIsNamed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("field");
    const QByteArray plan(deploymentV1("huge").dump().c_str());
    const QByteArray noPlan(deploymentV2(1.0, 1024).dump().c_str());
    QTest::newRow("a build id that is no number")
        << QByteArray("GET") << QByteArray("/builds/v1/APP/info/bld-x") << QByteArray() << 422
        << QByteArray("buildId");
    QTest::newRow("a build id with a fraction") << QByteArray("GET") << QByteArray("/builds/v2/APP/info/1.5")
                                                << QByteArray() << 422 << QByteArray("buildId");
    QTest::newRow("a build id out of range")
        << QByteArray("GET") << QByteArray("/builds/v2/APP/info/4294967297") << QByteArray() << 422
        << QByteArray("buildId");
    QTest::newRow("a field too many") << QByteArray("POST") << QByteArray("/builds/v1/APP/create")
                                      << QByteArray(R"({"tag":"x"})") << 422 << QByteArray("tag");
    QTest::newRow("an unknown plan") << QByteArray("POST") << QByteArray("/deployments/v1/APP/create/1")
                                     << plan << 422 << QByteArray("planName");
    QTest::newRow("a size where a plan belongs")
        << QByteArray("POST") << QByteArray("/deployments/v1/APP/create/1") << noPlan << 422
        << QByteArray("requested");
    QTest::newRow("a plan where a size belongs")
        << QByteArray("POST") << QByteArray("/deployments/v2/APP/create/1") << plan << 422
        << QByteArray("planName");
    QTest::newRow("a build that failed") << QByteArray("POST") << QByteArray("/deployments/v2/APP/create/3")
                                         << noPlan << 422 << QByteArray("buildId");
    QTest::newRow("two regions where one is asked")
        << QByteArray("GET") << QByteArray("/processes/v1/APP/list/running?region=Tokyo&region=London")
        << QByteArray() << 422 << QByteArray("region");
    QTest::newRow("a series by its newer name")
        << QByteArray("GET") << QByteArray("/metrics/v1/APP/process/x?metrics=rateEgress") << QByteArray()
        << 422 << QByteArray("metrics");
}

void TestOlder::badInputIsNamed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, field);
    const Response response =
        m_running->send(method.toStdString(), target.replace("APP", m_counted.c_str()).toStdString(),
                        body.toStdString(), body.isEmpty() ? "" : "application/json");
    QCOMPARE(response.status, status);
    QVERIFY2(response.message().starts_with(field.toStdString()), response.message().c_str());
}

QTEST_APPLESS_MAIN(TestOlder)
#include "tst_older.moc"
