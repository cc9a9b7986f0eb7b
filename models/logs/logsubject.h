// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/ids.h"
#include "api/types/region.h"

#include <QList>
#include <QMetaType>

namespace hathora {

struct Process;

/// Whose logs are followed together.
struct LogSubject
{
    enum class Kind {
        Processes,    ///< these and no others
        OnDeployment, ///< of what runs a deployment
        InRegion,     ///< of what runs in a region
        Everything,   ///< of whatever runs
        FailedToday,  ///< of what has failed since midnight, local time
        Recorded,     ///< of these, and only what was recorded of them
    };

    Kind kind = Kind::Processes;
    QList<ProcessId> processes; ///< Processes and Recorded
    DeploymentId deployment;    ///< OnDeployment
    Region region;              ///< InRegion

    static LogSubject of(const QList<ProcessId> &processes) { return {Kind::Processes, processes, {}, {}}; }
    static LogSubject of(const DeploymentId &deployment) { return {Kind::OnDeployment, {}, deployment, {}}; }
    static LogSubject of(const Region &region) { return {Kind::InRegion, {}, {}, region}; }
    static LogSubject ofApplication() { return {Kind::Everything, {}, {}, {}}; }
    static LogSubject ofRecorded(const QList<ProcessId> &processes)
    {
        return {Kind::Recorded, processes, {}, {}};
    }
    static LogSubject ofFailedToday() { return {Kind::FailedToday, {}, {}, {}}; }

    /// Whether those are all of it, whatever runs.
    bool isNamed() const { return kind == Kind::Processes || kind == Kind::Recorded; }

    /// Whether a process belongs to it on this day; always no for those that are named.
    bool takesIn(const Process &process, const QDate &today) const;

    bool operator==(const LogSubject &) const = default;
};

} // namespace hathora
