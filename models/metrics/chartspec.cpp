// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/chartspec.h"

#include <algorithm>
#include <array>

namespace hathora {

namespace {

using About = ChartSpec::About;

constexpr auto aboutKey = "about"_L1;
constexpr auto metricKey = "metric"_L1;
constexpr auto regionKey = "region"_L1;

constexpr std::array<EnumName<About>, 4> names{{{About::Processes, "processes"_L1},
                                                {About::Regions, "regions"_L1},
                                                {About::Deployments, "deployments"_L1},
                                                {About::Fleet, "fleet"_L1}}};

} // namespace

QVariantMap ChartSpec::toMap() const
{
    const auto name =
        std::find_if(names.begin(), names.end(), [this](const auto &each) { return each.value == about; });
    QVariantMap map{{aboutKey, QString(name->name)}};
    if (about == About::Fleet)
        map.insert(regionKey, region);
    else
        map.insert(metricKey, metric.text());
    return map;
}

std::optional<ChartSpec> ChartSpec::fromMap(const QVariantMap &map)
{
    const QString about = map.value(aboutKey).toString();
    const auto name =
        std::find_if(names.begin(), names.end(), [&](const auto &each) { return each.name == about; });
    if (name == names.end())
        return {};
    ChartSpec spec;
    spec.about = name->value;
    if (spec.about == About::Fleet) {
        spec.region = map.value(regionKey).toString();
        return spec;
    }
    spec.metric = ProcessMetricName(map.value(metricKey).toString());
    return spec.metric.known() ? std::optional(spec) : std::nullopt;
}

QList<ChartSpec> usualCharts()
{
    using enum ProcessMetric;
    return {{About::Fleet, {}, {}},         {About::Regions, Cpu, {}},
            {About::Regions, Memory, {}},   {About::Processes, Cpu, {}},
            {About::Processes, Memory, {}}, {About::Processes, ActiveConnections, {}}};
}

} // namespace hathora
