// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/roomcalls.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/world/deployment.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/room.h"
#include "app/sandbox/world/roomlife.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

Answer listRooms(const Call &call, std::vector<std::shared_ptr<Room>> Process::*rooms)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        const auto process = state.process(app, call.arguments.text("processId"));
        json list = json::array();
        for (const auto &room : (*process).*rooms)
            list.push_back(encodeWithoutAllocations(*room));
        return Answer::of(std::move(list));
    });
}

RoomLife::Wish wish(const Call &call, const Application &app, const State &state)
{
    RoomLife::Wish wish;
    wish.region = *named<Region>(call.body.at("region").get_ref<const std::string &>());
    if (call.arguments.has("roomId"))
        wish.roomId = call.arguments.text("roomId");
    if (call.body.contains("roomConfig"))
        wish.config = call.body.at("roomConfig").get<std::string>();
    if (call.body.contains("deploymentId"))
        wish.deployment = state.deployment(app, call.body.at("deploymentId").get_ref<const std::string &>());
    return wish;
}

} // namespace

Answer getActiveRooms(const Call &call)
{
    return listRooms(call, &Process::activeRooms);
}

Answer getInactiveRooms(const Call &call)
{
    return listRooms(call, &Process::formerRooms);
}

Answer getRoomInfo(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        return Answer::of(encode(*state.room(app.id, call.arguments.text("roomId"))));
    });
}

Answer getConnectionInfo(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        const auto room = state.room(app.id, call.arguments.text("roomId"));
        const Allocation *stay = room->currentAllocation();
        if (stay == nullptr)
            throw Refusal(Refusal::Reason::Unknown, "Room " + room->id + " was destroyed");
        return Answer::of(encodeConnection(*room, *state.process(app, stay->processId)));
    });
}

Answer createRoom(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        const auto room = hands.rooms.create(app, wish(call, app, hands.state));
        const std::string &processId = room->currentAllocation()->processId;
        json answer = encodeConnection(*room, *hands.state.process(app, processId));
        answer["processId"] = processId;
        return Answer::of(std::move(answer));
    });
}

Answer destroyRoom(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        hands.rooms.destroy(app, hands.state.room(app.id, call.arguments.text("roomId")));
        return Answer::done();
    });
}

} // namespace sandbox
