// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rooms.h"
#include "models/commands/commands.h"

namespace hathora {

/// Changes to the rooms of one application. A room gets an id of our own, so a lost answer is looked up, and
/// so is what every other change should have left behind.
class RoomCommands final : public Commands
{
    Q_OBJECT

public:
    RoomCommands(Rooms rooms, AppId app, CheckTimes times, QObject *parent = nullptr);

    /// With an id of the user's own, or one made here; returns the change's number. One of the user's own is
    /// looked for first: a room that stood there before is never taken for the one asked for.
    int create(const NewRoom &room, const std::optional<RoomId> &ownId = {});

    void destroy(const RoomId &room); ///< one that the server does not know any more counts as destroyed
    int configure(const RoomId &room, const QString &config); ///< UpdateRoomConfig
    void suspend(const RoomId &room);
    void resume(const RoomId &room);

Q_SIGNALS:
    void roomCreated(const hathora::RoomId &room);
    void roomResumed(const hathora::RoomId &room);

private:
    using Shows = std::function<bool(const RoomWithHistory &)>; ///< whether a room shows what was asked for

    void lookedBefore(int number, const NewRoom &room, const RoomId &id,
                      const Result<RoomWithHistory> &answer);
    void create(int number, const NewRoom &room, const RoomId &id, const Shows &shows);
    void destroyAnswered(int number, const RoomId &room, const Result<void> &answer);
    void lookForDestroyed(int number, const RoomId &room);
    template <typename T>
    void send(int number, const RoomId &room, Call<T> call, const Shows &shows);
    void over(const Change &change) override;

    Rooms m_rooms;
    AppId m_app;
};

} // namespace hathora
