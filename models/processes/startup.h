// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/deployment.h"
#include "models/columns/processes.h"

#include <array>

namespace hathora {

/// The steps of a start-up, one after another.
enum class StartupStep {
    Scheduling, ///< from created to scheduled: a node is found, or made
    Booting,    ///< from scheduled to booted: the image is loaded
    Starting,   ///< from booted to started: the server binds its port
};
constexpr int startupSteps = 3;

/// How long one process took to start. A step is absent while it is not over, and on servers that tell
/// nothing of it (before 2.25.4); one that would be negative, as clocks differ, took no time.
struct Startup
{
    std::array<std::optional<std::chrono::milliseconds>, startupSteps> steps;
    std::optional<std::chrono::milliseconds> whole; ///< from created to started

    bool operator==(const Startup &) const = default;
};

Startup startupOf(const Process &process);

/// How long the half and nineteen of twenty of some took at most. Of nobody: absent.
struct Percentiles
{
    std::chrono::milliseconds p50{};
    std::chrono::milliseconds p95{};

    bool operator==(const Percentiles &) const = default;
};

std::optional<Percentiles> percentilesOf(QList<std::chrono::milliseconds> times);

/// What those with one build in one region took.
struct StartupFigures
{
    Region region;
    BuildId build;     ///< empty: of deployments that are not known
    QString buildTag;  ///< empty: it has none
    int processes = 0; ///< that have started
    std::array<std::optional<Percentiles>, startupSteps> steps;
    Percentiles whole;
    ProcessId slowest; ///< of them

    bool operator==(const StartupFigures &) const = default;
};

/// By region and build, the slowest (by p95) first; nothing of places where none has started.
QList<StartupFigures> startupFigures(const QList<ProcessRow> &rows, const QList<Deployment> &deployments);

/// Of those in the region and on the deployment of one process; absent while none of them has started.
std::optional<StartupFigures> usualStartup(const QList<ProcessRow> &rows, const Process &like);

} // namespace hathora
