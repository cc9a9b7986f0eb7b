// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/roomcalls.h"

#include "app/sandbox/http/encode.h"
#include "app/sandbox/http/encodeolder.h"
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

const Process &processOf(const Room &room, const Application &app)
{
    return *app.processes.find(room.currentAllocation()->processId);
}

json encodePlace(const Room &room, const Application &app)
{
    json place = encodeConnection(room, processOf(room, app));
    place["processId"] = room.currentAllocation()->processId;
    return place;
}

/// Calls act(Hands, Application &, room) with the room that the call names.
template <class Act>
Answer onRoom(const Call &call, Act act)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        return act(hands, app, hands.state.room(app.id, call.arguments.text("roomId")));
    });
}

/// A read with a side effect, as Hathora has it: whoever asks the way to a suspended room wakes it.
Answer showConnection(const Call &call, json (*show)(const Room &, const Process &))
{
    return onRoom(call, [&](const Hands &hands, Application &app, const std::shared_ptr<Room> &room) {
        if (room->status == RoomStatus::Destroyed)
            throw Refusal(Refusal::Reason::Unknown, "Room " + room->id + " was destroyed");
        if (room->ground == Ground::OwnMachine)
            throw Refusal(Refusal::Reason::Unknown,
                          "Room " + room->id + " is on a developer's machine, and has no address here");
        if (room->isSuspended())
            hands.rooms.resume(app, room);
        return Answer::of(show(*room, processOf(*room, app)));
    });
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
    return showConnection(call, encodeConnection);
}

Answer getConnectionInfoV1(const Call &call)
{
    return showConnection(call, encodeConnectionV1);
}

/// V1 tells the id and leaves the rest to be asked for.
Answer createRoomV1(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        return Answer::of(hands.rooms.create(app, wish(call, app, hands.state))->id);
    });
}

Answer createRoom(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        return Answer::of(encodePlace(*hands.rooms.create(app, wish(call, app, hands.state)), app));
    });
}

Answer destroyRoom(const Call &call)
{
    return onRoom(call, [](const Hands &hands, Application &app, const std::shared_ptr<Room> &room) {
        hands.rooms.destroy(app, room);
        return Answer::done();
    });
}

Answer suspendRoom(const Call &call)
{
    return onRoom(call, [](const Hands &hands, Application &app, const std::shared_ptr<Room> &room) {
        hands.rooms.suspend(app, room);
        return Answer::done();
    });
}

Answer resumeRoom(const Call &call)
{
    return onRoom(call, [](const Hands &hands, Application &app, const std::shared_ptr<Room> &room) {
        hands.rooms.resume(app, room);
        return Answer::of(encodePlace(*room, app));
    });
}

Answer updateRoomConfig(const Call &call)
{
    return onRoom(call, [&](const Hands &hands, Application &, const std::shared_ptr<Room> &room) {
        hands.rooms.reconfigure(*room, call.body.at("roomConfig").get<std::string>());
        return Answer::done();
    });
}

} // namespace sandbox
