// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/metricrange.h"
#include "api/types/metric.h"
#include "api/types/process.h"

namespace hathora {

/// How `before` is written on the wire: the contract does not publish its unit. Milliseconds are tried first.
enum class BeforeUnit { Milliseconds, Seconds };

/// Which processes are asked for. Empty lists mean all.
struct ProcessFilter
{
    QList<ProcessStatus> status;
    QList<Region> regions;
    /// Only processes created before; servers since 2.14.1. Not sent to a server known to be older.
    std::optional<QDateTime> before;
    BeforeUnit beforeUnit = BeforeUnit::Milliseconds;
};

/// How `before` is written; the one place of that conversion.
double beforeParameter(const QDateTime &time, BeforeUnit unit);

/// Game server instances of an application (contract: ProcessesV3).
class Processes
{
public:
    explicit Processes(Client &client)
        : m_client(client)
    {
    }

    /// GetLatestProcesses: the ten newest of the filter, newest first.
    Call<QList<Process>> latest(const AppId &app, const ProcessFilter &filter = {},
                                Priority priority = Priority::Normal) const;
    /// GetProcessesCountExperimental.
    Call<int> count(const AppId &app, const ProcessFilter &filter = {},
                    Priority priority = Priority::Normal) const;
    Call<Process> get(const AppId &app, const ProcessId &process,
                      Priority priority = Priority::Normal) const;      ///< GetProcess
    Call<Process> create(const AppId &app, const Region &region) const; ///< CreateProcess
    Call<void> stop(const AppId &app, const ProcessId &process) const;  ///< StopProcess
    Call<ProcessMetrics> metrics(const AppId &app, const ProcessId &process,
                                 const QList<ProcessMetricName> &names, const MetricRange &range = {},
                                 Priority priority = Priority::Normal) const; ///< GetProcessMetrics

private:
    Client &m_client;
};

} // namespace hathora
