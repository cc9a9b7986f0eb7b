// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/seeder.h"

#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/population.h"

namespace sandbox {

using namespace std::chrono_literals;

namespace {
constexpr std::array<std::string_view, 4> people{"mara@studio.example", "jonas@studio.example",
                                                 "aiko@studio.example", "ci-bot@studio.example"};
constexpr Span day = 24h;

/// Of a service that players call before they are in a match: some of it is always up.
nlohmann::json heldAhead()
{
    return {{"loadBalancer", {{"enabled", true}}},
            {"processAutoscalerConfig",
             {{"targetMetric", {{"metricName", "concurrent-requests"}, {"metricValue", 40}}}}},
            {"staticProcessAllocation",
             {{{"region", "Frankfurt"},
               {"minProcesses", 2},
               {"targetProcesses", 3},
               {"maxProcesses", 6},
               {"autoscalingEnabled", false}},
              {{"region", "Washington_DC"},
               {"minProcesses", 1},
               {"targetProcesses", 2},
               {"maxProcesses", 4},
               {"autoscalingEnabled", true}}}}};
}

} // namespace

void Seeder::seed()
{
    addOrganization("Lanternfish Games", 120 * day, std::nullopt);
    addFleet("main", sizeNamed("cpu-16-32"), true);
    addFleet("burst", sizeNamed("cpu-8-16"), false);
    const auto arena = addBuilds({{"arena-1.18.0", 9 * day, BuildStatus::Succeeded, false},
                                  {"arena-1.18.1", 7 * day, BuildStatus::Succeeded, false},
                                  {"arena-1.19.0-rc1", 5 * day + 3h, BuildStatus::Failed, false},
                                  {"arena-1.19.0-rc2", 5 * day, BuildStatus::Succeeded, false},
                                  {"arena-1.19.0", 4 * day, BuildStatus::Succeeded, false},
                                  {"arena-1.19.1", 2 * day, BuildStatus::Succeeded, false},
                                  {"arena-1.20.0-rc1", 26h, BuildStatus::Failed, false},
                                  {"arena-1.20.0-rc2", 8h, BuildStatus::Succeeded, false},
                                  {"arena-1.20.0", 3h, BuildStatus::Succeeded, m_story != Story::Leak},
                                  {"arena-1.20.1", 2min, BuildStatus::Running, false},
                                  {"arena-1.21.0-dev", 30s, BuildStatus::Created, false}});
    const auto lobby = addBuilds({{"lobby-3.4.0", 8 * day, BuildStatus::Succeeded, false},
                                  {"lobby-3.4.1", 3 * day, BuildStatus::Succeeded, false},
                                  {"lobby-3.5.0", 20h, BuildStatus::Failed, false}});

    const Sizing prodSize{1.5, 2048, 4, "udp", 7777, true};
    Application &prod = addApplication("arena-prod", 120 * day, m_population);
    deploy(prod, prodSize, arena[0], 9 * day - 1h, "launch");
    deploy(prod, prodSize, arena[1], 7 * day - 2h, "");
    deploy(prod, prodSize, arena[4], 4 * day - 1h, "season-4");
    deploy(prod, prodSize, arena[5], 2 * day - 2h, "season-4");
    deploy(prod, prodSize, arena[8], m_story == Story::Leak ? Span(70min) : Span(25min), "season-5");
    if (m_story == Story::Crash) {
        const auto hotfix = addBuilds({{"arena-1.20.2", 34min, BuildStatus::Succeeded, false}});
        hotfix.front()->crashes = true;
        deploy(prod, prodSize, hotfix.front(), 14min, "season-5-hotfix");
    }

    Application &stage = addApplication("arena-stage", 118 * day, std::max(6, m_population / 20));
    const Sizing stageSize{1.0, 1024, 4, "udp", 7777, true};
    for (const auto &[index, age] :
         {std::pair{1U, 7 * day}, {3U, 5 * day - 1h}, {4U, 4 * day}, {7U, Span(7h)}})
        deploy(stage, stageSize, arena[index], age, "nightly");

    Application &service = addApplication("lobby-svc", 90 * day, std::max(8, m_population / 14));
    // The oldest of the services was never moved on to V3.
    count(service, lobby);
    service.serviceConfig = heldAhead();
    const Sizing serviceSize{0.5, 512, 60, "tls", 8080, false};
    deploy(service, serviceSize, lobby[0], 8 * day - 1h, "");
    deploy(service, serviceSize, lobby[1], 3 * day - 30min, "");
    addApplication("arena-playtest", 3 * day, 0);

    addOrganization("Northway Collective", 40 * day, 12.0);
    addFleet("shared", sizeNamed("cpu-8-32"), true);
    const auto kart = addBuilds({{"kart-0.9.0", 6 * day, BuildStatus::Succeeded, false},
                                 {"kart-0.9.1", 30h, BuildStatus::Succeeded, false}});
    Application &karts = addApplication("kart-beta", 40 * day, 9);
    deploy(karts, {1.0, 2048, 2, "tcp", 9000, false}, kart[0], 6 * day - 1h, "");
    deploy(karts, {1.0, 2048, 2, "tcp", 9000, false}, kart[1], 29h, "");
}

void Seeder::addOrganization(const std::string &name, Span age, std::optional<double> vcpuLimit)
{
    Random &random = m_engine.random;
    Organization organization;
    organization.id = "org-" + random.uuid();
    organization.name = name;
    organization.stripeCustomerId = "cus_" + random.letters(14);
    organization.vcpuLimit = vcpuLimit;
    organization.createdAt = m_engine.now() - age;
    organization.meter.open(m_engine.now());
    m_engine.state.organizations.push_back(std::move(organization));
}

void Seeder::addFleet(const std::string &name, const NodeSize &size, bool isDefault)
{
    Random &random = m_engine.random;
    Organization &owner = m_engine.state.organizations.back();
    Fleet fleet;
    fleet.id = "fleet-" + random.uuid();
    fleet.orgId = owner.id;
    fleet.name = name;
    fleet.salt = random.next();
    if (isDefault)
        owner.defaultFleetId = fleet.id;
    fleet.plan.set({}, {size, isDefault ? std::optional(80) : std::nullopt});
    for (std::size_t i = 0; i < countOf<Region>; ++i) {
        const double share =
            isDefault ? Population::share(m_population, static_cast<Region>(i)) * 1.5 / size.vcpus : 0.0;
        const int baseline = 1 + static_cast<int>(share * 0.3);
        fleet.regions[i].bareMetalNodes = static_cast<int>(share * 0.4);
        fleet.regions[i].baseline.set({}, baseline);
        fleet.regions[i].baseline.set(m_engine.now() - random.between(1 * day, 30 * day), baseline);
    }
    m_engine.state.fleets.push_back(std::move(fleet));
}

std::vector<std::shared_ptr<Build>> Seeder::addBuilds(const std::vector<Version> &versions)
{
    Random &random = m_engine.random;
    std::vector<std::shared_ptr<Build>> builds;
    for (const Version &version : versions) {
        auto build = std::make_shared<Build>();
        build->id = "bld-" + random.uuid();
        build->orgId = m_engine.state.organizations.back().id;
        build->tag = version.tag;
        build->createdBy = random.oneOf(people);
        build->status = version.status;
        build->leaks = version.leaks;
        build->createdAt = m_engine.now() - version.age;
        const std::string hash = random.uuid() + random.uuid();
        std::ranges::copy_if(hash, std::back_inserter(build->contentHash), [](char c) { return c != '-'; });
        if (version.status != BuildStatus::Created)
            build->startedAt = build->createdAt + random.between(6s, 40s);
        if (version.status == BuildStatus::Succeeded || version.status == BuildStatus::Failed)
            build->finishedAt = *build->startedAt + random.between(90s, 8min);
        if (version.status == BuildStatus::Succeeded)
            build->imageSize = 700'000'000 + static_cast<std::int64_t>(random.below(2'900'000'000));
        m_engine.state.builds.push_back(build);
        builds.push_back(std::move(build));
    }
    return builds;
}

Application &Seeder::addApplication(const std::string &name, Span age, int population)
{
    Random &random = m_engine.random;
    auto app = std::make_shared<Application>();
    app->id = "app-" + random.uuid();
    app->orgId = m_engine.state.organizations.back().id;
    app->name = name;
    app->secret = "secret-" + random.uuid();
    app->createdBy = random.oneOf(people);
    app->createdAt = m_engine.now() - age;
    app->authConfiguration = {{"anonymous", nlohmann::json::object()},
                              {"nickname", nlohmann::json::object()}};
    app->population = population;
    m_engine.state.applications.push_back(app);
    return *app;
}

void Seeder::count(Application &app, const std::vector<std::shared_ptr<Build>> &builds)
{
    for (const auto &build : builds) {
        build->appId = app.id;
        build->number = ++app.buildsCounted;
    }
}

void Seeder::deploy(Application &app, const Sizing &sizing, const std::shared_ptr<Build> &build, Span age,
                    const std::string &tag)
{
    Random &random = m_engine.random;
    Deployment deployment;
    deployment.id = "dep-" + random.uuid();
    deployment.appId = app.id;
    deployment.build = build;
    if (build->number > 0)
        deployment.number = ++app.deploymentsCounted;
    deployment.createdBy = random.oneOf(people);
    deployment.tag = tag;
    deployment.fleetId = m_engine.state.organizations.back().defaultFleetId;
    deployment.createdAt = m_engine.now() - age;
    deployment.requestedCpu = sizing.cpu;
    deployment.requestedMemoryMb = sizing.memoryMb;
    deployment.roomsPerProcess = sizing.roomsPerProcess;
    deployment.defaultPort = {"default", sizing.transport, sizing.port, ""};
    if (sizing.hasAdminPort)
        deployment.additionalPorts.push_back({"admin", "tls", 8443, ""});
    deployment.env = {{"MATCH_MODE", "ranked"}, {"LOG_LEVEL", "info"}, {"STATS_KEY", random.letters(24)}};
    app.deployments.push_back(std::make_shared<const Deployment>(std::move(deployment)));
}

} // namespace sandbox
