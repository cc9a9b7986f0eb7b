// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/lobbies.h"
#include "models/columns/lobbies.h"
#include "models/store.h"

namespace hathora {

/// The lobbies of an application that anybody may find now, of one region or of all.
class LobbiesStore final : public RecordStore<Lobby, RoomId>
{
    Q_OBJECT

public:
    LobbiesStore(Lobbies lobbies, AppId app, std::optional<Region> region, RefreshTimes times, Pace &pace,
                 QObject *parent = nullptr);

protected:
    void ask() override;

private:
    Lobbies m_lobbies;
    AppId m_app;
    std::optional<Region> m_region;
};

} // namespace hathora
