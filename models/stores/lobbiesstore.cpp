// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/lobbiesstore.h"

#include "models/jsontext.h"

namespace hathora {

LobbiesStore::LobbiesStore(Lobbies lobbies, AppId app, std::optional<Region> region, RefreshTimes times,
                           Pace &pace, QObject *parent)
    : RecordStore(
          lobbyColumns(), [](const Lobby &lobby) { return lobby.room; },
          [](const Lobby &lobby) { return jsonText(lobby, Secrets::Masked); }, times, pace, parent)
    , m_lobbies(lobbies)
    , m_app(std::move(app))
    , m_region(std::move(region))
{
}

void LobbiesStore::ask()
{
    m_lobbies.listPublic(m_app, m_region)
        .then(this, [](LobbiesStore *self, const Result<QList<Lobby>> &answer) { self->take(answer); });
}

} // namespace hathora
