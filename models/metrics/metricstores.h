// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/metricbudget.h"
#include "models/metrics/metricsurvey.h"
#include "models/stores/fleetmetricsstore.h"
#include "models/stores/processmetricsstore.h"

#include <memory>
#include <vector>

namespace hathora {

struct Api;
struct AppScope;

/// The stores of metrics, which views have in common: whoever wants the same gets the same one, so that a
/// step costs one request however many charts show it. A store lives as long as somebody holds it.
///
/// How often they ask follows the step of their span. All they ask counts against one budget.
class MetricStores : public QObject
{
    Q_OBJECT

public:
    /// The interface and the pace must outlive this.
    MetricStores(const Api &api, const StoreTimes &times, Pace &pace, QObject *parent = nullptr);

    MetricBudget &budget() { return m_budget; }

    std::shared_ptr<ProcessMetricsStore> of(const AppId &app, const ProcessId &process,
                                            const ResourceLimits &limits, const MetricSpan &span);
    std::shared_ptr<FleetMetricsStore> of(const OrgId &org, const FleetId &fleet,
                                          const std::optional<Region> &region, const MetricSpan &span);
    /// Of all processes of an application, whose scope must outlive it.
    std::shared_ptr<MetricSurvey> surveyOf(AppScope &app, const MetricSpan &span);

    /// Whether some store that asks now will tell what a sparkline of this process needs.
    bool isFollowed(const AppId &app, const ProcessId &process) const;

    /// Whether all processes of an application are asked about, so that a sample of them need not be.
    bool isSurveyed(const AppId &app) const;

Q_SIGNALS:
    void made(const std::shared_ptr<hathora::ProcessMetricsStore> &store); ///< nobody has looked at it yet
    /// An answer came, whoever asked.
    void measured(const hathora::AppId &app, const hathora::ProcessId &process,
                  const hathora::MetricSpan &span, const hathora::ProcessMetrics &metrics);

private:
    void tellSurvey(const AppId &app, const ProcessId &process, const MetricSpan &span,
                    const ProcessMetrics &metrics);
    RefreshTimes timesFor(const MetricSpan &span) const;
    void count(Store &store);

    const Api &m_api;
    RefreshTimes m_times;
    Pace &m_pace;
    MetricBudget m_budget;
    std::vector<std::weak_ptr<ProcessMetricsStore>> m_processes;
    std::vector<std::weak_ptr<FleetMetricsStore>> m_fleets;
    std::vector<std::weak_ptr<MetricSurvey>> m_surveys;
};

} // namespace hathora
