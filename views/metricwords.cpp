// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metricwords.h"

#include "api/types/metric.h"

#include <QCoreApplication>

namespace hathora {

namespace {

struct MetricWords
{
    Q_DECLARE_TR_FUNCTIONS(MetricWords)
};

QString wordOf(ProcessMetric metric)
{
    switch (metric) {
    case ProcessMetric::Cpu:
        return MetricWords::tr("CPU");
    case ProcessMetric::Memory:
        return MetricWords::tr("Memory");
    case ProcessMetric::RateEgress:
        return MetricWords::tr("Egress");
    case ProcessMetric::TotalEgress:
        return MetricWords::tr("Egress in total");
    case ProcessMetric::ActiveConnections:
        return MetricWords::tr("Connections");
    case ProcessMetric::GpuMemory:
        return MetricWords::tr("GPU memory");
    case ProcessMetric::GpuUtilization:
        return MetricWords::tr("GPU");
    }
    return {};
}

QString wordOf(FleetMetric metric)
{
    switch (metric) {
    case FleetMetric::ProvisionedTotal:
        return MetricWords::tr("Provisioned");
    case FleetMetric::ProvisionedBareMetal:
        return MetricWords::tr("Provisioned, bare metal");
    case FleetMetric::ProvisionedCloud:
        return MetricWords::tr("Provisioned, cloud");
    case FleetMetric::Utilized:
        return MetricWords::tr("In use");
    case FleetMetric::SystemOverhead:
        return MetricWords::tr("System overhead");
    }
    return {};
}

} // namespace

QString metricWord(const QString &name)
{
    if (const auto metric = ProcessMetricName(name).known())
        return wordOf(*metric);
    if (const auto metric = FleetMetricName(name).known())
        return wordOf(*metric);
    return name;
}

} // namespace hathora
