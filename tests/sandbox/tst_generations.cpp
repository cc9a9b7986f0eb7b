// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/form.h"
#include "tests/sandbox/running.h"
#include "tests/sandbox/steps.h"
#include "tests/sandbox/worlds.h"

#include "app/sandbox/http/schemacheck.h"
#include "app/sandbox/world/deployment.h"

#include <QTest>

#include <set>

using namespace sandbox;
using namespace sandbox::test;
using namespace std::chrono_literals;
using nlohmann::json;

/// Every answer of every operation that is served, held against the contract as its generation had it.
class TestGenerations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerConforms_data();
    void everyAnswerConforms();
    void theSeedHasOnlyWhatItHad();
    void everyProcessConformsInEveryStage();
};

namespace {

json newDeployment(const std::string &buildId)
{
    return {{"buildId", buildId},
            {"requestedCPU", 1},
            {"requestedMemoryMB", 1024},
            {"containerPort", 7777},
            {"transportType", "udp"},
            {"roomsPerProcess", 4},
            {"env", {{{"name", "A"}, {"value", "b"}}}},
            {"idleTimeoutEnabled", true}};
}

/// The requests, made out of the ids that the world has.
std::vector<Step> usualSteps(Running &running)
{
    const std::string app = mainAppId(running.world);
    const std::string process = processIn(running.world, ProcessStatus::Running);
    const auto [build, fleet, deployment, emptyApp] = running.world.read([](const State &state) {
        return std::array{state.builds.front()->id, state.fleets.front().id,
                          mainApp(state).deployments.front()->id, state.applications[3]->id};
    });
    const std::string apps = "/apps/v2/apps";
    const std::string deployments = "/deployments/v3/apps/" + app + "/deployments";
    const std::string processes = "/processes/v3/apps/" + app + "/processes";
    const std::string rooms = "/rooms/v2/" + app;
    const std::string fleetV1 = "/fleets/v1/fleets/" + fleet;
    const std::string fleetV2 = "/fleets/v2/fleets/" + fleet;
    const json appBody{{"appName", "made-here"}, {"authConfiguration", {{"anonymous", json::object()}}}};
    return {
        {"GetOrgs", "/orgs/v1", {}},
        {"GetApps", apps, {}},
        {"GetApp", apps + "/" + app, {}},
        {"CreateApp", apps, appBody},
        {"UpdateApp", apps + "/" + emptyApp, {{"appName", "other"}, {"authConfiguration", json::object()}}},
        {"PatchApp", apps + "/" + emptyApp, {{"appName", "another"}}},
        {"DeleteApp", apps + "/" + emptyApp, {}},
        {"GetBuilds", "/builds/v3/builds", {}},
        {"GetBuild", "/builds/v3/builds/" + build, {}},
        {"GetDeployments", deployments, {}},
        {"GetLatestDeployment", deployments + "/latest", {}},
        {"GetDeployment", deployments + "/" + deployment, {}},
        {"CreateDeployment", deployments, newDeployment(build)},
        {"GetLatestProcesses", processes + "/latest", {}},
        {"GetProcessesCountExperimental", processes + "/count", {}},
        {"GetProcess", processes + "/" + process, {}},
        {"GetProcessMetrics",
         processes + "/process/" + process + "/metrics?metrics=cpu&metrics=totalEgress&step=10",
         {}},
        {"CreateProcess", processes + "/regions/Sydney", {}},
        {"GetActiveRoomsForProcess", rooms + "/list/" + process + "/active", {}},
        {"GetInactiveRoomsForProcess", rooms + "/list/" + process + "/inactive", {}},
        {"CreateRoom", rooms + "/create?roomId=here", {{"region", "Dubai"}}},
        {"GetRoomInfo", rooms + "/info/here", {}},
        {"GetConnectionInfo", rooms + "/connectioninfo/here", {}},
        {"DestroyRoom", rooms + "/destroy/here", {}},
        {"GetLogsForProcess", "/logs/v1/" + app + "/process/" + process, {}},
        {"StopProcess", processes + "/" + process + "/stop", {}},
        {"GetFleets", "/fleets/v2/fleets", {}},
        {"GetFleet", fleetV2, {}},
        {"GetFleetRegion", fleetV2 + "/regions/London", {}},
        {"GetFleetMetrics", fleetV2 + "/metrics?metrics=utilized&metrics=systemOverhead", {}},
        {"GetFleetRegionMetrics", fleetV2 + "/regions/London/metrics", {}},
        {"GetFleetsDeprecated", "/fleets/v1/fleets", {}},
        {"GetFleetDeprecated", fleetV1, {}},
        {"GetFleetRegionDeprecated", fleetV1 + "/regions/London", {}},
        {"GetFleetMetricsDeprecated", fleetV1 + "/metrics", {}},
        {"GetFleetRegionMetricsDeprecated", fleetV1 + "/regions/London/metrics?metrics=provisionedTotal", {}},
    };
}

std::vector<Step> steps(Running &running)
{
    std::vector<Step> all = usualSteps(running);
    for (const auto &more :
         {playerSteps(running), peopleSteps(running), olderSteps(running), uploadSteps(running)})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

Response taken(Running &running, const Step &step, const std::string &method)
{
    const std::string body = step.body.is_null() ? step.form : step.body.dump();
    const char *type = body.empty() ? "" : step.form.empty() ? "application/json" : formType;
    return step.takesTime ? running.sendAsTimePasses(method, step.target, body, type, step.token)
                          : running.send(method, step.target, body, type, step.token);
}

} // namespace

void TestGenerations::everyAnswerConforms_data()
{
    QTest::addColumn<int>("generation");
    QTest::newRow("of the newest generation") << static_cast<int>(Generation::Newest);
    QTest::newRow("of 2.10") << static_cast<int>(Generation::Seed);
}

void TestGenerations::everyAnswerConforms()
{
    QFETCH(int, generation);
    ServerOptions options;
    options.generation = static_cast<Generation>(generation);
    Running running(stillWorld(), options);
    const Service &service = running.server.service();
    const auto list = service.servedOperations();
    const std::set<std::string> served(list.begin(), list.end());
    std::set<std::string> untested = served;
    const SchemaCheck check(service.contract(), options.generation, SchemaCheck::Direction::Answer);
    for (const Step &step : steps(running)) {
        const Operation &operation = *service.contract().operation(step.operation);
        const Response response = taken(running, step, operation.method);
        if (!served.contains(step.operation)) {
            QVERIFY2(response.status == 404 || response.status == 405, step.operation.c_str());
            continue;
        }
        untested.erase(step.operation);
        QVERIFY2(response.status == operation.successStatus, (step.operation + response.body).c_str());
        if (operation.answerSchema == nullptr)
            continue;
        const auto violation = check(response.json(), *operation.answerSchema);
        QVERIFY2(!violation, violation ? (step.operation + ": " + violation->text()).c_str() : "");
    }
    QVERIFY2(untested.empty(),
             untested.empty() ? "" : (*untested.begin() + " is served, but not tested").c_str());
}

void TestGenerations::theSeedHasOnlyWhatItHad()
{
    ServerOptions options;
    options.generation = Generation::Seed;
    Running running(stillWorld(), options);
    const json org = running.get("/orgs/v1").json().at("orgs").at(0);
    QCOMPARE(org.size(), std::size_t{3});
    const json process =
        running.get("/processes/v3/apps/" + mainAppId(running.world) + "/processes/latest").json().at(0);
    for (const char *newer : {"hosting", "scheduledAt", "bootedAt", "fleetId", "summaryExitReason"})
        QVERIFY2(!process.contains(newer), newer);
    QVERIFY(process.contains("createdAt"));
}

void TestGenerations::everyProcessConformsInEveryStage()
{
    ServerOptions options;
    options.pageSize = 2'000;
    Running running(stillWorld(), options);
    const Service &service = running.server.service();
    const SchemaCheck check(service.contract(), Generation::Newest, SchemaCheck::Direction::Answer);
    const std::string list = "/processes/v3/apps/" + mainAppId(running.world) + "/processes/latest";
    for (int second = 0; second < 90; second += 3) {
        const auto violation = check(running.get(list).json(),
                                     *service.contract().operation("GetLatestProcesses")->answerSchema);
        QVERIFY2(!violation, violation ? violation->text().c_str() : "");
        running.world.advance(3s);
    }
}

QTEST_APPLESS_MAIN(TestGenerations)
#include "tst_generations.moc"
