// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/tarball.h"
#include "tests/sandbox/uploader.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

#include <thread>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// Builds run.
class TestBuildRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ServerOptions options;
        options.buildSpace = 500'000;
        m_running = std::make_unique<Running>(stillWorld(), options);
    }

    void aRunEnds_data();
    void aRunEnds();
    void aLogComesAsTimePasses();
    void aBuildGoesOnWithoutItsReader();
    void aBuildGoesOnWhenItsAnswerIsLost();
    void aBuildIsRunOnce();
    void aBuildWithoutItsArchiveIsNotRun();
    void anArchiveIsGoneOnceItIsBuilt();
    void anImageIsTakenFromARegistry();
    void anImageOfARegistryNobodyKnowsIsNot();
    void aSourceIsNotMistakenForAnother();
    void whatIsBuiltIsDeployed();
    void speedShortensARun();

private:
    static std::string path(const std::string &build, const std::string &more = {})
    {
        return "/builds/v3/builds/" + build + more;
    }

    json build(const std::string &id) { return m_running->get(path(id)).json(); }

    bool isKnown(const std::string &id) { return build(id).contains("contentHash"); }

    /// Runs it, with as much time as it takes.
    std::string run(const std::string &id)
    {
        std::string log;
        std::thread reader([&] { log = m_running->readStream(path(id, "/run"), never, "POST"); });
        while (!isKnown(id))
            std::this_thread::sleep_for(5ms);
        m_running->world.advance(1h);
        reader.join();
        return log;
    }

    std::string uploaded(const std::string &archive)
    {
        Uploader uploader(*m_running, archive);
        uploader.upload();
        return uploader.buildId();
    }

    static bool never(const std::string &) { return false; }

    std::unique_ptr<Running> m_running;
};

namespace {
constexpr auto plain = "FROM debian:12-slim\nCOPY . /app\nCMD [\"/app/server\"]\n";
}

void TestBuildRuns::aRunEnds_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const std::string &archive, const char *status, const char *words) {
        QTest::newRow(name) << QByteArray::fromStdString(archive) << QByteArray(status) << QByteArray(words);
    };
    row("well", tarballOf(plain), "succeeded", "Step 3/3 : CMD [\"/app/server\"]");
    row("without a Dockerfile", tarball({{"server", "x"}}), "failed", "lstat /build/Dockerfile");
    row("at a mistake in it", tarballOf("FROM a\nCOPPY . /\n"), "failed", "unknown instruction: COPPY");
    row("out of space", tarball({{"Dockerfile", plain}, {"large", std::string(600'000, 'x')}}), "failed",
        "no space left on device");
}

void TestBuildRuns::aRunEnds()
{
    QFETCH(QByteArray, archive);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, words);
    const std::string id = uploaded(archive.toStdString());
    const std::string log = run(id);
    QVERIFY2(log.starts_with("Unpacking archive\n"), log.c_str());
    QVERIFY2(log.find(words.toStdString()) != std::string::npos, log.c_str());
    const json ended = build(id);
    QCOMPARE(ended.at("status").get<std::string>(), status.toStdString());
    QCOMPARE(ended.at("imageSize").get<std::int64_t>() > 0, status == "succeeded");
    QVERIFY(ended.at("startedAt") < ended.at("finishedAt"));
}

void TestBuildRuns::aLogComesAsTimePasses()
{
    const std::string id = uploaded(tarballOf(plain));
    std::string log;
    std::mutex mutex;
    std::thread reader([&] {
        m_running->readStream(
            path(id, "/run"),
            [&](const std::string &soFar) {
                const std::lock_guard guard(mutex);
                log = soFar;
                return false;
            },
            "POST");
    });
    const auto has = [&](const char *text) {
        const std::lock_guard guard(mutex);
        return log.find(text) != std::string::npos;
    };
    QTRY_VERIFY(isKnown(id));
    QVERIFY(build(id).at("status") == "running");
    QVERIFY(!has("Step"));
    m_running->world.advance(900ms);
    QTRY_VERIFY(has("Step 1/3"));
    QVERIFY(!has("Build finished"));
    QVERIFY(build(id).at("finishedAt").is_null());
    m_running->world.advance(10min);
    reader.join();
    QVERIFY(has("Build finished\n"));
}

void TestBuildRuns::aBuildGoesOnWithoutItsReader()
{
    const std::string id = uploaded(tarballOf(plain));
    m_running->readStream(
        path(id, "/run"), [](const std::string &) { return true; }, "POST");
    QTRY_VERIFY(isKnown(id));
    m_running->world.advance(10min);
    QVERIFY(build(id).at("status") == "succeeded");
}

void TestBuildRuns::aBuildGoesOnWhenItsAnswerIsLost()
{
    const std::string id = uploaded(tarballOf(plain));
    m_running->server.faults().arm(Fault::on("RunBuild", Fault::Kind::Swallow));
    QCOMPARE(m_running->post(path(id, "/run")).status, 0);
    QTRY_VERIFY(isKnown(id));
    m_running->world.advance(10min);
    QVERIFY(build(id).at("status") == "succeeded");
}

void TestBuildRuns::aBuildIsRunOnce()
{
    const std::string id = uploaded(tarballOf(plain));
    m_running->readStream(
        path(id, "/run"), [](const std::string &) { return true; }, "POST");
    const Response again = m_running->post(path(id, "/run"));
    QCOMPARE(again.status, 422);
    QVERIFY2(again.message().find("running") != std::string::npos, again.body.c_str());
    QTRY_VERIFY(isKnown(id));
    m_running->world.advance(10min);
    QCOMPARE(m_running->post(path(id, "/run")).status, 422);
}

void TestBuildRuns::aBuildWithoutItsArchiveIsNotRun()
{
    Uploader uploader(*m_running, tarballOf(plain));
    QCOMPARE(m_running->post(path(uploader.buildId(), "/run")).status, 422);
    uploader.put(1);
    QCOMPARE(m_running->post(path(uploader.buildId(), "/run")).status, 422);
    QVERIFY(build(uploader.buildId()).at("status") == "created");
    uploader.complete();
    QVERIFY(run(uploader.buildId()).ends_with("Build finished\n"));
    QCOMPARE(m_running->post(path("nobody", "/run")).status, 404);
}

void TestBuildRuns::anArchiveIsGoneOnceItIsBuilt()
{
    const std::string id = uploaded(tarballOf(plain));
    QVERIFY(m_running->server.storage().uploads().blocksInUse() > 0);
    run(id);
    QCOMPARE(m_running->server.storage().uploads().blocksInUse(), std::size_t{0});
}

void TestBuildRuns::anImageIsTakenFromARegistry()
{
    m_running->post("/builds/v3/builds/registry", json{{"buildId", "taken"}, {"buildTag", "1.4"}});
    QVERIFY(build("taken").at("buildTag") == "1.4");
    const Response refused = m_running->post(path("taken", "/runRegistry"), json::object());
    QCOMPARE(refused.status, 422);
    std::thread life([&] {
        while (!isKnown("taken"))
            std::this_thread::sleep_for(5ms);
        m_running->world.advance(10min);
    });
    const Response log =
        m_running->post(path("taken", "/runRegistry"), json{{"image", "ghcr.io/studio/server:1.4"}});
    life.join();
    QCOMPARE(log.status, 200);
    QCOMPARE(log.contentType, std::string("application/octet-stream"));
    QVERIFY2(log.body.find("1.4: Pulling from studio/server") != std::string::npos, log.body.c_str());
    QVERIFY(build("taken").at("status") == "succeeded");
    QCOMPARE(m_running->post(path("taken", "/runRegistry"), json{{"image", "nginx"}}).status, 422);
}

void TestBuildRuns::anImageOfARegistryNobodyKnowsIsNot()
{
    m_running->post("/builds/v3/builds/registry", json{{"buildId", "lost"}});
    std::thread life([&] {
        while (build("lost").at("status") == "created")
            std::this_thread::sleep_for(5ms);
        m_running->world.advance(10min);
    });
    const Response log = m_running->post(path("lost", "/runRegistry"), json{{"image", "nowhere.example/a"}});
    life.join();
    QCOMPARE(log.status, 200);
    QVERIFY2(log.body.ends_with("no such host\nBuild failed\n"), log.body.c_str());
    QVERIFY(build("lost").at("status") == "failed");
}

void TestBuildRuns::aSourceIsNotMistakenForAnother()
{
    m_running->post("/builds/v3/builds/registry", json{{"buildId", "image"}});
    QCOMPARE(m_running->post(path("image", "/run")).status, 422);
    const std::string id = uploaded(tarballOf(plain));
    QCOMPARE(m_running->post(path(id, "/runRegistry"), json{{"image", "nginx"}}).status, 422);
}

void TestBuildRuns::whatIsBuiltIsDeployed()
{
    const std::string id = uploaded(tarballOf(plain));
    const json deployment{{"buildId", id},         {"requestedCPU", 1},         {"requestedMemoryMB", 1024},
                          {"containerPort", 7777}, {"transportType", "udp"},    {"roomsPerProcess", 4},
                          {"env", json::array()},  {"idleTimeoutEnabled", true}};
    const std::string deployments = "/deployments/v3/apps/" + mainAppId(m_running->world) + "/deployments";
    QCOMPARE(m_running->post(deployments, deployment).status, 422);
    run(id);
    QCOMPARE(m_running->post(deployments, deployment).status, 201);
    QCOMPARE(m_running->send("DELETE", path(id)).status, 422);
}

void TestBuildRuns::speedShortensARun()
{
    WorldOptions world = stillWorld();
    world.speed = 1'000.0;
    m_running = std::make_unique<Running>(world);
    const std::string id = uploaded(tarballOf(plain));
    m_running->readStream(
        path(id, "/run"), [](const std::string &) { return true; }, "POST");
    QTRY_VERIFY(isKnown(id));
    m_running->world.advance(100ms);
    QVERIFY(build(id).at("status") == "succeeded");
}

QTEST_GUILESS_MAIN(TestBuildRuns)
#include "tst_buildruns.moc"
