// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/engine.h"

#include <memory>

namespace sandbox {

/// A process from its making to its end: created, scheduled, booted, started, perhaps draining, stopping,
/// gone.
class ProcessLife
{
public:
    explicit ProcessLife(Engine &engine)
        : m_engine(engine)
    {
    }

    std::shared_ptr<Process> create(Application &app, Region region,
                                    const std::shared_ptr<const Deployment> &deployment);
    /// Takes up the life of a process that was made somewhere along it.
    void resume(Application &app, const std::shared_ptr<Process> &process);
    void stop(Application &app, Process &process);
    /// Keeps its rooms and takes no more; ends with the last of them.
    void drain(Application &app, Process &process);
    /// To be called after a room has left the process.
    void roomLeft(Application &app, Process &process);
    /// All processes of older deployments, one after the other within the span.
    void drainOlder(Application &app, Span within);
    /// How long a leaking build's process takes to fill its memory.
    static Span leakFills(std::uint64_t salt);
    /// How long after its start a crashing build's process crashes, and what is said of it then.
    static Span crashComes(std::uint64_t salt);
    static constexpr const char *crashOfBuild = "Exited with code 134";

private:
    void noteRefusal(const Process &process);
    void awaitNode(Application &app, const std::shared_ptr<Process> &process);
    void awaitBoot(Application &app, const std::shared_ptr<Process> &process);
    void awaitStart(Application &app, const std::shared_ptr<Process> &process);
    void start(Application &app, Process &process);
    void awaitEnd(Application &app, const std::shared_ptr<Process> &process);
    void awaitGone(Application &app, const std::shared_ptr<Process> &process);
    void awaitIdleness(Application &app, const std::shared_ptr<Process> &process);
    void fail(Application &app, Process &process, const std::string &reason);
    void end(Application &app, Process &process, ProcessStatus status);
    /// What it used goes onto its organization's bill.
    void settle(const Application &app, const Process &process);
    void failAt(Application &app, const std::shared_ptr<Process> &process, Moment due,
                const std::string &reason);

    Engine &m_engine;
};

} // namespace sandbox
