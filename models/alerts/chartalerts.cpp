// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/chartalerts.h"

#include "models/selection.h"

namespace hathora::chartalerts {

namespace {

using About = ChartSpec::About;
using What = AlertScope::What;

constexpr std::chrono::minutes usual{5};

What scopeOf(const ChartSpec &chart)
{
    switch (chart.about) {
    case About::Processes:
        return What::App;
    case About::Regions:
        return What::OneRegion;
    case About::Deployments:
        return What::OneDeployment;
    case About::Fleet:
        break;
    }
    return chart.region.isEmpty() ? What::Organization : What::OneRegion;
}

} // namespace

bool isShown(const AlertRule &rule, const ChartSpec &chart, const Selection &selection)
{
    if (rule.scope.org != selection.org())
        return false;
    if (chart.about == About::Fleet)
        return std::holds_alternative<FleetMetric>(rule.measure) && rule.scope.id == chart.region;
    const auto *metric = std::get_if<ProcessMetric>(&rule.measure);
    if (!metric || !chart.metric.is(*metric) || rule.scope.app != selection.app())
        return false;
    const bool isOfEach = rule.over == AlertRule::Over::AnyProcess;
    return chart.about == About::Processes ? isOfEach : !isOfEach && rule.scope.what == scopeOf(chart);
}

AlertRule draft(const ChartSpec &chart, const QString &line, double value, const Selection &selection)
{
    AlertRule rule;
    rule.value = value;
    rule.lasting = usual;
    rule.scope = {scopeOf(chart), selection.org(), selection.app(), {}};
    if (chart.about == About::Fleet) {
        rule.measure = FleetMetricName(line).known().value_or(FleetMetric::Utilized);
        rule.scope.app = {};
        rule.scope.id = chart.region;
        return rule;
    }
    rule.measure = chart.metric.known().value_or(ProcessMetric::Cpu);
    if (chart.about == About::Processes)
        rule.over = AlertRule::Over::AnyProcess;
    else
        rule.scope.id = line;
    if (rule.scope.id.isEmpty())
        rule.scope.what = What::App; // the line that is all the rest
    return rule;
}

} // namespace hathora::chartalerts
