// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/net/error.h"
#include "models/metricseries.h"

#include <array>

namespace hathora {

/// Which metrics of a process are asked for: a server of generation 2.10 refuses those of graphics cards.
enum class MetricNames { All, Old };

/// A metric and where an answer has it.
struct MetricMember
{
    ProcessMetric metric;
    std::optional<QList<MetricPoint>> ProcessMetrics::*points;
};

/// Of all metrics, in the order of the contract.
const std::array<MetricMember, 7> &metricMembers();

constexpr std::chrono::seconds keptEvery{60}; ///< the finest step of what is kept of the past

/// What the server tells, and before and after that what was kept of it: one value in each step, or minute.
ProcessMetrics withPast(ProcessMetrics now, const ProcessMetrics &past, std::chrono::seconds step);

QList<ProcessMetricName> namesToAsk(MetricNames names);

/// Whether the server does not know one of these names, and knows all of the old ones as far as we know.
bool refusesNames(const Error &error, MetricNames asked);

/// Every metric of an answer that has data, in the order of the contract, ready to be drawn.
QList<MetricSeries> readProcessMetrics(const ProcessMetrics &metrics, const ResourceLimits &limits,
                                       std::chrono::seconds step);

} // namespace hathora
