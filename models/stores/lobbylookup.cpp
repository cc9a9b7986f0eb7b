// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/lobbylookup.h"

namespace hathora {

LobbyLookup::LobbyLookup(Lobbies lobbies, AppId app, QString word, By by, RefreshTimes times, Pace &pace,
                         QObject *parent)
    : Store(times, pace, parent)
    , m_lobbies(lobbies)
    , m_app(std::move(app))
    , m_word(std::move(word))
    , m_by(by)
{
}

void LobbyLookup::ask()
{
    if (m_lobby || m_by == By::Room)
        return askByRoom();
    m_lobbies.byShortCode(m_app, m_word).then(this, &LobbyLookup::codeAnswered);
}

void LobbyLookup::askByRoom()
{
    const RoomId room = m_lobby ? m_lobby->room : RoomId(m_word);
    m_lobbies.byRoom(m_app, room).then(this, &LobbyLookup::roomAnswered);
}

/// A word that may not stand in the path of the one may stand in that of the other.
void LobbyLookup::codeAnswered(const Result<Lobby> &answer)
{
    if (answer)
        take(*answer);
    else if (answer.error().isNotFound() || answer.error().kind == Error::Kind::InvalidRequest)
        askByRoom();
    else
        failed(answer.error());
}

void LobbyLookup::roomAnswered(const Result<Lobby> &answer)
{
    if (answer)
        take(*answer);
    else
        failed(answer.error());
}

void LobbyLookup::take(const Lobby &lobby)
{
    m_lobby = lobby;
    succeeded();
}

} // namespace hathora
