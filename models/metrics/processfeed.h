// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/chartfeed.h"

namespace hathora {

struct AppScope;
class ProcessMetricsStore;

/// One metric of some processes, a line each, with what happened to them.
class ProcessFeed final : public ChartFeed
{
    Q_OBJECT

public:
    ProcessFeed(Workbench &workbench, ProcessMetricName metric, const ChartFrame &frame);

    QList<Store *> stores() const override;
    QList<ChartLine> lines() const override;
    QList<ChartEvent> events() const override;

private:
    using Shared = std::shared_ptr<ProcessMetricsStore>;

    void follow(const Shared &store);
    void learn();
    ChartLine line(const Shared &store, ChartLine::Role role) const;

    AppScope &m_scope;
    ProcessMetricName m_metric;
    QList<Shared> m_today;
    QList<Shared> m_earlier; ///< of the same processes, or empty
    QList<ChartEvent> m_events;
};

/// When the deployments of an application were made.
QList<ChartEvent> deploymentEvents(const AppScope &scope);

} // namespace hathora
