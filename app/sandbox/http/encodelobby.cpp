// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/encodelobby.h"

#include "app/sandbox/world/lobby.h"

namespace sandbox {

using nlohmann::json;

namespace {

/// V3 and the rooms take any text. V2 wants JSON: the text is that, or a string.
json initialConfig(const Room &room)
{
    if (!room.config)
        return nullptr;
    json value = json::parse(*room.config, nullptr, false);
    return value.is_discarded() ? json(*room.config) : value;
}

} // namespace

json encodeLobby(const Room &room)
{
    return {{"appId", room.appId},
            {"roomId", room.id},
            {"region", text(room.region)},
            {"visibility", text(room.lobby->visibility)},
            {"shortCode", shortCodeOf(room)},
            {"roomConfig", room.config ? json(*room.config) : json()},
            {"createdAt", isoText(room.lobby->createdAt)},
            {"createdBy", room.lobby->createdBy}};
}

json encodeLobbyV2(const Room &room)
{
    json value = encodeLobby(room);
    value.erase("roomConfig");
    value["shortCode"] = room.lobby->shortCode.empty() ? json() : json(room.lobby->shortCode);
    value["initialConfig"] = initialConfig(room);
    value["state"] = room.lobby->state;
    value["local"] = room.ground == Ground::OwnMachine;
    return value;
}

} // namespace sandbox
