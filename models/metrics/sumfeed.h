// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/chartfeed.h"
#include "models/metrics/metricsurvey.h"

#include <QTimer>

namespace hathora {

/// One metric of all processes of an application, summed.
class SumFeed final : public ChartFeed
{
    Q_OBJECT

public:
    SumFeed(Workbench &workbench, ProcessMetricName metric, MetricSurvey::By by, const ChartFrame &frame);

    QList<Store *> stores() const override;
    QList<ChartLine> lines() const override;
    QList<ChartEvent> events() const override;

private:
    void follow(const MetricSurvey &survey);
    void later();
    QList<ChartLine> earlier(const QList<ChartLine> &lines) const;

    AppScope &m_scope;
    ProcessMetricName m_metric;
    MetricSurvey::By m_by;
    std::shared_ptr<MetricSurvey> m_today;
    std::shared_ptr<MetricSurvey> m_earlier; ///< null where nothing is compared
    QTimer m_later; ///< a sum over hundreds of processes is not made anew for each of them
};

} // namespace hathora
