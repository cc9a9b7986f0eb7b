// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/lobbycommands.h"

#include "models/commands/ownids.h"

namespace hathora {

LobbyCommands::LobbyCommands(Lobbies lobbies, AppId app, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_lobbies(lobbies)
    , m_app(std::move(app))
{
}

void LobbyCommands::create(const PlayerToken &player, const NewLobby &lobby, LobbyNames names)
{
    const RoomId room = names.room.value_or(newRoomId());
    names.room = room;
    const int number = begin(Change::Kind::CreateLobby, room.text());
    m_lobbies.create(m_app, player, lobby, names)
        .then(this, [number, room](LobbyCommands *self, const Result<Lobby> &answer) {
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
