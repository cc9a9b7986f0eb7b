// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/running.h"
#include "tests/sandbox/worlds.h"

#include <QDateTime>
#include <QTest>

#include <set>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

/// The milliseconds of "2026-03-01T12:00:00.000Z", as a client sends them back in before.
std::string milliseconds(const std::string &moment)
{
    return std::to_string(
        QDateTime::fromString(QString::fromStdString(moment), Qt::ISODateWithMs).toMSecsSinceEpoch());
}

/// All process ids that paging through a list gives, in order.
std::vector<std::string> pageThrough(Running &running, const std::string &list, std::size_t pageSize)
{
    std::vector<std::string> ids;
    std::string before;
    while (true) {
        const json page = running.get(list + (before.empty() ? "" : "&before=" + before)).json();
        for (const json &process : page)
            ids.push_back(process.at("processId"));
        if (page.size() < pageSize)
            return ids;
        before = milliseconds(page.back().at("createdAt"));
    }
}

} // namespace

class TestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void processesComeTenAtATimeNewestFirst();
    void pagingReachesEveryProcessOnce();
    void pagingKeepsToTheFilter();
    void theCountSaysHowManyPagingWillFind();
    void aLargeWorldIsPagedWhole();
    void theSeedHasNoWayBack();
    void deploymentsArePagedByToken();
    void deploymentsAreFilteredByTag();
    void theSeedsDeploymentsComeWhole();
};

void TestPaging::processesComeTenAtATimeNewestFirst()
{
    Running running(stillWorld());
    const json page =
        running.get("/processes/v3/apps/" + mainAppId(running.world) + "/processes/latest").json();
    QCOMPARE(page.size(), std::size_t{10});
    for (std::size_t i = 1; i < page.size(); ++i)
        QVERIFY(page[i - 1].at("createdAt").get<std::string>() > page[i].at("createdAt").get<std::string>());
}

void TestPaging::pagingReachesEveryProcessOnce()
{
    Running running(stillWorld());
    const auto ids =
        pageThrough(running, "/processes/v3/apps/" + mainAppId(running.world) + "/processes/latest?", 10);
    const auto all =
        running.world.read([](const State &state) { return mainApp(state).processes.all().size(); });
    QCOMPARE(ids.size(), all);
    QCOMPARE(std::set<std::string>(ids.begin(), ids.end()).size(), all);
}

void TestPaging::pagingKeepsToTheFilter()
{
    Running running(stillWorld());
    const std::string base = "/processes/v3/apps/" + mainAppId(running.world) + "/processes/";
    const std::string filter = "status=running&status=draining&region=Frankfurt&region=Tokyo";
    const auto ids = pageThrough(running, base + "latest?" + filter, 10);
    QCOMPARE(static_cast<double>(ids.size()),
             running.get(base + "count?" + filter).json().at("count").get<double>());
    for (const std::string &id : ids) {
        const json process = running.get(base + id).json();
        QVERIFY(process.at("region") == "Frankfurt" || process.at("region") == "Tokyo");
        QVERIFY(process.at("status") == "running" || process.at("status") == "draining");
    }
}

void TestPaging::theCountSaysHowManyPagingWillFind()
{
    Running running(stillWorld());
    const std::string base = "/processes/v3/apps/" + mainAppId(running.world) + "/processes/";
    const std::string before = milliseconds(isoText(noon() - 20min));
    std::size_t older = 0;
    for (const auto &process :
         running.world.read([](const State &state) { return mainApp(state).processes.newest({}, 10'000); }))
        older += process->createdAt < noon() - 20min ? 1 : 0;
    QCOMPARE(running.get(base + "count?before=" + before).json().at("count").get<double>(),
             static_cast<double>(older));
}

void TestPaging::aLargeWorldIsPagedWhole()
{
    WorldOptions large = stillWorld();
    large.processes = 20'000;
    ServerOptions options;
    options.pageSize = 2'000;
    Running running(large, options);
    const auto ids =
        pageThrough(running,
                    "/processes/v3/apps/" + mainAppId(running.world) +
                        "/processes/latest?status=running&status=starting&status=draining&status=stopping",
                    2'000);
    QCOMPARE(std::set<std::string>(ids.begin(), ids.end()).size(), std::size_t{20'000});
}

void TestPaging::theSeedHasNoWayBack()
{
    ServerOptions options;
    options.generation = Generation::Seed;
    Running running(stillWorld(), options);
    const std::string list = "/processes/v3/apps/" + mainAppId(running.world) + "/processes/latest";
    QCOMPARE(running.get(list + "?before=" + milliseconds(isoText(noon() - 1h))).body,
             running.get(list).body);
}

void TestPaging::deploymentsArePagedByToken()
{
    ServerOptions options;
    options.pageSize = 2;
    Running running(stillWorld(), options);
    const std::string list = "/deployments/v3/apps/" + mainAppId(running.world) + "/deployments";
    std::vector<std::string> moments;
    std::string query;
    for (int pages = 1; pages <= 10; ++pages) {
        const json page = running.get(list + query).json();
        QVERIFY(page.at("deployments").size() <= 2);
        for (const json &deployment : page.at("deployments"))
            moments.push_back(deployment.at("createdAt"));
        if (!page.contains("nextPageToken")) {
            QCOMPARE(pages, 3);
            break;
        }
        query = "?nextPageToken=" + page.at("nextPageToken").get<std::string>();
    }
    QCOMPARE(moments.size(), std::size_t{5});
    QVERIFY(std::ranges::is_sorted(moments, std::ranges::greater()));
}

void TestPaging::deploymentsAreFilteredByTag()
{
    Running running(stillWorld());
    const std::string list = "/deployments/v3/apps/" + mainAppId(running.world) + "/deployments";
    const json tagged = running.get(list + "?deploymentTag=season-4").json();
    QCOMPARE(tagged.at("deployments").size(), std::size_t{2});
    const json built = running.get(list + "?buildTag=arena-1.20.0").json();
    QCOMPARE(built.at("deployments").size(), std::size_t{1});
    QVERIFY(running.get(list + "?buildTag=none").json().at("deployments").empty());
}

void TestPaging::theSeedsDeploymentsComeWhole()
{
    ServerOptions options;
    options.generation = Generation::Seed;
    options.pageSize = 2;
    Running running(stillWorld(), options);
    const json page = running.get("/deployments/v3/apps/" + mainAppId(running.world) + "/deployments").json();
    QCOMPARE(page.at("deployments").size(), std::size_t{5});
    QVERIFY(!page.contains("nextPageToken"));
}

QTEST_APPLESS_MAIN(TestPaging)
#include "tst_paging.moc"
