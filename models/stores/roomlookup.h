// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rooms.h"
#include "models/store.h"

namespace hathora {

/// One room found by its id: its history and where players connect.
class RoomLookup final : public Store
{
    Q_OBJECT

public:
    RoomLookup(Rooms rooms, AppId app, RoomId room, RefreshTimes times, Pace &pace,
               QObject *parent = nullptr);

    const RoomId &id() const { return m_id; }
    const std::optional<RoomWithHistory> &room() const { return m_room; }

    /// Absent while unknown, and for a room that is not active: asking might wake it.
    const std::optional<ConnectionInfo> &connection() const { return m_connection; }

protected:
    void ask() override;

private:
    void roomAnswered(const Result<RoomWithHistory> &answer);
    void connectionAnswered(const Result<ConnectionInfo> &answer);

    Rooms m_rooms;
    AppId m_app;
    RoomId m_id;
    std::optional<RoomWithHistory> m_room;
    std::optional<ConnectionInfo> m_connection;
};

} // namespace hathora
