// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rooms.h"
#include "models/commands/commands.h"

namespace hathora {

/// Changes to the rooms of one application. A room gets an id of our own, so a lost answer is looked up.
class RoomCommands final : public Commands
{
    Q_OBJECT

public:
    RoomCommands(Rooms rooms, AppId app, CheckTimes times, QObject *parent = nullptr);

    /// With an id of the user's own, which must be new, or one made here.
    void create(const NewRoom &room, const std::optional<RoomId> &ownId = {});

Q_SIGNALS:
    void roomCreated(const hathora::RoomId &room);

private:
    void created(int number, const RoomId &id, const Result<CreatedRoom> &answer);
    void look(int number, const RoomId &id);
    void over(const Change &change) override;

    Rooms m_rooms;
    AppId m_app;
};

} // namespace hathora
