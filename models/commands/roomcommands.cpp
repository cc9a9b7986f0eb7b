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

int RoomCommands::create(const NewRoom &room, const std::optional<RoomId> &ownId)
{
    const RoomId id = ownId.value_or(newRoomId());
    const int number = begin(Change::Kind::CreateRoom, id.text());
    if (!ownId) {
        create(number, room, id, [](const RoomWithHistory &) { return true; });
        return number;
    }
    m_rooms.info(m_app, id).then(
        this, [number, room, id](RoomCommands *self, const Result<RoomWithHistory> &answer) {
            self->lookedBefore(number, room, id, answer);
        });
    return number;
}

/// Without knowing what was there before, a lost refusal could never be told from a lost success. An id that
/// is taken is asked for all the same: what is wrong with it, the server says best.
void RoomCommands::lookedBefore(int number, const NewRoom &room, const RoomId &id,
                                const Result<RoomWithHistory> &answer)
{
    if (!answer && !answer.error().isNotFound())
        return enter(number, Change::State::Failed, answer.error());
    const bool isTaken = bool(answer);
    create(number, room, id, [isTaken](const RoomWithHistory &) { return !isTaken; });
}

void RoomCommands::create(int number, const NewRoom &room, const RoomId &id, const Shows &shows)
{
    send(number, id, m_rooms.create(m_app, room, id), shows);
}

void RoomCommands::destroy(const RoomId &room)
{
    const int number = begin(Change::Kind::DestroyRoom, room.text());
    m_rooms.destroy(m_app, room).then(this, [number, room](RoomCommands *self, const Result<void> &answer) {
        self->destroyAnswered(number, room, answer);
    });
}

void RoomCommands::destroyAnswered(int number, const RoomId &room, const Result<void> &answer)
{
    if (answer || answer.error().isNotFound())
        return enter(number, Change::State::Done);
    lost(number, answer.error(), [this, room](int lookNumber) { lookForDestroyed(lookNumber, room); });
}

void RoomCommands::lookForDestroyed(int number, const RoomId &room)
{
    m_rooms.info(m_app, room).then(this, [number](RoomCommands *self, const Result<RoomWithHistory> &answer) {
        if (!answer && !answer.error().isNotFound())
            return self->sighted(number, Sight::Blind);
        const bool isOver = !answer || answer->status.is(KnownRoomStatus::Destroyed);
        self->sighted(number, isOver ? Sight::There : Sight::NotThere);
    });
}

int RoomCommands::configure(const RoomId &room, const QString &config)
{
    const int number = begin(Change::Kind::ConfigureRoom, room.text());
    send(number, room, m_rooms.updateConfig(m_app, room, {config}),
         [config](const RoomWithHistory &shown) { return shown.config == config; });
    return number;
}

void RoomCommands::suspend(const RoomId &room)
{
    send(begin(Change::Kind::SuspendRoom, room.text()), room, m_rooms.suspend(m_app, room),
         [](const RoomWithHistory &shown) {
             return !shown.currentAllocation && !shown.status.is(KnownRoomStatus::Destroyed);
         });
}

void RoomCommands::resume(const RoomId &room)
{
    send(begin(Change::Kind::ResumeRoom, room.text()), room, m_rooms.resume(m_app, room),
         [](const RoomWithHistory &shown) { return shown.currentAllocation.has_value(); });
}

/// Where the answer is lost, the room is looked at for what was asked of it.
template <typename T>
void RoomCommands::send(int number, const RoomId &room, Call<T> call, const Shows &shows)
{
    call.then(this, [number, room, shows](RoomCommands *self, const Result<T> &answer) {
        if (answer)
            return self->enter(number, Change::State::Done);
        self->lost(number, answer.error(), [self, room, shows](int lookNumber) {
            self->lookWith(lookNumber, self->m_rooms.info(self->m_app, room), shows);
        });
    });
}

void RoomCommands::over(const Change &change)
{
    if (change.state != Change::State::Done)
        return;
    if (change.kind == Change::Kind::CreateRoom)
        Q_EMIT roomCreated(RoomId(change.target));
    if (change.kind == Change::Kind::ResumeRoom)
        Q_EMIT roomResumed(RoomId(change.target));
}

} // namespace hathora
