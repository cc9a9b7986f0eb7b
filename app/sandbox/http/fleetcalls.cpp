// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/fleetcalls.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

using Encoder = json (*)(const Fleet &);

Answer listFleets(const Call &call, Encoder encoder)
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        json fleets = json::array();
        for (const Fleet &fleet : state.fleets) {
            if (fleet.orgId == owner.id)
                fleets.push_back(encoder(fleet));
        }
        return Answer::of(json{{"fleets", std::move(fleets)}});
    });
}

Answer oneFleet(const Call &call, Encoder encoder)
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        return Answer::of(encoder(state.fleet(call.arguments.text("fleetId"), owner)));
    });
}

} // namespace

Answer getFleets(const Call &call)
{
    return listFleets(call, encode);
}

Answer getFleet(const Call &call)
{
    return oneFleet(call, encode);
}

Answer getFleetsV1(const Call &call)
{
    return listFleets(call, encodeV1);
}

Answer getFleetV1(const Call &call)
{
    return oneFleet(call, encodeV1);
}

Answer getFleetRegion(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        const Fleet &fleet = state.fleet(call.arguments.text("fleetId"), owner);
        const auto region = static_cast<std::size_t>(call.arguments.word<Region>("region"));
        return Answer::of(encode(fleet.regions[region], fleet));
    });
}

} // namespace sandbox
