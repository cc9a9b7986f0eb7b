// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/lobbies.h"
#include "models/store.h"

namespace hathora {

/// One lobby, public or not, found by what a player may send: its short code or the id of its room.
///
/// Which of the two a word is, nobody can tell by looking at it: unless it is known to be a room's id, it is
/// asked for as a short code first. Of several lobbies with one short code, the server shows the newest.
class LobbyLookup final : public Store
{
    Q_OBJECT

public:
    enum class By { Room, Either };

    LobbyLookup(Lobbies lobbies, AppId app, QString word, By by, RefreshTimes times, Pace &pace,
                QObject *parent = nullptr);

    const QString &word() const { return m_word; }
    const std::optional<Lobby> &lobby() const { return m_lobby; }

protected:
    void ask() override;

private:
    void askByRoom();
    void codeAnswered(const Result<Lobby> &answer);
    void roomAnswered(const Result<Lobby> &answer);
    void take(const Lobby &lobby);

    Lobbies m_lobbies;
    AppId m_app;
    QString m_word;
    By m_by;
    std::optional<Lobby> m_lobby; ///< once it was found it is looked for by its room
};

} // namespace hathora
