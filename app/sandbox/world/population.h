// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"

namespace sandbox {

class ProcessLife;

/// Keeps each application at its number of processes, region by region, and forgets what ended long ago.
class Population
{
public:
    Population(Engine &engine, ProcessLife &processes)
        : m_engine(engine)
        , m_processes(processes)
    {
    }

    void tend(Application &app);
    void tidy(Application &app);

    /// How many of the application's processes belong to the region.
    static int share(int population, Region region);

private:
    void replenish(Application &app);

    Engine &m_engine;
    ProcessLife &m_processes;
};

} // namespace sandbox
