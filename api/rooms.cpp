// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rooms.h"

#include "api/net/check.h"
#include "api/operations.h"
#include "api/typed.h"

namespace hathora {

Call<QList<Room>> Rooms::active(const AppId &app, const ProcessId &process) const
{
    return typed<QList<Room>>(
        m_client, Request(operations::getActiveRooms).path("appId"_L1, app).path("processId"_L1, process));
}

Call<QList<Room>> Rooms::inactive(const AppId &app, const ProcessId &process) const
{
    return typed<QList<Room>>(
        m_client, Request(operations::getInactiveRooms).path("appId"_L1, app).path("processId"_L1, process));
}

Call<RoomWithHistory> Rooms::info(const AppId &app, const RoomId &room) const
{
    return typed<RoomWithHistory>(
        m_client, Request(operations::getRoomInfo).path("appId"_L1, app).path("roomId"_L1, room));
}

Call<ConnectionInfo> Rooms::connection(const AppId &app, const RoomId &room) const
{
    return typed<ConnectionInfo>(
        m_client, Request(operations::getConnectionInfo).path("appId"_L1, app).path("roomId"_L1, room));
}

Call<CreatedRoom> Rooms::create(const AppId &app, const NewRoom &room, const std::optional<RoomId> &id) const
{
    return typed<CreatedRoom>(
        m_client,
        Request(operations::createRoom).path("appId"_L1, app).query("roomId"_L1, id).body(bodyOf(room)));
}

Call<void> Rooms::updateConfig(const AppId &app, const RoomId &room, const NewRoomConfig &config) const
{
    return typed<void>(m_client, Request(operations::updateRoomConfig)
                                     .path("appId"_L1, app)
                                     .path("roomId"_L1, room)
                                     .body(bodyOf(config)));
}

Call<void> Rooms::destroy(const AppId &app, const RoomId &room) const
{
    return typed<void>(m_client,
                       Request(operations::destroyRoom).path("appId"_L1, app).path("roomId"_L1, room));
}

Call<void> Rooms::suspend(const AppId &app, const RoomId &room) const
{
    return typed<void>(m_client,
                       Request(operations::suspendRoom).path("appId"_L1, app).path("roomId"_L1, room));
}

Call<ResumedRoom> Rooms::resume(const AppId &app, const RoomId &room) const
{
    return typed<ResumedRoom>(m_client,
                              Request(operations::resumeRoom).path("appId"_L1, app).path("roomId"_L1, room));
}

} // namespace hathora
