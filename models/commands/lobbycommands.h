// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/lobbies.h"
#include "models/commands/commands.h"

namespace hathora {

/// Changes to the lobbies of one application, in a player's name. A lobby gets a room id of our own, so a
/// lost answer is looked up.
class LobbyCommands final : public Commands
{
    Q_OBJECT

public:
    LobbyCommands(Lobbies lobbies, AppId app, CheckTimes times, QObject *parent = nullptr);

    /// A room id among the names must be new; without one it is made here.
    void create(const PlayerToken &player, const NewLobby &lobby, LobbyNames names = {});

Q_SIGNALS:
    void lobbyCreated(const hathora::RoomId &room);

private:
    void created(int number, const RoomId &room, const Result<Lobby> &answer);
    void look(int number, const RoomId &room);
    void over(const Change &change) override;

    Lobbies m_lobbies;
    AppId m_app;
};

} // namespace hathora
