// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rooms.h"
#include "models/columns/rooms.h"
#include "models/store.h"

namespace hathora {

/// The rooms of one process, active and past.
class RoomsStore final : public RecordStore<Room, RoomId>
{
    Q_OBJECT

public:
    RoomsStore(Rooms rooms, AppId app, ProcessId process, RefreshTimes times, Pace &pace,
               QObject *parent = nullptr);

    const ProcessId &process() const { return m_process; }

protected:
    void ask() override;

private:
    void activeAnswered(const Result<QList<Room>> &answer);
    void inactiveAnswered(const Result<QList<Room>> &answer);

    Rooms m_rooms;
    AppId m_app;
    ProcessId m_process;
    QList<Room> m_active; ///< of the round under way
};

} // namespace hathora
