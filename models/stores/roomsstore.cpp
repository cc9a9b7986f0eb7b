// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/roomsstore.h"

#include "models/jsontext.h"

namespace hathora {

RoomsStore::RoomsStore(Rooms rooms, AppId app, ProcessId process, RefreshTimes times, Pace &pace,
                       QObject *parent)
    : RecordStore(
          roomColumns(), [](const Room &room) { return room.id; },
          [](const Room &room) { return jsonText(room, Secrets::Masked); }, times, pace, parent)
    , m_rooms(rooms)
    , m_app(std::move(app))
    , m_process(std::move(process))
{
}

void RoomsStore::ask()
{
    m_rooms.active(m_app, m_process).then(this, &RoomsStore::activeAnswered);
}

void RoomsStore::activeAnswered(const Result<QList<Room>> &answer)
{
    if (!answer)
        return failed(answer.error());
    m_active = *answer;
    m_rooms.inactive(m_app, m_process).then(this, &RoomsStore::inactiveAnswered);
}

/// A room that went idle between the two answers is in both; the later one is right, and the last counts.
void RoomsStore::inactiveAnswered(const Result<QList<Room>> &answer)
{
    if (!answer)
        return failed(answer.error());
    take(m_active + *answer);
}

} // namespace hathora
