// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/roomcommands.h"

#include "models/commands/ownids.h"

namespace hathora {

RoomCommands::RoomCommands(Rooms rooms, AppId app, CheckTimes times, QObject *parent)
    : Commands(times, parent)
    , m_rooms(rooms)
    , m_app(std::move(app))
{
}

void RoomCommands::create(const NewRoom &room, const std::optional<RoomId> &ownId)
{
    const RoomId id = ownId.value_or(newRoomId());
    const int number = begin(Change::Kind::CreateRoom, id.text());
    m_rooms.create(m_app, room, id)
        .then(this, [number, id](RoomCommands *self, const Result<CreatedRoom> &answer) {
            self->created(number, id, answer);
        });
}

void RoomCommands::created(int number, const RoomId &id, const Result<CreatedRoom> &answer)
{
    if (answer)
        return enter(number, Change::State::Done);
    lost(number, answer.error(), [this, id](int lookNumber) { look(lookNumber, id); });
}

void RoomCommands::look(int number, const RoomId &id)
{
    lookWith(number, m_rooms.info(m_app, id), [](const RoomWithHistory &) { return true; });
}

void RoomCommands::over(const Change &change)
{
    if (change.state == Change::State::Done)
        Q_EMIT roomCreated(RoomId(change.target));
}

} // namespace hathora
