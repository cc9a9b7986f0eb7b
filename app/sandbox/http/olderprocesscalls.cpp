// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/olderprocesscalls.h"

#include "app/sandbox/http/encodeolder.h"
#include "app/sandbox/world/world.h"

#include <algorithm>

namespace sandbox {

using nlohmann::json;

namespace {

/// V1 has no word for a state, only a list for each of two: on duty, and over.
ProcessFilter filter(const Arguments &arguments, std::initializer_list<ProcessStatus> statuses)
{
    ProcessFilter wanted;
    for (const ProcessStatus status : statuses)
        wanted.statuses.set(static_cast<std::size_t>(status));
    if (arguments.has("region"))
        wanted.regions.set(static_cast<std::size_t>(arguments.word<Region>("region")));
    return wanted;
}

} // namespace

Answer getProcessV1(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        return Answer::of(encodeV1(*state.process(app, call.arguments.text("processId")), state.now));
    });
}

Answer getRunningProcesses(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        const auto wanted = filter(call.arguments, {ProcessStatus::Running, ProcessStatus::Draining});
        json list = json::array();
        for (const auto &process : app.processes.newest(wanted, call.pageSize))
            list.push_back(encodeV1WithRooms(*process, state.now));
        return Answer::of(std::move(list));
    });
}

Answer getStoppedProcesses(const Call &call)
{
    return call.world.read([&](const State &state) {
        const Application &app = state.application(call.arguments.text("appId"));
        const auto wanted = filter(call.arguments, {ProcessStatus::Stopped, ProcessStatus::Failed});
        auto ended = app.processes.newest(wanted, app.processes.count(wanted));
        std::ranges::stable_sort(ended, std::ranges::greater(), &Process::terminatedAt);
        ended.resize(std::min(ended.size(), call.pageSize));
        json list = json::array();
        for (const auto &process : ended)
            list.push_back(encodeV1(*process, state.now));
        return Answer::of(std::move(list));
    });
}

} // namespace sandbox
