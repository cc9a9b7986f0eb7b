// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleetsummary.h"

#include "models/tones.h"

#include <algorithm>

namespace hathora {

namespace {

QDateTime endOf(const Process &process)
{
    return process.terminatedAt.value_or(process.createdAt);
}

std::optional<double> share(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

} // namespace

int FleetFigures::live() const
{
    using enum KnownProcessStatus;
    return of(Starting) + of(Running) + of(Draining) + of(Stopping);
}

std::optional<double> FleetFigures::cpuFraction() const
{
    return share(cores, coresGranted);
}

std::optional<double> FleetFigures::memoryFraction() const
{
    return share(memoryBytes, memoryBytesGranted);
}

FleetSummary::FleetSummary(ProcessStore &processes, DeploymentsStore &deployments,
                           std::chrono::milliseconds every, QObject *parent)
    : QObject(parent)
    , m_processes(processes)
    , m_deployments(deployments)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(every);
    connect(&m_timer, &QTimer::timeout, this, &FleetSummary::recount);
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&processes.model()),
                                      static_cast<QAbstractItemModel *>(&deployments.model())}) {
        connect(model, &QAbstractItemModel::dataChanged, this, &FleetSummary::later);
        connect(model, &QAbstractItemModel::rowsInserted, this, &FleetSummary::later);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &FleetSummary::later);
    }
    connect(&processes.assembler(), &ProcessAssembler::swept, this, &FleetSummary::later);
    connect(&processes.counts(), &ProcessCounts::changed, this, &FleetSummary::later);
    connect(&processes, &Store::stateChanged, this, &FleetSummary::later);
}

int FleetSummary::count(KnownProcessStatus status) const
{
    return m_processes.counts().of(status).value_or(m_figures.of(status));
}

std::optional<int> FleetSummary::failedToday() const
{
    if (m_failedToday == 0 && !m_processes.assembler().hasSwept())
        return std::nullopt;
    return m_failedToday;
}

std::optional<Deployment> FleetSummary::latestDeployment() const
{
    const Deployment *latest = m_deployments.latest();
    return latest ? std::optional(*latest) : std::nullopt;
}

void FleetSummary::later()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void FleetSummary::recount()
{
    m_figures = {};
    m_regions.clear();
    m_failures.clear();
    m_failedToday = 0;
    for (const ProcessRow &row : m_processes.model().records()) {
        add(m_figures, row);
        add(m_regions[row.process.region.text()], row);
        if (row.process.status.is(KnownProcessStatus::Failed))
            addFailure(row.process);
    }
    Q_EMIT changed();
}

void FleetSummary::add(FleetFigures &figures, const ProcessRow &row) const
{
    const Process &process = row.process;
    if (process.status.known())
        ++figures.byStatus[*process.status.known()];
    if (!isLive(process.status))
        return;
    figures.rooms += process.roomsAllocated;
    if (process.status.is(KnownProcessStatus::Running))
        figures.roomCapacity += process.roomsPerProcess;
    if (!row.load)
        return;
    static constexpr double bytesPerMegabyte = 1024 * 1024;
    const ResourceLimits limits = m_deployments.limits(process.deployment);
    ++figures.measured;
    if (row.load->egress)
        figures.egress = figures.egress.value_or(0) + *row.load->egress;
    // What is used counts against what is granted only where both are known.
    if (row.load->cores && limits.cores) {
        figures.cores += *row.load->cores;
        figures.coresGranted += *limits.cores;
    }
    if (row.load->memoryBytes && limits.megabytes) {
        figures.memoryBytes += *row.load->memoryBytes;
        figures.memoryBytesGranted += *limits.megabytes * bytesPerMegabyte;
    }
}

/// Keeps the newest few in order.
void FleetSummary::addFailure(const Process &process)
{
    if (endOf(process).toLocalTime().date() == QDate::currentDate())
        ++m_failedToday;
    const auto isNewer = [](const Process &a, const Process &b) { return endOf(a) > endOf(b); };
    m_failures.insert(std::upper_bound(m_failures.cbegin(), m_failures.cend(), process, isNewer), process);
    if (m_failures.size() > mostFailures)
        m_failures.removeLast();
}

} // namespace hathora
