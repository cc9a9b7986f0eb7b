// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/names.h"
#include "app/sandbox/world/samples.h"

#include <cstdint>
#include <optional>

namespace sandbox {

struct Deployment;
struct Process;
struct Room;

enum class ProcessMetric : std::uint8_t {
    Cpu,
    Memory,
    RateEgress,
    TotalEgress,
    ActiveConnections,
    GpuMemory,
    GpuUtilization,
};

template <>
struct Names<ProcessMetric>
{
    static constexpr std::array<std::string_view, 7> list{
        "cpu", "memory", "rateEgress", "totalEgress", "activeConnections", "gpuMemory", "gpuUtilization"};
};

/// What a process measured at any moment of its life: it follows from its rooms, the day, and its own noise.
/// CPU in cores, memory in bytes, egress in bytes and bytes a second.
class ProcessMetrics
{
public:
    /// The process must outlive it.
    ProcessMetrics(const Process &process, Moment now);

    /// Nothing for a series that the process does not have, or before it started.
    std::optional<Samples> series(ProcessMetric metric, const Window &window) const;

    /// Nothing before it started and after it ended.
    double egressBetween(Moment from, Moment until) const;
    /// Bytes a second of a process with the usual number of players.
    static double usualEgress(const Deployment &deployment);

private:
    double value(ProcessMetric metric, Moment at) const;
    double connections(Moment at) const;
    double usualConnections(Moment at) const;
    double load(Moment at) const;
    double cpu(Moment at) const;
    double memory(Moment at) const;
    double totalEgress(Moment at) const;
    double noise(std::uint64_t channel, Moment at, double seconds) const;
    double capacity() const;

    template <class Visit>
    void forEachStay(Visit visit) const;

    const Process &m_process;
    Moment m_now;
};

} // namespace sandbox
