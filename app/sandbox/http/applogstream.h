// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/processlogstream.h"
#include "app/sandbox/world/region.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace sandbox {

class World;
struct Application;
struct Deployment;
struct Process;

/// The logs of many processes of an application as one, in the order of their times.
class AppLogStream final : public TextStream
{
public:
    /// Which processes; what is absent does not matter.
    struct Scope
    {
        std::optional<Region> region;
        std::shared_ptr<const Deployment> deployment;
        /// Logs of processes that ended before are no longer kept.
        Moment endedBefore{};

        bool covers(const Process &process) const;
    };
    using Ending = ProcessLogStream::Ending;

    /// To be made inside World::read, at its moment; the application must be the world's. One that does not
    /// end with its last line ends with the application.
    AppLogStream(World &world, const Application &app, Scope scope, Moment now, std::size_t tail,
                 Ending ending);

    Step read(std::string &text) override;

private:
    struct Progress
    {
        std::size_t next = 0;
        bool complete = false;
    };

    void recall(Moment now, std::size_t tail);
    void collect(Moment now);

    World &m_world;
    const Application &m_app;
    Scope m_scope;
    Ending m_ending;
    std::deque<std::string> m_ready;
    std::unordered_map<std::string, Progress> m_progress;
};

} // namespace sandbox
