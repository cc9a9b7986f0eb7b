// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/metricwords.h"

#include "api/types/metric.h"

#include <QCoreApplication>

namespace hathora {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MetricWords", text);
}

QString wordOf(ProcessMetric metric)
{
    switch (metric) {
    case ProcessMetric::Cpu:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "CPU"));
    case ProcessMetric::Memory:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "Memory"));
    case ProcessMetric::RateEgress:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "Egress"));
    case ProcessMetric::TotalEgress:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "Egress in total"));
    case ProcessMetric::ActiveConnections:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "Connections"));
    case ProcessMetric::GpuMemory:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "GPU memory"));
    case ProcessMetric::GpuUtilization:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "GPU"));
    }
    return {};
}

QString wordOf(FleetMetric metric)
{
    switch (metric) {
    case FleetMetric::ProvisionedTotal:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "Provisioned"));
    case FleetMetric::ProvisionedBareMetal:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "Provisioned, bare metal"));
    case FleetMetric::ProvisionedCloud:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "Provisioned, cloud"));
    case FleetMetric::Utilized:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "In use"));
    case FleetMetric::SystemOverhead:
        return tr(QT_TRANSLATE_NOOP("MetricWords", "System overhead"));
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
