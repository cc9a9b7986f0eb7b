// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/processes.h"
#include "api/rooms.h"
#include "models/storetimes.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace hathora {

/// Waits until players can connect to a room that was just made or resumed, and finds out why they cannot.
///
///   Starting ──► Active         there is an address
///       ├──────► Gone           the room was destroyed meanwhile
///       ├──────► ProcessOver    the process that it was put on ended: it says why
///       ├──────► TimedOut       nothing of all that, for too long
///       └──────► Failed         asking was refused
///
/// Asks by GetConnectionInfo, which wakes a suspended room: only for rooms that somebody wants awake. Ends
/// with its owner.
class RoomArrival final : public QObject
{
    Q_OBJECT

public:
    enum class State { Starting, Active, Gone, ProcessOver, TimedOut, Failed };

    RoomArrival(Rooms rooms, Processes processes, AppId app, RoomId room, ArrivalTimes times,
                QObject *parent = nullptr);

    const RoomId &room() const { return m_room; }
    State state() const { return m_state; }
    bool isOver() const { return m_state != State::Starting; }
    std::chrono::milliseconds waited() const; ///< until now, or until it was over
    const ArrivalTimes &times() const { return m_times; }

    const std::optional<ConnectionInfo> &connection() const { return m_connection; } ///< with Active
    /// That the room is on, as it was last seen; absent until it was.
    const std::optional<Process> &process() const { return m_process; }
    const std::optional<Error> &error() const { return m_error; } ///< of the last attempt, if that failed

Q_SIGNALS:
    void changed(); ///< and with each step of the wait

private:
    void ask();
    void connectionAnswered(const Result<ConnectionInfo> &answer);
    void roomAnswered(const Result<RoomWithHistory> &answer);
    void processAnswered(const Result<Process> &answer);
    void goOn();
    void end(State state);

    Rooms m_rooms;
    Processes m_processes;
    AppId m_app;
    RoomId m_room;
    ArrivalTimes m_times;
    State m_state = State::Starting;
    std::optional<ConnectionInfo> m_connection;
    std::optional<Process> m_process;
    std::optional<Error> m_error;
    bool m_isDestroyed = false; ///< the room, when it was last looked at
    QElapsedTimer m_since;
    QElapsedTimer m_sinceProcess; ///< invalid until it was looked at
    std::chrono::milliseconds m_waited{};
    QTimer m_next;
};

} // namespace hathora
