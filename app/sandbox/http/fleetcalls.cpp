// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/fleetcalls.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/world/fleetplanner.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

using Encoder = json (*)(const Fleet &, const State &);

json encodeV2(const Fleet &fleet, const State & /*state*/)
{
    return encode(fleet);
}

Answer listFleets(const Call &call, Encoder encoder)
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        json fleets = json::array();
        for (const Fleet &fleet : state.fleets) {
            if (fleet.orgId == owner.id)
                fleets.push_back(encoder(fleet, state));
        }
        return Answer::of(json{{"fleets", std::move(fleets)}});
    });
}

Answer oneFleet(const Call &call, Encoder encoder)
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        return Answer::of(encoder(state.fleet(call.arguments.text("fleetId"), owner), state));
    });
}

using SizeOf = NodeSize (*)(std::string_view);

FleetPlanner::Change change(const json &body, const char *shapeField, SizeOf sizeOf)
{
    FleetPlanner::Change change;
    if (body.contains("name"))
        change.name = body.at("name").get<std::string>();
    if (body.contains(shapeField))
        change.size = sizeOf(body.at(shapeField).get_ref<const std::string &>());
    change.scaleUpThreshold = body.at("autoscalerConfig").at("scaleUpThreshold");
    return change;
}

/// Calls act(Hands, Fleet &) with the fleet that the call names.
template <class Act>
Answer onFleet(const Call &call, Act act)
{
    return call.world.change([&](const Hands &hands) {
        const Organization &owner = hands.state.organization(call.arguments.text("orgId"));
        act(hands, hands.state.fleet(call.arguments.text("fleetId"), owner));
        return Answer::done();
    });
}

Answer create(const Call &call, const FleetPlanner::Change &config, Encoder encoder)
{
    // The contract marks the name as one that only the newest generation has to be given; this is the one
    // that has the operation.
    if (!config.name)
        throw Refusal(Refusal::Reason::Unacceptable, "name: is required");
    return call.world.change([&](const Hands &hands) {
        const Organization &owner = hands.state.organization(call.arguments.text("orgId"));
        return Answer::of(encoder(hands.fleets.create(owner, config), hands.state));
    });
}

Answer update(const Call &call, const FleetPlanner::Change &change)
{
    return onFleet(call, [&](const Hands &hands, Fleet &fleet) { hands.fleets.change(fleet, change); });
}

} // namespace

Answer getFleets(const Call &call)
{
    return listFleets(call, encodeV2);
}

Answer getFleet(const Call &call)
{
    return oneFleet(call, encodeV2);
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

Answer createFleet(const Call &call)
{
    return create(call, change(call.body, "nodeShapeId", sizeOfShape), encodeV2);
}

Answer createFleetV1(const Call &call)
{
    return create(call, change(call.body, "nodeShape", sizeNamed), encodeV1);
}

Answer updateFleet(const Call &call)
{
    return update(call, change(call.body, "nodeShapeId", sizeOfShape));
}

Answer updateFleetV1(const Call &call)
{
    return update(call, change(call.body, "nodeShape", sizeNamed));
}

Answer updateFleetRegion(const Call &call)
{
    return onFleet(call, [&](const Hands &hands, Fleet &fleet) {
        hands.fleets.setBaseline(fleet, call.arguments.word<Region>("region"), call.body.at("nodeBaseline"));
    });
}

Answer updateFleetRegionVcpus(const Call &call)
{
    return onFleet(call, [&](const Hands &hands, Fleet &fleet) {
        hands.fleets.setVcpuFloor(fleet, call.arguments.word<Region>("region"),
                                  call.body.at("cloudMinVcpus"));
    });
}

} // namespace sandbox
