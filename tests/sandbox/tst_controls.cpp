// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include <QTest>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// The sandbox's own controls: who may use them, what was asked, what goes wrong, what time it is.
class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_running = std::make_unique<Running>(stillWorld(), Running::controlled()); }

    void requestsAreCountedByOperation();
    void whatWasSentIsListedWithoutSecrets();
    void countingBeginsAnew();
    void faultsAreTakenBack();
    void aRuleThatIsNoneIsRefused();
    void theyHaveATokenOfTheirOwn();
    void withoutTheirTokenThereAreNone();
    void theClockMovesOnRequest();
    void aSystemClockDoesNot();
    void allThatIsServedIsListed();

private:
    std::unique_ptr<Running> m_running;
};

void TestControls::requestsAreCountedByOperation()
{
    m_running->get("/orgs/v1");
    m_running->get("/orgs/v1");
    m_running->get("/apps/v2/apps");
    m_running->get("/nowhere");
    QCOMPARE(m_running->server.requests().count("GetOrgs"), std::size_t{2});
    QCOMPARE(m_running->server.requests().total(), std::size_t{4});
    const json seen = m_running->control("GET", "requests").json();
    QVERIFY(seen.at("counts") == json({{"GetOrgs", 2}, {"GetApps", 1}}));
    QVERIFY(seen.at("total") == 4);
}

void TestControls::whatWasSentIsListedWithoutSecrets()
{
    m_running->get("/apps/v2/apps?orgId=org-x");
    const Response listed = m_running->control("GET", "requests");
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
    QCOMPARE(m_running->control("POST", "requests/reset").status, 204);
    QCOMPARE(m_running->server.requests().count("GetOrgs"), std::size_t{0});
    QVERIFY(m_running->server.requests().entries().empty());
}

void TestControls::faultsAreTakenBack()
{
    m_running->arm("*:status,count=99");
    QCOMPARE(m_running->control("DELETE", "faults").status, 204);
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
}

void TestControls::aRuleThatIsNoneIsRefused()
{
    const Response refused = m_running->control("POST", "faults", {{"rule", "GetOrgs:boredom"}});
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.message().find("\"boredom\"") != std::string::npos);
    QCOMPARE(m_running->control("POST", "faults", json::array()).status, 422);
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
}

void TestControls::theyHaveATokenOfTheirOwn()
{
    for (const char *token : {"", "right", "right for the controls too"})
        QCOMPARE(m_running->send("GET", "/_sandbox/requests", {}, {}, token).status, 401);
    QCOMPARE(m_running->control("GET", "requests").status, 200);
    QCOMPARE(m_running->send("GET", "/orgs/v1", {}, {}, Running::controlToken).status, 401);
}

void TestControls::withoutTheirTokenThereAreNone()
{
    Running running(stillWorld());
    for (const char *token : {"", "right", Running::controlToken})
        QCOMPARE(running.send("GET", "/_sandbox/requests", {}, {}, token).status, 404);
    QCOMPARE(running.arm("*:status"), 404);
    QCOMPARE(running.get("/orgs/v1").status, 200);
}

void TestControls::theClockMovesOnRequest()
{
    QCOMPARE(m_running->control("POST", "clock/advance", {{"seconds", 90}}).status, 200);
    QVERIFY(m_running->world.now() == noon() + 90s);
    QCOMPARE(m_running->control("POST", "clock/advance", {{"seconds", -1}}).status, 422);
}

void TestControls::aSystemClockDoesNot()
{
    WorldOptions real;
    Running running(real, Running::controlled());
    QCOMPARE(running.control("POST", "clock/advance", {{"seconds", 90}}).status, 422);
}

void TestControls::allThatIsServedIsListed()
{
    const json operations = m_running->control("GET", "operations").json().at("operations");
    QVERIFY(operations.size() >= 36);
    QCOMPARE(m_running->control("GET", "nothing").status, 404);
}

QTEST_GUILESS_MAIN(TestControls)
#include "tst_controls.moc"
