// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/chartfeed.h"

#include "models/metrics/fleetfeed.h"
#include "models/metrics/processfeed.h"
#include "models/metrics/sumfeed.h"
#include "models/workbench.h"

namespace hathora {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds day = 24h;

} // namespace

std::unique_ptr<ChartFeed> ChartFeed::make(Workbench &workbench, const ChartSpec &spec,
                                           const ChartFrame &frame)
{
    using About = ChartSpec::About;
    if (!workbench.app())
        return {};
    switch (spec.about) {
    case About::Processes:
        if (frame.processes.isEmpty())
            return {};
        return std::make_unique<ProcessFeed>(workbench, spec.metric, frame);
    case About::Regions:
        return std::make_unique<SumFeed>(workbench, spec.metric, MetricSurvey::By::Regions, frame);
    case About::Deployments:
        return std::make_unique<SumFeed>(workbench, spec.metric, MetricSurvey::By::Deployments, frame);
    case About::Fleet:
        break;
    }
    if (frame.fleet.isEmpty())
        return {};
    return std::make_unique<FleetFeed>(workbench, spec.region, frame);
}

MetricSpan yesterday(MetricSpan span)
{
    if (span.isFixed()) {
        span.from = span.from->addSecs(-day.count());
        span.to = span.to->addSecs(-day.count());
    } else {
        span.ago += day;
    }
    return span;
}

MetricSeries aDayLater(MetricSeries series)
{
    for (QPointF &point : series.points)
        point.rx() += double(std::chrono::milliseconds(day).count());
    return series;
}

} // namespace hathora
