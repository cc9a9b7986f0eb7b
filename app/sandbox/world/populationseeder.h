// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"

#include <memory>
#include <vector>

namespace sandbox {

class ProcessLife;
class RoomLife;
class Storyteller;

/// The processes that an application has when the world begins: those that live, and those that did.
class PopulationSeeder
{
public:
    PopulationSeeder(Engine &engine, ProcessLife &processes, RoomLife &rooms, Storyteller &storyteller)
        : m_engine(engine)
        , m_processes(processes)
        , m_rooms(rooms)
        , m_storyteller(storyteller)
    {
    }

    void seed(Application &app);

private:
    std::vector<Process> formerOnes(const Application &app);
    std::vector<Process> livingOnes(const Application &app);
    Process draft(const Application &app, Region region, Moment createdAt);
    void bringUp(Process &process);
    void endIt(Process &process, Span life);
    void fill(Application &app, Process &process);
    void openMeter(const Application &app);

    Engine &m_engine;
    ProcessLife &m_processes;
    RoomLife &m_rooms;
    Storyteller &m_storyteller;
};

} // namespace sandbox
