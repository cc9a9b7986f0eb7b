// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/metriccalls.h"

#include "app/sandbox/world/fleetmetrics.h"
#include "app/sandbox/world/processmetrics.h"
#include "app/sandbox/world/refusal.h"
#include "app/sandbox/world/world.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string_view>

namespace sandbox {

using nlohmann::json;

namespace {

constexpr Span kept = std::chrono::hours(72);
constexpr double mostPoints = 11'000;
constexpr std::ptrdiff_t usualSeries = 3;
constexpr std::array<std::string_view, 5> namesV1{"cpu", "memory", "rate_egress", "total_egress",
                                                  "active_connections"};

Moment fromUnixSeconds(double seconds)
{
    constexpr double farFuture = 1e11;
    return Moment(Span(std::llround(std::min(std::max(seconds, 0.0), farFuture) * 1000.0)));
}

Window window(const Arguments &arguments, Moment now)
{
    const double step = arguments.number("step").value_or(60.0);
    if (step < 1.0)
        throw Refusal(Refusal::Reason::Unacceptable, "step: must be at least 1");
    Window window;
    window.end = arguments.has("end") ? fromUnixSeconds(*arguments.number("end")) : now;
    window.start = arguments.has("start") ? fromUnixSeconds(*arguments.number("start"))
                                          : window.end - std::chrono::hours(1);
    window.step = Span(std::llround(step * 1000.0));
    if (window.start > window.end)
        throw Refusal(Refusal::Reason::Unacceptable, "start: must not be after end");
    if (static_cast<double>((window.end - window.start) / window.step) > mostPoints)
        throw Refusal(Refusal::Reason::Unacceptable, "step: too small for the window");
    return window;
}

json encode(const Samples &samples)
{
    json list = json::array();
    for (const Sample &sample : samples)
        list.push_back({{"timestamp", unixSeconds(sample.at)}, {"value", sample.value}});
    return list;
}

std::vector<std::string> wantedSeries(const Arguments &arguments, std::vector<std::string> usual)
{
    return arguments.has("metrics") ? arguments.list("metrics") : std::move(usual);
}

/// The names stand in the order of ProcessMetric.
Answer processSeries(const Call &call, std::span<const std::string_view> names)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        const auto process = state.process(app, call.arguments.text("processId"));
        const ProcessMetrics metrics(*process, state.now);
        const Window wanted = window(call.arguments, state.now).within(state.now - kept, state.now);
        const auto asked = wantedSeries(call.arguments, {names.begin(), names.begin() + usualSeries});
        json answer = json::object();
        for (const std::string &name : asked) {
            const auto metric = static_cast<ProcessMetric>(std::ranges::find(names, name) - names.begin());
            if (const auto samples = metrics.series(metric, wanted))
                answer[name] = encode(*samples);
        }
        return Answer::of(std::move(answer));
    });
}

template <class Series>
Answer fleetSeries(const Call &call, Series series)
{
    return call.world.read([&](const State &state) {
        const Organization &owner = state.organization(call.arguments.text("orgId"));
        const FleetMetrics metrics(state, state.fleet(call.arguments.text("fleetId"), owner));
        const Window wanted = window(call.arguments, state.now);
        json answer = json::object();
        for (const std::string &name : wantedSeries(call.arguments, {"provisionedTotal", "utilized"}))
            answer[name] = encode(series(metrics, *named<FleetMetric>(name), wanted));
        return Answer::of(std::move(answer));
    });
}

} // namespace

Answer getProcessMetrics(const Call &call)
{
    return processSeries(call, Names<ProcessMetric>::list);
}

Answer getProcessMetricsV1(const Call &call)
{
    return processSeries(call, namesV1);
}

Answer getFleetMetrics(const Call &call)
{
    return fleetSeries(call, [](const FleetMetrics &metrics, FleetMetric metric, const Window &wanted) {
        return metrics.series(metric, wanted);
    });
}

Answer getFleetRegionMetrics(const Call &call)
{
    const auto region = call.arguments.word<Region>("region");
    return fleetSeries(call, [region](const FleetMetrics &metrics, FleetMetric metric, const Window &wanted) {
        return metrics.series(metric, region, wanted);
    });
}

} // namespace sandbox
