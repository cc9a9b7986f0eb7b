// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"
#include "app/sandbox/world/room.h"

#include <memory>
#include <optional>
#include <string>

namespace sandbox {

class ProcessLife;

/// Players come, take rooms, and go.
class RoomLife
{
public:
    struct Wish
    {
        Region region = Region::Seattle;
        std::optional<std::string> roomId = {};
        std::optional<std::string> config = {};
        /// The latest one when absent.
        std::shared_ptr<const Deployment> deployment = {};
        Ground ground = Ground::Process;
    };

    RoomLife(Engine &engine, ProcessLife &processes)
        : m_engine(engine)
        , m_processes(processes)
        , m_hosts(Random::mix(engine.state.seed))
    {
    }

    /// Starts a process when none has a free slot. A room on a developer's machine needs none.
    std::shared_ptr<Room> create(Application &app, const Wish &wish);
    void destroy(Application &app, const std::shared_ptr<Room> &room);
    /// Takes the room off its process and keeps it; refused once it is destroyed.
    void suspend(Application &app, const std::shared_ptr<Room> &room);
    /// Puts a suspended room on a process again, one of the latest deployment.
    void resume(Application &app, const std::shared_ptr<Room> &room);
    void reconfigure(Room &room, const std::string &config);
    /// A room that began before the world was looked at; ends some time from now.
    std::shared_ptr<Room> seat(Application &app, Process &process, Moment since);
    /// Lets rooms keep coming to the application.
    void invite(Application &app);

private:
    std::shared_ptr<Process> place(Application &app, const Wish &wish);
    Room furnish(const Application &app);
    void mayOpen(Application &app, const std::shared_ptr<Room> &room, Moment since);
    void awaitEnd(Application &app, const std::shared_ptr<Room> &room);
    Span gapBetweenRooms(const Application &app) const;

    Engine &m_engine;
    ProcessLife &m_processes;
    /// Which players open a lobby; of its own, so that nothing else in the world depends on it.
    Random m_hosts;
};

} // namespace sandbox
