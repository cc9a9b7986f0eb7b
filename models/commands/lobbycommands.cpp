// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/lobbycommands.h"

#include "models/commands/ownids.h"

namespace hathora {

LobbyCommands::LobbyCommands(Lobbies lobbies, PlayerLogin login, AppId app, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_lobbies(lobbies)
    , m_login(login)
    , m_app(std::move(app))
{
}

int LobbyCommands::create(const PlayerSignIn &player, const NewLobby &lobby, LobbyNames names)
{
    const int number = begin(names);
    signIn(player).then(this, [number, lobby, names](LobbyCommands *self, const Result<PlayerToken> &answer) {
        self->signedIn(number, lobby, names, answer);
    });
    return number;
}

int LobbyCommands::create(const PlayerToken &player, const NewLobby &lobby, LobbyNames names)
{
    const int number = begin(names);
    send(number, player, lobby, names);
    return number;
}

int LobbyCommands::begin(LobbyNames &names)
{
    if (!names.room)
        names.room = newRoomId();
    return Commands::begin(Change::Kind::CreateLobby, names.room->text());
}

Call<PlayerToken> LobbyCommands::signIn(const PlayerSignIn &player) const
{
    switch (player.way) {
    case PlayerSignIn::Way::Nickname:
        return m_login.nickname(m_app, {player.words});
    case PlayerSignIn::Way::Google:
        return m_login.google(m_app, {player.words});
    case PlayerSignIn::Way::Anonymous:
        break;
    }
    return m_login.anonymous(m_app);
}

/// Whatever became of a login whose answer was lost, no lobby came of it.
void LobbyCommands::signedIn(int number, const NewLobby &lobby, const LobbyNames &names,
                             const Result<PlayerToken> &answer)
{
    if (answer)
        return send(number, *answer, lobby, names);
    Error error = answer.error();
    error.outcomeUnknown = false;
    enter(number, Change::State::Failed, error);
}

void LobbyCommands::send(int number, const PlayerToken &player, const NewLobby &lobby,
                         const LobbyNames &names)
{
    m_lobbies.create(m_app, player, lobby, names)
        .then(this, [number, room = *names.room](LobbyCommands *self, const Result<Lobby> &answer) {
            self->created(number, room, answer);
        });
}

void LobbyCommands::created(int number, const RoomId &room, const Result<Lobby> &answer)
{
    if (answer)
        return enter(number, Change::State::Done);
    lost(number, answer.error(), [this, room](int lookNumber) { look(lookNumber, room); });
}

void LobbyCommands::look(int number, const RoomId &room)
{
    lookWith(number, m_lobbies.byRoom(m_app, room), [](const Lobby &) { return true; });
}

void LobbyCommands::over(const Change &change)
{
    if (change.state == Change::State::Done)
        Q_EMIT lobbyCreated(RoomId(change.target));
}

} // namespace hathora
