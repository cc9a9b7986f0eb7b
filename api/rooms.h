// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/types/room.h"

namespace hathora {

/// Rooms of processes (contract: RoomsV2).
class Rooms
{
public:
    explicit Rooms(Client &client)
        : m_client(client)
    {
    }

    Call<QList<Room>> active(const AppId &app, const ProcessId &process) const; ///< GetActiveRoomsForProcess
    Call<QList<Room>> inactive(const AppId &app,
                               const ProcessId &process) const;             ///< GetInactiveRoomsForProcess
    Call<RoomWithHistory> info(const AppId &app, const RoomId &room) const; ///< GetRoomInfo
    Call<ConnectionInfo> connection(const AppId &app,
                                    const RoomId &room) const; ///< GetConnectionInfo, without a token

private:
    Client &m_client;
};

} // namespace hathora
