// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/lobbies.h"
#include "api/playerlogin.h"
#include "models/commands/commands.h"

namespace hathora {

/// Who makes a lobby: a player of the application, who signs in for that alone.
struct PlayerSignIn
{
    enum class Way { Anonymous, Nickname, Google };

    Way way = Way::Anonymous;
    QString words = {}; ///< the nickname, or the ID token that Google signed, which is a secret
};

/// Changes to the lobbies of one application, in a player's name. A lobby gets a room id of our own, so a
/// lost answer is looked up.
class LobbyCommands final : public Commands
{
    Q_OBJECT

public:
    LobbyCommands(Lobbies lobbies, PlayerLogin login, AppId app, CheckTimes times, QObject *parent = nullptr);

    /// Signs the player in first: the token serves this one lobby and is kept nowhere. Returns the change's
    /// number. A room id among the names must be new; without one it is made here.
    int create(const PlayerSignIn &player, const NewLobby &lobby, LobbyNames names = {});
    /// In the name of a player who is signed in.
    int create(const PlayerToken &player, const NewLobby &lobby, LobbyNames names = {});

Q_SIGNALS:
    void lobbyCreated(const hathora::RoomId &room);

private:
    int begin(LobbyNames &names);
    Call<PlayerToken> signIn(const PlayerSignIn &player) const;
    void signedIn(int number, const NewLobby &lobby, const LobbyNames &names,
                  const Result<PlayerToken> &answer);
    void send(int number, const PlayerToken &player, const NewLobby &lobby, const LobbyNames &names);
    void created(int number, const RoomId &room, const Result<Lobby> &answer);
    void look(int number, const RoomId &room);
    void over(const Change &change) override;

    Lobbies m_lobbies;
    PlayerLogin m_login;
    AppId m_app;
};

} // namespace hathora
