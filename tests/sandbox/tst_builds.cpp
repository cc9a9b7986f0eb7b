// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/uploader.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/deployment.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// Builds are made and deleted.
class TestBuilds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ServerOptions options;
        options.storage.partSize = 1024;
        m_running = std::make_unique<Running>(stillWorld(), options);
    }

    void partsAreAsLargeAsSaid();
    void linksLeadToAnotherOrigin();
    void anImpossibleSizeIsRefused_data();
    void anImpossibleSizeIsRefused();
    void anIdIsTakenForGood();
    void whatIsDeployedIsNotDeleted();
    void deletingABuildForgetsItsUpload();

private:
    std::unique_ptr<Running> m_running;
};

void TestBuilds::partsAreAsLargeAsSaid()
{
    const json body{{"buildSizeInBytes", 2'049}, {"buildTag", "mine"}, {"buildId", "my-own"}};
    const Response response = m_running->post("/builds/v3/builds", body);
    QCOMPARE(response.status, 201);
    const json build = response.json();
    QVERIFY(build.at("buildId") == "my-own");
    QVERIFY(build.at("buildTag") == "mine");
    QVERIFY(build.at("status") == "created");
    QVERIFY(build.at("maxChunkSize") == 1024);
    QCOMPARE(build.at("uploadParts").size(), std::size_t{3});
    QVERIFY(build.at("uploadParts").at(2).at("partNumber") == 3);
    QVERIFY(m_running->get("/builds/v3/builds/my-own").json().at("status") == "created");
}

void TestBuilds::linksLeadToAnotherOrigin()
{
    const Uploader uploader(*m_running, bytes());
    const std::string origin = m_running->server.storage().origin();
    QVERIFY(origin.starts_with("http://127.0.0.1:"));
    QVERIFY(uploader.putUrl(1).starts_with(origin));
    QVERIFY(uploader.completeUrl().starts_with(origin));
    QCOMPARE(m_running->send("PUT", pathOf(uploader.putUrl(1)), uploader.slice(1)).status, 404);
}

void TestBuilds::anImpossibleSizeIsRefused_data()
{
    QTest::addColumn<double>("size");
    QTest::newRow("nothing") << 0.0;
    QTest::newRow("less than nothing") << -5.0;
    QTest::newRow("half a byte") << 1.5;
    QTest::newRow("more parts than a storage takes") << 10'000.0 * 1'024.0 + 1.0;
}

void TestBuilds::anImpossibleSizeIsRefused()
{
    QFETCH(double, size);
    const Response response = m_running->post("/builds/v3/builds", json{{"buildSizeInBytes", size}});
    QCOMPARE(response.status, 422);
    QVERIFY2(response.message().starts_with("buildSizeInBytes: "), response.body.c_str());
}

void TestBuilds::anIdIsTakenForGood()
{
    const json body{{"buildSizeInBytes", 5}, {"buildId", "my-own"}};
    QCOMPARE(m_running->post("/builds/v3/builds", body).status, 201);
    QCOMPARE(m_running->post("/builds/v3/builds", body).status, 422);
    QCOMPARE(m_running->send("DELETE", "/builds/v3/builds/my-own").status, 200);
    QCOMPARE(m_running->get("/builds/v3/builds/my-own").status, 404);
    QCOMPARE(m_running->post("/builds/v3/builds", body).status, 422);
    QCOMPARE(m_running->post("/builds/v3/builds", json{{"buildSizeInBytes", 5}, {"buildId", ""}}).status,
             422);
}

void TestBuilds::whatIsDeployedIsNotDeleted()
{
    const auto [live, former] = m_running->world.read([](const State &state) {
        const auto &deployments = mainApp(state).deployments;
        return std::pair(deployments.back()->build->id, deployments.front()->build->id);
    });
    const Response refused = m_running->send("DELETE", "/builds/v3/builds/" + live);
    QCOMPARE(refused.status, 422);
    QVERIFY2(refused.message().find("arena-prod") != std::string::npos, refused.body.c_str());
    const Response deleted = m_running->send("DELETE", "/builds/v3/builds/" + former);
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.body, std::string("{}"));
}

void TestBuilds::deletingABuildForgetsItsUpload()
{
    Uploader uploader(*m_running, bytes());
    uploader.put(1);
    QVERIFY(m_running->server.storage().uploads().blocksInUse() > 0);
    m_running->send("DELETE", "/builds/v3/builds/" + uploader.buildId());
    QCOMPARE(m_running->server.storage().uploads().blocksInUse(), std::size_t{0});
    QCOMPARE(uploader.put(1).code(), std::string("NoSuchUpload"));
}

QTEST_GUILESS_MAIN(TestBuilds)
#include "tst_builds.moc"
