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

    /// CreateRoom. With an id of the caller's own a lost answer can be looked up.
    Call<CreatedRoom> create(const AppId &app, const NewRoom &room,
                             const std::optional<RoomId> &id = {}) const;
    Call<void> updateConfig(const AppId &app, const RoomId &room,
                            const NewRoomConfig &config) const;     ///< UpdateRoomConfig
    Call<void> destroy(const AppId &app, const RoomId &room) const; ///< DestroyRoom
    Call<void> suspend(const AppId &app,
                       const RoomId &room) const; ///< SuspendRoomV2Deprecated, which has no successor
    Call<ResumedRoom> resume(const AppId &app, const RoomId &room) const; ///< ResumeRoom, since 2.11.6

private:
    Client &m_client;
};

} // namespace hathora
