// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"
#include "app/sandbox/world/story.h"

#include <vector>

namespace sandbox {

/// Plants a story in a world that is being made. It is told in the application with the most processes.
class Storyteller
{
public:
    Storyteller(Engine &engine, Story story)
        : m_engine(engine)
        , m_story(story)
    {
    }

    /// Changes what an application's processes have been through, before it has them.
    void tell(Application &app, std::vector<Process> &drafts);

    const Clues &clues() const { return m_clues; }

private:
    bool isAbout(const Application &app) const;
    void crash(Application &app, std::vector<Process> &drafts);
    static void endByCrash(Process &process);
    void haveCrashedIn(Application &app, Process &process);
    void leak(const Application &app, std::vector<Process> &drafts);
    void fill(const Application &app, std::vector<Process> &drafts);
    double limit(const Application &app, const std::vector<Process> &drafts);
    Process another(const Process &usual, Moment createdAt);
    Process waiting(const Process &usual, Moment createdAt);

    Engine &m_engine;
    Story m_story;
    Clues m_clues;
};

} // namespace sandbox
