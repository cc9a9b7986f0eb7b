// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/wireinputs.h"

namespace hathora::testing {

WireInputs::WireInputs(const WireOperation &operation, Which which)
    : m_body(operation.body(which))
{
    for (const WireParameter &parameter : operation.parameters()) {
        if (which == Which::AllInputs || parameter.isRequired)
            m_values.insert(parameter.name, parameter.samples);
    }
}

std::optional<int> WireInputs::maybeNumber(const char *parameter) const
{
    return has(parameter) ? std::optional(text(parameter).toInt()) : std::nullopt;
}

std::optional<QDateTime> WireInputs::maybeTime(const char *parameter, double unitsPerSecond) const
{
    if (!has(parameter))
        return {};
    const double seconds = text(parameter).toDouble() / unitsPerSecond;
    return QDateTime::fromMSecsSinceEpoch(qRound64(seconds * 1000), Qt::UTC);
}

MetricRange WireInputs::range() const
{
    MetricRange range;
    range.start = maybeTime("start");
    range.end = maybeTime("end");
    if (has("step"))
        range.step = std::chrono::seconds(text("step").toInt());
    return range;
}

ProcessFilter WireInputs::filter() const
{
    return {list<ProcessStatus>("status"), list<Region>("region"), maybeTime("before", 1000)};
}

} // namespace hathora::testing
