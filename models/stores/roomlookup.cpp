// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/roomlookup.h"

namespace hathora {

RoomLookup::RoomLookup(Rooms rooms, AppId app, RoomId room, RefreshTimes times, Pace &pace, QObject *parent)
    : Store(times, pace, parent)
    , m_rooms(rooms)
    , m_app(std::move(app))
    , m_id(std::move(room))
{
}

void RoomLookup::ask()
{
    m_rooms.info(m_app, m_id).then(this, &RoomLookup::roomAnswered);
}

void RoomLookup::roomAnswered(const Result<RoomWithHistory> &answer)
{
    if (!answer)
        return failed(answer.error());
    const bool hasMoved = !m_room || m_room->currentAllocation != answer->currentAllocation;
    m_room = *answer;
    if (m_room->status.is(KnownRoomStatus::Active)) {
        // As long as it stays where it is, players connect where they did; and whoever asks a moment after it
        // was suspended wakes it.
        if (!hasMoved && m_connection && m_connection->exposedPort)
            return succeeded();
        if (hasMoved)
            m_connection.reset();
        m_rooms.connection(m_app, m_id).then(this, &RoomLookup::connectionAnswered);
        return;
    }
    m_connection.reset();
    succeeded();
}

/// The room itself is known by now; it may have ended meanwhile, and then it has no address.
void RoomLookup::connectionAnswered(const Result<ConnectionInfo> &answer)
{
    m_connection = answer ? std::optional(*answer) : std::nullopt;
    if (!answer && !answer.error().isNotFound())
        return failed(answer.error());
    succeeded();
}

} // namespace hathora
