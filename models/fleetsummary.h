// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/types/deployment.h"
#include "models/stores/deploymentsstore.h"
#include "models/stores/processstore.h"

#include <QMap>

namespace hathora {

/// Figures of some of a fleet's processes, from the rows that are known.
struct FleetFigures
{
    QHash<KnownProcessStatus, int> byStatus;
    int rooms = 0;                 ///< in live processes
    int roomCapacity = 0;          ///< of running processes
    double cores = 0;              ///< in use by the measured ones
    double coresGranted = 0;       ///< to the measured ones
    double memoryBytes = 0;        ///< in use by the measured ones
    double memoryBytesGranted = 0; ///< to the measured ones
    std::optional<double> egress;  ///< bytes per second, of those that it is known of
    int measured = 0;              ///< processes whose load is known

    int of(KnownProcessStatus status) const { return byStatus.value(status); }
    int live() const;
    std::optional<double> cpuFraction() const;    ///< absent if nothing was measured
    std::optional<double> memoryFraction() const; ///< absent if nothing was measured
    bool operator==(const FleetFigures &) const = default;
};

/// Is the fleet healthy? The figures that the overview shows, counted at most once in a while.
class FleetSummary : public QObject
{
    Q_OBJECT

public:
    FleetSummary(ProcessStore &processes, DeploymentsStore &deployments, std::chrono::milliseconds every,
                 QObject *parent = nullptr);

    const FleetFigures &figures() const { return m_figures; }
    const QMap<QString, FleetFigures> &regions() const { return m_regions; } ///< by the region's own name

    /// The server's count where it is known, else the rows'.
    int count(KnownProcessStatus status) const;
    Completeness completeness() const { return m_processes.completeness(); }

    /// Of the rows, since local midnight. Unknown while there is none and not all rows have been looked for.
    std::optional<int> failedToday() const;
    const QList<Process> &lastFailures() const { return m_failures; } ///< newest first
    std::optional<Deployment> latestDeployment() const;

Q_SIGNALS:
    void changed();

private:
    static constexpr int mostFailures = 10;

    void later();
    void recount();
    void add(FleetFigures &figures, const ProcessRow &row) const;
    void addFailure(const Process &process);

    ProcessStore &m_processes;
    DeploymentsStore &m_deployments;
    QTimer m_timer;
    FleetFigures m_figures;
    QMap<QString, FleetFigures> m_regions;
    QList<Process> m_failures;
    int m_failedToday = 0;
};

} // namespace hathora
