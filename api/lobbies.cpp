// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/lobbies.h"

#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<QList<Lobby>> Lobbies::listPublic(const AppId &app, const std::optional<Region> &region) const
{
    return typed<QList<Lobby>>(
        m_client,
        Request(operations::listActivePublicLobbies).path("appId"_L1, app).query("region"_L1, region));
}

Call<Lobby> Lobbies::byRoom(const AppId &app, const RoomId &room) const
{
    return typed<Lobby>(
        m_client, Request(operations::getLobbyInfoByRoomId).path("appId"_L1, app).path("roomId"_L1, room));
}

Call<Lobby> Lobbies::byShortCode(const AppId &app, const QString &shortCode) const
{
    return typed<Lobby>(
        m_client,
        Request(operations::getLobbyInfoByShortCode).path("appId"_L1, app).text("shortCode"_L1, shortCode));
}

Call<Lobby> Lobbies::create(const AppId &app, const PlayerToken &player, const NewLobby &lobby,
                            const LobbyNames &names) const
{
    return typed<Lobby>(m_client, Request(operations::createLobby)
                                      .path("appId"_L1, app)
                                      .player(player)
                                      .query("shortCode"_L1, names.shortCode)
                                      .query("roomId"_L1, names.room)
                                      .body(bodyOf(lobby)));
}

Call<void> Lobbies::setState(const AppId &app, const RoomId &room, const QByteArray &json) const
{
    constexpr qsizetype largest = 1024 * 1024;
    Request request(operations::setLobbyState);
    request.path("appId"_L1, app).path("roomId"_L1, room).body(QByteArray("{\"state\":") + json + '}');
    if (!isJson(json))
        request.refuse(Error::Cause::NotJson, QStringLiteral("state"));
    if (json.size() >= largest)
        request.refuse(Error::Cause::TooLong, QStringLiteral("state"));
    return typed<void>(m_client, request);
}

} // namespace hathora
