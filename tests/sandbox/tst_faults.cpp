// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <map>
#include <thread>

using namespace sandbox;
using namespace sandbox::test;
using nlohmann::json;

Q_DECLARE_METATYPE(std::string)

/// What goes wrong on request, as a client sees it.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        World world(stillWorld());
        m_app = mainAppId(world);
    }

    void init() { m_running = std::make_unique<Running>(stillWorld()); }

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
    void theClientIsTooFast();
    void theConnectionClosesBeforeAnyWork();
    void aBodyNoLongerParses_data();
    void aBodyNoLongerParses();
    void aRateIsAPartOfTheRequests();
    void theSameSeedStrikesTheSameRequests();
    void aRateEndsWithItsCount();
    void aRuleThatDoesNotStrikeLeavesRoomForTheNext();
    void nothingGoesWrongByItself();

private:
    void arm(const std::string &rule) { m_running->server.arm(rule); }

    Response makeApp(const std::string &name)
    {
        return m_running->post("/apps/v2/apps", {{"appName", name}, {"authConfiguration", json::object()}});
    }

    /// What became of so many requests: x for each that was struck.
    static std::string struck(Running &running, int requests)
    {
        std::string series;
        for (int i = 0; i < requests; ++i)
            series += running.get("/orgs/v1").status == 200 ? '.' : 'x';
        return series;
    }

    std::unique_ptr<Running> m_running;
    std::string m_app;
};

void TestFaults::aFaultStrikesAsOftenAsItSays()
{
    arm("GetOrgs:status=503,count=2");
    const Response response = m_running->get("/orgs/v1");
    QCOMPARE(response.status, 503);
    QVERIFY(!response.message().empty());
    QCOMPARE(m_running->get("/orgs/v1").status, 503);
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
}

void TestFaults::aFaultStrikesOnlyItsOperation()
{
    arm("GetOrgs:status");
    QCOMPARE(m_running->get("/apps/v2/apps").status, 200);
    QCOMPARE(m_running->get("/orgs/v1").status, 500);
    arm("*:status=502");
    QCOMPARE(m_running->get("/apps/v2/apps").status, 502);
}

void TestFaults::retryAfterIsSent()
{
    arm("*:status=503,retry-after=7");
    const Response response = m_running->get("/orgs/v1");
    QCOMPARE(response.status, 503);
    QCOMPARE(response.retryAfter, std::string("7"));
}

void TestFaults::aPageComesInsteadOfJson()
{
    arm("*:html=200");
    const Response response = m_running->get("/orgs/v1");
    QCOMPARE(response.status, 200);
    QVERIFY(response.contentType.starts_with("text/html"));
    QVERIFY(response.body.starts_with("<!doctype html>"));
}

void TestFaults::halfABodyArrives()
{
    arm("*:cut");
    QCOMPARE(m_running->get("/orgs/v1").status, 0);
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
}

void TestFaults::aNumberBecomesText()
{
    arm("*:wrong-type");
    const json process = m_running->get("/processes/v3/apps/" + m_app + "/processes/latest").json();
    QVERIFY(process.dump().find(" of them") != std::string::npos);
}

void TestFaults::wordsComeFromTheFuture()
{
    arm("*:unknown-enum");
    for (const json &process : m_running->get("/processes/v3/apps/" + m_app + "/processes/latest").json()) {
        QVERIFY(process.at("status") == "from-the-future");
        QVERIFY(process.at("region") == "from-the-future");
    }
}

void TestFaults::theConnectionClosesAfterTheWorkIsDone()
{
    arm("CreateApp:swallow");
    QCOMPARE(makeApp("lost").status, 0);
    QVERIFY(m_running->get("/apps/v2/apps").body.find("\"lost\"") != std::string::npos);
}

void TestFaults::silenceLastsUntilTheClientGoes()
{
    arm("CreateApp:silent");
    std::thread impatient([this] { m_running->post("/apps/v2/apps", json::object()); });
    QTRY_COMPARE(m_running->server.requests().count("CreateApp"), std::size_t{1});
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
    m_running->server.stop();
    impatient.join();
}

void TestFaults::theRightAnswerComesLate()
{
    arm("*:delay=300");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_running->get("/orgs/v1").status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void TestFaults::aStreamBreaksOff()
{
    arm("*:cut");
    const std::string target = "/logs/v1/" + m_app + "/process/" +
                               processIn(m_running->world, ProcessStatus::Running) + "?tailLines=50";
    const std::string text = m_running->readStream(target, [](const std::string &) { return false; });
    QCOMPARE(std::ranges::count(text, '\n'), 3);
}

void TestFaults::theClientIsTooFast()
{
    arm("*:throttle");
    const Response response = m_running->get("/orgs/v1");
    QCOMPARE(response.status, 429);
    QCOMPARE(response.retryAfter, std::string("1"));
    QVERIFY(!response.message().empty());
    arm("*:throttle,retry-after=30");
    QCOMPARE(m_running->get("/orgs/v1").retryAfter, std::string("30"));
}

void TestFaults::theConnectionClosesBeforeAnyWork()
{
    arm("CreateApp:drop");
    QCOMPARE(makeApp("dropped").status, 0);
    QVERIFY(m_running->get("/apps/v2/apps").body.find("\"dropped\"") == std::string::npos);
    QCOMPARE(makeApp("dropped").status, 201);
}

void TestFaults::aBodyNoLongerParses_data()
{
    QTest::addColumn<std::string>("target");
    QTest::newRow("an object") << std::string("/orgs/v1");
    QTest::newRow("a short one") << "/apps/v2/apps/" + m_app + "x";
    QTest::newRow("a list") << "/processes/v3/apps/" + m_app + "/processes/latest";
}

void TestFaults::aBodyNoLongerParses()
{
    QFETCH(std::string, target);
    const Response whole = m_running->get(target);
    arm("*:corrupt");
    Response spoilt = m_running->get(target);
    QCOMPARE(spoilt.status, whole.status);
    QCOMPARE(spoilt.contentType, whole.contentType);
    QCOMPARE(spoilt.body.size(), whole.body.size());
    QVERIFY(!json::accept(spoilt.body));
    // Nor for a reader that takes bytes that are no text for a question mark.
    std::ranges::replace_if(
        spoilt.body, [](char byte) { return (byte & 0x80) != 0; }, '?');
    QVERIFY(!json::accept(spoilt.body));
}

void TestFaults::aRateIsAPartOfTheRequests()
{
    arm("GetOrgs:status,rate=0.25");
    const std::string series = struck(*m_running, 400);
    const auto hits = std::ranges::count(series, 'x');
    QVERIFY2(hits > 70 && hits < 130, std::to_string(hits).c_str());
}

void TestFaults::theSameSeedStrikesTheSameRequests()
{
    const auto seriesOf = [](std::uint64_t seed) {
        Running running(stillWorld(seed));
        running.server.arm("GetOrgs:status,rate=0.5");
        return struck(running, 64);
    };
    const std::string first = seriesOf(7);
    QCOMPARE(seriesOf(7), first);
    QVERIFY(seriesOf(8) != first);
}

void TestFaults::aRateEndsWithItsCount()
{
    arm("GetOrgs:status,rate=0.5,count=3");
    QCOMPARE(std::ranges::count(struck(*m_running, 64), 'x'), 3);
}

void TestFaults::aRuleThatDoesNotStrikeLeavesRoomForTheNext()
{
    arm("GetOrgs:status=503,rate=0.5");
    arm("GetOrgs:status=500,rate=1");
    std::map<int, int> statuses;
    for (int i = 0; i < 40; ++i)
        ++statuses[m_running->get("/orgs/v1").status];
    QCOMPARE(statuses.size(), std::size_t{2});
    QCOMPARE(statuses[503] + statuses[500], 40);
}

void TestFaults::nothingGoesWrongByItself()
{
    QCOMPARE(struck(*m_running, 50), std::string(50, '.'));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
