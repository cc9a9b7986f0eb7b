// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/lobby.h"

namespace hathora {

/// What the creator of a lobby may call it. With a room id of one's own a lost answer can be looked up.
struct LobbyNames
{
    std::optional<RoomId> room;
    std::optional<QString> shortCode;
};

/// Lobbies of an application (contract: LobbiesV3). Creating one is a player's doing.
class Lobbies
{
public:
    explicit Lobbies(Client &client)
        : m_client(client)
    {
    }

    Call<QList<Lobby>>
    listPublic(const AppId &app, const std::optional<Region> &region = {}) const; ///< ListActivePublicLobbies
    Call<Lobby> byRoom(const AppId &app, const RoomId &room) const;               ///< GetLobbyInfoByRoomId
    Call<Lobby> byShortCode(const AppId &app, const QString &shortCode) const;    ///< GetLobbyInfoByShortCode

    /// CreateLobby, in the player's name.
    Call<Lobby> create(const AppId &app, const PlayerToken &player, const NewLobby &lobby,
                       const LobbyNames &names = {}) const;

    /// SetLobbyState of LobbiesV2, with the developer's token: any JSON under 1 MB.
    Call<void> setState(const AppId &app, const RoomId &room, const QByteArray &json) const;

private:
    Client &m_client;
};

} // namespace hathora
