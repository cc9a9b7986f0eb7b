// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/worlds.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/http/encodelobby.h"
#include "app/sandbox/http/encodepeople.h"
#include "app/sandbox/world/caller.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/room.h"

#include <algorithm>
#include <stdexcept>

namespace sandbox::test {

using nlohmann::json;

Moment noon()
{
    using namespace std::chrono;
    return sys_days(2026y / March / 1d) + 12h;
}

WorldOptions stillWorld(std::uint64_t seed)
{
    WorldOptions options;
    options.seed = seed;
    options.clock = Clock::manual(noon());
    return options;
}

json dump(World &world)
{
    return world.read([](const State &state) {
        json all;
        const Caller owner = Caller::person(state, Caller::owner);
        for (const Organization &organization : state.organizations)
            all["orgs"].push_back(encode(organization, owner.scopesIn(organization.id)));
        for (const Member &member : state.members)
            all["members"].push_back(encode(member));
        for (const auto &invite : state.invites)
            all["invites"].push_back(encode(*invite));
        for (const OrgToken &token : state.tokens)
            all["tokens"].push_back(encode(token));
        for (const auto &build : state.builds)
            all["builds"].push_back(encode(*build));
        for (const Fleet &fleet : state.fleets)
            all["fleets"].push_back(encode(fleet));
        for (const Fleet &fleet : state.fleets) {
            for (const FleetRegion &place : fleet.regions) {
                all["floors"].push_back(encode(place, fleet));
                for (const Node &node : place.nodes)
                    all["nodes"].push_back({node.id, text(node.status), isoText(node.startedAt)});
            }
        }
        for (const auto &app : state.applications) {
            all["apps"].push_back(encode(*app));
            for (const auto &room : app->lobbies)
                all["lobbies"].push_back(encodeLobbyV2(*room));
            for (const auto &deployment : app->deployments)
                all["deployments"].push_back(encode(*deployment));
            for (const auto &process : app->processes.all()) {
                json value = encode(*process);
                for (const auto *rooms : {&process->activeRooms, &process->formerRooms}) {
                    for (const auto &room : *rooms)
                        value["rooms"].push_back(encode(*room));
                }
                all["processes"].push_back(std::move(value));
            }
        }
        return all;
    });
}

const Application &mainApp(const State &state)
{
    return *state.applications.front();
}

std::string mainAppId(World &world)
{
    return world.read([](const State &state) { return mainApp(state).id; });
}

std::string countedAppId(World &world)
{
    return world.read([](const State &state) {
        const auto found = std::ranges::find_if(state.applications,
                                                [](const auto &app) { return app->deploymentsCounted > 0; });
        if (found == state.applications.end())
            throw std::logic_error("the world has no such application");
        return (*found)->id;
    });
}

std::vector<std::string> invitingOrgs(World &world)
{
    return world.read([](const State &state) {
        std::vector<std::string> ids;
        for (const auto &invite : state.invites) {
            if (invite->email == Caller::owner)
                ids.push_back(invite->orgId);
        }
        return ids;
    });
}

std::string processIn(World &world, ProcessStatus status)
{
    return world.read([status](const State &state) {
        const auto all = mainApp(state).processes.all();
        const auto found =
            std::ranges::find_if(all, [&](const auto &process) { return process->status == status; });
        if (found == all.end())
            throw std::logic_error("the world has no such process");
        return (*found)->id;
    });
}

} // namespace sandbox::test
