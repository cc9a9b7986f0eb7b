// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// The sandbox's own controls: what was asked, what goes wrong, what time it is.
class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>(stillWorld());
        m_app = mainAppId(m_running->world);
    }

    void requestsAreCountedByOperation();
    void whatWasSentIsListedWithoutSecrets();
    void countingBeginsAnew();
    void aFaultStrikesAsOftenAsItSays();
    void aFaultStrikesOnlyItsOperation();
    void retryAfterIsSent();
    void aPageComesInsteadOfJson();
    void halfABodyArrives();
    void aNumberBecomesText();
    void wordsComeFromTheFuture();
    void theConnectionClosesAfterTheWorkIsDone();
    void silenceLastsUntilTheClientGoes();
    void theRightAnswerComesLate();
    void aStreamBreaksOff();
    void faultsAreTakenBack();
    void aFaultOfNoKindIsRefused();
    void theClockMovesOnRequest();
    void aSystemClockDoesNot();
    void allThatIsServedIsListed();

private:
    int arm(const json &fault) { return m_running->post("/_sandbox/faults", fault).status; }

    std::unique_ptr<Running> m_running;
    std::string m_app;
};

void TestControls::requestsAreCountedByOperation()
{
    m_running->get("/orgs/v1");
    m_running->get("/orgs/v1");
    m_running->get("/apps/v2/apps");
    m_running->get("/nowhere");
    QCOMPARE(m_running->server.requests().count("GetOrgs"), std::size_t{2});
    QCOMPARE(m_running->server.requests().total(), std::size_t{4});
    const json seen = m_running->get("/_sandbox/requests").json();
    QVERIFY(seen.at("counts") == json({{"GetOrgs", 2}, {"GetApps", 1}}));
    QVERIFY(seen.at("total") == 4);
}

void TestControls::whatWasSentIsListedWithoutSecrets()
{
    m_running->get("/apps/v2/apps?orgId=org-x");
    const Response listed = m_running->get("/_sandbox/requests");
    const json entry = listed.json().at("requests").at(0);
    QVERIFY(entry.at("method") == "GET");
    QVERIFY(entry.at("target") == "/apps/v2/apps?orgId=org-x");
    QVERIFY(entry.at("operation") == "GetApps");
    QVERIFY(entry.at("contentType") == "");
    QVERIFY(listed.body.find("right") == std::string::npos);
}

void TestControls::countingBeginsAnew()
{
    m_running->get("/orgs/v1");
    QCOMPARE(m_running->post("/_sandbox/requests/reset").status, 204);
    QCOMPARE(m_running->server.requests().count("GetOrgs"), std::size_t{0});
    QVERIFY(m_running->server.requests().entries().empty());
}

void TestControls::aFaultStrikesAsOftenAsItSays()
{
    QCOMPARE(arm({{"operation", "GetOrgs"}, {"kind", "status"}, {"status", 503}, {"count", 2}}), 204);
    const Response response = m_running->get("/orgs/v1");
    QCOMPARE(response.status, 503);
    QVERIFY(!response.message().empty());
    QCOMPARE(m_running->get("/orgs/v1").status, 503);
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
}

void TestControls::aFaultStrikesOnlyItsOperation()
{
    m_running->server.faults().arm(Fault::on("GetOrgs", Fault::Kind::Status, 500));
    QCOMPARE(m_running->get("/apps/v2/apps").status, 200);
    QCOMPARE(m_running->get("/orgs/v1").status, 500);
    m_running->server.faults().arm(Fault::on("*", Fault::Kind::Status, 502));
    QCOMPARE(m_running->get("/apps/v2/apps").status, 502);
}

void TestControls::retryAfterIsSent()
{
    arm({{"kind", "status"}, {"status", 429}, {"retryAfter", "7"}});
    const Response response = m_running->get("/orgs/v1");
    QCOMPARE(response.status, 429);
    QCOMPARE(response.retryAfter, std::string("7"));
}

void TestControls::aPageComesInsteadOfJson()
{
    arm({{"kind", "html"}, {"status", 200}});
    const Response response = m_running->get("/orgs/v1");
    QCOMPARE(response.status, 200);
    QVERIFY(response.contentType.starts_with("text/html"));
    QVERIFY(response.body.starts_with("<!doctype html>"));
}

void TestControls::halfABodyArrives()
{
    arm({{"kind", "truncated"}});
    QCOMPARE(m_running->get("/orgs/v1").status, 0);
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
}

void TestControls::aNumberBecomesText()
{
    arm({{"kind", "wrongType"}});
    const json process = m_running->get("/processes/v3/apps/" + m_app + "/processes/latest").json();
    QVERIFY(process.dump().find(" of them") != std::string::npos);
}

void TestControls::wordsComeFromTheFuture()
{
    arm({{"kind", "unknownEnum"}});
    for (const json &process : m_running->get("/processes/v3/apps/" + m_app + "/processes/latest").json()) {
        QVERIFY(process.at("status") == "from-the-future");
        QVERIFY(process.at("region") == "from-the-future");
    }
}

void TestControls::theConnectionClosesAfterTheWorkIsDone()
{
    arm({{"operation", "CreateApp"}, {"kind", "close"}});
    const json body{{"appName", "lost"}, {"authConfiguration", json::object()}};
    QCOMPARE(m_running->post("/apps/v2/apps", body).status, 0);
    QVERIFY(m_running->get("/apps/v2/apps").body.find("\"lost\"") != std::string::npos);
}

void TestControls::silenceLastsUntilTheClientGoes()
{
    arm({{"operation", "CreateApp"}, {"kind", "silent"}});
    std::thread impatient([this] { m_running->post("/apps/v2/apps", json::object()); });
    QTRY_COMPARE(m_running->server.requests().count("CreateApp"), std::size_t{1});
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
    m_running->server.stop();
    impatient.join();
}

void TestControls::theRightAnswerComesLate()
{
    arm({{"kind", "delay"}, {"delayMs", 300}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void TestControls::aStreamBreaksOff()
{
    arm({{"kind", "truncated"}});
    const std::string target = "/logs/v1/" + m_app + "/process/" +
                               processIn(m_running->world, ProcessStatus::Running) + "?tailLines=50";
    const std::string text = m_running->readStream(target, [](const std::string &) { return false; });
    QCOMPARE(std::ranges::count(text, '\n'), 3);
}

void TestControls::faultsAreTakenBack()
{
    arm({{"kind", "status"}, {"status", 500}, {"count", 99}});
    QCOMPARE(m_running->send("DELETE", "/_sandbox/faults").status, 204);
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
}

void TestControls::aFaultOfNoKindIsRefused()
{
    QCOMPARE(arm({{"kind", "boredom"}}), 422);
    QCOMPARE(arm({{"operation", "GetNothing"}, {"kind", "status"}}), 422);
    QCOMPARE(arm(json::array()), 422);
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
}

void TestControls::theClockMovesOnRequest()
{
    QCOMPARE(m_running->post("/_sandbox/clock/advance", {{"seconds", 90}}).status, 200);
    QVERIFY(m_running->world.now() == noon() + 90s);
    QCOMPARE(m_running->post("/_sandbox/clock/advance", {{"seconds", -1}}).status, 422);
}

void TestControls::aSystemClockDoesNot()
{
    WorldOptions real;
    Running running(real);
    QCOMPARE(running.post("/_sandbox/clock/advance", {{"seconds", 90}}).status, 422);
}

void TestControls::allThatIsServedIsListed()
{
    const json operations = m_running->get("/_sandbox/operations").json().at("operations");
    QVERIFY(operations.size() >= 36);
    QCOMPARE(m_running->get("/_sandbox/nothing").status, 404);
}

QTEST_GUILESS_MAIN(TestControls)
#include "tst_controls.moc"
