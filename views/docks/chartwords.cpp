// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/docks/chartwords.h"

#include "models/format.h"
#include "views/metricwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hathora::chartwords {

namespace {

using About = ChartSpec::About;
using LineRole = ChartLine::Role;

struct MetricCharts
{
    Q_DECLARE_TR_FUNCTIONS(MetricCharts)
};

bool isCores(const ProcessMetricName &metric)
{
    return metric.is(ProcessMetric::Cpu);
}

/// Shorter than where nothing else says that it is about capacity.
QString fleetWord(const QString &metric)
{
    if (FleetMetricName(metric).is(FleetMetric::ProvisionedBareMetal))
        return MetricCharts::tr("Bare metal");
    if (FleetMetricName(metric).is(FleetMetric::ProvisionedCloud))
        return MetricCharts::tr("Cloud");
    if (FleetMetricName(metric).is(FleetMetric::SystemOverhead))
        return MetricCharts::tr("Overhead");
    return metricWord(metric);
}

QString nameOf(const ChartLine &line)
{
    if (line.role == LineRole::Threshold)
        return MetricCharts::tr("Scales up from");
    if (line.role == LineRole::Rest)
        return MetricCharts::tr("%n others", nullptr, line.members);
    const bool isFleet = FleetMetricName(line.series.name).known().has_value();
    const QString name = isFleet ? fleetWord(line.series.name) : format::region(line.key);
    return line.role == LineRole::Earlier ? MetricCharts::tr("%1, a day before").arg(name) : name;
}

/// Grey for what is not told apart, else the first that nobody has.
int freeLook(const Looks &looks, LineRole role)
{
    constexpr int grey = 7;
    if (role == LineRole::Rest)
        return grey;
    const QList<int> taken = looks.values();
    int look = 0;
    while (taken.contains(look))
        ++look;
    return look;
}

ChartDrawn drawn(LineRole role)
{
    if (role == LineRole::Stacked)
        return ChartDrawn::Stacked;
    const bool isValue = role == LineRole::Value || role == LineRole::Rest;
    return isValue ? ChartDrawn::Line : ChartDrawn::Dashed;
}

QString wordOf(const ChartEvent &event)
{
    switch (event.what) {
    case ChartEvent::What::Deployed:
        return MetricCharts::tr("%1 deployed", "a deployment").arg(event.key);
    case ChartEvent::What::Created:
        return MetricCharts::tr("%1 created", "a process").arg(event.key);
    case ChartEvent::What::Started:
        return MetricCharts::tr("%1 started", "a process").arg(event.key);
    case ChartEvent::What::Stopping:
        return MetricCharts::tr("%1 told to stop", "a process").arg(event.key);
    case ChartEvent::What::Ended:
        break;
    }
    return MetricCharts::tr("%1 ended", "a process").arg(event.key);
}

} // namespace

QString title(const ChartSpec &spec)
{
    const QString metric = metricWord(spec.metric.text());
    const QString name = isCores(spec.metric) ? MetricCharts::tr("%1 in vCPU").arg(metric) : metric;
    switch (spec.about) {
    case About::Processes:
        return MetricCharts::tr("%1 of processes", "a metric").arg(name);
    case About::Regions:
        return MetricCharts::tr("%1 by region", "a metric").arg(name);
    case About::Deployments:
        return MetricCharts::tr("%1 by deployment", "a metric").arg(name);
    case About::Fleet:
        break;
    }
    return spec.region.isEmpty()
               ? MetricCharts::tr("Fleet capacity in vCPU")
               : MetricCharts::tr("Fleet capacity in vCPU · %1").arg(format::region(spec.region));
}

StoreFace::Words faces(const ChartSpec &spec)
{
    StoreFace::Words words{
        MetricCharts::tr("Choose an application to see its metrics."),
        MetricCharts::tr("Loading metrics…"),
        MetricCharts::tr("There are no values of this time. Metrics are kept for 72 hours."),
        {},
        MetricCharts::tr("The metrics could not be loaded.")};
    if (spec.about == About::Processes)
        words.unchosen =
            MetricCharts::tr("Choose a process in its table, or add one above, to see its curve.");
    else if (spec.about == About::Fleet)
        words.unchosen = MetricCharts::tr("No fleet is known for this application.");
    return words;
}

QList<ChartSeries> series(const QList<ChartLine> &lines, Looks &looks)
{
    looks.removeIf([&lines](const auto &look) {
        return std::none_of(lines.cbegin(), lines.cend(),
                            [&look](const ChartLine &line) { return line.key == look.key(); });
    });
    QList<ChartSeries> series;
    for (const ChartLine &line : lines) {
        if (!looks.contains(line.key))
            looks.insert(line.key, freeLook(looks, line.role));
        series.append({nameOf(line), line.series.points, looks.value(line.key), drawn(line.role)});
    }
    return series;
}

QList<ChartLimit> limits(const QList<ChartLine> &lines)
{
    QList<ChartLimit> limits;
    for (const ChartLine &line : lines) {
        const bool isKnown = std::any_of(limits.cbegin(), limits.cend(), [&](const ChartLimit &limit) {
            return limit.value == line.series.limit;
        });
        if (line.series.limit && !isKnown)
            limits.append({MetricCharts::tr("granted"), *line.series.limit});
    }
    return limits;
}

QList<ChartMarker> markers(const QList<ChartEvent> &events)
{
    QList<ChartMarker> markers;
    for (const ChartEvent &event : events) {
        const bool isDeployment = event.what == ChartEvent::What::Deployed;
        markers.append({event.at, wordOf(event),
                        isDeployment ? ChartMarker::Shape::Deployment : ChartMarker::Shape::State});
    }
    return markers;
}

QString basis(const QList<ChartLine> &lines)
{
    int measured = 0;
    int living = 0;
    for (const ChartLine &line : lines) {
        measured += line.measured;
        living += line.living;
    }
    if (measured >= living)
        return {};
    return MetricCharts::tr("≈ by %1 of %n processes", "a sum is estimated", living).arg(measured);
}

} // namespace hathora::chartwords
