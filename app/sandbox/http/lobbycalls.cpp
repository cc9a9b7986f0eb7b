// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/lobbycalls.h"

#include "app/sandbox/http/encodelobby.h"
#include "app/sandbox/players/player.h"
#include "app/sandbox/world/lobbylife.h"
#include "app/sandbox/world/world.h"

namespace sandbox {

using nlohmann::json;

namespace {

using Show = json (*)(const Room &);

/// What all generations ask for in the same words.
LobbyLife::Wish wish(const Call &call, Visibility visibility, Region region)
{
    LobbyLife::Wish wish;
    wish.createdBy = call.player.id;
    wish.visibility = visibility;
    wish.room.region = region;
    if (visibility == Visibility::Local)
        wish.room.ground = Ground::OwnMachine;
    if (call.arguments.has("roomId"))
        wish.room.roomId = call.arguments.text("roomId");
    return wish;
}

template <class Enum>
Enum wordOf(const json &body, const char *name)
{
    return *named<Enum>(body.at(name).get_ref<const std::string &>());
}

Answer create(const Call &call, const LobbyLife::Wish &wish, Show show)
{
    return call.world.change([&](const Hands &hands) {
        Application &app = hands.state.application(call.arguments.text("appId"));
        return Answer::of(show(*hands.lobbies.create(app, wish)));
    });
}

Answer createV2(const Call &call, Visibility visibility)
{
    LobbyLife::Wish wanted = wish(call, visibility, wordOf<Region>(call.body, "region"));
    if (const json &config = call.body.at("initialConfig"); !config.is_null())
        wanted.room.config = config.dump();
    return create(call, wanted, encodeLobbyV2);
}

/// Where V1 names no region, one has to be taken: the first of them.
Answer createV1(const Call &call, Visibility visibility)
{
    const auto region = call.arguments.has("region") ? call.arguments.word<Region>("region") : Region{};
    LobbyLife::Wish wanted = wish(call, visibility, region);
    if (call.arguments.flag("local")) {
        wanted.room.ground = Ground::OwnMachine;
        // What runs on somebody's machine is not for everybody.
        if (visibility == Visibility::Public)
            wanted.visibility = Visibility::Local;
    }
    return create(call, wanted, [](const Room &room) { return json(room.id); });
}

Answer showOne(const Call &call, Show show)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        return Answer::of(show(*state.lobby(app.id, call.arguments.text("roomId"))));
    });
}

bool canBeJoined(const Room &room)
{
    return room.status != RoomStatus::Destroyed && !room.isSuspended();
}

/// Newest first; in the region that the call names, if it does.
Answer list(const Call &call, Visibility visibility, Show show)
{
    const bool everywhere = !call.arguments.has("region");
    const auto region = everywhere ? Region{} : call.arguments.word<Region>("region");
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        json found = json::array();
        for (auto room = app.lobbies.rbegin(); room != app.lobbies.rend(); ++room) {
            if ((*room)->lobby->visibility == visibility && canBeJoined(**room) &&
                (everywhere || (*room)->region == region))
                found.push_back(show(**room));
        }
        return Answer::of(std::move(found));
    });
}

} // namespace

Answer createLobby(const Call &call)
{
    LobbyLife::Wish wanted =
        wish(call, wordOf<Visibility>(call.body, "visibility"), wordOf<Region>(call.body, "region"));
    wanted.shortCode = call.arguments.text("shortCode");
    if (call.body.contains("roomConfig"))
        wanted.room.config = call.body.at("roomConfig").get<std::string>();
    return create(call, wanted, encodeLobby);
}

Answer getLobbyByRoomId(const Call &call)
{
    return showOne(call, encodeLobby);
}

Answer getLobbyByShortCode(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        return Answer::of(encodeLobby(*state.lobbyByCode(app, call.arguments.text("shortCode"))));
    });
}

Answer listPublicLobbies(const Call &call)
{
    return list(call, Visibility::Public, encodeLobby);
}

Answer createLobbyV2(const Call &call)
{
    return createV2(call, wordOf<Visibility>(call.body, "visibility"));
}

Answer createLocalLobbyV2(const Call &call)
{
    return createV2(call, Visibility::Local);
}

Answer createPrivateLobbyV2(const Call &call)
{
    return createV2(call, Visibility::Private);
}

Answer createPublicLobbyV2(const Call &call)
{
    return createV2(call, Visibility::Public);
}

Answer getLobbyV2(const Call &call)
{
    return showOne(call, encodeLobbyV2);
}

Answer listPublicLobbiesV2(const Call &call)
{
    return list(call, Visibility::Public, encodeLobbyV2);
}

Answer setLobbyState(const Call &call)
{
    return call.world.change([&](const Hands &hands) {
        const Application &app = hands.state.application(call.arguments.text("appId"));
        const auto room = hands.state.lobby(app.id, call.arguments.text("roomId"));
        hands.lobbies.setState(*room, call.body.at("state"));
        return Answer::of(encodeLobbyV2(*room));
    });
}

Answer createPrivateLobbyV1(const Call &call)
{
    return createV1(call, Visibility::Private);
}

Answer createPublicLobbyV1(const Call &call)
{
    return createV1(call, Visibility::Public);
}

Answer listPublicLobbiesV1(const Call &call)
{
    return list(call, call.arguments.flag("local") ? Visibility::Local : Visibility::Public, encodeLobbyV2);
}

} // namespace sandbox
