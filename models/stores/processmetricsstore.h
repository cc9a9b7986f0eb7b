// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/processreading.h"
#include "models/store.h"
#include "models/stores/metricspan.h"

namespace hathora {

/// All metrics of one process over a span, each as a series ready to be drawn.
class ProcessMetricsStore final : public Store
{
    Q_OBJECT

public:
    ProcessMetricsStore(Processes processes, AppId app, ProcessId process, ResourceLimits limits,
                        MetricSpan span, RefreshTimes times, Pace &pace, QObject *parent = nullptr);

    const AppId &app() const { return m_app; }
    const ProcessId &process() const { return m_process; }
    const MetricSpan &span() const { return m_span; }
    const QList<MetricSeries> &series() const { return m_series; } ///< those that have data
    const MetricSeries *
    find(ProcessMetricName metric) const; ///< null while there is none; until the next change

    void setLimits(const ResourceLimits &limits); ///< once the deployment is known

    /// What was kept of it in this span: shown where the server tells nothing, even if it knows the process
    /// no more.
    void setPast(const ProcessMetrics &past);

Q_SIGNALS:
    void measured(const hathora::ProcessMetrics &metrics); ///< an answer, as it came
    void seriesChanged();

protected:
    void ask() override;

private:
    void answered(const Result<ProcessMetrics> &answer);
    void read();

    Processes m_processes;
    AppId m_app;
    ProcessId m_process;
    ResourceLimits m_limits;
    MetricSpan m_span;
    ProcessMetrics m_metrics; ///< as they came
    ProcessMetrics m_past;
    QList<MetricSeries> m_series;
    MetricNames m_names = MetricNames::All;
};

} // namespace hathora
