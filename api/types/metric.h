// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/json/field.h"
#include "api/types/openenum.h"

#include <QList>

namespace hathora {

enum class ProcessMetric {
    Cpu,
    Memory,
    RateEgress,
    TotalEgress,
    ActiveConnections,
    GpuMemory,
    GpuUtilization
};

constexpr std::array<EnumName<ProcessMetric>, 7> enumNames(ProcessMetric)
{
    return {{{ProcessMetric::Cpu, "cpu"_L1},
             {ProcessMetric::Memory, "memory"_L1},
             {ProcessMetric::RateEgress, "rateEgress"_L1},
             {ProcessMetric::TotalEgress, "totalEgress"_L1},
             {ProcessMetric::ActiveConnections, "activeConnections"_L1},
             {ProcessMetric::GpuMemory, "gpuMemory"_L1},
             {ProcessMetric::GpuUtilization, "gpuUtilization"_L1}}};
}

using ProcessMetricName = OpenEnum<ProcessMetric>;

enum class FleetMetric { ProvisionedTotal, ProvisionedBareMetal, ProvisionedCloud, Utilized, SystemOverhead };

constexpr std::array<EnumName<FleetMetric>, 5> enumNames(FleetMetric)
{
    return {{{FleetMetric::ProvisionedTotal, "provisionedTotal"_L1},
             {FleetMetric::ProvisionedBareMetal, "provisionedBareMetal"_L1},
             {FleetMetric::ProvisionedCloud, "provisionedCloud"_L1},
             {FleetMetric::Utilized, "utilized"_L1},
             {FleetMetric::SystemOverhead, "systemOverhead"_L1}}};
}

using FleetMetricName = OpenEnum<FleetMetric>;

/// One measured value. The contract presumes Unix seconds; over 10^11 it can only be milliseconds.
struct MetricPoint
{
    double timestamp = 0;
    double value = 0;

    bool operator==(const MetricPoint &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"timestamp"_L1, &MetricPoint::timestamp},
            Field{"value"_L1, &MetricPoint::value},
        };
    }
};

/// Series of one process; one that was not asked for, or has no data, is absent. Units are not published
/// (contract README): cores, bytes, bytes per second and a count are presumed.
struct ProcessMetrics
{
    std::optional<QList<MetricPoint>> cpu;
    std::optional<QList<MetricPoint>> memory;
    std::optional<QList<MetricPoint>> rateEgress;
    std::optional<QList<MetricPoint>> totalEgress;
    std::optional<QList<MetricPoint>> activeConnections;
    std::optional<QList<MetricPoint>> gpuMemory;
    std::optional<QList<MetricPoint>> gpuUtilization;

    bool operator==(const ProcessMetrics &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"cpu"_L1, &ProcessMetrics::cpu},
            Field{"memory"_L1, &ProcessMetrics::memory},
            Field{"rateEgress"_L1, &ProcessMetrics::rateEgress},
            Field{"totalEgress"_L1, &ProcessMetrics::totalEgress},
            Field{"activeConnections"_L1, &ProcessMetrics::activeConnections},
            Field{"gpuMemory"_L1, &ProcessMetrics::gpuMemory},
            Field{"gpuUtilization"_L1, &ProcessMetrics::gpuUtilization},
        };
    }
};

/// Series of a fleet, or of a fleet in one region, in vCPUs (presumed).
struct FleetMetrics
{
    std::optional<QList<MetricPoint>> provisionedTotal;
    std::optional<QList<MetricPoint>> provisionedBareMetal;
    std::optional<QList<MetricPoint>> provisionedCloud;
    std::optional<QList<MetricPoint>> utilized;
    std::optional<QList<MetricPoint>> systemOverhead;

    bool operator==(const FleetMetrics &) const = default;

    static constexpr auto fields()
    {
        return std::tuple{
            Field{"provisionedTotal"_L1, &FleetMetrics::provisionedTotal},
            Field{"provisionedBareMetal"_L1, &FleetMetrics::provisionedBareMetal},
            Field{"provisionedCloud"_L1, &FleetMetrics::provisionedCloud},
            Field{"utilized"_L1, &FleetMetrics::utilized},
            Field{"systemOverhead"_L1, &FleetMetrics::systemOverhead},
        };
    }
};

} // namespace hathora
