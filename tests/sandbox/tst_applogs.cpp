// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/olderbodies.h"
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/world/deployment.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <span>
#include <sstream>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;

namespace {

ServerOptions ofTheSeed()
{
    ServerOptions options;
    options.generation = Generation::Seed;
    return options;
}

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

/// The logs of whole applications and deployments, as only the seed's generation has them.
class TestAppLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_running = std::make_unique<Running>(stillWorld(), ofTheSeed());
        m_app = countedAppId(m_running->world);
    }

    void theLastLinesOfAllProcessesComeInTheOrderOfTime();
    void aRegionNarrowsIt();
    void aDeploymentHasTheLogsOfItsProcesses();
    void whatIsFollowedGoesOnWithProcessesToCome();
    void whatIsFollowedEndsWithTheApplication();
    void aDeploymentOfV3CannotBeNamed();
    void strangersAreUnknown();
    void inputIsChecked();
    void theNewestGenerationDoesNotHaveThem();

private:
    std::string all(const std::string &query) const { return "/logs/v1/" + m_app + "/all" + query; }
    std::string deployment(const std::string &rest) const
    {
        return "/logs/v1/" + m_app + "/deployment/" + rest;
    }
    /// All lines that the processes had to say so far, each read on its own.
    std::vector<std::string> linesOfProcesses(const std::function<bool(const Process &)> &matches);

    std::unique_ptr<Running> m_running;
    std::string m_app;
};

std::vector<std::string> TestAppLogs::linesOfProcesses(const std::function<bool(const Process &)> &matches)
{
    const auto ids = m_running->world.read([&](const State &state) {
        std::vector<std::string> found;
        for (const auto &process : state.application(m_app).processes.all()) {
            const bool kept = !process->terminatedAt || state.now - *process->terminatedAt <= 72h;
            if (kept && matches(*process))
                found.push_back(process->id);
        }
        return found;
    });
    std::vector<std::string> lines;
    for (const std::string &id : ids) {
        const auto own =
            linesOf(m_running->get("/logs/v1/" + m_app + "/process/" + id + "?tailLines=5000").body);
        lines.insert(lines.end(), own.begin(), own.end());
    }
    std::ranges::sort(lines);
    return lines;
}

void TestAppLogs::theLastLinesOfAllProcessesComeInTheOrderOfTime()
{
    const auto merged = linesOf(m_running->get(all("?tailLines=300")).body);
    const auto each = linesOfProcesses([](const Process &) { return true; });
    QVERIFY(each.size() > 300);
    QVERIFY(std::ranges::equal(merged, std::span(each).last(300)));
    QCOMPARE(linesOf(m_running->get(all("")).body).size(), std::size_t{100});
}

void TestAppLogs::aRegionNarrowsIt()
{
    const auto merged = linesOf(m_running->get(all("?region=Frankfurt&tailLines=200")).body);
    const auto each =
        linesOfProcesses([](const Process &process) { return process.region == Region::Frankfurt; });
    QVERIFY(each.size() > 200);
    QVERIFY(std::ranges::equal(merged, std::span(each).last(200)));
}

void TestAppLogs::aDeploymentHasTheLogsOfItsProcesses()
{
    const auto each =
        linesOfProcesses([](const Process &process) { return process.deployment->number == 1; });
    const auto merged = linesOf(m_running->get(deployment("1?tailLines=50")).body);
    QVERIFY(each.size() > 50);
    QVERIFY(std::ranges::equal(merged, std::span(each).last(50)));
    QVERIFY(merged != linesOf(m_running->get(deployment("2?tailLines=50")).body));
}

void TestAppLogs::whatIsFollowedGoesOnWithProcessesToCome()
{
    m_running->post("/deployments/v2/" + m_app + "/create/1", deploymentV2(0.5, 512));
    QVERIFY(m_running->get(deployment("3")).body.empty());
    m_running->post("/processes/v2/" + m_app + "/create/Tokyo");
    m_running->world.advance(90s);
    const auto started = [](const std::string &text) {
        return std::ranges::count_if(
            linesOf(text), [](const std::string &line) { return line.ends_with("listening on 8080/tcp"); });
    };
    QVERIFY(started(m_running->get(deployment("3?tailLines=5000")).body) >= 1);
    bool asked = false;
    const std::string text =
        m_running->readStream(deployment("3?follow=true&tailLines=1"), [&](const std::string &soFar) {
            if (!asked)
                m_running->post("/processes/v2/" + m_app + "/create/London");
            asked = true;
            m_running->world.advance(2s);
            return started(soFar) == 1;
        });
    QCOMPARE(started(text), 1);
}

void TestAppLogs::whatIsFollowedEndsWithTheApplication()
{
    const std::string text = m_running->readStream(all("?follow=true&tailLines=4"), [this](const auto &) {
        m_running->world.change([this](const Hands &hands) {
            const auto app = std::ranges::find(hands.state.applications, m_app, &Application::id);
            (*app)->deletedAt = hands.state.now;
        });
        return false;
    });
    QCOMPARE(linesOf(text).size(), std::size_t{4});
}

void TestAppLogs::aDeploymentOfV3CannotBeNamed()
{
    const auto list = m_running->get("/deployments/v2/" + mainAppId(m_running->world) + "/list").json();
    const std::string number = std::to_string(list.at(0).at("deploymentId").get<int>());
    QCOMPARE(m_running->get("/logs/v1/" + mainAppId(m_running->world) + "/deployment/" + number).status, 404);
}

void TestAppLogs::strangersAreUnknown()
{
    QCOMPARE(m_running->get("/logs/v1/app-x/all").status, 404);
    QCOMPARE(m_running->get(deployment("99")).status, 404);
}

void TestAppLogs::inputIsChecked()
{
    QVERIFY(m_running->get(all("?region=Mars")).message().starts_with("region"));
    QVERIFY(m_running->get(all("?tailLines=0")).message().starts_with("tailLines"));
    QVERIFY(m_running->get(deployment("first")).message().starts_with("deploymentId"));
    QCOMPARE(m_running->send("GET", all(""), {}, {}, "wrong").status, 401);
}

void TestAppLogs::theNewestGenerationDoesNotHaveThem()
{
    Running newest(stillWorld());
    QCOMPARE(newest.get(all("")).status, 404);
    QCOMPARE(newest.get(deployment("1")).status, 404);
}

QTEST_APPLESS_MAIN(TestAppLogs)
#include "tst_applogs.moc"
